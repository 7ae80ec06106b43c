import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { effective } from '../../../../extension/background/settings/effective.ts';
import { missingScopes } from '../../../../extension/clio/index.ts';
import { ADA, BEN, CARA, type SandboxUser } from '../../../clio-sandbox/index.ts';
import { putValue } from '../../put-value.ts';
import { type Computer, computer, inClio } from '../firm-stage.ts';

// A passphrase costs time on purpose, and twelve people open the file.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

const PASSPHRASE = 'gw5a-cmfy-dxf6-e5k5-r468';

let admin: Computer;
let people: SandboxUser[];
const computers = new Map<number, Computer>();
let setup = '';

beforeAll(async () => {
  admin = await computer();
  for (const name of [
    'Gus Moor',
    'Hal Nye',
    'Ida Orr',
    'Jon Pell',
    'Kim Quist',
    'Lea Rowe',
    'Max Shaw',
    'Nan Tull',
    'Oda Ure',
  ])
    admin.sandbox.addUser(name);
  people = admin.sandbox.users().filter(({ enabled, id }) => enabled && id !== BEN);
});
afterAll(async () => {
  for (const one of computers.values()) await one.close();
  await admin.close();
});

const at = (userId: number): Computer => {
  const found = computers.get(userId);
  if (!found) throw new Error('this person has no computer yet');
  return found;
};
async function open(one: Computer, file: string): Promise<unknown> {
  const used = await one.firm['firm.use']({ file, passphrase: PASSPHRASE });
  return 'trouble' in used ? used.trouble : used;
}
async function makeSetup(clientSecret: string): Promise<string> {
  const application = { region: 'sandbox', clientId: admin.sandbox.clientId, clientSecret };
  const settings = { ACTIVITY_TYPES_NON_BILLABLE: 'Training', locked: ['ACTIVITY_TYPES_NON_BILLABLE'] };
  const made = await admin.firm['firm.makeSetup']({ application, settings, passphrase: PASSPHRASE });
  if (!made.ok) throw new Error(made.why.kind);
  return made.file;
}
async function makeShared(name: string, email: string): Promise<string> {
  const colleague = { name, email, userId: null };
  const made = await admin.firm['firm.makeShared']({ colleague, passphrase: PASSPHRASE });
  if (!made.ok) throw new Error(made.why.kind);
  return made.file;
}
async function newComputer(userId: number): Promise<Computer> {
  const one = await computer(admin);
  computers.set(userId, one);
  admin.sandbox.signInAs(userId);
  return one;
}
/** Time passes, and the browser's session ends: the next request begins with a renewal. */
function later(one: Computer): void {
  one.clock.at += 3_600_000;
  one.held.token = null;
}

