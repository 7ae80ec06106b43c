import { showsSame, type Titled, titledKey, titledOf } from '../../../shared/index.ts';
import { type Answered, type Match, type Row, SHOWN_FROM, type Suggestion } from '../../matching/index.ts';
import type { DaySuggestions, Piece } from '../../timeline/index.ts';
import { titleWithPage } from './page-title.ts';

function needsOne({ outcome }: Match): boolean {
  return outcome === 'none' || outcome === 'suggest' || outcome === 'ambiguous';
}

/** A window of the day, as it is asked about. */
export interface AskedRow extends Row {
  window: Titled;
}

/** Windows in a row as one, so that flicker counts once. */
export function rowsOf(pieces: readonly Piece[], matchOf: (window: Titled) => Match): AskedRow[] {
  const rows: AskedRow[] = [];
  for (const piece of pieces) {
    const { start, end, app, hand, excluded, added } = piece;
    if (excluded === 'hidden') continue;
    const match = matchOf(piece);
    const [first] = match.candidates;
    const tagged = match.outcome === 'auto' && first ? first.matterId : undefined;
    const known = excluded === 'not-client' ? null : (hand?.matter ?? (needsOne(match) ? undefined : tagged));
    const last = rows.at(-1);
    if (last && showsSame(last.window, piece) && last.matterId === known && !added) {
      last.end = end;
      continue;
    }
    const window = titledOf(piece);
    const title = titleWithPage(window);
    rows.push({ window, title, app, start, end, ...(known === undefined ? {} : { matterId: known }) });
  }
  return rows;
}

/** A suggestion whose characters stand in the title that the screens show. */
function within(title: string, suggestion: Suggestion): Suggestion {
  return suggestion.end <= title.length ? suggestion : { ...suggestion, start: 0, end: 0 };
}

/** What is found of a title, weighed by the time of its windows. */
interface OfTitle {
  window: Titled;
  time: number;
  by: Map<number | null, Suggestion>;
  near: Map<number, number>;
}

/** So many at most are suggested for a title, and as many may be looked for first. */
const MAX_SHOWN = 3;

/** The suggestions for a title, and what may be looked for before other matters. */
function shownOf({ window, time, by, near }: OfTitle): DaySuggestions['items'][number] {
  const suggestions = [...by.values()]
    .map((suggestion) => ({ ...suggestion, confidence: suggestion.confidence / time }))
    .filter(({ confidence }) => confidence >= SHOWN_FROM)
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, MAX_SHOWN);
  const shown = new Set(suggestions.map(({ matterId }) => matterId));
  // What is suggested for some of the windows, and not likely enough for all, is near them as well.
  const shares = new Map(near);
  for (const { matterId, confidence } of by.values())
    if (matterId !== null) shares.set(matterId, (shares.get(matterId) ?? 0) + confidence);
  const others = [...shares].filter(([matterId]) => !shown.has(matterId)).sort((a, b) => b[1] - a[1]);
  const ids = others.slice(0, MAX_SHOWN).map(([matterId]) => matterId);
  return { ...window, suggestions, ...(ids.length > 0 ? { near: ids } : {}) };
}

/** What is suggested for each title, weighed by the time of its windows; three at most, the likeliest first. */
export function byTitle(rows: readonly AskedRow[], found: readonly Answered[]): DaySuggestions['items'] {
  const titles = new Map<string, OfTitle>();
  for (const [place, row] of rows.entries()) {
    if (row.matterId !== undefined) continue;
    const { window } = row;
    const key = titledKey(window);
    const all = titles.get(key) ?? { window, time: 0, by: new Map(), near: new Map() };
    titles.set(key, all);
    const time = Math.max(1, row.end - row.start);
    all.time += time;
    const { suggestions = [], others = [] } = found[place] ?? {};
    for (const suggestion of suggestions) {
      const known = all.by.get(suggestion.matterId);
      const confidence = (known?.confidence ?? 0) + suggestion.confidence * time;
      all.by.set(suggestion.matterId, { ...(known ?? within(window.title, suggestion)), confidence });
    }
    for (const { matterId, share } of others) all.near.set(matterId, (all.near.get(matterId) ?? 0) + share * time);
  }
  return [...titles.values()].map(shownOf);
}
