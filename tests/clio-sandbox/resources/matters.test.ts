import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Asking, askAs } from '../asking.ts';
import { type ClioSandbox, startClioSandbox } from '../index.ts';

let sandbox: ClioSandbox;
let api: Asking;
let clock: number;
beforeEach(async () => {
  clock = Date.UTC(2026, 5, 1, 12);
  sandbox = await startClioSandbox({ limit: 1000, matters: 60, now: () => clock });
  api = askAs(sandbox);
});
afterEach(() => sandbox.close());

type Rows = { id: number; [field: string]: unknown }[];
const rows = async (path: string) => ((await api.get(path)).body?.data ?? []) as Rows;
/** What a delta shows of the changes that `act` makes. */
async function delta(act: () => unknown, fields = 'id,display_number,status'): Promise<Rows> {
  const since = new Date(clock).toISOString();
  clock += 60_000;
  act();
  return rows(`matters?updated_since=${since}&fields=${fields}`);
}

describe('a matter', () => {
  it('renumbered keeps its id, and shows in a delta under a new etag', async () => {
    const { id } = sandbox.matter('00012-Smith');
    const etag = async () => (await api.get(`matters/${id}`)).headers.get('etag');
    const before = await etag();
    const seen = await delta(() => sandbox.renumber(id, '00012-Smith-2026'));
    expect(seen).toEqual([{ id, display_number: '00012-Smith-2026', status: 'Open' }]);
    expect(await etag()).not.toBe(before);
  });

  it('renumbered with all others by a new scheme shows with all others', async () => {
    const seen = await delta(() => sandbox.renumberAll('M-'));
    expect(seen.map((row) => row.display_number)).toEqual(
      Array.from({ length: 60 }, (_, index) => `M-${String(index + 1).padStart(5, '0')}`),
    );
    expect(seen.map(({ id }) => id)).toEqual(sandbox.matters().map(({ id }) => id));
  });

  it('closed shows in a delta without a status, with the day; time still goes on it; and it may open again', async () => {
    const { id } = sandbox.matter('00012-Smith');
    const seen = await delta(() => sandbox.closeMatter(id), 'id,status,close_date');
    expect(seen).toEqual([{ id, status: 'Closed', close_date: '2026-06-01' }]);
    const entry = { type: 'TimeEntry', date: '2026-06-01', quantity: 360, matter: { id } };
    expect((await api.post('activities', entry)).status).toBe(201);
    const again = await delta(() => sandbox.reopenMatter(id), 'status,close_date');
    expect(again).toEqual([{ status: 'Open', close_date: null }]);
  });

  it('deleted leaves no trace: no row in any delta, 404 by id, absent from ids[]', async () => {
    const { id } = sandbox.matter('00012-Smith');
    const other = sandbox.matter('7-Ito').id;
    expect(await delta(() => sandbox.removeMatter(id))).toEqual([]);
    expect((await api.get(`matters/${id}`)).status).toBe(404);
    expect(await rows(`matters?ids[]=${id}&ids[]=${other}&fields=id`)).toEqual([{ id: other }]);
    const entry = { type: 'TimeEntry', date: '2026-06-01', quantity: 360, matter: { id } };
    expect((await api.post('activities', entry)).status).toBe(422);
  });

  it('that a user may no longer see looks deleted to that user', async () => {
    const { id } = sandbox.matter('00012-Smith');
    sandbox.limitMatter(id, []);
    expect((await api.get(`matters/${id}`)).status).toBe(404);
    expect((await rows('matters?fields=id')).some((row) => row.id === id)).toBe(false);
    sandbox.limitMatter(id, null);
    expect((await api.get(`matters/${id}`)).status).toBe(200);
  });

  it('whose client is renamed does not move: only reading it again shows the name', async () => {
    const { id, client } = sandbox.matter('00041-Acme Corp');
    expect(await delta(() => sandbox.renameClient(client.id, 'Acme Holdings'))).toEqual([]);
    const [row] = await rows(`matters?ids[]=${id}&fields=client{name}`);
    expect(row).toEqual({ client: { name: 'Acme Holdings' } });
    expect((await api.get(`contacts/${client.id}?fields=name,type`)).body?.data).toEqual({
      name: 'Acme Holdings',
      type: 'Company',
    });
  });

  it('that is new shows in a delta, and at the end of the pages', async () => {
    let made = 0;
    const seen = await delta(() => {
      made = sandbox.addMatter('NEW-1').id;
    });
    expect(seen).toMatchObject([{ id: made, display_number: 'NEW-1' }]);
    expect((await rows('matters?fields=id')).at(-1)).toEqual({ id: made });
  });

  it('has what matching and billing need, with null where it has nothing', async () => {
    const fields =
      'number,custom_number,client_reference,status,billable,billing_method,maildrop_address,open_date,close_date,pending_date,client{name}';
    const [row] = await rows(`matters?query=00012-Smith&fields=${fields}`);
    expect(row).toEqual({
      number: 2,
      custom_number: null,
      client_reference: null,
      status: 'Open',
      billable: true,
      billing_method: 'hourly',
      maildrop_address: expect.stringContaining('@'),
      open_date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      close_date: null,
      pending_date: null,
      client: { name: 'John Smith' },
    });
  });
});

describe('pages', () => {
  it('neither skip nor repeat a matter when others go and come meanwhile', async () => {
    const first = await api.get('matters?limit=20&fields=id');
    const ids = sandbox.matters().map(({ id }) => id);
    sandbox.removeMatter(ids[3] ?? 0);
    sandbox.removeMatter(ids[30] ?? 0);
    const added = sandbox.addMatter('NEW-1').id;
    const seen = ((first.body?.data ?? []) as Rows).map(({ id }) => id);
    let next = first.body?.meta?.paging.next;
    while (next !== undefined) {
      const { body } = await api.get(next);
      seen.push(...((body?.data ?? []) as Rows).map(({ id }) => id));
      next = body?.meta?.paging.next;
    }
    expect(seen).toEqual([...ids.filter((_, index) => index !== 30), added]);
  });

  it('count the records in meta where that is turned on, however many are left', async () => {
    const counting = await startClioSandbox({ matters: 60, counts: true });
    const asking = askAs(counting);
    const first = await asking.get('matters?limit=25');
    const second = await asking.get(first.body?.meta?.paging.next ?? '');
    expect([first.body?.meta?.records, second.body?.meta?.records]).toEqual([60, 60]);
    await counting.close();
  });
});
