import { dayOf } from '../../shared/index.ts';
import type { ClioTrouble } from '../messages/views.ts';
import { clockOn } from './format.ts';
import { refusalText, saidText } from './refusal-words.ts';
import { troubles } from './words/index.ts';

function untilText(trouble: ClioTrouble, now: number): string {
  return trouble.kind === 'limit' ? clockOn(trouble.until, dayOf(now)) : '';
}

function whyText(trouble: ClioTrouble): string {
  if (trouble.kind === 'refused') return refusalText(trouble.why);
  return trouble.kind === 'forbidden' ? saidText(trouble.said) : '';
}

/**
 * What went wrong with Clio, in one sentence, and what to do; with how many entries wait.
 * @param now the day on which it is read, by an instant in it
 */
export function clioWords<K extends ClioTrouble['kind']>(
  trouble: Extract<ClioTrouble, { kind: K }>,
  waiting = 0,
  now = Date.now(),
): { trouble: string; advice: string } {
  const words: (typeof troubles.clio)[K] = troubles.clio[trouble.kind as K];
  return words(trouble, { waiting, why: whyText(trouble), until: untilText(trouble, now) });
}
