import type { Blank } from '../entry/blanks.ts';
import type { Charge } from '../entry/charge.ts';
import type { Range } from '../entry/item.ts';

/** A place in a note that names a matter other than the entry's own. */
export interface Mention extends Range {
  matter: number;
  /** The client's name, or null where it is not known: two matters of one client may name him. */
  client: string | null;
  /** `number`: a matter's number; `client`: a client's full name; `surname`: a last name alone, which is only marked. */
  by: 'number' | 'client' | 'surname';
}

/**
 * Finds the matters that a narrative names, the entry's own included or not; filled by whoever knows all matters: numbers
 * by the matcher, names by `createNameSearch`. Ranges are those of the narrative as given.
 */
export type MentionSearch = (narrative: string) => readonly Mention[];

/** One task's part of an entry that holds several. */
export interface SplitPart {
  /** Keys of the items that go with it. */
  items: string[];
  /** Milliseconds captured. */
  worked: number;
  /** Whole seconds to send. */
  seconds: number;
  narrative: string;
}

/** What mends a finding in one click. */
export type Fix =
  /** Takes `narrative` for the whole narrative. */
  | { kind: 'narrative'; narrative: string }
  /** Puts the cursor into the narrative. */
  | { kind: 'write'; range: Range | null }
  | { kind: 'fill'; blank: Blank }
  /** `more`: so many seconds more than the whole would Clio show, because it has fewer steps than tasks. */
  | { kind: 'split'; parts: SplitPart[]; more: number }
  | { kind: 'seconds'; seconds: number }
  | { kind: 'charge'; charge: Charge }
  /** Opens the list of categories; `category` is the one to propose. */
  | { kind: 'category'; category: number | null }
  | { kind: 'codes'; missing: readonly CodeKind[] }
  /** Takes the entry out of what is sent. */
  | { kind: 'leave-out' }
  /**
   * She says that it is right. Kept under `key` and given back in `confirmed`; for the matter from now on, or only for
   * this entry as it is.
   */
  | { kind: 'confirm'; key: string; for: 'matter' | 'entry' };

export type CodeKind = 'task' | 'activity';

/** A finding that keeps an entry from being sent until it is mended. */
export interface UntilFixed {
  stops: 'until-fixed';
  /** The first is the best. */
  fixes: Fix[];
}

/** A finding that keeps an entry from being sent until it is mended, or until she says that it is right. */
export interface UntilConfirmed {
  stops: 'until-confirmed';
  /** The first is the best; the last is always the confirmation. */
  fixes: Fix[];
}

/** A finding that is shown and stops nothing. */
export interface Marked {
  stops: 'no';
  /** The first is the best; may be empty. */
  fixes: Fix[];
}

/** Time that Clio already has for this matter and day, typed by hand or running on its timer. */
export interface TimeInClio {
  id: number;
  seconds: number;
  note: string;
  running: boolean;
}

/**
 * Everything that can be said against sending an entry, the weightiest first where two stop it alike. Seconds are as
 * Clio would show them.
 */
export type Finding =
  /** No time at all. */
  | ({ kind: 'no-time' } & UntilFixed)
  /** The note names another matter by its number or its client's full name. */
  | ({ kind: 'other-matter'; mention: Mention; text: string } & UntilConfirmed)
  /** The note holds the last name of another matter's client. */
  | ({ kind: 'surname'; mention: Mention; text: string } & Marked)
  | ({ kind: 'blank'; blanks: Blank[] } & UntilFixed)
  | ({ kind: 'banned'; word: string; range: Range } & UntilFixed)
  | ({ kind: 'empty' } & UntilConfirmed)
  /** A phrase that says nothing of what was done. */
  | ({ kind: 'vague'; phrase: string; range: Range } & Marked)
  /** Several tasks where each wants its own entry: captured ones, or told ones where only one was captured. */
  | ({ kind: 'block'; tasks: number } & UntilConfirmed)
  /** Stops where the matter needs them, is only marked where the firm uses them. */
  | ({ kind: 'codes'; missing: readonly CodeKind[] } & (UntilFixed | Marked))
  | ({ kind: 'category' } & UntilFixed)
  /** `left`: how much of the entry Clio does not have yet. */
  | ({ kind: 'in-clio'; there: readonly TimeInClio[]; seconds: number; left: number } & UntilConfirmed)
  | ({ kind: 'too-long'; seconds: number; most: number } & UntilConfirmed)
  | ({ kind: 'too-much-a-day'; seconds: number; most: number } & UntilConfirmed)
  | ({ kind: 'too-short'; seconds: number; least: number } & Marked)
  /** `since`: the local day it was closed, where known. */
  | ({ kind: 'closed'; since: string | null } & Marked)
  /** So many seconds on this day, over all matters, are more than `most`. */
  | ({ kind: 'long-day'; seconds: number; most: number } & Marked);

export type FindingKind = Finding['kind'];
