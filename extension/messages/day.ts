import type { Day } from '../../shared/index.ts';
import type { CardView } from './card.ts';
import type { HelperView, RemarkView } from './helper.ts';
import type { NeedView, QuestionView, RowView } from './items.ts';
import type { EntryView, PostingView } from './posting.ts';
import type { StepView } from './review-act.ts';
import type { Revision } from './revision.ts';
import type { TimerView } from './timer.ts';
import type { ConnectionView, MatterView } from './views.ts';

// A day under review as a whole. Instants are epoch milliseconds; lengths end in their unit.

export interface StripPiece {
  start: number;
  end: number;
  /** A palette colour, or null where a matter is needed. */
  colour: number | null;
}

/**
 * Ten minutes of a day, or several of these in a row, by what had most of them: a matter, what needs one, or what is set
 * aside. Lengths in milliseconds.
 */
export interface BlockView {
  /** As it is drawn: whole tens of minutes. */
  start: number;
  end: number;
  kind: 'matter' | 'needs' | 'aside';
  /** Null where it is not on a matter. */
  matter: MatterView | null;
  /** When the first time in it begins and the last one ends. */
  from: number;
  to: number;
  /** How long it was this, and how long something else. */
  worked: number;
  besides: number;
  /** Where the item begins that most of it went to. */
  at: number;
}

/** A line of the ledger: why what is in Clio differs from what was worked. Seconds; positive where Clio shows more. */
export interface LedgerLine {
  why: 'rounding' | 'changed' | 'changed-in-clio' | 'deleted' | 'refused' | 'left-out';
  matter: MatterView | null;
  seconds: number;
}
export interface LedgerView {
  /** Worked seconds of all that is ticked or sent. */
  worked: number;
  inClio: number;
  /** worked + all lines = inClio. */
  lines: LedgerLine[];
  /** What of `inClio` Clio has confirmed; the rest is there once it is sent. Seconds. */
  confirmed: number;
  /** What of `inClio` is not charged, seconds; at no charge it is on the bill at $0. */
  uncharged: { nonBillable: number; noCharge: number };
}

/** Minutes of approved entries by where they are; together the `sent` of a day. */
export interface StandingMinutes {
  inClio: number;
  waiting: number;
  missing: number;
}

/**
 * Everything the popup shows of a day. Minutes: total = sent + ready + needs; what is excluded is in none of them. `sent`
 * is all that was approved; where that is, `standing` says.
 */
export interface DayView {
  day: Day;
  today: Day;
  /** All that was so at this revision is in the view. */
  revision: Revision;
  /** When it was read: time after this instant is not in the view. */
  asOf: number;
  /** The end of the last time in the view, at most `asOf`: what comes after it may still grow. What is sent ends here. */
  until: number;
  helper: HelperView;
  remarks: RemarkView[];
  connection: ConnectionView | null;
  /** What is on its way to Clio; null where nothing is. */
  posting: PostingView | null;
  minutes: { total: number; sent: number; ready: number; needs: number };
  standing: StandingMinutes;
  strip: StripPiece[];
  /** What is drawn of the day, in order. */
  blocks: BlockView[];
  /** Most time first; then what was likely not client work; what is short comes last. */
  needs: NeedView[];
  cards: CardView[];
  /** Under three minutes for its matter: unticked until the attorney ticks it. */
  small: CardView[];
  /** Hidden, or not client work: nothing of it goes to Clio. */
  excluded: (RowView & { excluded: 'hidden' | 'not-client' })[];
  questions: QuestionView[];
  ledger: LedgerView;
  /** Earlier days with time neither sent nor closed, oldest first; not the one in view. */
  unsent: { day: Day; minutes: number }[];
  /** Earlier days are still being summed up: there may be others that wait, and their times may change. */
  counting?: true;
  /** The attorney closed this day. */
  closed: boolean;
  undo: StepView | null;
  redo: StepView | null;
  /** Absent where no timer runs, and there is nothing to say of one. */
  timer?: TimerView;
  hideNames: boolean;
  /** What Clio rounds every entry up to, seconds; null where that is not known. */
  increment: number | null;
  entries: EntryView[];
}
