import { type Candidate, type Match, SHOWN_FROM } from '../../matching/index.ts';
import type { NotClientView } from '../../messages/items.ts';

/** How sure something is, in whole percent. */
export function percentOf(confidence: number): number {
  return Math.round(confidence * 100);
}

const isLikely = ({ confidence = 1 }: Candidate) => confidence >= SHOWN_FROM;

/** Candidates, without what was learned and is not likely; what decided a tag is all there. */
export function likelyCandidates({ outcome, candidates }: Match): Candidate[] {
  return outcome === 'auto' || candidates.every(isLikely) ? candidates : candidates.filter(isLikely);
}

/** That a window was not client work, with its place among the candidates; null where that is not likely. */
export function notClientOf(match: Match): NotClientView | null {
  const { notClient } = match;
  if (!notClient || notClient.confidence < SHOWN_FROM) return null;
  const likely = likelyCandidates(match);
  const place = likely.findIndex(({ confidence }) => confidence !== undefined && confidence < notClient.confidence);
  const { confidence, reason } = notClient;
  return { place: place < 0 ? likely.length : place, percent: percentOf(confidence), reason };
}
