import type { BillingChoices } from '../timeline/index.ts';

/** The attorney's own way of making entries, and what there is beside it. */
export interface BillingView {
  byTask: boolean;
  rounding: NonNullable<BillingChoices['rounding']> | null;
  /** More than so many hours on one day are pointed out; null: as Matterline comes. */
  longDayHours: number | null;
  /** The attorney's rules for single clients and matters, in the shape of a policy's. */
  rules: Record<string, unknown>[];
  /** What the firm wants of all entries, so that the attorney's choice does not count; null where it wants nothing. */
  firm: { byTask: boolean | null; longDayHours: number | null };
  /** Firm's rules on clients and matters; where they are locked they count before the attorney's own. */
  firmRules: { count: number; locked: boolean };
  /** By how much Clio rounds up; null before there is a connection. */
  increment: IncrementView | null;
}

/**
 * Clio's increment: as Clio says it, or, where it may not be read there, as the attorney says and posted entries tell.
 */
export interface IncrementView {
  /** Seconds; null while it is not known. */
  step: number | null;
  from: 'clio' | 'attorney';
  /** What it may be, as far as posted entries tell; seconds. */
  choices: number[];
}

/** Words that the attorney writes in the place of drafted ones. */
export interface OwnWordsView {
  from: string;
  to: string;
  /** The matter's number or the client's name where they count for these alone; null: for all. */
  only: string | null;
}

/** What pages ask of the worker about the attorney's own way of making entries. */
export interface BillingCalls {
  'billing.read': { params: Record<string, never>; value: BillingView };
  /**
   * The attorney says by how much Clio rounds up; `done`: unless Clio says it itself, or what was posted shows another.
   */
  'billing.increment': { params: { step: number | null }; value: { done: boolean } };
  'ownWords.read': { params: Record<string, never>; value: OwnWordsView[] };
  /** From now on the drafted word stands again. */
  'ownWords.forget': { params: { from: string; to: string }; value: null };
}
