import { createSingleFlight, type Day, dayBounds, dayOf, readTitle, zoneAt } from '../../../shared/index.ts';
import { MAX_SAMPLE_GAP_MS, type Timeline } from '../../timeline/index.ts';
import { worker } from '../../ui/words/index.ts';
import { unsentBefore } from '../review/unsent.ts';
import { changeSettings, readSettings } from '../settings/settings.ts';
import { dueNow, type Reminded } from './due.ts';

/** What a notification of the system says. It stands on the screen for all to see, so it names no client and no matter. */
export interface Reminder {
  /** A later one of the same kind takes its place. */
  kind: keyof Reminded;
  title: string;
  text: string;
}

/** What a reminder says of a day, in minutes. */
export interface DayStanding {
  ready: number;
  needs: number;
  sent: number;
}

export interface ReminderParts {
  timeline: Timeline;
  memory: { get(): Promise<Reminded | null>; set(reminded: Reminded): Promise<void> };
  /** How a day stands, as the review shows it. */
  standing(day: Day): Promise<DayStanding>;
  /** Shows it, unless the browser does not allow that. @returns whether it was shown */
  show(reminder: Reminder): Promise<boolean>;
  now(): number;
}

/** Less time than this is not worth a word: a tenth of an hour, in minutes. */
const LEAST = 6;

type Cursor = Awaited<ReturnType<typeof readCursor>>;
const readCursor = (timeline: Timeline) => timeline.read('cursor');

/** Whether somebody could be told now: neither in a call, nor away from the computer. Without a helper nobody knows. */
function isGoodMoment(cursor: Cursor, now: number): boolean {
  if (!cursor || now - cursor.fold.at > MAX_SAMPLE_GAP_MS) return true;
  const { open } = cursor.fold;
  if (!open) return true;
  if (open.microphone !== undefined || !('title' in open)) return false;
  return readTitle(open.title, open.app).talk?.live !== true;
}

/** Reminds of the day at the hour that the attorney chose, and on Mondays of days that were not sent. */
export function createReminders({ timeline, memory, standing, show, now }: ReminderParts) {
  /** What is to be said of a day; null where nothing is left to do, or hardly anything. */
  const ofToday = ({ ready, needs }: DayStanding): Reminder | null =>
    ready + needs < LEAST ? null : { kind: 'today', ...worker.reminder.today(ready, needs) };

  /** Null where nothing waits; undefined while days are still being summed up, as nobody knows yet. */
  const ofWeek = async (today: Day): Promise<Reminder | null | undefined> => {
    const { days, counting } = await unsentBefore(timeline, today, today);
    if (counting) return undefined;
    const worth = days.filter(({ minutes }) => minutes >= LEAST);
    const told = worth.map(({ day, minutes }) => worker.reminder.day(worker.dates.day(dayBounds(day).start), minutes));
    return told.length === 0 ? null : { kind: 'week', ...worker.reminder.week(told) };
  };

  const runIfDue = createSingleFlight(async (): Promise<void> => {
    const { remindAt } = (await readSettings(timeline)).values;
    if (remindAt === null) return;
    const at = now();
    const clock = new Date(at);
    const reminded = (await memory.get()) ?? {};
    const today = await timeline.dayAt(at, zoneAt(at));
    const minute = clock.getHours() * 60 + clock.getMinutes();
    const due = dueNow({ remindAt, today, date: dayOf(at), minute, reminded });
    if ((!due.today && !due.week) || !isGoodMoment(await readCursor(timeline), at)) return;

    let told = reminded;
    if (due.week) {
      const reminder = await ofWeek(today);
      // Where nothing waits, that is so for the whole Monday.
      if (reminder === null || (reminder && (await show(reminder)))) told = { ...told, week: today };
    }
    if (due.today) {
      const day = await standing(today);
      const reminder = ofToday(day);
      // A day without any time may still begin; one that was sent is done, whatever little follows.
      const done = reminder ? await show(reminder) : day.sent > 0;
      if (done) told = { ...told, today };
    }
    if (told !== reminded) await memory.set(told);
  });

  return {
    runIfDue,
    /** The attorney wants no more of them. */
    turnOff: async (): Promise<void> => {
      await changeSettings(timeline, { remindAt: null });
    },
  };
}
