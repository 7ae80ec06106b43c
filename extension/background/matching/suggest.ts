import { type Day, titledKey, zoneAt } from '../../../shared/index.ts';
import { type DaySuggestions, StoreError, type Timeline } from '../../timeline/index.ts';
import { type AskedRow, byTitle, rowsOf } from './asked-rows.ts';
import type { createLessons } from './lessons.ts';
import type { Tagger, Taggers } from './tagger.ts';

/** So long after the last reading answers are taken in: what is done one after another comes first. Milliseconds. */
const QUIET = 400;
/** New windows come every few seconds, and matters by the page; what is suggested for them need not. Milliseconds. */
const PAUSE = 5000;
/** So long titles are read at a time; then others go first. Milliseconds. */
const SLICE = 20;

export interface SuggesterParts {
  timeline: Timeline;
  taggers: Taggers;
  lessons: ReturnType<typeof createLessons>;
  /** Lets others go first, for so many milliseconds. */
  rest(ms: number): Promise<void>;
  now(): number;
  changed(): void;
}

/** How what is suggested for a day stands to what is known by now. */
type Standing = 'current' | 'new-answers' | 'new-windows' | 'new-matters';

function standingOf(
  stored: DaySuggestions | null,
  tagger: Pick<Tagger, 'revision'>,
  edition: number,
  wanted: ReadonlySet<string>,
): Standing {
  if (wanted.size === 0) return 'current';
  if (!stored?.revision.startsWith(`${tagger.revision} `)) return 'new-matters';
  if (stored.revision !== `${tagger.revision} ${edition}`) return 'new-answers';
  const asked = new Set(stored.items.map(titledKey));
  return [...wanted].every((key) => asked.has(key)) ? 'current' : 'new-windows';
}

/** Whether nothing else is suggested than was before, among the same matters by the same rules. */
function isSame(stored: DaySuggestions | null, made: DaySuggestions, revision: string): boolean {
  const known = stored?.revision.startsWith(`${revision} `) ? stored.items : [];
  return JSON.stringify(known) === JSON.stringify(made.items);
}

/** A day that is being settled, and whether something may be new since it was looked at. */
interface Settling {
  settled: Promise<void>;
  news: { came: boolean; hear: (() => void) | null };
}

/**
 * Works out, in the background, what to suggest for a day, and remembers it: ahead of time for today, so that a page has
 * it with the first reading; at once for a day that a page opens. A day shows with its suggestions right after the worker
 * died, and nobody waits for them.
 */
export function createSuggester({ timeline, taggers, lessons, rest, now, changed }: SuggesterParts) {
  const made = new Map<Day, number>();
  const settling = new Map<Day, Settling>();
  let looked = Number.NEGATIVE_INFINITY;

  /** How long what is new is to wait. */
  const waitFor = (day: Day, standing: Standing): number => {
    if (standing === 'new-answers') return Math.max(0, looked + QUIET - now());
    return Math.max(0, (made.get(day) ?? Number.NEGATIVE_INFINITY) + PAUSE - now());
  };

  const suggest = async (day: Day, rows: readonly AskedRow[], stored: DaySuggestions | null, tagger: Tagger) => {
    const { learner, edition, titles } = await lessons.read();
    const matters = await lessons.matters(tagger);
    let since = now();
    for (const { title, app } of rows) {
      titles.featuresOf(title, app);
      if (now() - since < SLICE) continue;
      await rest(0);
      since = now();
    }
    const found = learner.answerAll(rows, matters);
    made.set(day, now());
    const suggestions: DaySuggestions = {
      day,
      revision: `${tagger.revision} ${edition}`,
      items: byTitle(rows, found),
    };
    if (tagger.outdated) return;
    // What was taken away meanwhile is suggested no more; whoever looks at the day next asks anew.
    if (!(await timeline.keepSuggestions(suggestions, edition))) return;
    tagger.suggested(suggestions);
    if (!isSame(stored, suggestions, tagger.revision)) changed();
  };

  /** Suggests for a day what is due. @returns milliseconds until something is, or null where nothing is new */
  const attempt = async (day: Day): Promise<number | null> => {
    const tagger = await taggers.current();
    const [{ pieces }, stored, learning] = await Promise.all([
      timeline.readDay(day),
      timeline.suggestionsOf(day),
      timeline.readLearning(),
    ]);
    const rows = rowsOf(pieces, await tagger.matches(day, pieces));
    const wanted = new Set(rows.flatMap(({ window, matterId }) => (matterId === undefined ? titledKey(window) : [])));
    const standing = standingOf(stored, tagger, learning.edition, wanted);
    if (standing === 'current') return null;
    const wait = waitFor(day, standing);
    if (wait > 0) return wait;
    await suggest(day, rows, stored, tagger);
    return null;
  };

  /** Works until nothing is new any more. */
  const work = async (day: Day, news: Settling['news']): Promise<void> => {
    await rest(0);
    for (let wait: number | null = 0; wait !== null || news.came; ) {
      news.came = false;
      const nudged = new Promise<void>((resolve) => {
        news.hear = resolve;
      });
      wait = await attempt(day);
      if (wait !== null) await Promise.race([rest(wait), nudged]);
    }
  };

  const settle = (day: Day): Promise<void> => {
    const there = settling.get(day);
    if (there) {
      there.news.came = true;
      there.news.hear?.();
      return there.settled;
    }
    const news: Settling['news'] = { came: false, hear: null };
    const settled = work(day, news)
      .catch((error) => {
        // Whoever reads the day is told of the same trouble; without suggestions it is whole.
        if (!(error instanceof StoreError)) throw error;
      })
      .finally(() => settling.delete(day));
    settling.set(day, { settled, news });
    return settled;
  };

  return {
    /** A page shows this day. Resolves once what it is to suggest is settled. */
    look(day: Day): Promise<void> {
      looked = now();
      return settle(day);
    },
    /** Something may be new, whether a page shows it or not. Resolves once what today is to suggest is settled. */
    async ahead(): Promise<void> {
      await settle(await timeline.dayAt(now(), zoneAt(now())));
    },
  };
}
