import type {
  Charge,
  Codes,
  EntryCandidate,
  EntryContent,
  EntryState,
  NumberedPosting,
  Reason,
  Standing,
} from '../timeline/index.ts';
import type { ClioTrouble, MatterView } from './views.ts';

// What the pages ask and show of the way of entries to Clio. Instants are epoch milliseconds.

/** An entry in Clio that the attorney is asked about; its matter where that is another than the entry's own. */
export type CandidateView = Omit<EntryCandidate, 'matter'> & { matter: MatterView | null };

/** What an entry says and how it stands with Clio, beside what every view of it shows. */
export interface EntryFacts {
  state: EntryState;
  revision: number;
  category: number | null;
  codes: Codes | null;
  charge: Charge;
  /** What went wrong, or what Clio keeps otherwise; also on an entry that is in Clio. */
  reasons: Reason[];
  /** On a bill when last seen: neither to be changed nor taken back. */
  onBill: boolean;
  /** It was tried so often in vain that the attorney is asked whether to try again. */
  awaitsRetry: boolean;
  /** What Clio has that may be this one; not empty where the attorney has to say which, or that none is. */
  candidates: CandidateView[];
  /** What stands in Clio beside it and may be the same once more; each may be removed there at the attorney’s request. */
  duplicates: CandidateView[];
  /** The attorney’s change that Clio did not take, to begin anew with. */
  unsent: EntryContent | null;
}

/** One approved entry. */
export interface EntryView extends EntryFacts {
  id: string;
  standing: Standing;
  matter: MatterView;
  minutes: number;
  /** Worked on it, whole seconds. */
  worked: number;
  seconds: number;
  /** What Clio shows for it, or will, seconds. */
  inClio: number;
  /** What Clio will show once the change under way arrived, seconds; null where its time does not change. */
  toBe: number | null;
  /** What was approved, and what Clio showed or would have shown for it; null where the time is as approved. Seconds. */
  changedFrom: { seconds: number; inClio: number } | null;
  narrative: string;
  postedAt: number | null;
  /** The entry's page in Clio, once it is there. */
  link: string | null;
}

/** The queue of what goes to Clio; there is none where nothing waits. */
export interface PostingView {
  /** Since the queue began to fill. */
  total: number;
  done: number;
  /** The matter of the entry under way. */
  current: MatterView | null;
  /** Nothing is sent before this instant; it goes on by itself then. */
  waitingUntil: number | null;
  /** The attorney stopped it. */
  paused: boolean;
  trouble: ClioTrouble | null;
}

/**
 * What the attorney changes of an entry; what is absent stays. `moreIsRight`: the attorney said that more than was worked
 * is to go to Clio.
 */
export type ContentChange = Partial<EntryContent> & { moreIsRight?: boolean };

/**
 * What came of a request about an entry. `busy`: it is under way at this moment. `billed`: it is on a bill. `gone`: there
 * is no such entry, or it is in no state for this. `changed`: it is otherwise in Clio than was shown. `not-connected`:
 * Clio cannot be asked now. `more-than-worked`: so much was not worked, and the attorney has not said that it is right.
 */
export type EntryAnswer =
  | { ok: true }
  | { ok: false; why: 'busy' | 'billed' | 'gone' | 'changed' | 'not-connected' | 'more-than-worked' };

/** One line of the history. */
export type PostingLine = Omit<NumberedPosting, 'matter' | 'inClio'> & {
  matter: MatterView;
  /** What Clio showed for it then, or would have, seconds: as the day says it. */
  inClio: number;
};

/** What the pages may ask about posting. */
export interface PostingCalls {
  /** A new revision of an entry in Clio; it goes there by itself. */
  'entry.change': { params: { id: string; change: ContentChange }; value: EntryAnswer };
  /** Deletes the entry in Clio; then its time is open again. */
  'entry.takeBack': { params: { id: string }; value: EntryAnswer };
  /** Takes an entry back that is not on its way yet; false where it is by now. */
  'entry.withdraw': { params: { id: string }; value: boolean };
  /** Approves a refused or waiting entry anew, as a new revision. */
  'entry.retry': { params: { id: string; change: ContentChange }; value: EntryAnswer };
  /** For an unclear one: the entry in Clio that is this one, or null: none of them is, so it is sent again. */
  'entry.decide': { params: { id: string; clioId: number | null }; value: EntryAnswer };
  /** For an entry that Clio may hold twice: removes the other from Clio, or keeps it there and asks no more. */
  'entry.duplicate': { params: { id: string; clioId: number; remove: boolean }; value: EntryAnswer };
  'posting.pause': { params: Record<string, never>; value: null };
  'posting.resume': { params: Record<string, never>; value: null };
  /** A page of what was posted, newest first; `before` is the last number of the page before, null for the first. */
  'posting.history': { params: { before: number | null }; value: { lines: PostingLine[]; more: boolean } };
}
