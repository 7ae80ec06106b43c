import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Asking, askAs } from '../asking.ts';
import { BEN, type ClioSandbox, startClioSandbox } from '../index.ts';

let sandbox: ClioSandbox;
let api: Asking;
beforeAll(async () => {
  sandbox = await startClioSandbox({ limit: 1000 });
});
beforeEach(() => {
  sandbox.reset();
  api = askAs(sandbox);
});
afterAll(() => sandbox.close());

const entry = () => ({
  type: 'TimeEntry',
  date: '2026-03-02',
  quantity: 420,
  note: 'Review lease',
  matter: { id: sandbox.matter('00012-Smith').id },
});

async function created(change: Record<string, unknown> = {}): Promise<{ id: number; etag: string }> {
  const { status, body } = await api.post('activities.json', { ...entry(), ...change });
  expect(status).toBe(201);
  return body?.data as { id: number; etag: string };
}

async function found(query: string): Promise<number[]> {
  const { body } = await api.get(`activities?${query}`);
  return ((body?.data ?? []) as { id: number }[]).map(({ id }) => id);
}

describe('an entry', () => {
  it('lives: made, read, changed under its etag, deleted', async () => {
    const { id, etag } = await created();
    const path = `activities/${id}.json`;
    const fields = 'quantity,note,matter{display_number},user{name},on_bill,bill';
    expect((await api.get(`${path}?fields=${fields}`)).body?.data).toEqual({
      quantity: 420,
      note: 'Review lease',
      matter: { display_number: '00012-Smith' },
      user: { name: 'Ada Park' },
      on_bill: false,
      bill: null,
    });
    expect((await api.patch(path, { quantity: 900 }, { 'if-match': etag })).status).toBe(200);
    expect((await api.patch(path, { quantity: 901 }, { 'if-match': etag })).status).toBe(412);
    expect(sandbox.activities().map(({ quantity }) => quantity)).toEqual([900]);
    expect((await api.remove(path)).status).toBe(204);
    expect((await api.get(path)).status).toBe(404);
    expect(sandbox.activities()).toEqual([]);
  });

  it('sent twice is two entries: nothing tells a repetition apart', async () => {
    await created();
    await created();
    expect(sandbox.activities()).toHaveLength(2);
  });

  it('counts up to the increment of the firm, while its seconds stay as sent', async () => {
    const { id } = await created({ quantity: 421 });
    const read = async () =>
      (await api.get(`activities/${id}?fields=quantity,rounded_quantity,rounded_quantity_in_hours,total`)).body?.data;
    expect(await read()).toEqual({ quantity: 421, rounded_quantity: 720, rounded_quantity_in_hours: 0.2, total: 70 });
    sandbox.changeBilling({ rounding: 15 });
    expect(await read()).toMatchObject({ quantity: 421, rounded_quantity: 900 });
    sandbox.changeBilling({ decimalRounding: true });
    expect(await read()).toMatchObject({ quantity: 421, rounded_quantity_in_hours: 0.12 });
    const settings = await api.get('settings/billing?duration=0:07&fields=rounding,rounded_duration');
    expect(settings.body?.data).toEqual({ rounding: 15, rounded_duration: 0.12 });
  });

  it('at no charge is non-billable, and so is one on a matter that is not billable', async () => {
    await created({ no_charge: true });
    await created({ matter: { id: sandbox.matter('00900-Park & Reed').id } });
    await created();
    expect(sandbox.activities().map(({ nonBillable }) => nonBillable)).toEqual([true, true, false]);
  });

  it.each([
    ['no type', { type: undefined }, 422],
    ['no date', { date: undefined }, 422],
    ['no quantity', { quantity: undefined }, 422],
    ['a day that does not exist', { date: '2026-02-29' }, 400],
    ['an instant for a day', { date: '2026-03-02T00:00:00Z' }, 400],
    ['zero seconds', { quantity: 0 }, 422],
    ['negative seconds', { quantity: -360 }, 422],
    ['hours for seconds', { quantity: 0.2 }, 422],
    ['more than a day', { quantity: 90_000 }, 422],
    ['text for a number', { quantity: '420' }, 400],
    ['null for a matter', { matter: null }, 400],
    ['a matter without id', { matter: {} }, 400],
    ['an unknown matter', { matter: { id: 7 } }, 422],
    ['an unknown user', { user: { id: 7 } }, 422],
    ['an unknown category', { activity_description: { id: 7 } }, 422],
    ['another user without the role', { user: { id: BEN } }, 403],
    ['an expense', { type: 'ExpenseEntry' }, 422],
    ['a contradiction', { no_charge: true, non_billable: false }, 422],
    ['an attribute that Clio would drop', { quantity_in_hours: 0.2 }, 400],
    ['one below', { matter: { id: 7, display_number: 'x' } }, 400],
    ['a marker of our own', { external_properties: [] }, 400],
  ])('with %s is refused and not kept', async (_, change, expected) => {
    const { status, body } = await api.post('activities', { ...entry(), ...change });
    expect([status, body?.error]).toEqual([expected, { type: expect.any(String), message: expect.any(String) }]);
    expect(sandbox.activities()).toEqual([]);
  });

  it('is not made when the fields of its answer are wrong', async () => {
    expect((await api.post('activities?fields=rate', entry())).status).toBe(400);
    expect(sandbox.activities()).toEqual([]);
  });

  it.each([
    ['without the wrapper', JSON.stringify({ type: 'TimeEntry' }), 'application/json', 400],
    ['beside the wrapper', '{"data":{},"note":"x"}', 'application/json', 400],
    ['that is not JSON', '{', 'application/json', 400],
    ['as a form', 'data=x', 'application/x-www-form-urlencoded', 415],
    ['above a mebibyte', `{"data":"${'x'.repeat(1_048_576)}"}`, 'application/json', 413],
  ])('in a body %s is refused', async (_, body, type, status) => {
    expect((await api.send('POST', 'activities', { body, headers: { 'content-type': type } })).status).toBe(status);
  });
});

