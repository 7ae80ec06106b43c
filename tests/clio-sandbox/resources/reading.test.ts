import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asking, askAs } from '../asking.ts';
import { ADA, BEN, type ClioSandbox, startClioSandbox } from '../index.ts';

let sandbox: ClioSandbox;
let api: Asking;
beforeAll(async () => {
  sandbox = await startClioSandbox({ matters: 450, limit: 1000 });
  api = askAs(sandbox);
});
afterAll(() => sandbox.close());

type Rows = Record<string, unknown>[];
const rows = async (path: string) => ((await api.get(path)).body?.data ?? []) as Rows;
const numbers = async (path: string) => (await rows(path)).map((row) => row.display_number);

describe('fields', () => {
  it('are id and etag when nothing is asked for', async () => {
    const [first] = await rows('matters.json?limit=1');
    expect(Object.keys(first ?? {})).toEqual(['id', 'etag']);
  });

  it('go one level down, and are id and etag there too', async () => {
    const [first] = await rows('matters.json?limit=1&fields=display_number,client{name},responsible_attorney,group');
    expect(first).toEqual({
      display_number: '00001-Acme Corp',
      client: { name: 'Acme Corp' },
      responsible_attorney: { id: ADA, etag: expect.stringMatching(/^".+"$/) },
      group: null,
    });
  });

  it.each([
    'rate',
    'id,',
    'id,id',
    'client{id',
    'client{surname}',
    'client{currency{id}}',
    'id{etag}',
    '',
    '__proto__',
  ])('refuse %j as InvalidFields', async (fields) => {
    const { status, body } = await api.get(`matters?fields=${encodeURIComponent(fields)}`);
    expect([status, body?.error]).toEqual([400, { type: 'InvalidFields', message: expect.any(String) }]);
  });
});

describe('paging', () => {
  it('goes by cursor through every record once, by the addresses that it gives', async () => {
    const seen: unknown[] = [];
    let pages = 0;
    let next: string | undefined = 'matters.json?limit=200&fields=id,client{name}&order=id(asc)';
    while (next !== undefined) {
      const { body } = await api.get(next);
      seen.push(...((body?.data ?? []) as Rows).map(({ id }) => id));
      next = body?.meta?.paging.next;
      expect(next === undefined || next.startsWith(`${sandbox.url}/api/v4/matters.json?`)).toBe(true);
      pages += 1;
    }
    expect(pages).toBe(3);
    expect(seen).toEqual(sandbox.matters().map(({ id }) => id));
  });

  it('binds a page token to its question', async () => {
    const next = new URL((await api.get('matters?limit=10')).body?.meta?.paging.next ?? '');
    next.searchParams.set('limit', '20');
    expect((await api.get(next.href)).status).toBe(400);
  });

  it.each(['limit=0', 'limit=201', 'limit=ten', 'page_token=x', 'order=display_number(asc)', 'offset=200'])(
    'refuses %s',
    async (query) => {
      expect((await api.get(`matters?${query}`)).status).toBe(400);
    },
  );

  it('does not count records unless told to, as Clio documents no count', async () => {
    expect((await api.get('matters?limit=1')).body?.meta).not.toHaveProperty('records');
  });
});

describe('queries', () => {
  it.each(['matters?matter_id=7', 'activities?matter=7', 'activities?billed=false', 'users?email=x', 'timer?limit=1'])(
    'with a name that Clio would ignore are refused: %s',
    async (path) => {
      const { status, body } = await api.get(path);
      expect([status, body?.error]).toMatchObject([400, { type: 'SandboxUnknownParameter' }]);
    },
  );

  it.each([
    'matters?updated_since=2026-01-02',
    'matters?updated_since=2026-01-02T03:04:05+01:00',
    'matters?status=Open',
    'matters?client_id=seven',
    'matters?billable=1',
    'matters?limit=1&limit=2',
    'activities?start_date=2026-02-30',
  ])('with a value of the wrong kind are refused: %s', async (path) => {
    expect((await api.get(path)).body?.error).toMatchObject({ type: 'InvalidParameter' });
  });
});

describe('matters', () => {
  it('are filtered by one status or several', async () => {
    const closed = await rows('matters?status=closed&fields=status');
    const living = await rows('matters?status=open,pending&fields=status');
    expect(new Set(closed.map(({ status }) => status))).toEqual(new Set(['Closed']));
    expect(new Set(living.map(({ status }) => status))).toEqual(new Set(['Open', 'Pending']));
  });

  it('changed since an instant are those and no others', async () => {
    const { id } = sandbox.matter('10472-0002');
    const since = new Date().toISOString();
    sandbox.renumber(id, '10472-0003');
    sandbox.closeMatter(sandbox.matter('7-Ito').id);
    const path = `matters?updated_since=${since}&fields=display_number`;
    expect(await numbers(path)).toEqual(['10472-0003', '7-Ito']);
  });

  it('are found by words in number, description or client, not by the custom number', async () => {
    expect(await numbers('matters?query=zenith&fields=display_number')).toEqual([
      '00041-Acme Corp',
      '00555-Zenith Ltd.',
    ]);
    expect(await numbers('matters?query=BWF-RECALL&fields=display_number')).toEqual([]);
  });

  it('that are gone are 404', async () => {
    const { id } = sandbox.addMatter('GONE-1');
    expect((await api.get(`matters/${id}`)).status).toBe(200);
    sandbox.removeMatter(id);
    expect((await api.get(`matters/${id}`)).body?.error).toMatchObject({ type: 'RecordNotFound' });
  });

  it('answer 304 to a caller that has them', async () => {
    const { id } = sandbox.matter('00012-Smith');
    const etag = (await api.get(`matters/${id}.json`)).headers.get('etag') ?? '';
    expect((await api.get(`matters/${id}.json`, { 'if-none-match': etag })).status).toBe(304);
    sandbox.changeMatter(id, { description: 'Smith v. Jones and others' });
    expect((await api.get(`matters/${id}.json`, { 'if-none-match': etag })).status).toBe(200);
  });

  it('are the same for the same seed', async () => {
    const other = await startClioSandbox({ matters: 450 });
    const third = await startClioSandbox({ matters: 450, seed: 2 });
    await Promise.all([other.close(), third.close()]);
    const last = (one: ClioSandbox) => one.matters().find((matter) => matter.number === 449);
    expect(last(other)).toEqual(last(sandbox));
    expect(last(third)).not.toEqual(last(sandbox));
  });
});

describe('the rest', () => {
  it('says who the token belongs to', async () => {
    const fields = 'id,name,email,time_zone,account{name},default_activity_description{name}';
    expect((await api.get(`users/who_am_i?fields=${fields}`)).body?.data).toEqual({
      id: ADA,
      name: 'Ada Park',
      email: 'ada@firm.example',
      time_zone: 'America/New_York',
      account: { name: 'Park & Reed LLP' },
      default_activity_description: { name: 'Drafting' },
    });
    expect((await rows('users?role=admin')).map(({ id }) => id)).toEqual([BEN]);
  });

  it('tells flat-rate categories apart', async () => {
    const flat = await rows('activity_descriptions?flat_rate=true&fields=name,category_type,rate{amount}');
    expect(flat).toEqual([{ name: 'Initial consultation', category_type: 'flat', rate: { amount: 150 } }]);
  });

  it('has a timer only while one runs', async () => {
    expect((await api.get('timer')).status).toBe(404);
    const { id } = sandbox.addActivity({ date: '2026-03-02' });
    sandbox.runTimer(id);
    expect((await api.get('timer?fields=activity{id}')).body?.data).toEqual({ activity: { id } });
  });
});
