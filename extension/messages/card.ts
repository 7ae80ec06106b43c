import type { Finding, Offer } from '../billing/index.ts';
import type { Charge } from '../timeline/index.ts';
import type { ItemView } from './items.ts';
import type { MatterView } from './views.ts';

// A draft, what is to be said against it, and what becomes of it.

/** A category or code as a card offers it. */
export interface ChoiceView {
  id: number;
  name: string;
}

/** Several small entries would be `together` seconds in Clio as one, and are `apart` now. */
interface MergeFinding {
  kind: 'merge';
  apart: number;
  together: number;
}

/** What the attorney should see before an entry is sent: as the rules of billing find it, or the advice to merge. */
export type FindingView = Finding | MergeFinding;

/** A conversation in a narrative, of which the attorney may say who took part. */
export interface ConversationView {
  key: string;
  /** How the narrative tells of it now. */
  phrase: string;
  /** As it is printed after "with"; null where nobody was named. */
  who: string | null;
}

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
  /** What goes to Clio where the attorney changed the time or split it by tasks, else null. Seconds. */
  changedTo: number | null;
  /** The attorney wrote the time: the difference to what was worked is no rounding. */
  byHand: boolean;
  /** What Clio will show, seconds. */
  inClio: number;
  /** More goes to Clio than was worked, beyond Clio's own rounding. */
  more: boolean;
  narrative: string;
  /** The attorney wrote it, rather than the titles. */
  written: boolean;
  /** Conversations that the drafted narrative tells of, of which the titles do not say who took part. */
  conversations: ConversationView[];
  /** Words that stand in the drafted narrative because the attorney writes them in the place of others. */
  ownWords: { from: string; to: string }[];
  /** What came after the attorney wrote the narrative, as it would be added to it; null for nothing. */
  untold: { count: number; phrases: string } | null;
  /** The full note as it prints. */
  preview: string;
  /** Whether worked and chargeable totals are added to the note. */
  summary: boolean;
  category: ChoiceView | null;
  /** The category is proposed for the kind of work, and nobody chose it. */
  categoryProposed?: true;
  /** Null where the firm uses no codes. */
  codes: { task: ChoiceView | null; activity: ChoiceView | null } | null;
  charge: Charge;
  ticked: boolean;
  /**
   * The weightiest thing to be said against it. `blocks`: it cannot be sent until mended or found fine; `offer`: what
   * the card's button does; `mayBeFine`: beside that, the attorney may say that it is fine as it is.
   */
  finding: (FindingView & { blocks: boolean; offer: Offer; mayBeFine: boolean }) | null;
  rows: ItemView[];
}

/** What the attorney changes on a draft; what is absent stays. */
export interface DraftChange {
  /** Null: what the titles say. */
  narrative?: string | null;
  /** Who took part in a conversation, by its key; null takes it back. */
  participant?: { conversation: string; who: string | null };
  /** What came after the narrative was written is added to it. */
  addUntold?: true;
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
  /** This finding was seen and is fine; for another matter's name, in this matter from now on. */
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
