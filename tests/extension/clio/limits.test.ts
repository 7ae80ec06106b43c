import { describe, expect, it } from 'vitest';
import { createLimiter, type LimiterState, matterPage, type Priority } from '../../../extension/clio/index.ts';
import { json, NOON, scriptedClient } from './scripted.ts';

/** A limiter under a clock that moves only when told. */
function underClock(maxWaitMs = 20_000) {
  let at = NOON;
  const alarms: { at: number; ring: () => void }[] = [];
  const limiter = createLimiter({
    now: () => at,
    wait: (milliseconds) => new Promise((ring) => alarms.push({ at: at + milliseconds, ring })),
    maxWaitMs,
  });
  return {
    limiter,
    async pass(milliseconds: number) {
      at += milliseconds;
      for (const alarm of alarms.splice(0)) {
        if (alarm.at <= at) alarm.ring();
        else alarms.push(alarm);
      }
      await new Promise((go) => setImmediate(go));
    },
  };
}

function headers(remaining: number, more: Record<string, string> = {}, ends = NOON + 15_000): Headers {
  return new Headers({
    'x-ratelimit-limit': '50',
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-reset': String(ends / 1000),
    date: new Date(NOON).toUTCString(),
    ...more,
  });
}

async function learn(limiter: ReturnType<typeof createLimiter>, status: number, answer: Headers) {
  await limiter.turn('post');
  return limiter.recordAnswer({ status, headers: answer });
}

describe('the limit that Clio states', () => {
  it('is known from its headers alone: without them nothing is held back', async () => {
    const { limiter } = underClock();
    for (let count = 0; count < 200; count += 1) {
      expect(await limiter.turn('sync')).toEqual({ ok: true });
      limiter.recordAnswer({ status: 200, headers: new Headers() });
    }
  });

  it('holds requests back when nothing remains, until the window ends', async () => {
    const { limiter, pass } = underClock();
    await learn(limiter, 200, headers(0));
    let given = false;
    const turn = limiter.turn('post').then(() => {
      given = true;
    });
    await pass(14_999);
    expect(given).toBe(false);
    await pass(1);
    await turn;
    expect(given).toBe(true);
  });

  it('counts requests that are under way: parallel calls do not spend the same remainder twice', async () => {
    const { limiter } = underClock(0);
    await learn(limiter, 200, headers(2));
    const turns = await Promise.all([limiter.turn('post'), limiter.turn('post'), limiter.turn('post')]);
    expect(turns.map(({ ok }) => ok)).toEqual([true, true, false]);
  });

  it('is not loosened by an answer from the window before', async () => {
    const { limiter } = underClock(0);
    await limiter.turn('post');
    await limiter.turn('post');
    limiter.recordAnswer({ status: 200, headers: headers(0, {}, NOON + 60_000) });
    limiter.recordAnswer({ status: 200, headers: headers(30, {}, NOON + 1_000) });
    expect(await limiter.turn('post')).toEqual({ ok: false, until: NOON + 60_000 });
  });

  it('holds back in each window anew', async () => {
    const { limiter, pass } = underClock();
    for (const round of [1, 2, 3]) {
      const end = NOON + round * 15_000;
      await limiter.turn('post');
      const date = new Date(end - 15_000).toUTCString();
      limiter.recordAnswer({ status: 200, headers: headers(0, { date }, end) });
      let given = false;
      const turn = limiter.turn('sync').then(({ ok }) => {
        given = ok;
      });
      await pass(14_000);
      expect(given).toBe(false);
      await pass(1_000);
      await turn;
      expect(given).toBe(true);
      limiter.recordAnswer(null);
    }
  });

  it('counts those under way whom Clio had not counted when it spoke', async () => {
    const { limiter } = underClock(0);
    await Promise.all([limiter.turn('post'), limiter.turn('post'), limiter.turn('post')]);
    limiter.recordAnswer({ status: 200, headers: headers(3) });
    const turns = await Promise.all([limiter.turn('post'), limiter.turn('post')]);
    expect(turns.map(({ ok }) => ok)).toEqual([true, false]);
  });

  it('is not loosened by an older answer that arrives late', async () => {
    const { limiter } = underClock(0);
    await limiter.turn('post');
    await limiter.turn('post');
    limiter.recordAnswer({ status: 200, headers: headers(0) });
    limiter.recordAnswer({ status: 200, headers: headers(30) });
    expect(await limiter.turn('post')).toEqual({ ok: false, until: NOON + 15_000 });
  });

  it('leaves a fifth of the window to posts, so that a long sync never delays one', async () => {
    const { limiter } = underClock(0);
    await learn(limiter, 200, headers(10));
    expect(await limiter.turn('sync')).toEqual({ ok: false, until: NOON + 15_000 });
    expect(await limiter.turn('post')).toEqual({ ok: true });
  });

  it('lets a waiting post go before syncs that waited longer', async () => {
    const { limiter, pass } = underClock();
    await learn(limiter, 200, headers(0));
    const order: Priority[] = [];
    const turns = (['sync', 'sync', 'post'] as const).map((kind) => limiter.turn(kind).then(() => order.push(kind)));
    await pass(15_000);
    await Promise.all(turns);
    expect(order[0]).toBe('post');
  });

  it('says when instead of waiting, where the wait is longer than a worker lives', async () => {
    const { limiter } = underClock(20_000);
    await learn(limiter, 200, headers(0, {}, NOON + 60_000));
    expect(await limiter.turn('post')).toEqual({ ok: false, until: NOON + 60_000 });
  });

  it('is measured by Clio’s clock where this computer’s is wrong', async () => {
    const { limiter } = underClock(0);
    const clio = NOON - 86_400_000;
    await learn(limiter, 200, headers(0, { date: new Date(clio).toUTCString() }, clio + 40_000));
    expect(await limiter.turn('post')).toEqual({ ok: false, until: NOON + 40_000 });
  });

  it('is forgotten when this computer’s clock is set back, rather than holding for hours', async () => {
    const { limiter, pass } = underClock(0);
    await learn(limiter, 429, headers(0, { 'retry-after': '60' }));
    expect(await limiter.turn('post')).toEqual({ ok: false, until: NOON + 60_000 });
    await pass(-7_200_000);
    expect(await limiter.turn('post')).toEqual({ ok: true });
  });
});

