import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Asking, askAs } from '../asking.ts';
import { BEN, type ClioSandbox, startClioSandbox } from '../index.ts';

let sandbox: ClioSandbox;
let api: Asking;
beforeAll(async () => {
  sandbox = await startClioSandbox({ limit: 1000, utbms: true });
});
beforeEach(() => {
  sandbox.reset();
  api = askAs(sandbox);
});
afterAll(() => sandbox.close());

type Rows = Record<string, unknown>[];
const rows = async (path: string) => ((await api.get(path)).body?.data ?? []) as Rows;
const post = (number: string, more: Record<string, unknown> = {}, fields = 'id') =>
  api.post(`activities?fields=${fields}`, {
    type: 'TimeEntry',
    date: '2026-03-02',
    quantity: 420,
    matter: { id: sandbox.matter(number).id },
    ...more,
  });
/** The id of a UTBMS code. */
async function code(name: string): Promise<number> {
  const all = await rows('utbms/codes?fields=id,code');
  return Number(all.find((row) => row.code === name)?.id);
}

describe('UTBMS', () => {
  const LEDES = 'LIT 4471';

  it('has sets, of which the firm uses some, and codes that say what they are for', async () => {
    const sets = await rows('utbms/sets?fields=id,name,enabled');
    expect(sets.map(({ name }) => name)).toContain('EW Civil Litigation');
    expect(sets.filter(({ enabled }) => enabled)).toEqual([
      { id: expect.any(Number), name: 'ABA Litigation', enabled: true },
    ]);
    const litigation = `utbms_set_id=${sets.find(({ enabled }) => enabled)?.id}`;
    expect(await rows(`utbms/codes?${litigation}&type=UtbmsTask&limit=1&fields=code,name,type`)).toEqual([
      { code: 'L110', name: 'Fact Investigation/Development', type: 'UtbmsTask' },
    ]);
    const activities = await rows('utbms/codes?type=UtbmsActivity&fields=code');
    expect(activities.map((row) => row.code)).toContain('A104');
  });

  it('is off in a firm that does not use it: codes are refused there, and none is needed', async () => {
    const codes = { utbms_task_id: await code('L110'), utbms_activity_id: await code('A104') };
    sandbox.useUtbms(false);
    expect((await api.get('settings/billing?fields=use_utbms_codes')).body?.data).toEqual({ use_utbms_codes: false });
    expect((await post(LEDES, { activity_description: codes })).status).toBe(422);
    expect((await post(LEDES)).status).toBe(201);
  });

  it('is needed for billable time on a matter billed electronically, both codes, and not for other time', async () => {
    const [utbms_task_id, utbms_activity_id] = [await code('L110'), await code('A104')];
    for (const some of [undefined, { utbms_task_id }, { utbms_activity_id }]) {
      const { status, body } = await post(LEDES, { activity_description: some });
      expect([status, body?.error]).toEqual([422, { type: expect.any(String), message: expect.any(String) }]);
    }
    expect((await post(LEDES, { non_billable: true })).status).toBe(201);
    expect((await post(LEDES, { activity_description: { utbms_task_id, utbms_activity_id } })).status).toBe(201);
    expect((await post('00012-Smith')).status).toBe(201);
    sandbox.requireUtbms(sandbox.matter('00012-Smith').id);
    expect((await post('00012-Smith')).status).toBe(422);
    expect(sandbox.activities()).toHaveLength(3);
  });

  it('cannot be taken off by a change: what is billable there keeps or gets its codes', async () => {
    const codes = { utbms_task_id: await code('L110'), utbms_activity_id: await code('A104') };
    const plain = (await post(LEDES, { no_charge: true })).body?.data as { id: number };
    const change = { no_charge: false, non_billable: false };
    expect((await api.patch(`activities/${plain.id}`, change)).status).toBe(422);
    expect(sandbox.activities()).toMatchObject([{ noCharge: true, nonBillable: true }]);
    expect((await api.patch(`activities/${plain.id}`, { ...change, activity_description: codes })).status).toBe(200);
    expect((await api.patch(`activities/${plain.id}`, { note: 'x' })).status).toBe(200);
  });

  it.each([
    ['an activity for a task', 'A104', 'A101'],
    ['a task for an activity', 'L110', 'L120'],
    ['an expense', 'E101', 'A104'],
    ['a code of a set that the firm does not use', 'B110', 'A104'],
  ])('refuses %s', async (_, task, activity) => {
    const codes = { utbms_task_id: await code(task), utbms_activity_id: await code(activity) };
    expect((await post('00012-Smith', { activity_description: codes })).status).toBe(422);
    expect(sandbox.activities()).toEqual([]);
  });

  it('stands inside activity_description of the entry, beside the category', async () => {
    const [task, activity] = [await code('L210'), await code('A103')];
    const [category] = sandbox.categories();
    const made = await post(
      LEDES,
      { activity_description: { id: category?.id, utbms_task_id: task, utbms_activity_id: activity } },
      'activity_description{id,name,utbms_task_id,utbms_task_name,utbms_activity_id}',
    );
    expect(made.body?.data).toEqual({
      activity_description: {
        id: category?.id,
        name: 'Drafting',
        utbms_task_id: task,
        utbms_task_name: 'Pleadings',
        utbms_activity_id: activity,
      },
    });
  });
});

