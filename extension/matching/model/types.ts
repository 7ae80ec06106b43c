import type { Rule } from './rule.ts';
import type { SuggestionReason } from './suggestion-reason.ts';

/** A Clio matter, as far as finding it in a title goes. */
export interface Matter {
  id: number;
  display_number: string;
  status: 'Open' | 'Pending' | 'Closed';
  client?: { name: string };
  description?: string;
  custom_number?: string | null;
  client_reference?: string | null;
  maildrop_address?: string | null;
  /** Every earlier display number of this matter. */
  aliases?: string[];
  /** The day from which a closed matter is closed, `YYYY-MM-DD`; looked at only where a day is asked about. */
  close_date?: string | null;
}

/** Evidence good enough to tag a title by itself. Best first. */
export type StrongBy = 'number' | 'alias' | 'custom' | 'reference' | 'maildrop' | 'address' | 'rule';

/** Evidence that only suggests. */
export type WeakBy = 'serial' | 'short' | 'glued' | 'order' | 'cut' | 'client' | 'description' | 'learned';

export type By = StrongBy | WeakBy;

/**
 * A matter that a title may mean, and why. `start` and `end` are UTF-16 offsets into the title as it was given,
 * half-open; 0 and 0 when no characters of the title are the reason.
 */
export interface Candidate {
  matterId: number;
  start: number;
  end: number;
  by: By;
  /** For `rule`: the id of the rule. */
  rule?: string;
  /** For `learned`: why, and how sure from 0 to 1. */
  reason?: SuggestionReason;
  confidence?: number;
  /** For `learned`: the attorney answered so three times and never otherwise, so that it can be made a rule. */
  always?: true;
}

/** That a window was not client work, as far as it was learned. Offsets as in {@link Candidate}. */
export interface NotClientWork {
  confidence: number;
  reason: SuggestionReason;
  start: number;
  end: number;
  always?: true;
}

/**
 * What one title means. For `auto`, `ambiguous` and `closed`, `candidates` are those that decided it and `also` the
 * others; for `suggest` all are in `candidates`. Both are best first and at most 20 long; `also` is absent when empty.
 */
export interface Match {
  outcome: 'auto' | 'ambiguous' | 'suggest' | 'closed' | 'private' | 'none';
  candidates: Candidate[];
  also?: Candidate[];
  /** An answer beside the candidates, and never a tag; absent where nothing speaks for it. */
  notClient?: NotClientWork;
  /** Matters to look for before others, best first; nothing is said of them. Absent where there are none. */
  near?: readonly number[];
}

/**
 * What else is known of a window: the application, and for a browser the address in front, or, where that was read
 * already, Clio's id of the matter whose page in Clio it is.
 */
export interface Where {
  app?: string;
  url?: string;
  pageMatter?: number;
}

export interface Matcher {
  /**
   * The matter or matters a title means, not to be changed. Never throws; the time it takes is linear in the title's length.
   * @param where all of it helps, none is needed
   */
  match(title: string, where?: Where): Match;
}

export interface MatcherOptions {
  /** Whether closed matters may be tagged; off when absent. */
  showClosed?: boolean;
  /** The attorney's and the firm's, in any order between the two; see {@link Rule}. Broken rules are without effect. */
  rules?: readonly Rule[];
  /** The local day of the window, `YYYY-MM-DD`: matters closed later count as open. Absent: each as its status says. */
  day?: string;
}

/** The longest list of candidates ever given out. */
export const MAX_CANDIDATES = 20;
