import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effective } from '../../../../extension/background/settings/effective.ts';
import { createSync } from '../../../../extension/background/sync/sync.ts';
import { clioWords } from '../../../../extension/ui/clio-words.ts';
import { ADA, BEN, CARA, DAN } from '../../../clio-sandbox/index.ts';
import { type Computer, computer, inClio } from '../firm-stage.ts';

// A passphrase costs time on purpose, at each file that is made or opened.
vi.setConfig({ testTimeout: 30_000 });

const PASSPHRASE = 'twelve people in an hour';

let admin: Computer;
let others: Computer[];
beforeEach(async () => {
  admin = await computer();
  others = [];
});
afterEach(async () => {
  for (const one of others) await one.close();
  await admin.close();
});

/** A computer on which nothing was done yet. */
async function fresh(): Promise<Computer> {
  const one = await computer(admin);
  others.push(one);
  return one;
}
async function setupFile(settings: Record<string, unknown> = {}): Promise<string> {
  const { clientId, clientSecret } = admin.sandbox;
  const application = { region: 'sandbox', clientId, clientSecret };
  const made = await admin.firm['firm.makeSetup']({ application, settings, passphrase: PASSPHRASE });
  if (!made.ok) throw new Error(made.why.kind);
  return made.file;
}
/** Opens a file on a new computer, as somebody. */
async function started(file: string, userId: number): Promise<Computer> {
  const one = await fresh();
  admin.sandbox.signInAs(userId);
  expect(await one.firm['firm.use']({ file, passphrase: PASSPHRASE })).toEqual({ ok: true });
  return one;
}
async function adminConnects(): Promise<void> {
  admin.sandbox.signInAs(BEN);
  await admin.connect();
}
async function sharedFile(colleague: { name?: string; email?: string; userId?: number }): Promise<string> {
  const whole = { name: 'A Colleague', email: '', userId: null, ...colleague };
  const made = await admin.firm['firm.makeShared']({ colleague: whole, passphrase: PASSPHRASE });
  if (!made.ok) throw new Error(made.why.kind);
  return made.file;
}
const trouble = async (one: Computer, file: string) => {
  const used = await one.firm['firm.use']({ file, passphrase: PASSPHRASE });
  return 'trouble' in used ? used.trouble : used;
};