describe('categories', () => {
  it('tell a flat rate with its price from an hourly one, whose rate is the user’s', async () => {
    const { id } = sandbox.addCategory('Visa application', 900);
    const fields = 'name,category_type,rate{amount,type}';
    const all = await rows(`activity_descriptions?rate_for[user_id]=${BEN}&fields=${fields}`);
    expect(all).toContainEqual({ name: 'Drafting', category_type: 'hourly', rate: { amount: 420, type: 'User' } });
    expect((await api.get(`activity_descriptions/${id}?fields=${fields}`)).body?.data).toEqual({
      name: 'Visa application',
      category_type: 'flat',
      rate: { amount: 900, type: 'FlatRate' },
    });
  });

  it('at a flat rate make an entry of that amount, whatever its time', async () => {
    const { id } = sandbox.addCategory('Visa application', 900);
    const fields = 'flat_rate,price,total,quantity,rounded_quantity';
    const made = await post('00012-Smith', { activity_description: { id } }, fields);
    expect(made.body?.data).toEqual({
      flat_rate: true,
      price: 900,
      total: 900,
      quantity: 420,
      rounded_quantity: 720,
    });
    const { id: timed } = sandbox.addActivity({ date: '2026-03-02', categoryId: id });
    expect((await api.patch(`activities/${timed}`, { start_timer: true })).status).toBe(422);
  });

  it('come and go, and change their name', async () => {
    const names = async () => (await rows('activity_descriptions?fields=name')).map(({ name }) => name);
    const { id } = sandbox.addCategory('Mediation');
    expect(await names()).toContain('Mediation');
    sandbox.changeCategory(id, { name: 'Mediation day', accessible: false });
    const [row] = await rows(`activity_descriptions?ids[]=${id}&fields=name,accessible_to_user`);
    expect(row).toEqual({ name: 'Mediation day', accessible_to_user: false });
    sandbox.removeCategory(id);
    expect(await names()).not.toContain('Mediation day');
    expect((await post('00012-Smith', { activity_description: { id } })).status).toBe(422);
  });

  it('of one user is that user’s by default', async () => {
    expect(await rows('activity_descriptions?fields=name,default&limit=2')).toEqual([
      { name: 'Drafting', default: true },
      { name: 'Review', default: false },
    ]);
  });
});

