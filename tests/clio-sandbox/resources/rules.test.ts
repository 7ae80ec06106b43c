import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Asking, askAs } from '../asking.ts';
import { ADA, type ClioSandbox, startClioSandbox } from '../index.ts';

let sandbox: ClioSandbox;
let api: Asking;
let clock = Date.UTC(2026, 5, 1, 12);
beforeAll(async () => {
  sandbox = await startClioSandbox({ limit: 100_000, matters: 450, now: () => clock });
});
beforeEach(() => {
  sandbox.reset();
  api = askAs(sandbox);
});
afterAll(() => sandbox.close());

type Rows = Record<string, unknown>[];
const rows = async (path: string) => ((await api.get(path)).body?.data ?? []) as Rows;
const smith = () => sandbox.matter('00012-Smith').id;
const entry = (change: Record<string, unknown> = {}) => ({
  type: 'TimeEntry',
  date: '2026-03-02',
  quantity: 420,
  note: 'Review lease',
  matter: { id: smith() },
  ...change,
});

describe('paths', () => {
  it.each(['users/who_am_i', 'matters', 'activities', 'activity_descriptions', 'settings/billing', 'utbms/codes'])(
    'work with and without .json: %s',
    async (path) => {
      const [plain, named] = [await api.get(path), await api.get(`${path}.json`)];
      expect([plain.status, named.status]).toEqual([200, 200]);
      expect(named.body?.data).toEqual(plain.body?.data);
    },
  );
});

describe('reading', () => {
  it('takes braces and commas of fields as they are, and encoded', async () => {
    const plain = await rows('matters?limit=1&fields=id,client{name}');
    expect(plain).toEqual([{ id: expect.any(Number), client: { name: 'Acme Corp' } }]);
    expect(await rows('matters?limit=1&fields=id%2Cclient%7Bname%7D')).toEqual(plain);
  });

  it('gives 200 records of a list unless fewer are asked for', async () => {
    expect(await rows('matters')).toHaveLength(200);
    expect(await rows('matters?limit=7')).toHaveLength(7);
  });

  it('takes instants in any zone, with the plus sign encoded', async () => {
    clock += 60_000;
    sandbox.renumber(smith(), 'S-1');
    const moved = new Date(clock).toISOString().slice(0, 19);
    expect(await rows(`matters?updated_since=${moved}Z`)).toHaveLength(1);
    expect(await rows(`matters?updated_since=${moved}%2B00:00`)).toHaveLength(1);
    expect(await rows(`matters?updated_since=${moved}-01:00`)).toHaveLength(0);
  });

  it('shows one etag in header and field, quotation marks included, and when the record last changed', async () => {
    const { headers, body } = await api.get(`matters/${smith()}?fields=etag,updated_at`);
    const etag = headers.get('etag');
    expect(etag).toMatch(/^"[^"]+"$/);
    const moved = `${new Date(headers.get('last-modified') ?? '').toISOString().slice(0, 19)}Z`;
    expect(body?.data).toEqual({ etag, updated_at: moved });
  });

  it('answers 304 to a caller that has what did not change since', async () => {
    const { headers } = await api.get(`matters/${smith()}`);
    const since = { 'if-modified-since': headers.get('last-modified') ?? '' };
    expect((await api.get(`matters/${smith()}`, since)).status).toBe(304);
    clock += 60_000;
    sandbox.changeMatter(smith(), { description: 'x' });
    expect((await api.get(`matters/${smith()}`, since)).status).toBe(200);
  });

  it('goes through 20,000 matters in 100 pages, each once', async () => {
    const large = await startClioSandbox({ matters: 20_000, limit: 1000 });
    const asking = askAs(large);
    const seen: unknown[] = [];
    let next: string | undefined = 'matters.json?limit=200&fields=id,etag&order=id(asc)';
    let pages = 0;
    while (next !== undefined) {
      const { body } = await asking.get(next);
      seen.push(...((body?.data ?? []) as Rows).map(({ id }) => id));
      next = body?.meta?.paging.next;
      pages += 1;
    }
    expect(pages).toBe(100);
    expect(seen).toEqual(large.matters().map(({ id }) => id));
    await large.close();
  });
});

