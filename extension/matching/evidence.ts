import { isWordAt } from './characters.ts';
import { besideDigits, cutFromDigits } from './edges.ts';
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

interface Judged extends Hit {
  /** Digits around say that this is a piece of something longer. */
  refused: boolean;
  strong: boolean;
}

function judge(text: string, hit: Hit): Judged | null {
  const refused = cutFromDigits(text, hit.start, hit.end);
  if (refused && !(hit.run.strong && hit.fit === 'exact' && hasLetter(hit.run.core))) return null;
  return { ...hit, refused, strong: hit.run.strong && hit.fit === 'exact' && !refused };
}

/** Drops every hit inside a longer one, but a strong hit only for a longer strong one. Expects them sorted by place. */
function longest(hits: Judged[]): Judged[] {
  const outside = (all: Judged[], covers: (hit: Judged) => boolean, spared: (hit: Judged) => boolean) => {
    let cover: Judged | null = null;
    return all.filter((hit) => {
      if (cover && hit.end <= cover.end && !(hit.start === cover.start && hit.end === cover.end)) return spared(hit);
      if (covers(hit)) cover = hit;
      return true;
    });
  };
  const strongest = outside(
    hits,
    (hit) => hit.strong,
    () => false,
  );
  return outside(
    strongest,
    () => true,
    (hit) => hit.strong,
  );
}

function byOf(text: string, hit: Judged, { by }: Meaning): By | null {
  if (by === 'short') return hit.fit === 'exact' && !besideDigits(text, hit.start, hit.end) ? by : null;
  if (by === 'client') return hit.fit === 'exact' ? by : null;
  if (hit.strong) return by;
  if (by === 'rule' || by === 'maildrop') return null;
  return hit.fit === 'glued' ? 'glued' : 'order';
}

/** Takes the punctuation around a number into its hit where the title has it too. */
function withPunctuation(text: string, hit: Judged, { lead, tail }: Meaning): { start: number; end: number } {
  const start = hit.start - lead.length;
  const end = hit.end + tail.length;
  return {
    start: lead !== '' && start >= 0 && text.startsWith(lead, start) && !isWordAt(text, start - 1) ? start : hit.start,
    end: tail !== '' && text.startsWith(tail, hit.end) && !isWordAt(text, end) ? end : hit.end,
  };
}

/** What the runs found in a title say about matters, by the rules of edges, of the longest hit and of short numbers. */
export function evidenceOf(text: string, hits: Hit[]): Evidence[] {
  const judged = hits.flatMap((hit) => judge(text, hit) ?? []);
  if (judged.length > 1)
    judged.sort((a, b) => a.start - b.start || b.end - a.end || Number(b.strong) - Number(a.strong));
  const kept = judged.length > 1 ? longest(judged) : judged;
  const evidence: Evidence[] = [];
  /** A run repeated says nothing new; the first place that counted is the one to show. */
  const done = new Map<Run, boolean>();
  for (const hit of kept) {
    const before = done.get(hit.run);
    if (before === true || (before === false && !hit.strong)) continue;
    for (const meaning of hit.run.meanings.slice(0, MOST_CANDIDATES)) {
      const by = byOf(text, hit, meaning);
      if (!by) continue;
      done.set(hit.run, hit.strong);
      const { start, end } = withPunctuation(text, hit, meaning);
      evidence.push({ matterId: meaning.matterId, open: meaning.open, by, start, end });
    }
  }
  return evidence;
}
