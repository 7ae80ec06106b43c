import { addDays, type Day, zoneAt } from '../../shared/index.ts';
import type { KeepingCalls } from '../messages-keeping.ts';
import type { Timeline } from '../timeline/index.ts';
import { doWithout, effective } from './firm-settings.ts';
import type { Handlers } from './router.ts';
import type { Parts } from './worker.ts';

/** The days between two, both included, of which anything is stored: those of today's zone and of any other. */
async function daysWithin(timeline: Timeline, from: Day, to: Day, now: number): Promise<Day[]> {
  // Days that are still being summed up are known only afterwards; nothing is retired meanwhile.
  while (!(await timeline.unsentDays()).complete) await timeline.tidy(now, zoneAt(now), null);
  const days = await timeline.daysBefore(addDays(to, 1), Number.MAX_SAFE_INTEGER);
  return days.filter((day) => day >= from);
}

/** What the calls of messages-keeping.ts do. */
export function keepingHandlers({
  timeline,
  now,
  changed,
}: Pick<Parts, 'timeline' | 'now' | 'changed'>): Pick<Handlers, keyof KeepingCalls> {
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
      const { hold } = await timeline.readKeeping();
      if (hold) return 'held';
      try {
        // A day at a time: whoever records waits for one of them at most.
        for (const day of await daysWithin(timeline, from, to, now()))
          if (!(await timeline.deleteDay(day))) return 'held';
        return 'done';
      } finally {
        changed();
      }
    },
  };
}
