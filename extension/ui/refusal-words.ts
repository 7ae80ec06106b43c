import type { Refusal } from '../timeline/index.ts';
import { refusals } from './words/index.ts';

/** Clio's own words as a sentence: many come without a full stop, and some refusals without a word. */
export function saidText(said: string): string {
  const words = said.trim();
  if (words === '') return refusals.noWord;
  return /[.!?]$/.test(words) ? words : `${words}.`;
}

/** Why Clio refused something, as the end of a sentence. */
export function refusalText(refusal: Refusal): string {
  switch (refusal.code) {
    case 'said':
      return saidText(refusal.said);
    case 'invalid':
      return refusals.invalid[refusal.attribute];
    default:
      return refusals.codes[refusal.code];
  }
}
