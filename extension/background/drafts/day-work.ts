import type { Day } from '../../../shared/index.ts';
import {
  clipped,
  type Entry,
  type Interval,
  type Piece,
  type Span,
  type StoredDay,
  type Timeline,
} from '../../timeline/index.ts';
import type { Tagger } from '../matching/tagger.ts';
import { lastLook, withKnown } from './known-rows.ts';
import { type Meaning, type OpenTime, type Row, rowsOf, titlesOf, understand } from './rows.ts';

/** A day as it is: what is tagged, what is not, what is set aside, and what was approved; every instant in one. */
export interface DayWork {
  day: Day;
  spans: Span[];
  /** Rows not in any entry, most time first. */
  rows: Row[];
  /** Rows that the attorney hid, or that were not work for a client; most time first. */
  excluded: Row[];
  /** The time of `rows`, in order; what follows on one matter is one. */
  open: OpenTime[];
  entries: Entry[];
  stored: StoredDay;
}

/** The matters whose names are read on an entry beside its own. */
function mattersAsked({ candidates = [], twins = [] }: Entry): number[] {
  return [...candidates, ...twins].flatMap(({ matter }) => matter ?? []);
}

/** What the rows of a day were made of, and what came of it. */
interface Made extends Pick<DayWork, 'spans' | 'rows' | 'excluded' | 'open'> {
  tagger: Tagger;
  until: number;
  inEntries: readonly Interval[];
  meaning: Meaning;
  /** The matters that the rows are about, or may be. */
  matters: readonly number[];
}

/** By the pieces: what only concerns a draft leaves them as they are, and so the rows. */
const made = new WeakMap<readonly Piece[], Made>();

const isSameTime = (one: readonly Interval[], other: readonly Interval[]) =>
  one.length === other.length &&
  one.every(({ start, end }, index) => start === other[index]?.start && end === other[index]?.end);

/** Puts rows together, unless they were put together of the very same before. */
async function madeOf(stored: StoredDay, tagger: Tagger, until: number): Promise<Made> {
  const known = made.get(stored.pieces);
  if (known?.tagger === tagger && known.until === until && isSameTime(known.inEntries, stored.inEntries)) {
    if (known.meaning === (await tagger.matchesWithSuggestions(stored.day, []))) return known;
  }
  const window = { start: 0, end: until };
  const pieces = clipped(stored.pieces, window);
  const look = lastLook(tagger, stored.day);
  const ofEach = titlesOf(pieces, look.titles);
  const meaning = await understand(look.titles, tagger, stored.day);
  const { rows, open } = rowsOf(pieces, ofEach, stored.inEntries);
  const all = withKnown(rows, look);
  const matters = new Set(look.titles.matters);
  for (const { matter } of all) if (matter !== null) matters.add(matter);
  const fresh: Made = {
    tagger,
    until,
    inEntries: stored.inEntries,
    meaning,
    matters: [...matters],
    spans: clipped(stored.spans, window),
    rows: all.filter(({ excluded }) => excluded === null),
    excluded: all.filter(({ excluded }) => excluded !== null),
    open,
  };
  made.set(stored.pieces, fresh);
  return fresh;
}

/** The end of all that was captured or added on a day. */
function endOf({ spans, pieces }: StoredDay): number {
  return Math.max(spans.at(-1)?.end ?? 0, pieces.at(-1)?.end ?? 0);
}

/**
 * Puts a day together from spans, decisions and entries. Time in entries belongs to them; the rest is grouped by title.
 * What is the same as at the last look is the same object; whoever gets it must leave it as it is.
 * @param until nothing from this instant on counts, so that what was on a screen can be worked out again
 */
export async function readDay(timeline: Timeline, tagger: Tagger, day: Day, until: number): Promise<DayWork> {
  const stored = await timeline.readDay(day);
  const { spans, rows, excluded, open, matters } = await madeOf(stored, tagger, Math.min(until, endOf(stored)));
  const { entries } = stored;
  await tagger.load(new Set([...matters, ...entries.flatMap((entry) => [entry.matter, ...mattersAsked(entry)])]));
  return { day, spans, rows, excluded, open, entries, stored };
}

/** Milliseconds of a day's window time without a tag: what the badge shows. */
export function untagged(work: DayWork): number {
  return work.rows.reduce((sum, row) => (row.matter === null ? sum + row.worked : sum), 0);
}
