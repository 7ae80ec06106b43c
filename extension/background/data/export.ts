import type { Export, ExportPart } from '../../messages/export.ts';
import type { Piece, Span, Timeline } from '../../timeline/index.ts';
import { titleWithPage } from '../matching/page-title.ts';
import type { Tagger } from '../matching/tagger.ts';

type ExportSpan = Export['spans'][number];

/** What a piece means, in the documented shape. */
function exported(piece: Piece, match: ReturnType<Awaited<ReturnType<Tagger['matchesWithSuggestions']>>>): ExportSpan {
  const { start, end, app, hand, excluded } = piece;
  const title = titleWithPage(piece);
  if (excluded === 'not-client') return { start, end, app, title, matter: null, outcome: 'none', by: 'hand' };
  if (hand) return { start, end, app, title, matter: hand.matter, outcome: 'auto', by: 'hand' };
  const { outcome, candidates } = match;
  const [first] = candidates;
  // What nothing but its neighbours suggests is no meaning of a title, and comes and goes with them.
  if (first?.by === 'learned' && first.start === first.end && outcome === 'suggest')
    return { start, end, app, title, matter: null, outcome: 'none', by: null };
  const matter = outcome === 'auto' && first ? first.matterId : null;
  return { start, end, app, title, matter, outcome, by: first?.by ?? null };
}

/**
 * Spans stand apart only where they mean different things: a note, a split or the end of a day makes no other span of
 * one.
 */
function whole(rows: readonly ExportSpan[], spans: readonly Span[]): ExportSpan[] {
  const starts = new Set(spans.map(({ start }) => start));
  const out: ExportSpan[] = [];
  for (const row of rows) {
    const last = out.at(-1);
    const same =
      last &&
      last.end === row.start &&
      last.matter === row.matter &&
      last.outcome === row.outcome &&
      last.by === row.by;
    if (same && !starts.has(row.start)) last.end = row.end;
    else out.push(row);
  }
  return out;
}

/**
 * A part of the export: spans that begin at an instant or later with what they mean now, a few thousand of them, and
 * with the first part all approved entries. A year is never in memory, or in one message, at once.
 * @param from 0 for the first part, then what the part before named as `next`
 */
export async function exportPart(timeline: Timeline, tagger: Tagger, from: number, now: number): Promise<ExportPart> {
  const [{ spans, days, next }, entries] = await Promise.all([
    timeline.nextSlice(from),
    from === 0 ? timeline.allEntries() : [],
  ]);
  const rows: ExportSpan[] = [];
  for (const { day, pieces } of days) {
    const matchOf = await tagger.matchesWithSuggestions(day, pieces);
    for (const piece of pieces) rows.push(exported(piece, matchOf(piece)));
  }
  return {
    version: 1,
    exportedAt: now,
    spans: whole(rows, spans),
    entries: entries.map((entry) => ({
      date: entry.day,
      matter: entry.matter,
      seconds: entry.seconds,
      narrative: entry.narrative,
      category: entry.category,
      billable: entry.charge === 'billable',
      state: entry.state,
      clioId: entry.clioId,
    })),
    next,
  };
}
