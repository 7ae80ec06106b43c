import { afterEach, describe, expect, it } from 'vitest';
import {
  billingSettings,
  type Client,
  categories,
  changedEntries,
  compareStored,
  createEntry,
  entriesOn,
  findEntries,
  matchEntries,
  matterPage,
  readEntry,
  runningTimer,
  snippets,
  utbmsCodes,
  utbmsSets,
  type WantedEntry,
  whoAmI,
} from '../../../extension/clio/index.ts';
import { ADA, BEN, type ClioSandbox } from '../../clio-sandbox/index.ts';
import { clientOf, endSandboxes, start, wanted } from './facts-stage.ts';

// Rules of Clio about what time is worth, and where it is found again, each played by the sandbox.

afterEach(endSandboxes);

const signedIn = (sandbox: ClioSandbox, user = ADA) => clientOf(sandbox, sandbox.grant(user).access_token);

/** Posts an entry and reads back what Clio keeps. */
async function kept(client: Client, entry: WantedEntry) {
  const made = await createEntry(client, entry);
  if (!made.ok) throw new Error(made.problem.kind);
  const read = await readEntry(client, made.value.id);
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value;
}

describe('what an entry comes to', () => {
  it('is rounded up by minutes or to hundredths of an hour, while the seconds stay as they were sent', async () => {
    const sandbox = await start();
    const client = signedIn(sandbox);
    expect(await kept(client, wanted(sandbox))).toMatchObject({ quantity: 457, roundedQuantity: 720 });
    sandbox.changeBilling({ decimalRounding: true });
    expect(await billingSettings(client)).toMatchObject({ value: { decimalRounding: true } });
    expect(await kept(client, wanted(sandbox))).toMatchObject({ quantity: 457, roundedQuantity: 468 });
    expect(await kept(client, wanted(sandbox, { seconds: 468 }))).toMatchObject({ roundedQuantity: 468 });
  });

  it('is left to Clio on a flat fee, where the firm’s setting decides, unless the attorney said otherwise', async () => {
    const sandbox = await start();
    const client = signedIn(sandbox);
    sandbox.changeBilling({ flatFeeTimeIsNonBillable: true });
    expect(await billingSettings(client)).toMatchObject({ value: { fixedFeeTimeIsNonBillable: true } });
    const flat = wanted(sandbox, { matterId: sandbox.matter('00007-García').id });
    expect(await kept(client, flat)).toMatchObject({ nonBillable: true, noCharge: false });
    expect(await kept(client, { ...flat, nonBillable: false })).toMatchObject({ nonBillable: false });
  });

  it('at no charge is non-billable too, and says both', async () => {
    const sandbox = await start();
    const stored = await kept(signedIn(sandbox), wanted(sandbox, { noCharge: true }));
    expect(stored).toMatchObject({ nonBillable: true, noCharge: true });
    expect(compareStored(wanted(sandbox, { noCharge: true }), stored)).toEqual([]);
  });

  it('has its codes beside its category, or codes alone', async () => {
    const sandbox = await start({ utbms: true });
    const client = signedIn(sandbox);
    const [list, tasks, activities] = [
      await categories(client),
      await utbmsCodes(client, 'task'),
      await utbmsCodes(client, 'activity'),
    ];
    if (!list.ok || !tasks.ok || !activities.ok) throw new Error('the firm has categories and codes');
    const codes = { taskId: tasks.value.items[0]?.id ?? 0, activityId: activities.value.items[0]?.id ?? 0 };
    const both = wanted(sandbox, { ...codes, categoryId: list.value.items[0]?.id ?? 0 });
    expect(compareStored(both, await kept(client, both))).toEqual([]);
    expect(compareStored(wanted(sandbox, codes), await kept(client, wanted(sandbox, codes)))).toEqual([]);
  });

  it('has its narrative to the letter, in several lines and any script', async () => {
    const sandbox = await start();
    const entry = wanted(sandbox, { note: 'Call re “Zenith”.\n– 第二 draft; 50 % & <b>' });
    expect((await kept(signedIn(sandbox), entry)).note).toBe(entry.note);
  });
});

