import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepDoor } from '../../helper/keep-door.ts';
import { SYSTEM_TIMERS } from '../../helper/recorder/index.ts';

/** What else wakes a recorder: that nothing new was so is written this often. */
const ALIVE_MS = 25_000;

describe('the door of a recorder', () => {
  let looks: number[];
  let timersDue: number;
  let wake: () => void;
  let awakeFor: number;
  let leave: () => void;
  beforeEach(() => {
    vi.useFakeTimers();
    [looks, timersDue, awakeFor] = [[], 0, 0];
    const began = performance.now();
    leave = keepDoor({
      door: {
        path: '/nowhere/recorder.sock',
        leadsHere() {
          looks.push(performance.now() - began);
          return true;
        },
        move: () => Promise.resolve(false),
      },
      lock: { renew: () => true },
      place: () => ({ runtime: '/nowhere', socket: '/nowhere/recorder.sock' }),
      timers: {
        after: (milliseconds, then) =>
          SYSTEM_TIMERS.after(milliseconds, () => {
            timersDue += 1;
            then();
          }),
      },
      now: () => performance.now(),
      whenAwake(then) {
        wake = then;
        awakeFor += 1;
        return () => {
          awakeFor -= 1;
        };
      },
      complain: () => undefined,
      lost: () => undefined,
    });
  });
  afterEach(() => {
    leave();
    vi.useRealTimers();
  });
  const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

  it('is looked after along with what wakes the recorder anyway: nothing wakes it for that alone', async () => {
    for (let times = 0; times < 20; times += 1) {
      await pass(ALIVE_MS);
      wake();
    }
    await pass(0);
    expect(timersDue).toBe(0);
    expect(looks).toHaveLength(21);
  });

  it('is looked after no more often where much happens, and at least every 30 seconds where nothing does', async () => {
    for (let times = 0; times < 60; times += 1) {
      await pass(1_000);
      wake();
    }
    await pass(0);
    expect(looks).toEqual([0, 20_000, 40_000, 60_000]);
    await pass(90_000);
    expect(looks.slice(4)).toEqual([90_000, 120_000, 150_000]);
  });

  it('is left for good', async () => {
    leave();
    await pass(0);
    looks = [];
    await pass(90_000);
    expect([looks, awakeFor]).toEqual([[], 0]);
  });
});
