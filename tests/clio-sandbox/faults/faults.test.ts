import { afterEach, describe, expect, it } from 'vitest';
import { askAs } from '../asking.ts';
import { type ClioSandbox, type SandboxOptions, startClioSandbox } from '../index.ts';
import { parseFaults } from './fault-script.ts';

const all: ClioSandbox[] = [];
async function start(options: SandboxOptions = {}): Promise<ClioSandbox> {
  const sandbox = await startClioSandbox({ limit: 100_000, ...options });
  all.push(sandbox);
  return sandbox;
}
afterEach(() => Promise.all(all.splice(0).map((sandbox) => sandbox.close())));

const entry = { type: 'TimeEntry', date: '2026-03-02', quantity: 360 };

/** Posts an entry; the outcome is the status, or what became of the connection. */
async function post(running: ClioSandbox): Promise<number | 'cut' | 'unreadable'> {
  try {
    return (await askAs(running).post('activities', entry)).status;
  } catch (error) {
    return error instanceof SyntaxError ? 'unreadable' : 'cut';
  }
}

async function posts(running: ClioSandbox, many: number): Promise<Awaited<ReturnType<typeof post>>[]> {
  const outcomes: Awaited<ReturnType<typeof post>>[] = [];
  for (let count = 0; count < many; count += 1) outcomes.push(await post(running));
  return outcomes;
}

describe('each kind of fault', () => {
  it.each([
    ['lost', 'cut', 1],
    ['cut', 'cut', 0],
    ['reset-before', 'cut', 0],
    ['reset-after', 'cut', 1],
    ['half', 'cut', 1],
    ['garbage', 'unreadable', 1],
    ['double', 201, 1],
    ['twice', 201, 2],
    ['late', 201, 1],
    ['queued', 201, 1],
    ['slow', 201, 1],
    ['429', 429, 0],
    ['429-bare', 429, 0],
    ['401', 401, 0],
    ['html403', 403, 0],
    ['ok', 201, 1],
  ])('%s: the answer to a new entry is %s, and %i are there; then all is well', async (kind, outcome, kept) => {
    const running = await start({ faults: `next=${kind};late=1` });
    expect([await post(running), running.activities().length]).toEqual([outcome, kept]);
    expect([await post(running), running.activities().length]).toEqual([201, kept + 1]);
  });

  it('5xx: an answer of the server or of a proxy, with the entry or without it', async () => {
    const running = await start({ faults: 'next=5xx-before*20,5xx-after*20' });
    const before = await posts(running, 20);
    expect(running.activities()).toEqual([]);
    const after = await posts(running, 20);
    expect(running.activities()).toHaveLength(20);
    for (const statuses of [before, after]) expect([...new Set(statuses)].sort()).toEqual([500, 502, 503, 504]);
  });

  it('queued: the entry comes to be only after a while, though the client went away meanwhile', async () => {
    const carryOn: (() => void)[] = [];
    const wait = () => new Promise<void>((done) => carryOn.push(done));
    const running = await start({ faults: 'next=queued;late=60000', wait });
    const gone = new AbortController();
    const token = running.grant().access_token;
    const asked = fetch(`${running.url}/api/v4/activities`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ data: entry }),
      signal: gone.signal,
    }).catch((error: Error) => error.name);
    await expect.poll(() => carryOn.length).toBe(1);
    gone.abort();
    expect(await asked).toBe('AbortError');
    expect(running.activities()).toEqual([]);
    carryOn[0]?.();
    await expect.poll(() => running.activities().length).toBe(1);
  });

  it('late and slow wait on the clock of the test', async () => {
    const waited: number[] = [];
    const wait = async (milliseconds: number) => void waited.push(milliseconds);
    const running = await start({ faults: 'next=late,slow,queued;late=90000', wait });
    expect(await posts(running, 3)).toEqual([201, 201, 201]);
    expect(waited).toEqual([90_000, 90_000, 90_000]);
  });

  it('429: with or without Retry-After, and the headers say that nothing is left', async () => {
    const clock = Date.UTC(2026, 5, 1);
    const running = await start({ faults: 'next=429,429-bare;retry=20', now: () => clock });
    const api = askAs(running);
    const headers = async () => {
      const answer = await api.get('matters');
      return ['retry-after', 'x-ratelimit-remaining', 'x-ratelimit-reset'].map((name) => answer.headers.get(name));
    };
    expect(await headers()).toEqual(['20', '0', String(clock / 1000 + 20)]);
    expect(await headers()).toEqual([null, '0', String(clock / 1000 + 20)]);
  });
});

