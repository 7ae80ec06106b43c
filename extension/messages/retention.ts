import type { Day } from '../../shared/index.ts';

/** What pages ask of the worker about the deletion of time. */
export interface RetentionCalls {
  /** Deletes all that was recorded on the days from the first to the last, both included, for good. */
  'time.delete': { params: { from: Day; to: Day }; value: 'done' | 'held' };
}
