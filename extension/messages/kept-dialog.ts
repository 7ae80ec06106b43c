import type { Day } from '../../shared/index.ts';
import type { MatterView } from './views.ts';

// A dialog in which something was typed, as the review keeps it in the browser's memory for the session.

/** What a dialog is about, by what stays the same from one reading of the day to the next. */
export type DialogAbout =
  /** Items, by the starts of their pieces. Epoch milliseconds. */
  | { kind: 'matter' | 'split' | 'share' | 'note' | 'rule'; starts: number[] }
  /** Time to add; with what is known of it beyond when it was. */
  | { kind: 'add'; start: number; end: number; known?: { title: string; matter: MatterView | null; call: boolean } }
  | { kind: 'time'; card: string }
  | { kind: 'entry'; entry: string };

/** A dialog as the attorney left it, with what stands in its fields. */
export interface KeptDialog {
  day: Day;
  /** The page in which it lay open. */
  page: string;
  /** When it was last typed in, epoch milliseconds. */
  at: number;
  about: DialogAbout;
  /** By the names that the dialog gives its fields; one that was not touched is absent. */
  fields: Record<string, unknown>;
}

/** Where kept dialogs stand in the browser's memory: names that begin so, and the page's id. */
export const KEPT_DIALOG = 'dialog:';

/** Whether something that stands in that memory is a kept dialog. */
export function isKeptDialog([name]: readonly [string, unknown]): boolean {
  return name.startsWith(KEPT_DIALOG);
}
