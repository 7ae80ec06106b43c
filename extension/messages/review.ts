import type { Day } from '../../shared/index.ts';
import type { Charge, Standing } from '../timeline/index.ts';
import type { ConnectionView, EntryView, EvidenceView, MatterView, StripPiece } from './calls.ts';
import type { HelperView, RemarkView } from './helper.ts';
import type { PostingView } from './posting.ts';

// What the pages ask and show of a day under review. Instants are epoch milliseconds; lengths end in their unit.

/** All of a day's time with one window title, under one tag. */
export interface RowView {
  key: string;
  app: string;
  title: string;
  /** First and last instant, epoch milliseconds. */
  from: number;
  to: number;
  /** Worked time in whole minutes; rows of one card add up to the card. */
  minutes: number;
  /** Worked milliseconds, unrounded. */
  worked: number;
  /** The pieces it stands for, by their start: an act on the row takes these. */
  starts: number[];
  outcome: 'auto' | 'hand' | 'ambiguous' | 'suggest' | 'closed' | 'none';
  /** What decided it, or who may be meant; best first. */
  evidence: EvidenceView[];
  /** She added it: it was not captured. */
  added: boolean;
  note: string | null;
}

/** What needs a matter and is one thing to her: the same document in two programs, one e-mail thread. */
export interface NeedView {
  /** Stays the same from one reading to the next while its items do. */
  key: string;
  /** The title that stands for all, with the candidates' marks in it. */
  title: string;
  app: string;
  from: number;
  to: number;
  minutes: number;
  outcome: RowView['outcome'];
  /** Candidates, best first; at most three are shown. */
  evidence: RowView['evidence'];
  /** What it was worked between: the matters right before and after, where she may find the answer. */
  between: { before: MatterView | null; after: MatterView | null };
  rows: RowView[];
  /** The starts of all its rows' pieces: an act on the whole takes these. */
  starts: number[];
}

/** A stretch in which nothing was captured, of which she may say what it was. */
export interface QuestionView {
  start: number;
  end: number;
  minutes: number;
  kind: 'still' | 'call' | 'away' | 'gap';
  /** The window before, for "Still reading Exhibit A.pdf". */
  before: { app: string; title: string };
  /** The matter of that window, where it has one. */
  matter: MatterView | null;
}

/** A category or code as a card offers it. */
export interface ChoiceView {
  id: number;
  name: string;
}

/** An item on a card. */
export interface ItemView extends RowView {
  /** Whether it goes into the entry. What is unticked waits for a later entry. */
  ticked: boolean;
  /** Captured after she edited the card, so that it is not in what she has seen: unticked until she says otherwise. */
  later: boolean;
}

/** What she should see before she sends; each with what mends it. At most one on a card. */
export type FindingView =
  | { kind: 'other-matter'; matter: MatterView; quote: string }
  | { kind: 'other-client'; client: string; quote: string }
  | { kind: 'surname'; quote: string }
  | { kind: 'empty' }
  | { kind: 'vague'; quote: string }
  | { kind: 'blank'; quote: string }
  /**
   * The parts as Clio will show them, in seconds; they add up to the whole, but for `more` where that has fewer of
   * Clio's increments than tasks. Empty where only she can split it.
   */
  | { kind: 'one-task'; parts: number[]; more: number }
  | { kind: 'long-day'; hours: number; limit: number }
  | { kind: 'closed' }
  | { kind: 'no-category' }
  | { kind: 'no-codes' }
  /** Clio has time of this matter and day already; `missing` seconds are not there yet. */
  | { kind: 'already'; inClio: number; missing: number; timer: boolean }
  | { kind: 'banned-word'; quote: string }
  /** `ofDay`: the cap is on all of the matter's entries of the day. `within`: what it leaves for this one, seconds. */
  | { kind: 'over-cap'; cap: number; ofDay: boolean; within: number }
  /** `inClio`: what Clio would show of it. To raise it sends more than was worked. */
  | { kind: 'under-minimum'; minimum: number; inClio: number }
  /** Several small entries would be `together` seconds in Clio as one, and are `apart` now. */
  | { kind: 'merge'; apart: number; together: number };

