import { addDays, type Day, isDay, zoneAt } from '../../../shared/index.ts';
import type { Handlers } from '../../messages/calls.ts';
import type { RetentionCalls } from '../../messages/retention.ts';
import type { Timeline } from '../../timeline/index.ts';
import type { Recording } from '../capture/recording.ts';
import type { Taggers } from '../matching/tagger.ts';
import { effective, withoutIn } from '../settings/effective.ts';

const MINUTES_OF_DAY = 24 * 60;
const MOST_MONTHS = 1_200;

/** What of a change can be right: a page may be older than the worker that it asks, and what it says may delete. */
function checked({ startOfDay, months, hold }: RetentionCalls['keeping.change']['params']) {
  const isWhole = (value: unknown, least: number, most: number) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
  return {
    ...(startOfDay !== undefined && isWhole(startOfDay, 0, MINUTES_OF_DAY - 1) ? { startOfDay } : {}),
    ...(months === null || (months !== undefined && isWhole(months, 1, MOST_MONTHS)) ? { months } : {}),
    ...(typeof hold === 'boolean' ? { hold } : {}),
  };
}

/** The days between two, both included, of which anything is stored: those of today's zone and of any other. */
async function daysWithin(timeline: Timeline, from: Day, to: Day, now: number): Promise<Day[]> {
  // Days that are still being summed up are known only afterwards; nothing is retired meanwhile.
  while (!(await timeline.unsentDays()).complete) await timeline.maintain(now, zoneAt(now), null);
  const days = await timeline.daysBefore(addDays(to, 1), Number.MAX_SAFE_INTEGER);
  return days.filter((day) => day >= from);
}

/** What the calls about how long titles are kept need. */
export interface RetentionParts {
  timeline: Timeline;
  /** What titles mean is held in memory there. */
  taggers?: Pick<Taggers, 'deleting'>;
  /** Whoever records is told what was deleted. */
  recording?: Pick<Recording, 'forget'>;
  now(): number;
  changed(): void;
  /** The store has something to do in the background now. */
  maintainNow(): void;
}

/** What the calls of messages/retention.ts do. */
export function retentionHandlers({
  timeline,
  taggers,
  recording,
  now,
  changed,
  maintainNow,
}: RetentionParts): Pick<Handlers, keyof RetentionCalls> {
  const deleteDays = async (from: Day, to: Day): Promise<'done' | 'held'> => {
    const until = now();
    // First what goes on: nothing of it is written while the days go one by one.
    const time = await timeline.deleteComing(from, to, until);
    if (!time) return 'held';
    recording?.forget(time);
    // A day at a time: whoever records waits for one of them at most.
    for (const day of await daysWithin(timeline, from, to, until))
      if (!(await timeline.deleteDay(day, until))) return 'held';
    return 'done';
  };

  return {
    'keeping.read': async () => {
      const [{ startOfDay, hold }, { retention }] = await Promise.all([timeline.readRetention(), effective(timeline)]);
      const byFirm = retention.locked ? 'locked' : retention.by === 'firm' ? 'set' : 'no';
      return { startOfDay, hold, months: retention.value, byFirm };
    },
    'keeping.change': async (wanted) => {
      const change = checked(wanted);
      const { months } = change;
      // For ever is a choice as well, where the firm would delete.
      await timeline.changeRetention(
        change,
        months === undefined ? undefined : (firm) => withoutIn(firm, 'keepMonths', months === null),
      );
      maintainNow();
      changed();
      return null;
    },
    'time.delete': async ({ from, to }) => {
      if (![from, to].every((day: unknown) => typeof day === 'string' && isDay(day))) throw new RangeError('no days');
      const { hold } = await timeline.readRetention();
      if (hold) return 'held';
      try {
        const work = () => deleteDays(from, to);
        const outcome = await (taggers ? taggers.deleting(work) : work());
        // What was noted of late stands with what the acts of pages came to as well.
        await timeline.drop('acts');
        return outcome;
      } finally {
        changed();
      }
    },
  };
}
