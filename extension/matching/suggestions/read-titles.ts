import type { Universe } from './activity.ts';
import type { Asked } from './asked.ts';
import { NOT_CLIENT_WORK } from './lesson.ts';
import type { Lessons } from './lessons.ts';
import { createScales, type Weighed } from './likelihood.ts';
import type { MatterWords } from './matter-words.ts';

/** So many matters are followed through a day; the rest are "none of these". */
const MOST_FOLLOWED = 40;

/** What a title says by itself. */
export interface Read {
  clues: Weighed[];
  /** Sums of what the clues say, by place. */
  scores: Float64Array;
  /** How likely each place is by it, without neighbours. */
  alone: Float64Array;
  best: number;
}

function readTitle(clues: Weighed[], prior: Float64Array): Read {
  const size = prior.length;
  const scores = new Float64Array(size);
  for (const { gains, weight } of clues) {
    for (let at = 0; at < size; at++) scores[at] = (scores[at] ?? 0) + weight * (gains[at] ?? 0);
  }
  const alone = new Float64Array(size);
  let sum = 0;
  let best = 0;
  for (let place = 0; place < size; place++) {
    const value = Math.exp(scores[place] ?? 0) * (prior[place] ?? 0);
    alone[place] = value;
    sum += value;
    if (value > (alone[best] ?? 0)) best = place;
  }
  for (let place = 0; place < size; place++) alone[place] = (alone[place] ?? 0) / sum;
  return { clues, scores, alone, best };
}

/** What each title of a day says, read once for each. */
export function readAll(
  asked: readonly Asked[],
  universe: Universe,
  prior: Float64Array,
  lessons: Lessons,
  words: MatterWords,
): Read[] {
  const byKey = new Map<string, Read>();
  const { weigh } = createScales(universe, lessons, words);
  return asked.map(({ features }) => {
    const key = `${features.app}\u0000${features.subject}`;
    const known = byKey.get(key);
    if (known) return known;
    const read = readTitle(weigh(features), prior);
    byKey.set(key, read);
    return read;
  });
}

/** The places that matter on a day: those that are known or likely somewhere. */
export function followed(
  asked: readonly Asked[],
  read: readonly Read[],
  universe: Universe,
): { places: number[]; share: Float64Array } {
  const mass = new Float64Array(universe.ids.length + 1);
  const times = new Map<Read, number>();
  for (const [at, { known }] of asked.entries()) {
    const place = known === null ? undefined : universe.placeOf.get(known);
    const title = read[at];
    if (place !== undefined) mass[place] = (mass[place] ?? 0) + 1;
    else if (title) times.set(title, (times.get(title) ?? 0) + 1);
  }
  for (const [{ alone }, count] of times) {
    for (let one = 0; one < mass.length; one++) mass[one] = (mass[one] ?? 0) + count * (alone[one] ?? 0);
  }
  const own = universe.placeOf.get(NOT_CLIENT_WORK) ?? 0;
  const known = new Set(asked.flatMap(({ known: id }) => (id === null ? [] : (universe.placeOf.get(id) ?? []))));
  const rank = (place: number) => (known.has(place) || place === own ? 1e9 : 0) + (mass[place] ?? 0);
  const places = universe.ids
    .map((_, place) => place)
    .sort((a, b) => rank(b) - rank(a))
    .slice(0, Math.max(MOST_FOLLOWED, known.size + 1))
    .sort((a, b) => a - b);
  const sum = mass.reduce((all, value) => all + value, 0);
  return { places, share: mass.map((value) => value / Math.max(sum, 1)) };
}
