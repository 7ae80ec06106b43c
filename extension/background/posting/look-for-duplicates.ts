import type { Timeline } from '../../timeline/index.ts';
import { createPauses } from '../connection/pauses.ts';
import type { PostingContext } from './context.ts';
import { findDuplicates } from './duplicates.ts';

/** The name under which the pauses of this look are stored. */
const DUPLICATES = 'twins';

/** Looks in Clio at what was made; gives when to look again, or infinity for never. */
export function createDuplicateLook(timeline: Timeline, now: () => number) {
  const pauses = createPauses(timeline, now);
  return async (context: PostingContext): Promise<number> => {
    const { next, failed } = await findDuplicates(context);
    if (!failed) await pauses.worked(DUPLICATES);
    const again = failed ? await pauses.failed(DUPLICATES) : Number.POSITIVE_INFINITY;
    return Math.min(next ?? Number.POSITIVE_INFINITY, again);
  };
}