/** A draft: one entry to be. */
export interface CardView {
  /** Stays the same while it is a draft of the same matter and task. */
  id: string;
  matter: MatterView;
  /** Worked, with its unticked items; cards and Small time add up to the day's ready minutes. */
  minutes: number;
  /** Of these, what is in unticked items and stays behind. */
  staying: number;
  /** Worked on what is ticked, whole seconds. */
  seconds: number;
  /** What goes to Clio where she changed the time or split it by tasks, else null. Seconds. */
  changedTo: number | null;
  /** The attorney wrote the time: the difference to what was worked is no rounding. */
  byHand: boolean;
  /** What Clio will show, seconds. */
  inClio: number;
  /** More goes to Clio than was worked, beyond Clio's own rounding. */
  more: boolean;
  narrative: string;
  /** She wrote it, rather than the titles. */
  written: boolean;
  /** The full note as it prints. */
  preview: string;
  /** Whether worked and chargeable totals are added to the note. */
  summary: boolean;
  category: ChoiceView | null;
  /** Null where the firm uses no codes. */
  codes: { task: ChoiceView | null; activity: ChoiceView | null } | null;
  charge: Charge;
  ticked: boolean;
  /** `blocks`: it cannot be sent until mended or confirmed. */
  finding: (FindingView & { blocks: boolean }) | null;
  rows: ItemView[];
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

/** What one stretch of undo is called: kind of the act, how many items it was about, and of which day. */
export interface StepView {
  kind: ReviewAct['kind'] | 'draft';
  count: number;
  /** It may be another one than is shown. */
  day: Day;
}

/** Minutes of approved entries by where they are; together the `sent` of a day. */
export interface StandingMinutes {
  inClio: number;
  waiting: number;
  missing: number;
}

/**
 * Everything the popup shows of a day. Minutes: total = sent + ready + needs; what lies aside is in none of them. `sent`
 * is all that was approved; where that is, `standing` says.
 */
export interface DayView {
  day: Day;
  today: Day;
  /** Time after this instant is not in the view. */
  asOf: number;
  helper: HelperView;
  remarks: RemarkView[];
  connection: ConnectionView | null;
  /** What is on its way to Clio; null where nothing is. */
  posting: PostingView | null;
  minutes: { total: number; sent: number; ready: number; needs: number };
  standing: StandingMinutes;
  strip: StripPiece[];
  needs: NeedView[];
  /** Needs under three seconds, counted but not listed. */
  brief: { count: number; minutes: number };
  cards: CardView[];
  /** Under three minutes for its matter: unticked until she says so. */
  small: CardView[];
  /** Hidden, or not client work: nothing of it goes to Clio. */
  aside: (RowView & { aside: 'hidden' | 'not-client' })[];
  questions: QuestionView[];
  ledger: LedgerView;
  /** Earlier days with time neither sent nor closed, oldest first; not the one in view. */
  unsent: { day: Day; minutes: number }[];
  /** Earlier days are still being summed up: there may be others that wait, and their times may change. */
  counting?: true;
  /** She closed this day. */
  closed: boolean;
  undo: StepView | null;
  redo: StepView | null;
  hideNames: boolean;
  entries: EntryView[];
}

/** What she does with items. `starts` as in the rows. */
export type ReviewAct =
  | { kind: 'tag'; starts: number[]; matter: number | null }
  | { kind: 'aside'; starts: number[]; aside: 'hidden' | 'not-client' | null }
  | { kind: 'delete'; starts: number[] }
  /** What of the items comes before the instant and what comes after are two items. */
  | { kind: 'split'; starts: number[]; at: number }
  | { kind: 'join'; starts: number[] }
  | { kind: 'note'; starts: number[]; note: string }
  /** Each matter gets so many seconds of the items' time, in this order; they add up to the items' seconds. */
  | { kind: 'share'; starts: number[]; shares: { matter: number; seconds: number }[] }
  | { kind: 'add'; start: number; end: number; title: string; matter: number | null; call: boolean; replace: boolean }
  | { kind: 'leave'; start: number; end: number }
  | { kind: 'close'; day: Day };

/** What she changes on a draft; what is absent stays. */
export interface DraftChange {
  /** Null: what the titles say. */
  narrative?: string | null;
  category?: number | null;
  task?: number | null;
  activity?: number | null;
  charge?: Charge;
  summary?: boolean;
  /** What goes to Clio instead of what was worked, seconds; null: what was worked. */
  seconds?: number | null;
  ticked?: boolean;
  /** Keys of items, ticked or not. */
  items?: { key: string; ticked: boolean }[];
  /** She has seen this finding and it is fine; for another matter's name, in this matter from now on. */
  confirmed?: FindingView['kind'];
}

/**
 * A draft as the attorney approves it: what its card says of `seconds`, `changedTo`, `inClio`, `narrative`, `summary`,
 * `category`, `codes` and `charge`. Where any of it is otherwise by now, nothing is sent.
 */
export interface ApprovedCard {
  card: string;
  seconds: number;
  changedTo: number | null;
  inClio: number;
  /** Without blanks at its ends. */
  narrative: string;
  summary: boolean;
  category: number | null;
  task: number | null;
  activity: number | null;
  charge: Charge;
}

/** `blocked`: these cards cannot be sent until mended; nothing was sent. */
export type SendResult =
  | { ok: true; sent: number }
  | { ok: false; why: 'changed' | 'not-connected' | 'empty' }
  | { ok: false; why: 'blocked'; cards: string[] };

/** A day in the week's view. The minutes add up as on the day. */
export interface WeekDayView {
  day: Day;
  minutes: { total: number; sent: number; ready: number; needs: number };
  standing: StandingMinutes;
  closed: boolean;
}

export interface FoundItem {
  day: Day;
  row: RowView;
  matter: MatterView | null;
  /** It is in an approved entry; where that is, `standing` says. */
  sent: boolean;
  standing: Standing | null;
}

/** What the pages may ask in a review. */
export interface ReviewCalls {
  'day.read': { params: { day: Day | null }; value: DayView };
  /** Time after `asOf`, as the view named it, is left to later drafts. */
  'day.send': { params: { day: Day; asOf: number; cards: ApprovedCard[] }; value: SendResult };
  /** `inTheWay`: captured time there, for `add` without `replace`; nothing was done then. */
  'review.act': { params: { act: ReviewAct }; value: { done: boolean; inTheWay: { start: number; end: number }[] } };
  'review.undo': { params: Record<string, never>; value: StepView | null };
  'review.redo': { params: Record<string, never>; value: StepView | null };
  'draft.change': { params: { day: Day; card: string; change: DraftChange }; value: null };
  /** Takes the fix that the card's finding offers: split by task, merge, only what is missing, no-charge… */
  'draft.fix': { params: { day: Day; card: string; finding: FindingView['kind'] }; value: { done: boolean } };
  'week.read': { params: { day: Day }; value: { days: WeekDayView[] } };
  /** Items of all days whose title, application, note or matter has all the words; newest first, bounded. */
  'days.find': {
    params: { words: string; before: Day | null };
    value: { items: FoundItem[]; more: Day | null; counting?: true };
  };
  'categories.read': { params: { flatRate: boolean }; value: ChoiceView[] };
  'codes.read': { params: { matter: number }; value: { tasks: ChoiceView[]; activities: ChoiceView[] } };
  /** The attorney's own earlier narratives for a matter, newest first, each once; at most ten. */
  'narratives.read': { params: { matter: number }; value: string[] };
  'snippets.read': { params: Record<string, never>; value: { snippet: string; phrase: string; wholeWord: boolean }[] };
  'names.hide': { params: { hide: boolean }; value: null };
}
