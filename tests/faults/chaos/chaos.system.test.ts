import { describe, expect, it } from 'vitest';
import { INVARIANTS } from '../invariants.ts';
import { actionsOf } from './actions.ts';
import { KEPT } from './kept.ts';
import { chaos } from './run.ts';
import { shrink } from './shrink.ts';

/** Other seeds each day; `npm run test:chaos` tries as many as are asked for. */
const FIRST = 1 + 2 * Math.floor(Date.now() / 86_400_000);
const ACTIONS = 100;

describe(Object.values(INVARIANTS).join('; '), () => {
  it.each([FIRST, FIRST + 1])(
    'whatever happens in any order, with seed %i',
    async (seed) => {
      const { broken, counts } = await chaos(seed, actionsOf(seed, ACTIONS));
      console.log(`seed ${seed}:`, JSON.stringify(counts));
      expect(broken).toBeNull();
      expect(counts.samples).toBeGreaterThan(100);
      expect(counts.workers).toBeGreaterThan(0);
    },
    180_000,
  );

  it('after each history that once broke something', async () => {
    for (const { was, seed, actions } of KEPT) {
      const { broken } = await chaos(seed, actions);
      expect({ was, broken }).toEqual({ was, broken: null });
    }
  }, 180_000);
});

describe('shrinking', () => {
  it('leaves what a list fails by', async () => {
    const fails = async (list: readonly number[]) => list.includes(7) && list.includes(31);
    const all = Array.from({ length: 40 }, (_, at) => at);
    expect(await shrink(all, fails)).toEqual([7, 31]);
  });
});
