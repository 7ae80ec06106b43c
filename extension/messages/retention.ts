import type { Day } from '../../shared/index.ts';

/** How long the timeline is kept, and when a day begins. */
export interface KeepingView {
  /** Minutes after midnight. */
  startOfDay: number;
  /** Titles older than so many months are deleted; null keeps all. */
  months: number | null;
  /** The firm set the months, and whether she may change them. */
  byFirm: 'no' | 'set' | 'locked';
  /** A legal hold: nothing is deleted. */
  hold: boolean;
}

/** What pages ask of the worker about keeping and deleting time, beside what messages.ts says. */
export interface KeepingCalls {
  'keeping.read': { params: Record<string, never>; value: KeepingView };
  'keeping.change': { params: Partial<Pick<KeepingView, 'startOfDay' | 'months' | 'hold'>>; value: null };
  /** Deletes all that was recorded on the days from the first to the last, both included, for good. */
  'time.delete': { params: { from: Day; to: Day }; value: 'done' | 'held' };
}
