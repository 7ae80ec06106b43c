import type { Blank } from '../entry/blanks.ts';
import type { Charge } from '../entry/charge.ts';
import type { Range } from '../entry/item.ts';
import type { CodeKind } from './entry-facts.ts';

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
  /** `more`: so many seconds more than the whole would Clio show, because it has fewer increments than tasks. */
  | { kind: 'split'; parts: SplitPart[]; more: number }
  | { kind: 'seconds'; seconds: number }
  | { kind: 'charge'; charge: Charge }
  /** Opens the list of categories; `category` is the one to propose. */
  | { kind: 'category'; category: number | null }
  | { kind: 'codes'; missing: readonly CodeKind[] }
  /** Takes the entry out of what is sent. */
  | { kind: 'leave-out' };

/**
 * The one way out that a card offers beside a finding: the first of its fixes that the worker can make (`fix`); that
 * the attorney finds it fine (`confirm`); or to go to the narrative, the category and codes, or another matter.
 */
export type Offer = 'fix' | 'confirm' | 'narrative' | 'category' | 'matter';

/**
 * How the attorney says that a finding is fine: kept under `key`, for the matter from now on or for this entry as it
 * is. The key is stored; it changes where what it is about changes, so that it is asked again.
 */
export interface Fine {
  key: string;
  for: 'matter' | 'entry';
}

/**
 * How a finding weighs: it keeps an entry from being sent until it is mended; until it is mended or found fine; or it
 * is shown and stops nothing.
 */
export type Weight = { stops: 'until-fixed'; fine: null } | { stops: 'until-confirmed' | 'no'; fine: Fine };

/** What was found against an entry, how it weighs, and what mends it. */
export type Found<Finding> = Weight & {
  finding: Finding;
  /** The first is the best; may be empty. */
  fixes: Fix[];
  offer: Offer;
};

/** What is fine for this entry as it is. */
export function fineHere(key: string): Fine {
  return { key, for: 'entry' };
}