describe('billing', () => {
  it('makes time on flat-fee and contingency matters non-billable where the firm wants it so, unless told otherwise', async () => {
    const fields = 'non_billable,no_charge,total,non_billable_total';
    const flat = '00007-García';
    expect(await rows('matters?query=00007&fields=billing_method')).toEqual([{ billing_method: 'flat' }]);
    expect((await post(flat, {}, fields)).body?.data).toMatchObject({ non_billable: false, total: 70 });
    sandbox.changeBilling({ flatFeeTimeIsNonBillable: true });
    expect((await post(flat, {}, fields)).body?.data).toEqual({
      non_billable: true,
      no_charge: false,
      total: 0,
      non_billable_total: 70,
    });
    expect((await post("00318-O'Neill", {}, fields)).body?.data).toMatchObject({ non_billable: true });
    expect((await post(flat, { non_billable: false }, fields)).body?.data).toMatchObject({ non_billable: false });
    expect((await post('00012-Smith', {}, fields)).body?.data).toMatchObject({ non_billable: false });
  });

  it('reckons a duration in the words of a person by the rounding of the firm', async () => {
    const rounded = async (duration: string) =>
      (await api.get(`settings/billing?duration=${duration}&fields=rounded_duration`)).body?.data;
    expect(await rounded('2:15')).toEqual({ rounded_duration: 2.3 });
    expect(await rounded('20m')).toEqual({ rounded_duration: 0.4 });
    sandbox.changeBilling({ rounding: 0 });
    expect(await rounded('20m')).toEqual({ rounded_duration: 0.333333 });
  });

  it('goes by the rates of the user, unless the entry has its own; a change of user or category resets it', async () => {
    const made = (await post('00012-Smith', { price: 500 }, 'id,price')).body?.data as { id: number; price: number };
    expect(made.price).toBe(500);
    const path = `activities/${made.id}?fields=price`;
    expect((await api.patch(path, { note: 'x' })).body?.data).toEqual({ price: 500 });
    const activity_description = { id: sandbox.categories()[1]?.id };
    expect((await api.patch(path, { activity_description })).body?.data).toEqual({ price: 350 });
  });
});

describe('text snippets', () => {
  it('say what they stand for, and whether only as a whole word', async () => {
    const { id } = sandbox.addSnippet('dft', 'Draft', false);
    expect(await rows('settings/text_snippets?fields=snippet,phrase,whole_word')).toContainEqual({
      snippet: 'tc',
      phrase: 'Telephone call with',
      whole_word: true,
    });
    expect(await rows('settings/text_snippets?query=draft&fields=id')).toEqual([{ id }]);
    sandbox.removeSnippet(id);
    expect(await rows('settings/text_snippets?query=draft')).toEqual([]);
  });
});

describe('a timer', () => {
  it('runs for one user, and ends with its entry', async () => {
    const bens = sandbox.addActivity({ date: '2026-03-02', userId: BEN });
    sandbox.runTimer(bens.id);
    const ben = askAs(sandbox, sandbox.grant(BEN).access_token);
    expect((await api.get('timer')).status).toBe(404);
    expect((await ben.get('timer?fields=activity{id}')).body?.data).toEqual({ activity: { id: bens.id } });
    await ben.remove(`activities/${bens.id}`);
    expect((await ben.get('timer')).status).toBe(404);
  });

  it('shows the time that it has run in hours, unlike the seconds of entries', async () => {
    let clock = Date.UTC(2026, 5, 1);
    const timed = await startClioSandbox({ now: () => clock });
    timed.runTimer(timed.addActivity({ date: '2026-06-01' }).id);
    clock += 1_800_000;
    expect((await askAs(timed).get('timer?fields=elapsed_time')).body?.data).toEqual({ elapsed_time: 0.5 });
    await timed.close();
  });
});

describe('a bill', () => {
  it('freezes an entry: with the ETag of before 412, with the one of now 422, and the entry stays as it was', async () => {
    const made = (await post('00012-Smith', { note: 'x' }, 'id,etag')).body?.data as { id: number; etag: string };
    const path = `activities/${made.id}`;
    sandbox.freeze(made.id);
    expect((await api.patch(path, { note: 'y' }, { 'if-match': made.etag })).status).toBe(412);
    const now = (await api.get(path)).headers.get('etag') ?? '';
    const { status, body } = await api.patch(path, { note: 'y' }, { 'if-match': now });
    expect([status, body?.error]).toEqual([422, { type: expect.any(String), message: expect.any(String) }]);
    expect(sandbox.activities()).toMatchObject([{ note: 'x' }]);
    sandbox.bill(made.id, null);
    expect((await api.patch(path, { note: 'y' })).status).toBe(200);
  });
});
