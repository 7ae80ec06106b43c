import { NOT_CLIENT_WORK } from './lesson.ts';
import type { Lessons } from './lessons.ts';

/** The time after which work of a day counts half, in days. */
const HALF = 5;
/** So many matters are taken to have been met for the first time, in so many titles, before anything is learned. */
const FIRST_MET = { matters: 5, titles: 10 };
/** The share of windows that are not client work, before anything is known of it, and how many titles that counts for. */
const OWN = { share: 0.12, weight: 20 };

/** Matters by place in a list, so that what is said of each is a list of numbers. The last place is "none of these". */
export interface Universe {
  readonly ids: readonly number[];
  readonly placeOf: ReadonlyMap<number, number>;
}

/** Learned matters, those that are named otherwise, and "not client work". */
export function universeOf(lessons: Lessons, named: Iterable<number>): Universe {
  const ids = [...new Set([NOT_CLIENT_WORK, ...lessons.matters.keys(), ...named])];
  return { ids, placeOf: new Map(ids.map((id, place) => [id, place])) };
}

/**
 * How likely each place of a universe is on a day before anything is known of the window; they add up to 1.
 * @param matters how many may be suggested at all
 */
export function priors({ ids }: Universe, lessons: Lessons, matters: number, day: number): Float64Array {
  const own = lessons.matters.get(NOT_CLIENT_WORK)?.total ?? 0;
  const ownShare = (own + OWN.share * OWN.weight) / (lessons.total + OWN.weight);
  const weights = ids.map((id) => {
    let weight = 0;
    if (id === NOT_CLIENT_WORK) return weight;
    for (const [on, times] of lessons.matters.get(id)?.days ?? []) {
      weight += Math.sqrt(times) * 2 ** (-Math.abs(day - on) / HALF);
    }
    return weight;
  });
  const sum = weights.reduce((all, weight) => all + weight, 0);
  // As many matters are still to be met as there were new ones among all titles so far.
  const fresh =
    sum > 0 ? Math.min(1, (lessons.matters.size + FIRST_MET.matters) / (lessons.total + FIRST_MET.titles)) : 1;
  const each = fresh / (Math.max(matters, ids.length) + 1);
  const row = new Float64Array(ids.length + 1);
  let rest = 1 - ownShare;
  for (const [place, id] of ids.entries()) {
    const share = (1 - ownShare) * ((sum > 0 ? ((1 - fresh) * (weights[place] ?? 0)) / sum : 0) + each);
    row[place] = id === NOT_CLIENT_WORK ? ownShare : share;
    if (id !== NOT_CLIENT_WORK) rest -= share;
  }
  row[ids.length] = Math.max(0.02 * (1 - ownShare), rest);
  return row;
}
