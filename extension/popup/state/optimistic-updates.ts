import type { Day } from '../../../shared/index.ts';
import type { DayView } from '../../messages/day.ts';

/** Makes the day as it will be, or null where only the worker can say. Also given a day that is so already. */
export type OptimisticChange = (day: DayView) => DayView | null;

interface Update {
  day: Day | null;
  change: OptimisticChange;
}

/** What this page did that is not answered yet: a day that is read meanwhile may be one of before, or of after. */
export function createUpdates() {
  const updates = new Set<Update>();
  return {
    /** Something is done on a day. Returns what says that it was answered. */
    begin(day: Day | null, change: OptimisticChange): () => void {
      const update = { day, change };
      updates.add(update);
      return () => void updates.delete(update);
    },
    /** A day with all that is done on it; the same one where nothing is. */
    over(view: DayView): DayView {
      let next = view;
      for (const { day, change } of updates) if (day === view.day) next = change(next) ?? next;
      return next;
    },
  };
}