describe('a setup file', () => {
  it('lets two attorneys in with one click each at Clio, and each posts under their own name', async () => {
    const file = await setupFile();
    const ada = await started(file, ADA);
    const cara = await started(file, CARA);
    expect((await ada.work('Draft motion')).state).toBe('posted');
    expect((await cara.work('File motion')).state).toBe('posted');
    expect(inClio(admin.sandbox)).toEqual({ Ada: ['Draft motion'], Cara: ['File motion'] });
  });

  it('says what it is before anything is done, and shows no secret', async () => {
    const file = await setupFile({ SHOW_CLOSED_CASES: true, locked: ['SHOW_CLOSED_CASES'] });
    const one = await fresh();
    const opened = await one.firm['firm.open']({ file, passphrase: PASSPHRASE });
    expect(opened).toMatchObject({
      ok: true,
      opened: {
        kind: 'setup',
        region: 'sandbox',
        settles: ['SHOW_CLOSED_CASES'],
        redirectKnown: true,
        problems: [],
      },
    });
    expect(JSON.stringify(opened)).not.toContain(admin.sandbox.clientSecret);
    expect(await one.timeline.read('connection')).toBeUndefined();
  });

  it('also lets in where Clio’s window never comes back: by a code copied from Clio’s page', async () => {
    const file = await setupFile({ SHOW_CLOSED_CASES: true });
    const ada = await fresh();
    admin.sandbox.signInAs(ADA);
    ada.window.authorize = async () => null;
    expect(await trouble(ada, file)).toEqual({ kind: 'closed' });
    const opened = await ada.firm['firm.open']({ file, passphrase: PASSPHRASE });
    if (!opened.ok || opened.opened.kind !== 'setup') throw new Error('the file does not open');
    const page = ada.connections.approvalUrl(opened.opened.region, opened.opened.clientId) ?? '';
    const code = await ada.consent(page, 'allow');
    expect(await ada.firm['firm.use']({ file, passphrase: PASSPHRASE, code })).toEqual({ ok: true });
    expect((await effective(ada.timeline)).properties.showClosedCases).toMatchObject({ value: true, by: 'firm' });
    expect((await ada.work('Draft motion')).state).toBe('posted');
  });

  it('brings the firm’s settings, and only once the connection was allowed', async () => {
    const file = await setupFile({ SHOW_CLOSED_CASES: true, locked: ['SHOW_CLOSED_CASES'] });
    const one = await fresh();
    one.window.authorize = (url) => one.consent(url, 'deny');
    expect(await trouble(one, file)).toEqual({ kind: 'declined' });
    expect((await effective(one.timeline)).locks).toEqual([]);
    one.window.authorize = (url) => one.consent(url, 'allow');
    expect(await trouble(one, file)).toEqual({ ok: true });
    expect((await effective(one.timeline)).properties.showClosedCases).toEqual({
      value: true,
      by: 'firm',
      locked: true,
    });
  });

  it('takes what it set with it when its connection is removed', async () => {
    const ada = await started(await setupFile({ SHOW_CLOSED_CASES: true, locked: ['SHOW_CLOSED_CASES'] }), ADA);
    await ada.connections.remove();
    expect((await effective(ada.timeline)).properties.showClosedCases).toEqual({
      value: false,
      by: 'nobody',
      locked: false,
    });
  });

  it('is refused with its reason while it is made, not when twelve people open it', async () => {
    const make = (change: object) =>
      admin.firm['firm.makeSetup']({ application: null, settings: {}, passphrase: PASSPHRASE, ...change });
    expect(await make({})).toMatchObject({ why: { kind: 'application' } });
    expect(await make({ passphrase: 'short' })).toMatchObject({ why: { kind: 'passphrase' } });
    expect(await make({ settings: { keepMonths: 'many' } })).toEqual({
      ok: false,
      why: {
        kind: 'settings',
        problems: [{ source: 'setup', name: 'keepMonths', item: null, lost: null, fault: null }],
      },
    });
    const rules = [
      { matter: '00012-Smith', words: 'lease' },
      { matter: '00012-Smith', pattern: '*' },
    ];
    expect(await make({ settings: { rules } })).toMatchObject({
      why: { kind: 'settings', problems: [{ name: 'rules', item: 2, fault: { fault: 'matches-everything' } }] },
    });
  });

  it('shows the rules that count, as the firm wrote them, and apart from them those without effect', async () => {
    const rules = [
      { matter: '00012-Smith', words: 'lease', app: 'Word' },
      { matter: 'nobody', words: 'ghost' },
      { matterId: admin.sandbox.matter('00041-Acme Corp').id, pattern: 'zen*' },
    ];
    const billing = [{ longDayHours: 8 }, { client: 'Nobody Inc', oneTask: true }];
    const ada = await started(await setupFile({ rules, billing }), ADA);
    const nothing = () => undefined;
    const options = { now: () => ada.clock.at, wakeAt: nothing, mattersChanged: nothing, changed: nothing };
    await createSync(ada.timeline, ada.connections, options).run();
    const view = await ada.firm['firm.read']({});
    expect(view.rules.items).toEqual([rules[0], { matter: String(rules[2]?.matterId), pattern: 'zen*' }]);
    expect(view.billing).toEqual([{ longDayHours: 8 }]);
    expect(view.problems.map(({ name, item, lost }) => [name, item, lost])).toEqual([
      ['rules', 2, 'nobody'],
      ['billing', 2, 'Nobody Inc'],
    ]);
  });

  it('leaves its settings, and no secret, for the next one to begin with', async () => {
    const settings = { keepMonths: 24, rules: [{ matter: '00012-Smith', words: 'lease' }], locked: ['rules'] };
    expect((await admin.firm['firm.read']({})).made).toBeNull();
    await setupFile(settings);
    const { made } = await admin.firm['firm.read']({});
    expect(made).toMatchObject(settings);
    expect(JSON.stringify(made)).not.toContain(admin.sandbox.clientSecret);
    const ada = await started(await setupFile(settings), ADA);
    expect((await ada.firm['firm.read']({})).made).toMatchObject(settings);
  });

  it('is made from the connection that is there, whose secret no page sees', async () => {
    await adminConnects();
    const made = await admin.firm['firm.makeSetup']({ application: null, settings: {}, passphrase: PASSPHRASE });
    if (!made.ok) throw new Error(made.why.kind);
    expect(made.file).not.toContain(admin.sandbox.clientSecret);
    const ada = await started(made.file, ADA);
    expect(await ada.timeline.read('connection')).toMatchObject({ user: { id: ADA }, fromSetup: true });
  });

  it('with an old secret says to ask for a new one, and the new one goes on without another click at Clio', async () => {
    const old = await setupFile();
    const ada = await started(old, ADA);
    admin.sandbox.changeSecret('the-next-secret');
    admin.sandbox.expireTokens();
    ada.held.token = null;
    const entry = await ada.work('Draft motion');
    expect(entry.state).toBe('approved');
    const view = await ada.connections.current();
    expect(view?.connection).toMatchObject({ state: 'sign-in', lapse: 'secret' });
    // Signing in again with the old secret cannot help, and copying it anew is not for the attorney to do.
    expect(await ada.connections.renew()).toEqual({ ok: false, trouble: { kind: 'old-setup' } });
    // Whoever opens the old file anew hears the same.
    const late = await fresh();
    expect(await trouble(late, old)).toEqual({ kind: 'old-setup' });
    expect(clioWords({ kind: 'old-setup' }).advice).toBe('Ask for a new setup file.');

    ada.window.authorize = async () => {
      throw new Error('Clio’s page was not to be opened');
    };
    expect(await trouble(ada, await setupFile())).toEqual({ ok: true });
    await ada.poster.run();
    expect(inClio(admin.sandbox)).toEqual({ Ada: ['Draft motion'] });
  });
});