describe('too many requests', () => {
  it('keeps everyone quiet for the seconds that Clio asks for', async () => {
    const { limiter } = underClock(0);
    expect(await learn(limiter, 429, headers(5, { 'retry-after': '37' }))).toBe(NOON + 37_000);
    expect(await limiter.turn('post')).toEqual({ ok: false, until: NOON + 37_000 });
  });

  it('understands a date as well', async () => {
    const { limiter } = underClock(0);
    const date = new Date(NOON + 12_000).toUTCString();
    expect(await learn(limiter, 429, headers(5, { 'retry-after': date }))).toBe(NOON + 12_000);
  });

  it('without any word backs off longer each time, and starts anew after a success', async () => {
    const { limiter, pass } = underClock(0);
    const pauses: number[] = [];
    let at = NOON;
    for (const status of [429, 429, 429, 200, 429]) {
      const until = await learn(limiter, status, new Headers());
      if (status === 429) {
        pauses.push(until - at);
        await pass(until - at);
        at = until;
      }
    }
    expect(pauses).toEqual([1_000, 2_000, 4_000, 1_000]);
  });

  it('cannot silence Matterline for ever', async () => {
    const { limiter } = underClock(0);
    expect(await learn(limiter, 429, headers(5, { 'retry-after': '999999999' }))).toBe(NOON + 3_600_000);
  });

  it('reaches the caller with the instant from which on it is safe again', async () => {
    const { client } = scriptedClient([json({ error: { type: 'x', message: 'y' } }, 429, { 'retry-after': '30' })]);
    expect(await matterPage(client)).toEqual({ ok: false, problem: { kind: 'limit', until: NOON + 30_000 } });
  });
});

describe('what is known of the limit', () => {
  it('outlives the process: whoever starts anew asks no sooner than the one before could', async () => {
    let kept: LimiterState | null = null;
    const memory = {
      load: async () => kept,
      save: (state: LimiterState) => {
        kept = structuredClone(state);
      },
    };
    const options = { now: () => NOON, wait: () => Promise.resolve(), maxWaitMs: 0, memory };
    await learn(createLimiter(options), 429, headers(5, { 'retry-after': '37' }));
    expect(await createLimiter(options).turn('post')).toEqual({ ok: false, until: NOON + 37_000 });
  });

  it('holds nobody back where it cannot be read', async () => {
    const memory = { load: () => Promise.reject(new Error('no storage')), save: () => undefined };
    const options = { now: () => NOON, wait: () => Promise.resolve(), maxWaitMs: 0, memory };
    expect(await createLimiter(options).turn('post')).toEqual({ ok: true });
  });

  it('is also how many requests are left in the minute', async () => {
    let kept: LimiterState | null = null;
    const memory = {
      load: async () => kept,
      save: (state: LimiterState) => {
        kept = structuredClone(state);
      },
    };
    const options = { now: () => NOON, wait: () => Promise.resolve(), maxWaitMs: 0, memory };
    await learn(createLimiter(options), 200, headers(10));
    expect(await createLimiter(options).turn('sync')).toEqual({ ok: false, until: NOON + 15_000 });
    expect(await createLimiter(options).turn('post')).toEqual({ ok: true });
  });
});