describe('posting', () => {
  it('answers with id and etag alone unless fields ask for more, and then with those', async () => {
    const plain = await api.post('activities', entry());
    expect(Object.keys(plain.body?.data ?? {})).toEqual(['id', 'etag']);
    const asked = await api.post('activities?fields=date,user{id},matter{id}', entry());
    expect(asked.body?.data).toEqual({ date: '2026-03-02', user: { id: ADA }, matter: { id: smith() } });
  });

  it('needs no matter, note or category', async () => {
    const { body } = await api.post('activities?fields=note,matter,activity_description', {
      type: 'TimeEntry',
      date: '2026-03-02',
      quantity: 1,
    });
    expect(body?.data).toEqual({ note: null, matter: null, activity_description: null });
  });

  it.each(['1999-12-31', '2028-02-29', '2099-01-01'])('takes a plain day, past or future: %s', async (date) => {
    const { body } = await api.post('activities?fields=date', entry({ date }));
    expect(body?.data).toEqual({ date });
  });

  it('keeps a note to the letter, however long', async () => {
    const note = `“Ünïcode”\n${'lease '.repeat(4000)}`;
    expect((await api.post('activities?fields=note', entry({ note }))).body?.data).toEqual({ note });
  });

  it('takes time on pending and on closed matters: neither is locked', async () => {
    for (const number of ['2025.06.00009', '00200-Baker']) {
      const made = await api.post('activities', entry({ matter: { id: sandbox.matter(number).id } }));
      expect([number, made.status]).toEqual([number, 201]);
    }
  });

  it('takes note, not its alias, and no field that Clio works out itself', async () => {
    const only = {
      description: 'x',
      quantity_in_hours: 1,
      total: 1,
      rounded_quantity: 1,
      billed: true,
      reference: 'x',
    };
    for (const [name, value] of Object.entries(only)) {
      const { status, body } = await api.post('activities', entry({ [name]: value }));
      expect([name, status, body?.error]).toMatchObject([name, 400, { type: 'SandboxUnknownAttribute' }]);
    }
    expect(sandbox.activities()).toEqual([]);
  });

  it('keeps what a change does not name, and does not let an entry change its type', async () => {
    await api.post('activities', entry());
    const id = sandbox.activities()[0]?.id;
    expect((await api.patch(`activities/${id}`, {})).status).toBe(200);
    expect((await api.patch(`activities/${id}`, { type: 'ExpenseEntry' })).status).toBe(422);
    expect(sandbox.activities()).toMatchObject([{ quantity: 420, note: 'Review lease', date: '2026-03-02' }]);
  });

  it('passes a multiple of the increment unchanged, and rounds all else up', async () => {
    for (const [quantity, rounded_quantity] of [
      [360, 360],
      [1, 360],
      [361, 720],
      [720, 720],
    ]) {
      const { body } = await api.post('activities?fields=quantity,rounded_quantity', entry({ quantity }));
      expect(body?.data).toEqual({ quantity, rounded_quantity });
    }
  });
});

describe('an entry whose answer was lost', () => {
  /** The question that finds it, as a careful client asks it: its own matter, user and day, made since it was sent. */
  async function lookUp(sentAt: number, note: string): Promise<number[]> {
    const since = new Date(sentAt - 120_000).toISOString();
    const filters = `type=TimeEntry&user_id=${ADA}&matter_id=${smith()}&created_since=${since}`;
    const days = 'start_date=2026-03-02&end_date=2026-03-02&order=id(asc)&limit=200';
    const found = await rows(`activities.json?${filters}&${days}&fields=id,date,quantity,note,created_at`);
    return found.filter((row) => row.note === note && row.quantity === 420).map(({ id }) => Number(id));
  }

  it('is found by what it says, and only there', async () => {
    sandbox.fault('post-lost=1');
    sandbox.addActivity({ date: '2026-03-02', matterId: smith(), note: 'Review lease', quantity: 421 });
    const sentAt = clock;
    await expect(api.post('activities', entry())).rejects.toThrow();
    const mine = sandbox.activities().filter(({ quantity }) => quantity === 420);
    expect(await lookUp(sentAt, 'Review lease')).toEqual(mine.map(({ id }) => id));
  });

  it('is not found while Clio’s lists lag behind, though it is there by its id', async () => {
    sandbox.fault('post-lost=1,lookup-lag=30000');
    const sentAt = clock;
    await expect(api.post('activities', entry())).rejects.toThrow();
    const [kept] = sandbox.activities();
    expect(await lookUp(sentAt, 'Review lease')).toEqual([]);
    expect((await api.get(`activities/${kept?.id}`)).status).toBe(200);
    clock += 30_000;
    expect(await lookUp(sentAt, 'Review lease')).toEqual([kept?.id]);
  });

  it.each([1, 2, 3])(
    'is there once in the end, under faults by seed %i, if the client looks before it sends again',
    async (seed) => {
      sandbox.fault(`seed=${seed};rate=30%;on=post;late=1`);
      const wait = 60_000;
      for (let number = 0; number < 60; number += 1) {
        const note = `Entry ${number}`;
        let known = false;
        while (!known) {
          const sentAt = clock;
          const status = await api.post('activities', entry({ note })).then(
            (answer) => answer.status,
            () => null,
          );
          clock += wait;
          known = status === 201 || (status !== 429 && (await lookUp(sentAt, note)).length > 0);
        }
      }
      const notes = sandbox.activities().map(({ note }) => note);
      expect(notes.sort()).toEqual(Array.from({ length: 60 }, (_, number) => `Entry ${number}`).sort());
      expect(sandbox.requests.filter(({ fault }) => fault !== undefined).length).toBeGreaterThan(10);
    },
  );
});
