import { isWordAt } from './characters.ts';
import { besideDigits } from './edges.ts';
import type { Hit, Run } from './runs.ts';
import { type By, MOST_CANDIDATES } from './types.ts';
import { hasLetter, type Meaning } from './witnesses.ts';

/** One reason to think of one matter; offsets into the folded text, half-open, 0 and 0 for none. */
export interface Evidence {
  matterId: number;
  open: boolean;
  by: By;
  start: number;
  end: number;
}

function isStrongHit({ run, fit }: Hit): boolean {
  return run.strong && fit === 'exact';
}

/** Drops every hit inside a longer one. Expects the longer of two that begin together first. */
function outermost(hits: Hit[], spared: (hit: Hit) => boolean, covers: (hit: Hit) => boolean): Hit[] {
  let cover: Hit | null = null;
  return hits.filter((hit) => {
    const same = cover && hit.start === cover.start && hit.end === cover.end;
    if (cover && hit.end <= cover.end && !same) return spared(hit);
    if (covers(hit)) cover = hit;
    return true;
  });
}

/** The hits that count: none inside a longer one, except that only a strong hit hides a strong one. */
function longest(hits: Hit[]): Hit[] {
  if (hits.length < 2) return hits;
  const sorted = hits.toSorted(
    (a, b) => a.start - b.start || b.end - a.end || Number(isStrongHit(b)) - Number(isStrongHit(a)),
  );
  const besideStrong = outermost(sorted, () => false, isStrongHit);
  return outermost(besideStrong, isStrongHit, () => true);
}

function byOf(text: string, hit: Hit, { by }: Meaning): By | null {
  if (by === 'short') return hit.fit === 'exact' && !besideDigits(text, hit.start, hit.end) ? by : null;
  if (by === 'client') return hit.fit === 'exact' ? by : null;
  if (hit.fit === 'exact') return by;
  if (by === 'rule' || by === 'maildrop') return null;
  if (hit.fit === 'glued') return 'glued';
  return hit.fit === 'crossed' || hasLetter(hit.run.core) ? 'order' : null;
}

/** Takes the punctuation around a number into its hit where the title has it too. */
function withPunctuation(text: string, hit: Hit, { lead, tail }: Meaning): { start: number; end: number } {
  const start = hit.start - lead.length;
  const end = hit.end + tail.length;
  return {
    start: lead !== '' && start >= 0 && text.startsWith(lead, start) && !isWordAt(text, start - 1) ? start : hit.start,
    end: tail !== '' && text.startsWith(tail, hit.end) && !isWordAt(text, end) ? end : hit.end,
  };
}

/** What the runs found in a title say about matters, by the rules of edges, of the longest hit and of short numbers. */
export function evidenceOf(text: string, hits: Hit[]): Evidence[] {
  const evidence: Evidence[] = [];
  /** A run repeated says nothing new; the first place that counted is the one to show. */
  const done = new Map<Run, boolean>();
  for (const hit of longest(hits)) {
    const strong = isStrongHit(hit);
    const before = done.get(hit.run);
    if (before === true || (before === false && !strong)) continue;
    const { meanings } = hit.run;
    for (let index = 0; index < meanings.length && index < MOST_CANDIDATES; index++) {
      const meaning = meanings[index];
      const by = meaning && byOf(text, hit, meaning);
      if (!by) continue;
      done.set(hit.run, strong);
      const { start, end } = withPunctuation(text, hit, meaning);
      evidence.push({ matterId: meaning.matterId, open: meaning.open, by, start, end });
    }
  }
  return evidence;
}
