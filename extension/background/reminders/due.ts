import { addDays, type Day } from '../../../shared/index.ts';

/** Of what the attorney was told last, by the day on which that was; absent: never. */
export interface Reminded {
  /** How a day stands. */
  today?: Day;
  /** Which days were not sent. */
  week?: Day;
}

/** How it stands when a reminder may be due. */
export interface Occasion {
  /** From which minute after midnight on; null: never. */
  remindAt: number | null;
  /** The attorney's day, which may go on after midnight. */
  today: Day;
  /** The day by the calendar. */
  date: Day;
  /** Minutes after midnight by the clock. */
  minute: number;
  reminded: Reminded;
}

/** Nobody is told of last week in the middle of the night. Minutes after midnight. */
const MORNING = 6 * 60;

function isMonday(day: Day): boolean {
  return new Date(`${day}T12:00:00Z`).getUTCDay() === 1;
}

/**
 * What the attorney may be told now. `today`: how the day stands, once, from the chosen minute on; a day that goes on
 * after midnight is past that minute. `week`: the days not sent, once, on a Monday.
 */
export function dueNow({ remindAt, today, date, minute, reminded }: Occasion): { today: boolean; week: boolean } {
  if (remindAt === null) return { today: false, week: false };
  const isPast = date === today ? minute >= remindAt : date === addDays(today, 1);
  return {
    today: isPast && reminded.today !== today,
    week: isMonday(today) && date === today && minute >= MORNING && reminded.week !== today,
  };
}
