import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFirmPolicy } from '../../../../extension/background/settings/policy.ts';
import { ADA } from '../../../clio-sandbox/index.ts';
import { type Computer, computer } from '../firm-stage.ts';

// A passphrase costs time on purpose, at each file that is made or opened.
vi.setConfig({ testTimeout: 30_000 });

const PASSPHRASE = 'twelve people in an hour';

let admin: Computer;
let one: Computer;
/** How often Clio's page came up. */
let windows: number;
beforeEach(async () => {
  admin = await computer();
  one = await computer(admin);
  windows = 0;
  const { authorize } = one.window;
  one.window.authorize = (url) => {
    windows += 1;
    return authorize(url);
  };
});
afterEach(async () => {
  await one.close();
  await admin.close();
});

async function setupFile(settings: Record<string, unknown> = {}): Promise<string> {
  const { clientId, clientSecret } = admin.sandbox;
  const application = { region: 'sandbox', clientId, clientSecret };
  const made = await admin.firm['firm.makeSetup']({ application, settings, passphrase: PASSPHRASE });
  if (!made.ok) throw new Error(made.why.kind);
  return made.file;
}

/** An administrator lays a file, and names its passphrase in the policy. */
async function lay(file: string, setupPassphrase: unknown = PASSPHRASE): Promise<void> {
  one.laid.answer = { ok: true, value: file };
  one.laid.managed = async () => ({ region: 'sandbox', setupPassphrase });
}
const begin = () => one.firm['firm.begin']({});

describe('a setup file that an administrator laid on the computer', () => {
  it('connects by Allow alone once the attorney agreed, with what it settles, and is kept as any other', async () => {
    await lay(await setupFile({ SHOW_CLOSED_CASES: true }));
    admin.sandbox.signInAs(ADA);
    one.laid.agreed = false;
    await begin();
    expect(windows).toBe(0);
    one.laid.agreed = true;
    await begin();
    expect(windows).toBe(1);
    expect(await one.timeline.read('connection')).toMatchObject({ state: 'connected', fromSetup: true });
    expect(await one.timeline.read('firm')).toMatchObject({ setup: { SHOW_CLOSED_CASES: true } });
    expect((await one.work('Draft motion')).state).toBe('posted');
  });

  it('opens Clio’s page once, however many pages open, and never again after the attorney closed it', async () => {
    await lay(await setupFile());
    one.window.authorize = async () => {
      windows += 1;
      return null;
    };
    await Promise.all([begin(), begin(), begin()]);
    await begin();
    expect(windows).toBe(1);
    expect(await one.timeline.read('connection')).toBeUndefined();
    // By a press it comes as often as it is asked for.
    expect(await one.firm['firm.useLaid']({})).toEqual({ ok: false, trouble: { kind: 'closed' } });
    expect(windows).toBe(2);
  });

  it('is tried again by the next page where Clio could not be reached, since nobody saw anything', async () => {
    await lay(await setupFile());
    const { fetch } = one.network;
    one.network.fetch = () => Promise.reject(new TypeError('offline'));
    await begin();
    expect(windows).toBe(0);
    one.network.fetch = fetch;
    await begin();
    expect(windows).toBe(1);
  });

  it('does not come up after the connection was removed, nor beside one that is there', async () => {
    await lay(await setupFile());
    await begin();
    await one.connections.remove();
    await begin();
    expect(windows).toBe(1);
    one.laid.begun = null;
    await one.connect();
    await begin();
    expect(windows).toBe(2);
  });

  it('brings a new client secret by a press, without Clio’s page', async () => {
    await lay(await setupFile());
    await begin();
    admin.sandbox.changeSecret('another-secret');
    const { clientId } = admin.sandbox;
    const application = { region: 'sandbox', clientId, clientSecret: 'another-secret' };
    const made = await admin.firm['firm.makeSetup']({ application, settings: {}, passphrase: PASSPHRASE });
    await lay(made.ok ? made.file : '');
    expect(await one.firm['firm.useLaid']({})).toEqual({ ok: true });
    expect(windows).toBe(1);
  });

  it('is shown without any secret of it', async () => {
    await lay(await setupFile());
    const laid = await one.firm['firm.laid']({});
    expect(laid).toMatchObject({ ok: true, opened: { kind: 'setup', region: 'sandbox' } });
    expect(JSON.stringify(laid)).not.toContain(admin.sandbox.clientSecret);
  });

  it('leaves its passphrase in the policy: it is not among what is kept', async () => {
    await lay('', PASSPHRASE);
    const policy = createFirmPolicy({
      timeline: one.timeline,
      managed: () => one.laid.managed(),
      moved: async () => undefined,
    });
    await policy.follow();
    expect((await one.timeline.read('firm'))?.policy).toEqual({ region: 'sandbox' });
  });
});

describe('no window comes up unasked', () => {
  const fault = (code: 'denied' | 'closed' | 'bad-request' | 'late') =>
    ({ ok: false, fault: { code, message: '' } }) as Computer['laid']['answer'];
  const file = () => setupFile();
  const shared = async () => {
    await admin.connect();
    const [user] = admin.sandbox.users();
    const colleague = { name: 'A Colleague', email: user?.email ?? '', userId: user?.id ?? null };
    const made = await admin.firm['firm.makeShared']({ colleague, passphrase: PASSPHRASE });
    if (!made.ok) throw new Error(made.why.kind);
    return made.file;
  };

  it.each<[string, () => Promise<void>, unknown]>([
    ['without a firm', async () => undefined, null],
    [
      'in a browser that has no policy at all',
      async () => {
        one.laid.managed = () => Promise.reject(new Error('Managed storage manifest not found'));
      },
      null,
    ],
    [
      'with a file and no passphrase in the policy',
      async () => {
        await lay(await file());
        one.laid.managed = async () => ({ region: 'sandbox' });
      },
      null,
    ],
    ['with a passphrase of the wrong type', async () => lay(await file(), 7), null],
    ['with a passphrase and no file', async () => lay(null as never), 'no-file'],
    [
      'with a passphrase that does not open the file',
      async () => lay(await file(), 'another passphrase'),
      'passphrase',
    ],
    ['with a file that is none of ours', () => lay('{"clientId":"x"}'), 'not-ours'],
    ['with a shared connection in the place of the file', async () => lay(await shared()), 'not-ours'],
    ...(['denied', 'closed', 'bad-request', 'late'] as const).map((code): [string, () => Promise<void>, unknown] => [
      `where the helper answers ${code}`,
      async () => {
        await lay('');
        one.laid.answer = fault(code);
      },
      code === 'denied' ? 'not-read' : 'no-helper',
    ]),
  ])('%s', async (_, prepare, why) => {
    await prepare();
    await begin();
    expect(windows).toBe(0);
    expect(one.laid.begun).toBeNull();
    expect(await one.firm['firm.laid']({})).toEqual(why === null ? null : { ok: false, why });
  });

  it('where the browser has yet to be asked for Clio’s host', async () => {
    await lay(await file());
    one.laid.mayReach = false;
    await begin();
    expect([windows, one.laid.begun]).toEqual([0, null]);
  });
});
