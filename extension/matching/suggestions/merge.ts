import { type Candidate, MAX_CANDIDATES, type Match } from '../model/types.ts';
import type { Suggestion } from './answer.ts';

/** From here on a suggestion goes before what a title hints at by itself. */
const SURE = 0.8;

/**
 * A match with what was learned beside what stands in the title. A strong hit is never touched, and suggestions never
 * tag by themselves, unless that was asked for from a confidence on.
 * @param automaticFrom the confidence from which the best suggestion tags, where nothing strong and no question stands
 *   against it; absent: never
 */
export function withSuggestions(match: Match, suggestions: readonly Suggestion[], automaticFrom?: number): Match {
  const { outcome, candidates, also = [] } = match;
  if (suggestions.length === 0 || outcome === 'auto' || outcome === 'closed' || outcome === 'private') return match;
  const learned = suggestions.map(
    ({ matterId, start, end, reason, confidence }): Candidate => ({
      ...{ matterId, start, end, by: 'learned', reason, confidence },
    }),
  );
  const [best] = suggestions;
  const [first] = learned;
  if (outcome === 'ambiguous') {
    const asked = new Set(candidates.map(({ matterId }) => matterId));
    const others = merged(
      also,
      learned.filter(({ matterId }) => !asked.has(matterId)),
    );
    return {
      ...match,
      candidates: likeliestFirst(candidates, suggestions),
      ...(others.length > 0 ? { also: others } : {}),
    };
  }
  if (best && first && automaticFrom !== undefined && best.confidence >= automaticFrom) {
    const others = merged(candidates, learned.slice(1)).filter(({ matterId }) => matterId !== first.matterId);
    return { outcome: 'auto', candidates: [first], ...(others.length > 0 ? { also: others } : {}) };
  }
  const sure = best && best.confidence >= SURE ? learned.slice(0, 1) : [];
  return { outcome: 'suggest', candidates: merged(merged(sure, candidates), learned) };
}

/** Both lists, each matter once, as it comes first. */
function merged(first: readonly Candidate[], second: readonly Candidate[]): Candidate[] {
  const byMatter = new Map<number, Candidate>();
  for (const candidate of [...first, ...second]) {
    if (!byMatter.has(candidate.matterId)) byMatter.set(candidate.matterId, candidate);
  }
  return [...byMatter.values()].slice(0, MAX_CANDIDATES);
}

/** Candidates among which is asked, those first that were learned to be likely. */
function likeliestFirst(candidates: readonly Candidate[], suggestions: readonly Suggestion[]): Candidate[] {
  const confidence = new Map(suggestions.map((suggestion) => [suggestion.matterId, suggestion.confidence]));
  return candidates.toSorted((a, b) => (confidence.get(b.matterId) ?? 0) - (confidence.get(a.matterId) ?? 0));
}
