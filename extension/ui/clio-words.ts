import type { ClioTrouble } from '../messages/views.ts';
import { clockText } from './format.ts';
import { refusalText, saidText } from './reason-words.ts';
import { common } from './words/index.ts';

function untilText(trouble: ClioTrouble): string {
  return trouble.kind === 'limit' ? clockText(trouble.until) : '';
}

function whyText(trouble: ClioTrouble): string {
  if (trouble.kind === 'refused') return refusalText(trouble.why);
  return trouble.kind === 'forbidden' ? saidText(trouble.said) : '';
}

/** What went wrong with Clio, in one sentence, and what to do; with how many entries wait. */
export function clioWords<K extends ClioTrouble['kind']>(
  trouble: Extract<ClioTrouble, { kind: K }>,
  waiting = 0,
): { trouble: string; advice: string } {
  const words: (typeof common.clio)[K] = common.clio[trouble.kind as K];
  return words(trouble, { waiting, why: whyText(trouble), until: untilText(trouble) });
}
