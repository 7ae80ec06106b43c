// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { playTenthDay } from './tenth-day/play-day.ts';

/** From the popup open to all sent, besides what is typed. */
const MOST_KEYS = 25;
const LEAST_THINGS = 33;

it('a tenth day is placed and sent by 25 keys at most', async () => {
  const { keys, things, wrong, left, last } = await playTenthDay('litigation', 1, 70);
  expect(things).toBeGreaterThanOrEqual(LEAST_THINGS);
  // A day that is sent: what is left is what the attorney leaves.
  expect(left).toEqual({ things: 0, cards: [] });
  expect(last.entries.length).toBeGreaterThan(3);
  expect(wrong.together + wrong.short + wrong.one + wrong.itself).toBeLessThan(0.02);
  expect(keys).toBeLessThanOrEqual(MOST_KEYS);
}, 240_000);
