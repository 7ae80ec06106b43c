import type { Settled } from '../../../shared/index.ts';
import { type Interval, without } from '../model/intervals.ts';
import { applyChange } from './apply-change.ts';
import { account } from './days.ts';
import { heldOf } from './entry-time.ts';
import { cutDecisions } from './ingest.ts';
import type { Database } from './schema.ts';
import { valueIn, write } from './transaction.ts';

/**
 * Undoes what was stored of samples after a place: they were never acknowledged, and another profile has them. What an
 * entry holds stays: she approved it. What held at the place is not known any more, and may be said anew.
 * @returns whether there was anything to undo
 */
export async function cutBack(db: Database, { journal, seq, at }: Settled): Promise<boolean> {
  return write(db, async (tx) => {
    const cursor = await valueIn(tx, 'cursor');
    if (!cursor || cursor.journal !== journal || cursor.seq <= seq) return false;
    const { fold } = cursor;
    // A clock that was set back since has told of time before the place, or left some behind that lies after the last.
    const turns = (fold.turns ?? []).filter((turn) => turn.seq > seq);
    const beyond: Interval = {
      start: Math.min(at, ...turns.map(({ to }) => to)),
      end: Math.max(fold.at, ...turns.map(({ from }) => from)),
    };
    if (beyond.end > beyond.start) {
      const cleared = without(beyond, await heldOf(tx, [beyond]));
      const effect = await applyChange(tx, { cleared, fresh: [] });
      await cutDecisions(tx, effect, at);
      await account(tx, effect);
    }
    const left = { ...fold, at, open: null, clockSet: false, turns: [] };
    await tx
      .objectStore('values')
      .put({ journal, seq, fold: left, ...(seq > 0 ? { behind: true as const } : {}) }, 'cursor');
    return true;
  });
}
