import { request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { askAs } from '../asking.ts';
import { type ClioSandbox, type SandboxOptions, startClioSandbox } from '../index.ts';

let sandbox: ClioSandbox | undefined;
async function start(options: SandboxOptions = {}): Promise<ClioSandbox> {
  sandbox = await startClioSandbox(options);
  return sandbox;
}
afterEach(() => sandbox?.close());

const entry = { type: 'TimeEntry', date: '2026-03-02', quantity: 360 };

describe('the limit', () => {
  it('counts the requests of one token in a minute and says when to come back', async () => {
    let clock = Date.UTC(2026, 5, 1);
    const running = await start({ limit: 2, now: () => clock });
    const api = askAs(running);
    const first = await api.get('users/who_am_i');
    const header = (name: string) => first.headers.get(name);
    expect(header('x-ratelimit-limit')).toBe('2');
    expect(header('x-ratelimit-remaining')).toBe('1');
    expect(header('x-ratelimit-reset')).toBe(String(clock / 1000 + 60));
    expect(header('date')).toBe(new Date(clock).toUTCString());
    clock += 10_000;
    expect((await api.get('matters?nonsense=1')).headers.get('x-ratelimit-remaining')).toBe('0');
    const over = await api.post('activities', entry);
    expect([over.status, over.headers.get('retry-after')]).toEqual([429, '50']);
    expect(over.body?.error).toMatchObject({ type: expect.any(String) });
    expect(running.activities()).toEqual([]);
    expect((await askAs(running).get('users/who_am_i')).status).toBe(200);
    clock += 50_000;
    expect((await api.get('users/who_am_i')).status).toBe(200);
  });

  it('is 50 unless said otherwise', async () => {
    expect((await askAs(await start()).get('timer')).headers.get('x-ratelimit-limit')).toBe('50');
  });
});

describe('the door', () => {
  it('lets nobody in without a good token, in words where error is text', async () => {
    const running = await start();
    const answer = await askAs(running, 'stolen').get('matters');
    expect([answer.status, answer.body?.error]).toEqual([401, 'invalid_token']);
    const api = askAs(running);
    running.expireTokens();
    expect((await api.get('matters')).status).toBe(401);
  });

  it('knows one version of the API and names it', async () => {
    const api = askAs(await start());
    expect((await api.get('users/who_am_i', { 'x-api-version': '4.0.13' })).headers.get('x-api-version')).toBe(
      '4.0.13',
    );
    expect((await api.get('users/who_am_i', { 'x-api-version': '4.0.3' })).status).toBe(410);
  });

  it('answers no preflight, no unknown path and no unknown method', async () => {
    const api = askAs(await start());
    for (const [method, path] of [
      ['OPTIONS', 'activities.json'],
      ['GET', 'line_items'],
      ['DELETE', 'matters'],
      ['GET', 'matters/__proto__'],
    ] as const) {
      expect([path, (await api.send(method, path)).status]).toEqual([path, 404]);
    }
  });

  it('turns away a User-Agent with an address in HTML, as a firewall does', async () => {
    const answer = await askAs(await start()).get('matters', { 'user-agent': 'Robot/1.0 (+https://robot.example)' });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([403, 'text/html; charset=utf-8']);
  });

  it('keeps to the scopes of the application', async () => {
    const running = await start();
    const api = askAs(running);
    running.withhold('activities', 'write');
    expect((await api.get('activities')).status).toBe(200);
    expect((await api.post('activities', entry)).status).toBe(403);
    running.withhold('billing', 'all');
    expect((await api.get('settings/billing')).body?.error).toMatchObject({ type: 'ForbiddenError' });
  });

  it('listens on this computer only', async () => {
    expect(new URL((await start()).url).hostname).toBe('127.0.0.1');
  });
});

describe('control', () => {
  it('tells another process what there is, and starts afresh', async () => {
    const running = await start();
    const api = askAs(running);
    await api.post('activities', { ...entry, note: 'Call' });
    const state = async () => (await fetch(`${running.url}/sandbox/state.json`)).json();
    expect(await state()).toMatchObject({ activities: [{ quantity: 360, note: 'Call' }], matters: 20, requests: 1 });
    await fetch(`${running.url}/sandbox/reset`, { method: 'POST' });
    expect(await state()).toEqual({ activities: [], matters: 20, requests: 0 });
    expect((await api.get('users/who_am_i')).status).toBe(200);
  });

  it('is not for web pages', async () => {
    const { url } = await start();
    const headers = { origin: 'https://elsewhere.example' };
    expect((await fetch(`${url}/sandbox/reset`, { method: 'POST', headers })).status).toBe(403);
  });
});

describe('faults', () => {
  const post = (running: ClioSandbox) =>
    askAs(running)
      .post('activities', entry)
      .then(({ status }) => status)
      .catch(() => 'cut' as const);

  it.each([
    ['post-lost=1', 'cut', 1],
    ['post-cut=1', 'cut', 0],
    ['post-502=1', 502, 1],
    ['post-503=1', 503, 0],
    ['429=1', 429, 0],
    ['401=1', 401, 0],
    ['html403=1', 403, 0],
    ['down=1', 'cut', 0],
  ])('%s: the answer is %s and %i entries are there; then all is well', async (faults, answer, kept) => {
    const running = await start({ faults });
    expect([await post(running), running.activities().length]).toEqual([answer, kept]);
    expect([await post(running), running.activities().length]).toEqual([201, kept + 1]);
  });

  it('garbage-201=1: the entry is there but its answer cannot be read', async () => {
    const running = await start({ faults: 'garbage-201=1' });
    await expect(askAs(running).post('activities', entry)).rejects.toThrow(SyntaxError);
    expect(running.activities()).toHaveLength(1);
  });

  it('slow: the entry is there before its answer, which a closing sandbox does not wait for', async () => {
    const running = await start({ faults: 'slow=600000' });
    const answered = post(running);
    await expect.poll(() => running.activities().length).toBe(1);
    await running.close();
    sandbox = undefined;
    expect(await answered).toBe('cut');
  });

  it('lookup-lag: a new entry is out of lists for a while', async () => {
    let clock = Date.UTC(2026, 5, 1);
    const running = await start({ faults: 'lookup-lag=60000', now: () => clock });
    const api = askAs(running);
    await api.post('activities', entry);
    expect((await api.get('activities')).body?.data).toEqual([]);
    clock += 60_000;
    expect((await api.get('activities')).body?.data).toHaveLength(1);
  });

  it('that do not exist are refused', async () => {
    await expect(startClioSandbox({ faults: 'post-lost=1,gremlins=2' })).rejects.toThrow(RangeError);
  });

  it('survives a client that goes away in the middle of a request', async () => {
    const running = await start();
    const half = request(`${running.url}/oauth/token`, { method: 'POST', headers: { 'content-length': '100' } });
    const gone = new Promise((resolve) => half.once('error', resolve));
    half.write('client_id=');
    half.destroy(new Error('gone'));
    await gone;
    expect((await askAs(running).get('users/who_am_i')).status).toBe(200);
  });
});
