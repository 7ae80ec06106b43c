import { afterEach, describe, expect, it } from 'vitest';
import { askAs } from '../asking.ts';
import { type ClioSandbox, type SandboxOptions, startClioSandbox } from '../index.ts';
import { isPeak } from '../peak.ts';

let sandbox: ClioSandbox | undefined;
async function start(options: SandboxOptions): Promise<ClioSandbox> {
  sandbox = await startClioSandbox(options);
  return sandbox;
}
afterEach(() => sandbox?.close());

/** The headers of one answer, as numbers; and whether it was let through. */
async function ask(api: ReturnType<typeof askAs>) {
  const { status, headers } = await api.get('users/who_am_i');
  const number = (name: string) => Number(headers.get(`x-ratelimit-${name}`));
  return { status, limit: number('limit'), remaining: number('remaining'), reset: number('reset') };
}

describe('busy hours', () => {
  it.each([
    ['us', '2026-06-01T10:59:59Z', false],
    ['us', '2026-06-01T11:00:00Z', true],
    ['us', '2026-06-02T01:59:59Z', true],
    ['us', '2026-06-02T02:00:00Z', false],
    ['us', '2026-01-05T11:30:00Z', false],
    ['us', '2026-01-05T12:00:00Z', true],
    ['ca', '2026-06-01T11:00:00Z', true],
    ['us', '2026-05-30T18:00:00Z', false],
    ['eu', '2026-06-01T06:59:59Z', false],
    ['eu', '2026-06-01T07:00:00Z', true],
    ['eu', '2026-06-01T21:59:59Z', true],
    ['eu', '2026-06-01T22:00:00Z', false],
    ['au', '2026-05-31T20:00:00Z', true],
    ['au', '2026-06-01T11:00:00Z', false],
    ['au', '2026-01-04T19:00:00Z', true],
  ] as const)('of %s at %s: %s', (region, at, busy) => {
    expect(isPeak(region, Date.parse(at))).toBe(busy);
  });
});

describe('the limit', () => {
  it('changes with the hour, in the middle of a window too, and the headers are always right', async () => {
    let clock = Date.parse('2026-06-01T10:59:40Z');
    const api = askAs(await start({ limit: 2, offPeakLimit: 4, now: () => clock }));
    const reset = clock / 1000 + 60;
    expect(await ask(api)).toEqual({ status: 200, limit: 4, remaining: 3, reset });
    expect(await ask(api)).toEqual({ status: 200, limit: 4, remaining: 2, reset });
    expect(await ask(api)).toEqual({ status: 200, limit: 4, remaining: 1, reset });
    clock += 20_000;
    expect(await ask(api)).toEqual({ status: 429, limit: 2, remaining: 0, reset });
    clock += 40_000;
    expect(await ask(api)).toEqual({ status: 200, limit: 2, remaining: 1, reset: reset + 60 });
  });

  it('is the same at every hour when only one is given', async () => {
    const api = askAs(await start({ limit: 7, now: () => Date.parse('2026-06-06T12:00:00Z') }));
    expect(await ask(api)).toMatchObject({ limit: 7 });
  });

  it('can be set while it runs, and is as before after a reset', async () => {
    const running = await start({ limit: 3 });
    const api = askAs(running);
    running.setLimit(500);
    expect(await ask(api)).toMatchObject({ limit: 500, remaining: 499 });
    running.reset();
    expect(await ask(api)).toMatchObject({ limit: 3, remaining: 2 });
  });

  it('stands on every answer, also on those that say no', async () => {
    const running = await start({});
    const api = askAs(running);
    for (const path of ['matters/7', 'matters?fields=nonsense', 'matters?nonsense=1', 'nowhere']) {
      const { headers } = await api.get(path);
      expect([path, headers.get('x-ratelimit-limit')]).toEqual([path, '50']);
    }
    expect((await askAs(running, 'stolen').get('matters')).headers.get('x-ratelimit-remaining')).toBe('49');
  });

  it('is counted for each token alone', async () => {
    const running = await start({ limit: 1 });
    const [one, other] = [askAs(running), askAs(running)];
    expect([(await ask(one)).status, (await ask(one)).status, (await ask(other)).status]).toEqual([200, 429, 200]);
  });
});
