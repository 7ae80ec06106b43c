import type { Candidate } from '../../matching/index.ts';
import type { Tagger } from './tagger.ts';

/** Why a candidate is one, in words: the rule, or what was learned. Null where its characters in the title say it all. */
export function evidenceReason(tagger: Pick<Tagger, 'rule'>, { rule: id, reason }: Candidate): string | null {
  const rule = id === undefined ? null : tagger.rule(id);
  if (!rule) return reason ?? null;
  return `${rule.source === 'own' ? 'Your' : 'The firm’s'} rule “${rule.words ?? rule.pattern}”`;
}
