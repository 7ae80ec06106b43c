import { describe, expect, it } from 'vitest';
import { INVARIANTS } from '../invariants.ts';
import { morning } from './morning.ts';
import { meet, meetingsOf } from './sweep.ts';

/** Of all that the steps of a morning can meet, so many are tried here each day. `npm run test:chaos -- --sweep` tries all. */
const TRIED = 12;

describe(Object.values(INVARIANTS).join('; '), () => {
  it('whatever one step of a morning meets: recorded, reviewed and sent', async () => {
    const all = await meetingsOf(morning);
    const stride = Math.ceil(all.length / TRIED);
    // Another part each day, so that all are tried over time.
    const from = Math.floor(Date.now() / 86_400_000) % stride;
    console.log(`${all.length} meetings of steps and faults; of these each ${stride}th is tried, from ${from}.`);
    expect(all.length).toBeGreaterThan(4_000);
    for (let at = from; at < all.length; at += stride) {
      const meeting = all[at];
      if (!meeting) break;
      expect(await meet(meeting, morning)).toMatchObject({ ...meeting, broken: [] });
    }
  }, 300_000);
});
