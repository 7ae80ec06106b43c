import type { EvidenceReason } from '../messages/views.ts';
import { evidence } from './words/index.ts';

type Words = typeof evidence;

function wordsOf<C extends EvidenceReason['code']>(reason: Extract<EvidenceReason, { code: C }>): string {
  const words: Words[C] = evidence[reason.code as C];
  return words(reason);
}

/** Why a title means a matter, without a full stop. */
export function evidenceText(reason: EvidenceReason): string {
  return wordsOf(reason);
}
