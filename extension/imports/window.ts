import { LAST_INSTANT } from '../../shared/index.ts';

/** Time with one window in front, as another program recorded it. Half-open, epoch milliseconds; `end` > `start`. */
export interface ForeignWindow {
  start: number;
  end: number;
  app: string;
  title: string;
}

/** No window is in front for longer without a break that any watcher sees; milliseconds. */
const LONGEST_WINDOW = 86_400_000;

/**
 * Whether a window's time can have been: in an age that the timeline holds, and no longer than a day. A date that was
 * mistyped, or an event that never ended, would give a matter years of time, and days without number to sum up.
 */
export function isPossible({ start, end }: Pick<ForeignWindow, 'start' | 'end'>): boolean {
  return start >= 0 && end > start && end <= LAST_INSTANT && end - start <= LONGEST_WINDOW;
}

/**
 * Why a file holds nothing that can be taken: it is none that is known here; its table lacks a column; or no time is in
 * it.
 */
export type ImportFault = 'unknown-file' | 'columns' | 'empty';

/** What a file holds; `unread`: so many of its lines or events cannot be read, and are left out. */
export type ReadWindows = { ok: true; windows: ForeignWindow[]; unread: number } | { ok: false; why: ImportFault };
