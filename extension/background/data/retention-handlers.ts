import { addDays, type Day, isDay, zoneAt } from '../../../shared/index.ts';
import type { Handlers } from '../../messages/calls.ts';
import { isKeptDialog, type KeptDialog } from '../../messages/kept-dialog.ts';
import type { Timeline } from '../../timeline/index.ts';
import type { Recording } from '../capture/recording.ts';
import type { Taggers } from '../matching/tagger.ts';

/** The days between two, both included, of which anything is stored: those of today's zone and of any other. */
export async function daysWithin(timeline: Timeline, from: Day, to: Day, now: number): Promise<Day[]> {
  // Days that are still being summed up are known only afterwards; nothing is retired meanwhile.
  while (!(await timeline.unsentDays()).complete) await timeline.maintain(now, zoneAt(now), null);
  const days = await timeline.daysBefore(addDays(to, 1), Number.MAX_SAFE_INTEGER);
  return days.filter((day) => day >= from);
}

/** The browser's memory for the session. */
interface SessionMemory {
  /** All values by their names. */
  all(): Promise<Record<string, unknown>>;
  remove(name: string): Promise<void>;
}

/** Forgets what was typed in dialogs about some days. */
export async function forgetDialogs(session: SessionMemory, isOf: (day: Day) => boolean): Promise<void> {
  for (const kept of Object.entries(await session.all()).filter(isKeptDialog))
    if (isOf((kept[1] as KeptDialog).day)) await session.remove(kept[0]);
}

/** What the deletion of time needs. */
export interface RetentionParts {
  timeline: Timeline;
  /** What titles mean is held in memory there. */
  taggers?: Pick<Taggers, 'deleting'>;
  /** Where pages keep what is typed in dialogs. */
  session?: SessionMemory;
  /** Whoever records is told what was deleted. */
  recording?: Pick<Recording, 'forget'>;
  now(): number;
  changed(): void;
}

/** How days are deleted. */
export function retentionHandlers({
  timeline,
  taggers,
  session,
  recording,
  now,
  changed,
}: RetentionParts): Pick<Handlers, 'time.delete'> {
  const deleteDays = async (from: Day, to: Day): Promise<'done' | 'held'> => {
    const until = now();
    // First what goes on: nothing of it is written while the days go one by one.
    const time = await timeline.deleteComing(from, to, until);
    if (!time) return 'held';
    recording?.forget(time);
    // A day at a time: whoever records waits for one of them at most.
    for (const day of await daysWithin(timeline, from, to, until))
      if (!(await timeline.deleteDay(day, until))) return 'held';
    // What was here before a back-up was put back may hold the same days.
    await timeline.dropReplaced();
    return 'done';
  };

  return {
    'time.delete': async ({ from, to }) => {
      if (![from, to].every((day: unknown) => typeof day === 'string' && isDay(day))) throw new RangeError('no days');
      const { hold } = await timeline.readRetention();
      if (hold) return 'held';
      try {
        const work = () => deleteDays(from, to);
        const outcome = await (taggers ? taggers.deleting(work) : work());
        // What was noted of late stands with what the acts of pages came to as well.
        await timeline.drop('acts');
        if (session) await forgetDialogs(session, (day) => day >= from && day <= to);
        return outcome;
      } finally {
        changed();
      }
    },
  };
}
