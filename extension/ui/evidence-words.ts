import type { EvidenceReason } from '../messages/views.ts';
import { evidence } from './words/index.ts';

type Words = typeof evidence;

function wordsOf<C extends EvidenceReason['code']>(reason: Extract<EvidenceReason, { code: C }>): string {
  const words: Words[C] = evidence[reason.code as C];
  return words(reason);
}

/** The same reason with the words of titles and rules in it written so. */
function named(reason: EvidenceReason, names: (text: string) => string): EvidenceReason {
  if (reason.code === 'beside') return reason;
  return reason.code === 'rule' ? { ...reason, words: names(reason.words) } : { ...reason, quote: names(reason.quote) };
}

/**
 * Why a title means a matter, without a full stop.
 * @param names how words of titles and rules are written now: as they are, or hidden
 */
export function evidenceText(reason: EvidenceReason, names: (text: string) => string = (text) => text): string {
  return wordsOf(named(reason, names));
}
