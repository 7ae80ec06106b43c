import { addDays, dayBounds, dayOf } from '../../../shared/index.ts';
import type { PauseFor, RecordingView } from '../../messages/helper.ts';

const HALF_HOUR = 30 * 60_000;
/** "Until tomorrow" is until after the night, so that an evening off does not end at midnight. Local hour. */
const MORNING = 4;

function morningOf(day: string): number {
  const at = new Date(dayBounds(day).start);
  at.setHours(MORNING);
  return at.getTime();
}

/** When a pause that begins now ends by itself, epoch milliseconds; null where somebody ends it. */
export function resumeTime(how: PauseFor, now: number): number | null {
  switch (how) {
    case 'half-hour':
      return now + HALF_HOUR;
    case 'tomorrow': {
      const today = dayOf(now);
      return now < morningOf(today) ? morningOf(today) : morningOf(addDays(today, 1));
    }
    case 'resume':
      return null;
  }
}

/** Whether a pause has come to its end. */
export function isOver({ paused, resumeAt }: RecordingView, now: number): boolean {
  return paused && resumeAt !== null && resumeAt <= now;
}
