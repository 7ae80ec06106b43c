import { dayBounds } from '../../shared/index.ts';
import type { KeepingCalls } from '../messages-keeping.ts';
import { doWithout, effective } from './firm-settings.ts';
import type { Handlers } from './router.ts';
import type { Parts } from './worker.ts';

const MINUTE = 60_000;
const WEEK = 7 * 86_400_000;
/** Before this there was no Matterline: what a wrong clock recorded there goes in one step. */
const BEGINNING = Date.UTC(2020, 0, 1);

/** A stretch in steps of a week, oldest first: whoever records waits for one of them at most. */
function slicesOf(start: number, end: number): { start: number; end: number }[] {
  const slices: { start: number; end: number }[] = [];
  for (let at = start; at < end; ) {
    const next = Math.min(end, at < BEGINNING ? BEGINNING : at + WEEK);
    slices.push({ start: at, end: next });
    at = next;
  }
  return slices;
}

/** What the calls of messages-keeping.ts do. */
export function keepingHandlers({
  timeline,
  changed,
}: Pick<Parts, 'timeline' | 'changed'>): Pick<Handlers, keyof KeepingCalls> {
  return {
    'keeping.read': async () => {
      const [{ startOfDay, hold }, { retention }] = await Promise.all([timeline.readKeeping(), effective(timeline)]);
      const byFirm = retention.locked ? 'locked' : retention.by === 'firm' ? 'set' : 'no';
      return { startOfDay, hold, months: retention.value, byFirm };
    },
    'keeping.change': async ({ startOfDay, months, hold }) => {
      const kept = await timeline.readKeeping();
      await timeline.keepKeeping({
        startOfDay: startOfDay ?? kept.startOfDay,
        months: months === undefined ? kept.months : months,
        hold: hold ?? kept.hold,
      });
      // For ever is a choice as well, where the firm would delete.
      if (months !== undefined) await doWithout(timeline, 'keepMonths', months === null);
      changed();
      return null;
    },
    'time.delete': async ({ from, to }) => {
      const { startOfDay } = await timeline.readKeeping();
      const start = dayBounds(from).start + startOfDay * MINUTE;
      const end = dayBounds(to).end + startOfDay * MINUTE;
      try {
        for (const slice of slicesOf(start, end)) if (!(await timeline.deleteForGood([slice]))) return 'held';
        return 'done';
      } finally {
        changed();
      }
    },
  };
}
