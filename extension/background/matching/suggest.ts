import { createSingleFlight, type Day, showsSame, type Titled, titledKey, titledOf } from '../../../shared/index.ts';
import { type Match, type Row, SHOWN_FROM, type Suggestion } from '../../matching/index.ts';
import { type DaySuggestions, type Piece, StoreError, type Timeline } from '../../timeline/index.ts';
import type { createLessons } from './lessons.ts';
import { titleWithPage } from './page-title.ts';
import type { Taggers } from './tagger.ts';

/**
 * So long no page asks before anything is worked out: what is done one after another is answered at once. Milliseconds.
 */
const QUIET = 400;
/** New windows come every few seconds; what is suggested for them need not. Milliseconds. */
const PAUSE = 5000;

export interface SuggesterParts {
  timeline: Timeline;
  taggers: Taggers;
  lessons: ReturnType<typeof createLessons>;
  /** Lets others go first, for so many milliseconds. */
  rest(ms: number): Promise<void>;
  now(): number;
  changed(): void;
}

function needsOne({ outcome }: Match): boolean {
  return outcome === 'none' || outcome === 'suggest' || outcome === 'ambiguous';
}

/** A window of the day, as it is asked about. */
interface AskedRow extends Row {
  window: Titled;
}

/** Windows in a row as one, so that flicker counts once. */
function rowsOf(pieces: readonly Piece[], matchOf: (window: Titled) => Match): AskedRow[] {
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

/** What is suggested for each title, weighed by the time of its windows; three at most, the likeliest first. */
function byTitle(rows: readonly AskedRow[], found: readonly Suggestion[][]): DaySuggestions['items'] {
  const titles = new Map<string, { window: Titled; time: number; by: Map<number | null, Suggestion> }>();
  for (const [place, row] of rows.entries()) {
    if (row.matterId !== undefined) continue;
    const { window } = row;
    const key = titledKey(window);
    const all = titles.get(key) ?? { window, time: 0, by: new Map() };
    titles.set(key, all);
    const time = Math.max(1, row.end - row.start);
    all.time += time;
    for (const suggestion of found[place] ?? []) {
      const known = all.by.get(suggestion.matterId);
      const confidence = (known?.confidence ?? 0) + suggestion.confidence * time;
      all.by.set(suggestion.matterId, { ...(known ?? within(window.title, suggestion)), confidence });
    }
  }
  return [...titles.values()].map(({ window, time, by }) => ({
    ...window,
    suggestions: [...by.values()]
      .map((suggestion) => ({ ...suggestion, confidence: suggestion.confidence / time }))
      .filter(({ confidence }) => confidence >= SHOWN_FROM)
      .sort((a, b) => b.confidence - a.confidence)
      .slice(0, 3),
  }));
}

/** Whether all titles of a day that need a suggestion were asked about, with what is known now. */
function isCurrent(stored: DaySuggestions | null, revision: string, wanted: ReadonlySet<string>): boolean {
  if (stored?.revision !== revision) return false;
  const asked = new Set(stored.items.map(titledKey));
  return [...wanted].every((key) => asked.has(key));
}

/** Whether nothing else is suggested than was before, among the same matters by the same rules. */
function isSame(stored: DaySuggestions | null, made: DaySuggestions, revision: string): boolean {
  const known = stored?.revision.startsWith(`${revision} `) ? stored.items : [];
  return JSON.stringify(known) === JSON.stringify(made.items);
}

/**
 * Works out, in the background, what to suggest for a day that is looked at, and remembers it: a day shows with its
 * suggestions right after the worker died, and nobody waits for them.
 */
export function createSuggester({ timeline, taggers, lessons, rest, now, changed }: SuggesterParts) {
  const waiting = new Set<Day>();
  const last = new Map<Day, number>();
  let asked = 0;

  const suggest = async (day: Day): Promise<void> => {
    const tagger = await taggers.current();
    const [{ pieces }, stored, learning] = await Promise.all([
      timeline.readDay(day),
      timeline.suggestionsOf(day),
      timeline.readLearning(),
    ]);
    const matchOf = await tagger.matches(day, pieces);
    const rows = rowsOf(pieces, matchOf);
    const wanted = new Set(rows.flatMap(({ window, matterId }) => (matterId === undefined ? titledKey(window) : [])));
    if (wanted.size === 0 || isCurrent(stored, `${tagger.revision} ${learning.edition}`, wanted)) return;
    const { learner, edition } = await lessons.read();
    const found = learner.suggestAll(rows, await lessons.matters(tagger));
    const made: DaySuggestions = { day, revision: `${tagger.revision} ${edition}`, items: byTitle(rows, found) };
    if (tagger.outdated) return;
    // What was taken away meanwhile is suggested no more; whoever looks at the day next asks anew.
    if (!(await timeline.keepSuggestions(made, edition))) return;
    tagger.suggested(made);
    if (!isSame(stored, made, tagger.revision)) changed();
  };

  const run = createSingleFlight(async () => {
    for (const day of waiting) {
      await rest(Math.max(QUIET, (last.get(day) ?? 0) + PAUSE - now()));
      for (let ago = now() - asked; ago < QUIET; ago = now() - asked) await rest(QUIET - ago);
      waiting.delete(day);
      last.set(day, now());
      try {
        await suggest(day);
      } catch (error) {
        // Whoever reads the day is told of the same trouble; without suggestions it is whole.
        if (!(error instanceof StoreError)) throw error;
      }
    }
  });

  return {
    /** A page shows this day. Resolves once what it is to suggest is settled. */
    look(day: Day): Promise<void> {
      waiting.add(day);
      asked = now();
      return run();
    },
  };
}
