import type { SuggestionReason } from '../model/suggestion-reason.ts';

/** Less is not worth a line on the screen. */
export const SHOWN_FROM = 0.3;

/** A matter that a window may belong to, by what the attorney did before. */
export interface Suggestion {
  /** Null: not client work. */
  matterId: number | null;
  /** From 0 to 1: of suggestions made with 0.8, about eight of ten are right. */
  confidence: number;
  /** One short sentence. */
  reason: SuggestionReason;
  /** The characters of the title that are the reason, half-open; 0 and 0 for none. */
  start: number;
  end: number;
  /** The attorney answered so three times and never otherwise: a rule can be offered. */
  always?: true;
}

/** An open matter that a window may be of, though nothing is said of that. */
export interface Other {
  matterId: number;
  /** How likely by the whole stretch of work, from 0 to 1. */
  share: number;
}

/** What there is to say of a window. */
export interface Answered {
  /** At most three, best first. */
  suggestions: Suggestion[];
  /** What comes next, best first: where to look before all other matters, and no claim. */
  others: Other[];
}