describe('a script', () => {
  const outcomes = async (faults: string, many = 60) => {
    const running = await start({ faults });
    const seen = await posts(running, many);
    const kinds = running.requests.map(({ fault }) => fault ?? null);
    return { seen, kinds, kept: running.activities().length };
  };

  it('means the same course of events for the same seed, and another for another', async () => {
    const script = 'rate=30%;kinds=lost,cut,double,429,429-bare,5xx,reset,half';
    const first = await outcomes(`seed=7;${script}`);
    expect(await outcomes(`seed=7;${script}`)).toEqual(first);
    expect((await outcomes(`seed=8;${script}`)).kinds).not.toEqual(first.kinds);
  });

  it('happens at about its rate, in all of its kinds, and tells afterwards what happened', async () => {
    const { kinds, seen } = await outcomes('seed=3;rate=0.3;kinds=lost,429', 200);
    const met = kinds.filter((kind) => kind !== null);
    expect(met.length).toBeGreaterThan(40);
    expect(met.length).toBeLessThan(80);
    expect(new Set(met)).toEqual(new Set(['lost', '429']));
    expect(seen.map((outcome) => (outcome === 'cut' ? 'lost' : outcome === 429 ? '429' : null))).toEqual(kinds);
  });

  it('in order comes first, each fault once, then chance', async () => {
    const running = await start({ faults: 'next=429*2,ok,cut;kinds=401;times=1' });
    expect(await posts(running, 6)).toEqual([429, 429, 201, 'cut', 401, 201]);
  });

  it.each([
    ['post', 'POST activities'],
    ['read', 'GET matters'],
    ['write', 'POST activities'],
    ['api', 'GET matters, POST activities'],
    ['token', 'token'],
    ['post,token', 'POST activities, token'],
    ['all', 'GET matters, POST activities, token'],
  ])('on %s meets %s alone', async (on, met) => {
    const running = await start({ faults: `kinds=lost;on=${on}` });
    const api = askAs(running);
    const asked: [string, () => Promise<unknown>][] = [
      ['GET matters', () => api.get('matters')],
      ['POST activities', () => api.post('activities', entry)],
      ['token', () => fetch(`${running.url}/oauth/token`, { method: 'POST', body: new URLSearchParams() })],
    ];
    const cut: string[] = [];
    for (const [name, ask] of asked) await ask().catch(() => cut.push(name));
    expect(cut.join(', ')).toBe(met);
  });

  it('added in a test goes with those of the start; off takes back all', async () => {
    const running = await start({ faults: 'post-lost=1' });
    running.fault('next=429');
    expect(await posts(running, 3)).toEqual([429, 'cut', 201]);
    running.fault('seed=1;rate=100%;kinds=401');
    expect(await post(running)).toBe(401);
    running.fault('off');
    expect(await post(running)).toBe(201);
    running.reset();
    expect(await posts(running, 2)).toEqual(['cut', 201]);
  });

  it('lost on the token endpoint loses a rotated refresh token with it', async () => {
    const running = await start({ faults: 'rotate-refresh;next=lost;on=token' });
    const { refresh_token } = running.grant();
    const ask = () =>
      fetch(`${running.url}/oauth/token`, {
        method: 'POST',
        body: new URLSearchParams({
          client_id: running.clientId,
          client_secret: running.clientSecret,
          grant_type: 'refresh_token',
          refresh_token: refresh_token ?? '',
        }),
      });
    await expect(ask()).rejects.toThrow();
    expect((await ask()).status).toBe(400);
  });

  it.each([
    'seed=7',
    'rate=0',
    'rate=2',
    'rate=101%',
    'rate=often',
    'kinds=gremlins',
    'kinds=lost;kinds=cut',
    'next=',
    'next=lost;on=matters',
    'next=late;late=soon',
    'next=late;late=9-1',
    'next=429;retry=x',
    'gremlins=2',
    'slow',
    'tempo=2;rate=1',
  ])('that cannot be read is refused: %s', (text) => {
    expect(() => parseFaults(text)).toThrow(RangeError);
  });
});
