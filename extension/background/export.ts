import type { Export } from '../messages.ts';
import type { Timeline } from '../timeline/index.ts';
import type { Tagger } from './tagger.ts';

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
    spans: spans.map(({ start, end, app, title }) => {
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