describe('what is in Clio', () => {
  it('is found again also where the user’s role hides the hours of the one for whom it was kept', async () => {
    const sandbox = await start();
    sandbox.changeUser(BEN, { seesHours: 'own' });
    const client = signedIn(sandbox, BEN);
    const entry = wanted(sandbox, { userId: ADA });
    const sentAt = Date.now();
    const stored = await kept(client, entry);
    expect(stored).toMatchObject({ quantity: null, quantityRedacted: true });
    expect(compareStored(entry, stored)).toEqual([]);
    const found = await findEntries(client, { userId: ADA, sentAt });
    expect(found.ok && matchEntries(found.value, entry)).toMatchObject({ found: 'one', entry: { id: stored.id } });
  });

  it('on a day is that of one user on that day alone, typed in Clio or sent from anywhere', async () => {
    const sandbox = await start();
    const client = signedIn(sandbox);
    const mine = await kept(client, wanted(sandbox));
    const typed = sandbox.addActivity({ date: '2026-04-08', userId: ADA });
    sandbox.addActivity({ date: '2026-04-08', userId: BEN });
    sandbox.addActivity({ date: '2026-04-09', userId: ADA });
    const day = await entriesOn(client, { userId: ADA, day: '2026-04-08' });
    expect(day.ok && day.value.map(({ id }) => id)).toEqual([mine.id, typed.id]);
  });

  it('and was changed since shows in a delta, with its bill; what did not change stays away', async () => {
    let clock = Date.now();
    const sandbox = await start({ now: () => clock });
    const client = signedIn(sandbox);
    const [first, second] = [await kept(client, wanted(sandbox)), await kept(client, wanted(sandbox))];
    clock += 60_000;
    sandbox.bill(second.id, 'draft');
    const changed = await changedEntries(client, { userId: ADA, since: clock - 30_000 });
    expect(changed.ok && changed.value).toMatchObject([{ id: second.id, onBill: true, billed: false }]);
    expect(changed.ok && changed.value.some(({ id }) => id === first.id)).toBe(false);
  });

  it('has one running timer, which names its entry, or none', async () => {
    const sandbox = await start();
    const client = signedIn(sandbox);
    expect(await runningTimer(client)).toEqual({ ok: true, value: null });
    const { id } = await kept(client, wanted(sandbox));
    sandbox.runTimer(id);
    expect(await runningTimer(client)).toEqual({ ok: true, value: id });
  });
});

describe('the firm’s lists', () => {
  it('have the sets of codes in use told apart, and codes for tasks and activities by their set', async () => {
    const sandbox = await start({ utbms: true });
    const client = signedIn(sandbox);
    const [sets, tasks] = [await utbmsSets(client), await utbmsCodes(client, 'task')];
    if (!sets.ok || !tasks.ok) throw new Error('the firm has codes');
    const used = sets.value.items.filter(({ enabled }) => enabled);
    expect(used.map(({ name }) => name)).toEqual(['ABA Litigation']);
    expect(tasks.value.items.some(({ setId, kind }) => setId === used[0]?.id && kind === 'task')).toBe(true);
  });

  it('have text snippets with what they stand for', async () => {
    const sandbox = await start();
    const { id } = sandbox.addSnippet('tcw', 'Telephone call with', false);
    const all = await snippets(signedIn(sandbox));
    expect(all.ok && all.value.items.find((one) => one.id === id)).toEqual({
      id,
      snippet: 'tcw',
      phrase: 'Telephone call with',
      wholeWord: false,
    });
  });

  it('have matters whose number is free text, or nothing at all', async () => {
    const sandbox = await start();
    const [one, other] = [sandbox.matter('00012-Smith').id, sandbox.matter('00041-Acme Corp').id];
    sandbox.renumber(one, '');
    sandbox.renumber(other, 'Acme: the merger / 2nd');
    const page = await matterPage(signedIn(sandbox));
    const numbers = new Map(page.ok ? page.value.items.map(({ id, display_number }) => [id, display_number]) : []);
    expect([numbers.get(one), numbers.get(other)]).toEqual(['', 'Acme: the merger / 2nd']);
  });

  it('leave the clients out for a role that may not see them, and the matters are there all the same', async () => {
    const sandbox = await start();
    sandbox.changeUser(ADA, { seesContacts: false });
    const page = await matterPage(signedIn(sandbox));
    expect(page.ok && page.value.malformed).toEqual([]);
    expect(page.ok && page.value.items.length > 0 && page.value.items.every(({ client }) => client === null)).toBe(
      true,
    );
  });
});

describe('the version of the API', () => {
  it('that Clio retired says so, as nothing else does', async () => {
    const sandbox = await start();
    const old: typeof fetch = (input, init) => {
      const headers = new Headers(init?.headers);
      headers.set('X-API-VERSION', '3.0.0');
      return fetch(input, { ...init, headers });
    };
    const client = clientOf(sandbox, sandbox.grant().access_token, old);
    expect(await whoAmI(client)).toEqual({ ok: false, problem: { kind: 'gone' } });
  });
});
