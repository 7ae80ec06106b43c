import { type Candidate, MAX_CANDIDATES, type Match } from '../model/types.ts';
import type { Suggestion } from './suggestion.ts';

/** From here on a suggestion goes before what a title hints at by itself. */
const SURE = 0.8;

/** A title's own serial number is the first candidate, whatever was learned. */
const isSerial = ({ by }: Candidate) => by === 'serial';

/** A suggestion of a matter. */
type OfMatter = Suggestion & { matterId: number };

const isOfMatter = (suggestion: Suggestion): suggestion is OfMatter => suggestion.matterId !== null;

function candidateOf({ matterId, start, end, reason, confidence, always }: OfMatter): Candidate {
  return { matterId, start, end, by: 'learned', reason, confidence, ...(always ? { always } : {}) };
}

/** That it was not client work, as a suggestion says. */
function notClientIn(suggestions: readonly Suggestion[]): Pick<Match, 'notClient'> {
  const found = suggestions.find((suggestion) => !isOfMatter(suggestion));
  if (!found) return {};
  const { matterId: _, ...notClient } = found;
  return { notClient };
}

/**
 * A match with what was learned beside what stands in the title. A strong hit is never touched, and suggestions never
 * tag by themselves, unless that was asked for from a confidence on; and never against a serial number in the title. That
 * something was not client work is an answer beside the candidates.
 * @param automaticFrom the confidence from which the best suggestion tags, where nothing strong and no question stands
 *   against it; absent: never
 */
export function withSuggestions(match: Match, suggestions: readonly Suggestion[], automaticFrom?: number): Match {
  const { outcome, candidates, also = [] } = match;
  if (suggestions.length === 0 || outcome === 'auto' || outcome === 'closed' || outcome === 'private') return match;
  const ofMatters = suggestions.filter(isOfMatter);
  const learned = ofMatters.map(candidateOf);
  const notClient = notClientIn(suggestions);
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
      ...notClient,
    };
  }
  const [best] = suggestions;
  const [first] = learned;
  if (!best || !first) return { ...match, ...notClient };
  const serial = candidates.filter(isSerial);
  const isAgainst = serial.some(({ matterId }) => matterId !== best.matterId);
  if (isOfMatter(best) && automaticFrom !== undefined && best.confidence >= automaticFrom && !isAgainst) {
    const others = merged(candidates, learned.slice(1)).filter(({ matterId }) => matterId !== first.matterId);
    return { outcome: 'auto', candidates: [first], ...(others.length > 0 ? { also: others } : {}) };
  }
  // A name in the title comes before what only its neighbours say.
  const sure = isOfMatter(best) && best.confidence >= SURE && best.reason.code !== 'beside' ? [first] : [];
  return { outcome: 'suggest', candidates: merged([...serial, ...sure, ...candidates], learned), ...notClient };
}

/** Both lists, each matter once, as it comes first. */
function merged(first: readonly Candidate[], second: readonly Candidate[]): Candidate[] {
  const byMatter = new Map<number, Candidate>();
  for (const candidate of [...first, ...second]) {
    if (!byMatter.has(candidate.matterId)) byMatter.set(candidate.matterId, candidate);
  }
  return [...byMatter.values()].slice(0, MAX_CANDIDATES);
}

/** Candidates among which is asked: a serial number, then those that were learned to be likely, with how likely. */
function likeliestFirst(candidates: readonly Candidate[], suggestions: readonly Suggestion[]): Candidate[] {
  const learned = new Map(suggestions.filter(isOfMatter).map((one) => [one.matterId, one.confidence]));
  const likely = (one: Candidate) => (isSerial(one) ? 1 : (one.confidence ?? 0));
  return candidates
    .map((one): Candidate => {
      const confidence = isSerial(one) ? undefined : learned.get(one.matterId);
      return confidence === undefined ? one : { ...one, confidence };
    })
    .sort((a, b) => likely(b) - likely(a));
}
