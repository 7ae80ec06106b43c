import type { DayNumber } from '../model/status.ts';
import type { Hit as RunHit } from '../numbers/runs.ts';

/** A rule that fits a title, and where. */
export interface RuleHit {
  /** Its place among the rules. */
  rule: number;
  matterId: number;
  closedFrom: DayNumber;
  start: number;
  end: number;
}

const SAYING: readonly RunHit['fit'][] = ['exact', 'named', 'skipped'];

/** What was found in a title: a run of a matter's, or a rule. */
export type Hit = RunHit | RuleHit;

/** Whether a rule was found. */
export function isRule(hit: Hit): hit is RuleHit {
  return 'rule' in hit;
}

/** Whether a hit tags, as far as the hit itself goes. */
export function isStrongHit(hit: Hit): boolean {
  return isRule(hit) || (hit.fit === 'exact' && hit.from.runs.isStrong(hit.run));
}

/** Whether a hit can be evidence at all: what only suggests says nothing where it is written together or cut from digits. */
function maySay(hit: Hit): boolean {
  return isRule(hit) || hit.from.runs.isStrong(hit.run) || SAYING.includes(hit.fit);
}

/** Drops every hit inside a longer one. Expects the longer of two that begin together first. */
function outermost(hits: Hit[], spared: (hit: Hit, cover: Hit) => boolean, covers: (hit: Hit) => boolean): Hit[] {
  let cover: Hit | null = null;
  return hits.filter((hit) => {
    const same = cover && hit.start === cover.start && hit.end === cover.end;
    if (cover && hit.end <= cover.end && !same) return spared(hit, cover);
    if (covers(hit)) cover = hit;
    return true;
  });
}

/**
 * The hits that count: none inside a longer one, except that only a strong hit hides a strong one, and that rules do
 * not hide one another: the first counts, not the longest.
 */
export function longest(hits: Hit[]): Hit[] {
  if (hits.length < 2) return hits;
  const sorted = hits.toSorted(
    (a, b) => a.start - b.start || b.end - a.end || Number(isStrongHit(b)) - Number(isStrongHit(a)),
  );
  const besideStrong = outermost(sorted, (hit, cover) => isRule(hit) && isRule(cover), isStrongHit);
  return outermost(besideStrong, isStrongHit, maySay);
}