describe('a shared connection', () => {
  beforeEach(adminConnects);

  it('lets two colleagues work without a Clio sign-in of their own, and Clio holds each entry under the right user', async () => {
    const ada = await fresh();
    const cara = await fresh();
    const never = async () => {
      throw new Error('Clio’s page was not to be opened');
    };
    ada.window.authorize = never;
    cara.window.authorize = never;
    expect(await trouble(ada, await sharedFile({ email: 'ADA@firm.example' }))).toEqual({ ok: true });
    expect(await trouble(cara, await sharedFile({ email: 'other@home.example', userId: CARA }))).toEqual({ ok: true });
    expect((await ada.work('Draft motion')).state).toBe('posted');
    expect((await cara.work('File motion')).state).toBe('posted');
    expect(inClio(admin.sandbox)).toEqual({ Ada: ['Draft motion'], Cara: ['File motion'] });
  });

  it('says before it is used whose connection it is and for whom', async () => {
    const file = await sharedFile({ name: 'Ada Park', email: 'ada@firm.example' });
    expect(await (await fresh()).firm['firm.open']({ file, passphrase: PASSPHRASE })).toMatchObject({
      opened: { kind: 'shared', as: 'Ben Reed', colleague: { name: 'Ada Park', email: 'ada@firm.example' } },
    });
  });

  it('is not taken where no user of the firm is meant, or the user may not log in; the reason names the fix', async () => {
    const one = await fresh();
    admin.sandbox.enableUser(DAN);
    const cases = [
      [
        await sharedFile({ email: 'cara@firm.example' }),
        { kind: 'no-colleague', why: 'nobody', who: 'cara@firm.example', by: 'email' },
      ],
      [
        await sharedFile({ name: 'Dan Holt', userId: DAN }),
        { kind: 'no-colleague', why: 'disabled', who: 'Dan Holt', by: 'id' },
      ],
    ] as const;
    admin.sandbox.changeUser(CARA, { email: 'cara.lind@firm.example' });
    admin.sandbox.disableUser(DAN);
    for (const [file, expected] of cases) {
      expect(await trouble(one, file)).toEqual(expected);
      expect(clioWords(expected).advice).toMatch(/^Ask your administrator/);
    }
    expect(await one.timeline.read('connection')).toBeUndefined();
    expect(await one.vault.place()).toBeNull();
  });

  it('is not even made for nobody, for somebody without a name, or for one who may not log in', async () => {
    const make = async (colleague: { name?: string; email?: string; userId?: number }) => {
      const whole = { name: 'A Colleague', email: '', userId: null, ...colleague };
      const made = await admin.firm['firm.makeShared']({ colleague: whole, passphrase: PASSPHRASE });
      return made.ok ? null : made.why;
    };
    const nobody = { kind: 'no-colleague', why: 'nobody' };
    expect(await make({ email: 'eve@firm.example' })).toEqual({ ...nobody, who: 'eve@firm.example', by: 'email' });
    expect(await make({ userId: 77 })).toEqual({ ...nobody, who: '77', by: 'id' });
    expect(await make({ userId: DAN })).toMatchObject({ kind: 'no-colleague', why: 'disabled' });
    expect(await make({})).toEqual({ kind: 'colleague' });
    expect(await make({ name: '', email: 'ada@firm.example' })).toEqual({ kind: 'colleague' });
    expect(await make({ email: 'ada@firm.example' })).toBeNull();
  });

  it('posts nothing once the user is disabled in Clio, and goes on when enabled again', async () => {
    const ada = await fresh();
    await trouble(ada, await sharedFile({ email: 'ada@firm.example' }));
    admin.sandbox.disableUser(ADA);
    ada.clock.at += 3_600_000;
    expect((await ada.work('Draft motion')).state).toBe('approved');
    expect(ada.poster.trouble()).toMatchObject({ kind: 'no-colleague', why: 'disabled' });
    admin.sandbox.enableUser(ADA);
    await ada.poster.run();
    expect(inClio(admin.sandbox)).toEqual({ Ada: ['Draft motion'] });
  });

  it('posts nothing where the address is another user’s by now', async () => {
    const ada = await fresh();
    await trouble(ada, await sharedFile({ email: 'ada@firm.example' }));
    admin.sandbox.changeUser(ADA, { email: 'ada.park@firm.example' });
    admin.sandbox.changeUser(CARA, { email: 'ada@firm.example' });
    ada.clock.at += 3_600_000;
    expect((await ada.work('Draft motion')).state).toBe('approved');
    expect(ada.poster.trouble()).toEqual({ kind: 'other-user', name: 'Cara Lind', account: null });
    expect(inClio(admin.sandbox)).toEqual({});
  });

  it('in the place of an own connection ends that at Clio, and not the one that is shared', async () => {
    const ada = await fresh();
    admin.sandbox.signInAs(ADA);
    await ada.connect();
    const ended = () => admin.sandbox.requests.filter(({ path }) => path === '/oauth/deauthorize').length;
    expect(await trouble(ada, await sharedFile({ email: 'ada@firm.example' }))).toEqual({ ok: true });
    expect(ended()).toBe(1);
    // The administrator tries a file where it was made.
    expect(await trouble(admin, await sharedFile({ email: 'cara@firm.example' }))).toEqual({ ok: true });
    expect(ended()).toBe(1);
    ada.held.token = null;
    expect((await ada.work('Draft motion')).state).toBe('posted');
  });

  it('is wiped on the device where it is removed, and goes on on all others', async () => {
    const ada = await fresh();
    const cara = await fresh();
    await trouble(ada, await sharedFile({ email: 'ada@firm.example' }));
    await trouble(cara, await sharedFile({ email: 'cara@firm.example' }));
    await ada.connections.remove();
    expect(await ada.timeline.read('connection')).toBeUndefined();
    expect(await ada.vault.place()).toBeNull();
    expect(ada.keyStore.kept.size).toBe(0);
    expect(admin.asked()).not.toContain('POST /oauth/deauthorize');
    cara.held.token = null;
    expect((await cara.work('File motion')).state).toBe('posted');
    expect((await admin.work('Review motion')).state).toBe('posted');
  });

  it('ends everywhere when its account is revoked, and says where a new one comes from', async () => {
    const ada = await fresh();
    const file = await sharedFile({ email: 'ada@firm.example' });
    await trouble(ada, file);
    admin.sandbox.revoke(BEN);
    ada.held.token = null;
    expect((await ada.work('Draft motion')).state).toBe('approved');
    expect(await ada.connections.renew()).toEqual({ ok: false, trouble: { kind: 'shared-ended', as: 'Ben Reed' } });
    expect(clioWords({ kind: 'shared-ended', as: 'Ben Reed' }, 1).advice).toBe(
      'Ask your administrator for a new file. Nothing is lost: one entry waits.',
    );
    expect(await trouble(await fresh(), file)).toEqual({ kind: 'shared-ended', as: 'Ben Reed' });
  });

  it('is not made where Clio gives another refresh token each time: the copies would end one another', async () => {
    admin.sandbox.rotateRefresh(true);
    const made = await admin.firm['firm.makeShared']({
      colleague: { name: 'Ada Park', email: 'ada@firm.example', userId: null },
      passphrase: PASSPHRASE,
    });
    expect(made).toEqual({ ok: false, why: { kind: 'rotates' } });
    // Finding that out did not end the administrator's own connection.
    admin.held.token = null;
    expect((await admin.work('Review motion')).state).toBe('posted');
  });

  it('cannot be handed on by the colleague who got it', async () => {
    const ada = await fresh();
    await trouble(ada, await sharedFile({ email: 'ada@firm.example' }));
    const colleague = { name: 'Eve', email: 'eve@firm.example', userId: null };
    expect(await ada.firm['firm.makeShared']({ colleague, passphrase: PASSPHRASE })).toEqual({
      ok: false,
      why: { kind: 'not-yours' },
    });
    expect(await ada.firm['firm.makeSetup']({ application: null, settings: {}, passphrase: PASSPHRASE })).toMatchObject(
      {
        why: { kind: 'application' },
      },
    );
  });
});

describe('before anything is posted', () => {
  it('the token is asked whose it is: one of another user posts nothing', async () => {
    await adminConnects();
    // Somebody else's tokens lie where the attorney's were.
    const tokens = admin.sandbox.grant(ADA);
    await admin.vault.set('refresh-token', tokens.refresh_token ?? '');
    admin.held.token = null;
    admin.clock.at += 3_600_000;
    expect((await admin.work('Review motion')).state).toBe('approved');
    expect(admin.poster.trouble()).toEqual({ kind: 'other-user', name: 'Ada Park', account: 'Park & Reed LLP' });
    expect(inClio(admin.sandbox)).toEqual({});
  });
});
