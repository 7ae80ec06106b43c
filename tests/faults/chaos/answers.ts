import { attorney } from '../whole/attorney.ts';
import type { TestBrowser } from '../whole/browser.ts';
import type { WholeWorld } from '../whole/world.ts';

/** So often at most something is asked, or waits for the attorney, until nothing is. */
const ROUNDS = 30;

/**
 * Answers what is asked about entries as it is, and has what waits for the attorney tried again, until nothing is left
 * to be done.
 */
export async function answerAll(world: WholeWorld, browser: TestBrowser): Promise<void> {
  const { insist, ask } = attorney(world, browser);
  for (let round = 0; round < ROUNDS; round += 1) {
    await world.pass(20 * 60_000);
    const entries = await world.until(browser.look((timeline) => timeline.allEntries()));
    const open = entries.filter(({ state }) => state !== 'posted');
    if (open.length === 0) return;
    const claimed = new Set(entries.map(({ clioId }) => clioId));
    for (const { id, state, candidates = [] } of open) {
      if (state === 'refused') await insist(() => ask('entry.retry', { id, change: {} }));
      else if (state === 'unknown' && candidates.length > 0) {
        // What Clio made of this entry's request is known here.
        const own = candidates.find(({ clioId }) => world.network.madeBy(clioId) && !claimed.has(clioId));
        await insist(() => ask('entry.decide', { id, clioId: own?.clioId ?? null }));
      } else if (state !== 'deleted') await insist(() => ask('entry.retry', { id, change: {} }));
    }
  }
  throw new Error('It does not come to rest.');
}
