import type { Day } from '../../shared/index.ts';

/** What pages ask of the worker about the deletion of time. */
export interface RetentionCalls {
  /** Deletes all that is stored, and the connection; recording goes on as it is set. */
  'all.delete': { params: Record<string, never>; value: 'done' | 'held' };
  /** How much time is one matter's, milliseconds, and on how many days. */
  'matter.time': { params: { matter: number }; value: { time: number; days: number } };
  /** Deletes all time that is one matter's, for good; not what is only suggested for it. */
  'matter.delete': { params: { matter: number }; value: 'done' | 'held' };
  /** Deletes all that was recorded on the days from the first to the last, both included, for good. */
  'time.delete': { params: { from: Day; to: Day }; value: 'done' | 'held' };
}
