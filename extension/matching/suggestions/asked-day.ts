import { priors, type Universe, universeOf } from './activity.ts';
import type { Asked } from './asked.ts';
import type { Lessons } from './lessons.ts';
import { ownersIn } from './likelihood.ts';
import type { Link } from './link.ts';
import type { MatterWords } from './matter-words.ts';
import { followed, type Read, readAll } from './read-titles.ts';

/** After this long apart windows have nothing to do with one another; milliseconds. */
export const FADES = 20 * 60_000;
/** Before anything is learned: of ten windows, seven go on with the matter before. */
const STAYS = { same: 7, total: 10 };
/** How much what the day's own titles say of its matters counts beside the days before. */
const TODAY = 0.5;

/** What is known and learned when a stretch of work is asked about. */
export interface AskedDay {
  asked: readonly Asked[];
  lessons: Lessons;
  words: MatterWords;
  universe: Universe;
  read: readonly Read[];
  /** The places of the universe that are followed, and after them "none of these". */
  places: readonly number[];
  /** How likely each of these is before anything of a window is known. */
  start: Float64Array;
}

/** Some places of a row. */
function pick(row: Float64Array, places: readonly number[]): Float64Array {
  const picked = new Float64Array(places.length);
  for (const [at, place] of places.entries()) picked[at] = row[place] ?? 0;
  return picked;
}

/** Reads the titles of a stretch of work, and finds the matters that may be in it. */
export function askedDayOf(asked: readonly Asked[], day: number, lessons: Lessons, words: MatterWords): AskedDay {
  const named = new Set<number>();
  for (const features of new Set(asked.map((one) => one.features))) {
    for (const id of ownersIn(features, words)) named.add(id);
  }
  for (const { known } of asked) if (known !== null) named.add(known);
  const universe = universeOf(lessons, named);
  const prior = priors(universe, lessons, words.count, day);
  const read = readAll(asked, universe, prior, lessons, words);
  const { places, share } = followed(asked, read, universe);
  const few = [...places, universe.ids.length];
  const start = pick(prior, few).map((value, at) => (1 - TODAY) * value + TODAY * (share[few[at] ?? 0] ?? 0));
  const rest = 1 - start.reduce((sum, value) => sum + value, 0);
  start[few.length - 1] = (start[few.length - 1] ?? 0) + Math.max(0, rest);
  return { asked, lessons, words, universe, read, places: few, start };
}

/** How work goes on in each program: {@link STAYS} where little is known of it. */
function stayingBy(lessons: Lessons): (app: string) => number {
  const all = lessons.stays(null);
  const rate = (all.same + STAYS.same) / (all.total + STAYS.total);
  const known = new Map<string, number>();
  return (app) => {
    const there = known.get(app);
    if (there !== undefined) return there;
    const { same, total } = lessons.stays(app);
    const stays = Math.min(0.97, Math.max(0.05, (same + 20 * rate) / (total + 20)));
    known.set(app, stays);
    return stays;
  };
}

/** What the chain asks of each window. */
export function linksOf({ asked, lessons, universe, read, places }: AskedDay): Link[] {
  const stays = stayingBy(lessons);
  const columns = new Map(places.map((place, column) => [universe.ids[place], column]));
  const scores = new Map<Read, Float64Array>();
  return asked.map(({ features, known, apart }, at): Link => {
    const title = read[at] as Read;
    const ofTitle = scores.get(title) ?? pick(title.scores, places);
    scores.set(title, ofTitle);
    return {
      scores: ofTitle,
      known: known === null ? null : (columns.get(known) ?? null),
      stays: stays(features.app),
      near: Math.exp(-apart / FADES),
    };
  });
}
