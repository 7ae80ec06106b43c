/** Time with one window in front, as another program recorded it. Half-open, epoch milliseconds; `end` > `start`. */
export interface ForeignWindow {
  start: number;
  end: number;
  app: string;
  title: string;
}

/**
 * Why a file holds nothing that can be taken: it is none that is known here; its table lacks a column; or no time is in
 * it.
 */
export type ImportFault = 'unknown-file' | 'columns' | 'empty';

/** What a file holds; `unread`: so many of its lines or events cannot be read, and are left out. */
export type ReadWindows = { ok: true; windows: ForeignWindow[]; unread: number } | { ok: false; why: ImportFault };
