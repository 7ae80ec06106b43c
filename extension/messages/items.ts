import type { EvidenceReason, EvidenceView, MatterView } from './views.ts';

// Items of a day under review. Instants are epoch milliseconds; lengths end in their unit.

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
  /** What gave it its matter, or why it has none. `timer`: a timer that ran, whatever was in front. */
  outcome: 'auto' | 'hand' | 'timer' | 'ambiguous' | 'suggest' | 'closed' | 'none';
  /** What decided it, or who may be meant; best first. */
  evidence: EvidenceView[];
  /** The attorney added it: it was not captured. */
  added: boolean;
  note: string | null;
}

/** That something was not client work, among a need's answers. */
export interface NotClientView {
  place: number;
  percent: number;
  reason: EvidenceReason;
}

/**
 * What needs a matter. `one` thing to the attorney: the same document in two programs, one e-mail thread; an `errand`:
 * several of them that are one memory; or all that is too `short` to be asked about one by one.
 */
export interface NeedView {
  kind: 'one' | 'errand' | 'short';
  /** Stays the same from one reading to the next while its items do. */
  key: string;
  /** The things of which an errand is made, or the short ones, in the order of time, each of one kind; else empty. */
  things: NeedView[];
  /** The title that stands for all, or the name that all have in common, with the candidates' marks in it. */
  title: string;
  app: string;
  /** The mail program whose windows these are, where none of them says which message was read; absent elsewhere. */
  mail?: string;
  from: number;
  to: number;
  minutes: number;
  outcome: RowView['outcome'];
  /** Candidates, best first; at most three are shown. */
  evidence: RowView['evidence'];
  /** That it was not client work is an answer, too, at this place among the candidates; null where it is none. */
  notClient: NotClientView | null;
  /** Matters to choose from where too little is likely: best first, in none of the evidence, and no claim. */
  near: MatterView[];
  /** What it was worked between: the matters right before and after, where the answer may be found. */
  between: { before: MatterView | null; after: MatterView | null };
  rows: RowView[];
  /** The starts of all its rows' pieces: an act on the whole takes these. */
  starts: number[];
}

/**
 * A stretch in which nothing was captured, of which the attorney may say what it was; `microphone`: one in which a program
 * used the microphone, whatever was in front.
 */
export interface QuestionView {
  start: number;
  end: number;
  minutes: number;
  kind: 'still' | 'call' | 'away' | 'gap' | 'microphone';
  /** The window before, for "Still reading Exhibit A.pdf"; of a call by its microphone, the program alone. */
  before: { app: string; title: string };
  /** The matter of that window, where it has one. */
  matter: MatterView | null;
}

/** An item on a card. */
export interface ItemView extends RowView {
  /** Whether it goes into the entry. What is unticked waits for a later entry. */
  ticked: boolean;
  /** Captured after the card was edited, so that nobody has seen it there: unticked until the attorney ticks it. */
  later: boolean;
}
