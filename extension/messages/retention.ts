import type { Day } from '../../shared/index.ts';

/** How long the timeline is kept, and when a day begins. */
export interface RetentionView {
  /** Minutes after midnight. */
  startOfDay: number;
  /** Titles older than so many months are deleted; null keeps all. */
  months: number | null;
  /** The firm set the months, and whether the attorney may change them. */
  byFirm: 'no' | 'set' | 'locked';
  /** A legal hold: nothing is deleted. */
  hold: boolean;
}

/** What pages ask of the worker about retention and the deletion of time. */
export interface RetentionCalls {
  'keeping.read': { params: Record<string, never>; value: RetentionView };
  'keeping.change': { params: Partial<Pick<RetentionView, 'startOfDay' | 'months' | 'hold'>>; value: null };
  /** Deletes all that was recorded on the days from the first to the last, both included, for good. */
  'time.delete': { params: { from: Day; to: Day }; value: 'done' | 'held' };
}