describe('an entry of another user', () => {
  it('is touched only with the role for it', async () => {
    const { id } = sandbox.addActivity({ date: '2026-03-02', userId: BEN });
    expect((await api.get(`activities/${id}`)).status).toBe(200);
    expect((await api.patch(`activities/${id}`, { note: 'x' })).status).toBe(403);
    expect((await api.remove(`activities/${id}`)).status).toBe(403);
    const admin = askAs(sandbox, sandbox.grant(BEN).access_token);
    const mine = await created();
    expect((await admin.patch(`activities/${mine.id}`, { note: 'x' })).status).toBe(200);
    expect((await admin.remove(`activities/${mine.id}`)).status).toBe(204);
  });
});

describe('an entry on a bill', () => {
  it('cannot be changed, on a draft bill either', async () => {
    const { id } = await created();
    for (const state of ['draft', 'paid'] as const) {
      sandbox.bill(id, state);
      expect((await api.patch(`activities/${id}`, { note: 'x' })).status).toBe(422);
    }
    sandbox.bill(id, null);
    expect((await api.patch(`activities/${id}`, { note: 'x' })).status).toBe(200);
  });

  it('says where it is', async () => {
    const { id } = await created();
    const read = async () => (await api.get(`activities/${id}?fields=on_bill,billed,bill{state}`)).body?.data;
    sandbox.bill(id, 'draft');
    expect(await read()).toEqual({ on_bill: true, billed: false, bill: { state: 'draft' } });
    sandbox.bill(id, 'awaiting_payment');
    expect(await read()).toEqual({ on_bill: true, billed: true, bill: { state: 'awaiting_payment' } });
  });

  it('can be deleted from a draft bill only', async () => {
    const { id } = await created();
    sandbox.bill(id, 'awaiting_payment');
    expect((await api.remove(`activities/${id}`)).status).toBe(403);
    sandbox.bill(id, 'draft');
    expect((await api.remove(`activities/${id}`)).status).toBe(204);
  });
});

describe('filters', () => {
  it('keep what fits and nothing else', async () => {
    const before = new Date(Date.now() - 1000).toISOString();
    const smith = sandbox.matter('00012-Smith').id;
    const mine = await created();
    const early = await created({ date: '2026-02-01', non_billable: true });
    const elsewhere = await created({ matter: { id: sandbox.matter('DAR23/00002').id }, note: 'Call' });
    const bens = sandbox.addActivity({ date: '2026-03-02', matterId: smith, userId: BEN });
    const none = sandbox.addActivity({ date: '2026-03-05' });
    sandbox.bill(bens.id, 'draft');
    const all = [mine.id, early.id, elsewhere.id, bens.id, none.id];
    const later = new Date(Date.now() + 60_000).toISOString();
    const cases: [string, number[]][] = [
      ['', all],
      [`matter_id=${smith}`, [mine.id, early.id, bens.id]],
      [`matter_id=${smith}&user_id=${BEN}`, [bens.id]],
      ['matter_id=null', [none.id]],
      ['start_date=2026-03-02&end_date=2026-03-02', [mine.id, elsewhere.id, bens.id]],
      ['query=CALL', [elsewhere.id]],
      ['status=draft', [bens.id]],
      ['status=non_billable', [early.id]],
      ['type=ExpenseEntry', []],
      ['task_id=7', []],
      [`created_since=${before}`, all],
      [`created_since=${later}`, []],
      [`ids[]=${mine.id}&ids[]=${none.id}`, [mine.id, none.id]],
    ];
    for (const [query, ids] of cases) expect([query, await found(query)]).toEqual([query, ids]);
  });
});
