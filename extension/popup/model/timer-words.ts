import type { TimerDoubt } from '../../timeline/index.ts';
import { clockRange, clockText } from '../../ui/index.ts';
import { popup } from '../../ui/words/index.ts';

const words = popup.shell.timer;

const two = (number: number) => String(number).padStart(2, '0');

/** How long a timer has run, as it is shown second by second: "0:12:05". Of a clock that was set back, nothing. */
export function figureOf(since: number, now: number): string {
  const seconds = Math.max(0, Math.floor((now - since) / 1000));
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** Why the attorney is asked whether a timer goes on. */
export function doubtWords(doubt: TimerDoubt, since: number): string {
  return doubt.why === 'long' ? words.long(clockText(since)) : words.away(clockRange(doubt.start, doubt.end));
}
