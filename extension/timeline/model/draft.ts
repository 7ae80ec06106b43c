import type { Charge } from './entry-content.ts';
import type { Interval } from './intervals.ts';

/** What the attorney changed on a draft; what is absent is as it was. Null takes a change back. */
export interface DraftPatch {
  narrative?: string | null;
  /** Whom the attorney named for conversations of the drafted narrative. */
  participants?: Participant[];
  /**
   * Short keys of the tasks that the narrative was written over: what is none of these came later and may not be in it.
   * Absent where that was not kept.
   */
  told?: string[] | null;
  category?: number | null;
  task?: number | null;
  activity?: number | null;
  charge?: Charge | null;
  summary?: boolean | null;
  /** What goes to Clio in place of what was worked, whole seconds. */
  seconds?: number | null;
  /** Whether the draft is to be sent. */
  ticked?: boolean | null;
  /** Items that go into the entry or stay behind. */
  items?: ItemTick[];
  /** Findings that the attorney has seen and that are fine: in this draft, */
  confirmed?: string[];
  /** or in all of the matter's notes. */
  fine?: string[];
  /** On a matter's own card: its time of the day is an entry for each task, or one entry. */
  byTask?: boolean | null;
  /** With it, the card to which goes what says nothing of its task; absent: a card of its own. */
  rest?: string | null;
  /**
   * What goes to Clio for a part of a split, whole seconds, for as long as what is ticked on it is `of` milliseconds:
   * so all parts are the whole as Clio shows it. What the attorney says of its time comes first.
   */
  share?: { seconds: number; of: number } | null;
  /** `rest` and `share` as splits of before kept them, on the matter's own card; the first is the rest's. */
  parts?: { card: string; seconds: number }[] | null;
}

/** Who took part in a conversation that a narrative tells of. */
export interface Participant {
  /** A short key that stays the same while the draft tells of it. */
  conversation: string;
  /** As it is printed after "with"; null takes it back. */
  who: string | null;
}

/** Whether an item goes into the entry. */
export interface ItemTick {
  key: string;
  ticked: boolean;
  /**
   * The item's time then, sorted and disjoint: what the attorney makes of it later stays as it was. Absent before that
   * was kept.
   */
  time?: Interval[];
}

/** A draft as the attorney left it. */
export interface DraftState {
  patch: DraftPatch;
  /**
   * Its time when the attorney first edited its words, its time or its items, and when that was. What is captured later
   * does not join what was seen then unless the attorney says so. Null while none of these was edited.
   */
  fixed: { parts: Interval[]; at: number } | null;
  /**
   * The time that it was said of, when the attorney last said something but words; null where that was not kept. A card
   * that comes of this one, as by a note on one of its items, is as this one is.
   */
  over: Interval[] | null;
}

/** Drafts that others were taken apart into or put together to: each is so from then on, whatever was said before. */
export type Becoming = readonly { card: string; state: DraftState }[];