/** The steps of the page, in its order; each goes on where the one before ended, and so all of them are one test. */
const STEPS: Record<string, () => Promise<void>> = {
  'Step 1: Make the firm’s Clio application': async () => {
    admin.sandbox.signInAs(BEN);
    await admin.connect();
    const current = await admin.connections.current();
    expect(current && (await missingScopes(current.client))).toEqual({ ok: true, value: [] });
  },

  'Step 2: Make the setup file': async () => {
    setup = await makeSetup(admin.sandbox.clientSecret);
    expect(setup).not.toContain(admin.sandbox.clientSecret);
  },

  'Step 3: Let the browsers install it': async () => {
    const policy = readFileSync(
      join(import.meta.dirname, '../../../../extension/firm/policies/chrome-linux.json'),
      'utf8',
    );
    const [settings] = Object.values(JSON.parse(policy)['3rdparty'].extensions);
    const one = await newComputer(CARA);
    await putValue(one.timeline, 'firm', { policy: settings, setup: null, without: [] });
    expect((await effective(one.timeline)).locks).toEqual(['region', 'exclusions']);
  },

  'Step 4: Each person opens the file': async () => {
    expect(people.length).toBeGreaterThanOrEqual(11);
    for (const { id, firstName } of people) {
      const one = id === CARA ? at(CARA) : await newComputer(id);
      admin.sandbox.signInAs(id);
      let asked = 0;
      const allow = one.window.authorize;
      one.window.authorize = (url) => {
        asked += 1;
        return allow(url);
      };
      expect(await open(one, setup)).toEqual({ ok: true });
      expect(asked).toBe(1);
      expect((await effective(one.timeline)).properties.activityTypesNonBillable.locked).toBe(true);
      expect((await one.work(`Work of ${firstName}`)).state).toBe('posted');
    }
    expect((await admin.work('Work of Ben')).state).toBe('posted');
    const everybody = [...people.map(({ firstName }) => firstName), 'Ben'];
    expect(inClio(admin.sandbox)).toEqual(Object.fromEntries(everybody.map((name) => [name, [`Work of ${name}`]])));
  },

  'Step 5: Give a shared connection to who has no sign-in': async () => {
    for (const name of ['Pia', 'Quin']) {
      const { id, email } = admin.sandbox.addUser(`${name} Vane`);
      const one = await newComputer(id);
      one.window.authorize = async () => {
        throw new Error('Clio’s page was not to be opened');
      };
      expect(await open(one, await makeShared(`${name} Vane`, email))).toEqual({ ok: true });
      expect((await one.work(`Work of ${name}`)).state).toBe('posted');
    }
    expect(inClio(admin.sandbox)).toMatchObject({ Pia: ['Work of Pia'], Quin: ['Work of Quin'], Ben: ['Work of Ben'] });
  },

  'Step 6: Send a new setup file': async () => {
    admin.sandbox.changeSecret('the-next-secret');
    later(at(ADA));
    expect((await at(ADA).work('After the change')).state).toBe('approved');
    expect(await at(ADA).connections.renew()).toEqual({ ok: false, trouble: { kind: 'old-setup' } });
    setup = await makeSetup('the-next-secret');
    for (const one of [admin, at(ADA), at(CARA)]) {
      one.window.authorize = async () => {
        throw new Error('Clio’s page was not to be opened');
      };
      expect(await open(one, setup)).toEqual({ ok: true });
    }
    await at(ADA).poster.run();
    expect(inClio(admin.sandbox).Ada).toEqual(['Work of Ada', 'After the change']);
  },

  'Step 7: Disable the user in Clio': async () => {
    admin.sandbox.disableUser(CARA);
    later(at(CARA));
    expect((await at(CARA).work('After leaving')).state).toBe('approved');
    expect(inClio(admin.sandbox).Cara).toEqual(['Work of Cara']);
    await at(CARA).connections.remove();
    expect(at(CARA).keyStore.kept.size).toBe(0);
  },

  'Step 8: End a shared connection for all, and give it anew': async () => {
    const [pia, quin] = admin.sandbox.users().filter(({ firstName }) => ['Pia', 'Quin'].includes(firstName));
    if (!pia || !quin) throw new Error('the colleagues are gone');
    await admin.connections.remove();
    for (const { id } of [pia, quin]) {
      later(at(id));
      expect((await at(id).work('Over an ended connection')).state).toBe('approved');
    }
    admin.sandbox.signInAs(BEN);
    admin.window.authorize = (url) => admin.consent(url, 'allow');
    expect(await open(admin, setup)).toEqual({ ok: true });
    expect(await open(at(quin.id), await makeShared('Quin Vane', quin.email))).toEqual({ ok: true });
    await at(quin.id).poster.run();
    expect(inClio(admin.sandbox)).toMatchObject({
      Pia: ['Work of Pia'],
      Quin: ['Work of Quin', 'Over an ended connection'],
    });
  },

  'Step 9: Withdraw the laptop’s access': async () => {
    admin.sandbox.revoke(ADA);
    admin.sandbox.changeSecret('the-third-secret');
    const laptop = at(ADA);
    // Whoever has it leaves the browser open: the access token of that session is the worst that is on it.
    laptop.clock.at += 3_600_000;
    expect((await laptop.work('From the lost laptop')).state).toBe('approved');
    expect(inClio(admin.sandbox).Ada).toEqual(['Work of Ada', 'After the change']);
    setup = await makeSetup('the-third-secret');
    expect(await open(admin, setup)).toEqual({ ok: true });
  },

  'Step 10: Begin again on a new laptop': async () => {
    const lost = at(ADA);
    const fresh = await newComputer(ADA);
    expect(await open(fresh, setup)).toEqual({ ok: true });
    expect((await fresh.work('On the new laptop')).state).toBe('posted');
    expect(inClio(admin.sandbox).Ada).toEqual(['Work of Ada', 'After the change', 'On the new laptop']);
    await lost.close();
  },
};

describe('the administrator’s page, step by step', () => {
  it('has a rehearsal for each of its steps, in their order', () => {
    const page = readFileSync(join(import.meta.dirname, '../../../../extension/firm/README.md'), 'utf8');
    const steps = [...page.matchAll(/^### (Step .+)$/gm)].map(([, step = '']) => step.replaceAll("'", '’'));
    expect(steps).toEqual(Object.keys(STEPS));
  });

  it('can be followed from its first step to its last', async () => {
    for (const [step, play] of Object.entries(STEPS)) {
      await play().catch((cause: unknown) => {
        throw new Error(`${step} does not end as it should`, { cause });
      });
    }
  });
});
