import { dayBounds, dayOf } from '../../shared/index.ts';
import type { Export } from '../messages.ts';
import type { HandTag, Span, Timeline } from '../timeline/index.ts';
import type { Tagger } from './tagger.ts';

/** The part of a span on each day that it touches. */
function byDay(span: Span): Span[] {
  const parts: Span[] = [];
  for (let { start } = span; start < span.end; ) {
    const end = Math.min(span.end, dayBounds(dayOf(start)).end);
    parts.push({ ...span, start, end });
    start = end;
  }
  return parts;
}

/** A span over midnight has a part on each day, and she tags each by itself: where she did, the parts stand apart. */
function withTaggedParts(spans: readonly Span[], tags: ReadonlyMap<number, HandTag>): Span[] {
  let midnight = 0;
  return spans.flatMap((span) => {
    // Spans are in order, so a day is worked out once and not for each of its thousands.
    if (span.start >= midnight) midnight = dayBounds(dayOf(span.start)).end;
    const parts = span.end > midnight ? byDay(span) : [span];
    return parts.some(({ start }) => tags.has(start)) ? parts : [span];
  });
}

/** All spans with what they mean now, and all approved entries: the attorney's own data, in the documented shape. */
export async function exportTimeline(timeline: Timeline, tagger: Tagger, now: number): Promise<Export> {
  const [spans, tags, entries] = await Promise.all([
    timeline.allSpans(),
    timeline.tagsIn({ start: 0, end: Number.MAX_SAFE_INTEGER }),
    timeline.allEntries(),
  ]);
  return {
    version: 1,
    exportedAt: now,
    spans: withTaggedParts(spans, tags).map(({ start, end, app, title }) => {
      const hand = tags.get(start);
      if (hand) return { start, end, app, title, matter: hand.matter, outcome: 'auto', by: 'hand' };
      const { outcome, candidates } = tagger.match(app, title);
      const [first] = candidates;
      const matter = outcome === 'auto' && first ? first.matterId : null;
      return { start, end, app, title, matter, outcome, by: first?.by ?? null };
    }),
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
  };
}
