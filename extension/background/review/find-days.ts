import { type Day, foldedWords, titledKey, titledOf } from '../../../shared/index.ts';
import type { FoundItem, ReviewCalls } from '../../messages/review.ts';
import { clipped, type Standing, standingOf } from '../../timeline/index.ts';
import { type DayWork, readDay } from '../drafts/day-work.ts';
import type { ReviewSources } from '../drafts/review-day.ts';
import type { Row } from '../drafts/rows.ts';
import { shortKey } from '../drafts/short-key.ts';
import { matterView } from '../matching/matter-view.ts';
import { titleWithPage } from '../matching/page-title.ts';
import { rowView } from './row-view.ts';

/** One answer holds about so many items, */
const MAX_ITEMS = 60;
/** comes out of at most so many days, */
const MAX_DAYS = 31;
/** and is given after so long even where little was found. Milliseconds. */
const SEARCH_TIMEOUT_MS = 400;

/** The words of an entry or a row that are searched. */
function matches(sought: readonly string[], texts: readonly (string | null)[]): boolean {
  const text = foldedWords(texts.filter(Boolean).join('\n'));
  return sought.every((word) => text.includes(word));
}

/** The rows that became entries, by entry and title, and where each is. */
function sentRows({ entries, stored }: DayWork): { row: Row; standing: Standing }[] {
  const rows = new Map<string, { row: Row; standing: Standing }>();
  for (const { id, matter, parts, state } of entries)
    for (const piece of parts.flatMap((part) => clipped(stored.pieces, part))) {
      const { note, added, start, end } = piece;
      const key = [id, titledKey(piece), note].join('\u0000');
      const row = rows.get(key)?.row ?? {
        key: shortKey(key),
        ...titledOf(piece),
        pieces: [],
        worked: 0,
        outcome: 'hand',
        match: { outcome: 'none', candidates: [] },
        matter,
        added,
        note,
        apart: false,
        excluded: null,
      };
      rows.set(key, { row, standing: standingOf(state) });
      row.pieces.push({ start, end, hand: null });
      row.worked += end - start;
    }
  return [...rows.values()];
}

function foundIn(work: DayWork, { tagger }: ReviewSources, sought: readonly string[]): FoundItem[] {
  const textsOf = (id: number | null) => {
    const matter = id === null ? null : tagger.matter(id);
    return matter ? [matter.display_number, matter.client?.name ?? null, matter.description] : [];
  };
  const open = [...work.rows, ...work.excluded].map((row) => ({ row, standing: null }));
  const sent = sentRows(work);
  return [...open, ...sent]
    .filter(({ row }) => matches(sought, [titleWithPage(row), row.app, row.note, ...textsOf(row.matter)]))
    .map(({ row, standing }) => ({
      day: work.day,
      row: rowView(tagger, row, row.pieces, row.worked, Math.round(row.worked / 60_000)),
      matter: row.matter === null ? null : matterView(tagger, row.matter),
      sent: standing !== null,
      standing,
    }));
}

/**
 * The items of all days that hold every word given in title, program, note or matter; newest day first. Each answer
 * looks through a bounded number of days, whatever the history holds.
 * @param before only days before this one; null for the first answer
 * @param now a clock, milliseconds
 * @returns `more`: what to give as `before` for the next answer; null where all days were looked through
 */
export async function findInDays(
  sources: ReviewSources,
  words: string,
  before: Day | null,
  now: () => number,
): Promise<ReviewCalls['days.find']['value']> {
  const sought = foldedWords(words).split(' ').filter(Boolean);
  if (sought.length === 0) return { items: [], more: null };
  const { timeline, tagger } = sources;
  const started = now();
  const days = await timeline.daysBefore(before, MAX_DAYS);
  const items: FoundItem[] = [];
  for (const [index, day] of days.entries()) {
    const work = await readDay(timeline, tagger, day, started);
    items.push(...foundIn(work, sources, sought));
    const last = index === days.length - 1;
    const enough = items.length >= MAX_ITEMS || now() - started > SEARCH_TIMEOUT_MS;
    if (enough && !last) return { items, more: day };
  }
  const more = days.length < MAX_DAYS ? null : (days.at(-1) ?? null);
  // Days of an older database that are not summed up yet are not known here.
  const counting = more === null && (await timeline.read('rebuild'))?.from !== undefined;
  return { items, more, ...(counting ? { counting } : {}) };
}
