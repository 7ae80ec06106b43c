import type { Refusal } from '../timeline/index.ts';
import { refusals } from './words/index.ts';

/** How Clio's words are written now: as they are, or without the names that may be in them. */
type Names = (text: string) => string;
const asTheyAre: Names = (text) => text;

/** Clio's own words as a sentence: many come without a full stop, and some refusals without a word. */
export function saidText(said: string, names: Names = asTheyAre): string {
  const words = names(said.trim());
  if (words === '') return refusals.noWord;
  return /[.!?]$/.test(words) ? words : `${words}.`;
}

/** Why Clio refused something, as the end of a sentence. */
export function refusalText(refusal: Refusal, names: Names = asTheyAre): string {
  switch (refusal.code) {
    case 'said':
      return saidText(refusal.said, names);
    case 'invalid':
      return refusals.invalid[refusal.attribute];
    default:
      return refusals.codes[refusal.code];
  }
}
