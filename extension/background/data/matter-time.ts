import type { Day } from '../../../shared/index.ts';
import { type Interval, joined, type Timeline, without } from '../../timeline/index.ts';
import type { Tagger } from '../matching/tagger.ts';

/**
 * A day's time that is one matter's: by the attorney's word, by what its titles say, or in an entry of the matter. What is
 * only suggested for it is not.
 * @param until what comes later is left out
 */
export async function timeOfMatter(
  timeline: Timeline,
  tagger: Tagger,
  day: Day,
  matter: number,
  until: number,
): Promise<Interval[]> {
  const { pieces, spans, entries } = await timeline.readDay(day);
  const matchOf = await tagger.matchesWithSuggestions(day, pieces);
  const own = pieces.filter((piece) => {
    if (piece.hand) return piece.hand.matter === matter;
    if (piece.excluded !== null) return false;
    const { outcome, candidates } = matchOf(piece);
    return outcome === 'auto' && candidates[0]?.matterId === matter;
  });
  const sent = joined(entries.filter((entry) => entry.matter === matter).flatMap(({ parts }) => parts));
  // An entry keeps its seconds also where nothing that was recorded is left of them.
  const inEntries = joined([...spans, ...pieces]).flatMap((time) => without(time, without(time, sent)));
  return joined([...own, ...inEntries]).flatMap(({ start, end }) =>
    start < until ? [{ start, end: Math.min(end, until) }] : [],
  );
}
