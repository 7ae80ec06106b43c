import type { Place } from '../model/suggestion-reason.ts';
import type { Features } from './features.ts';
import type { Count, Lessons } from './lessons.ts';
import type { MatterWords } from './matter-words.ts';

/** How likely a title of a matter has a given word of its client, description or number, before anything is learned. */
const OWN_WORD = 0.15;
/** A word never seen is at least this common. */
const RARE = 0.002;
/** How much less is expected of a matter for each word not seen there: the more, the surer a single sight makes. */
const DOUBT = 2;
/** What each further matter in which something was seen adds to that: what is seen everywhere says nothing. */
const SPREAD = 3;
/** So many titles are taken to have been seen without a thing: on the first day the little that was seen is not all there is. */
const UNSEEN = 30;
/** Words of one title come together, so each says less than it would alone. */
const DAMPING = 0.75;
const CROWDING = 0.06;

/** What a window has that speaks for a matter. */
export interface Clue {
  kind: 'subject' | 'word' | 'own-word' | 'app';
  /** For words: as written when folded, and the place in the title. */
  text: string;
  start: number;
  end: number;
  /** For words of the matter itself: where they stand. */
  place?: Place;
}

/** Matters by place in a list, so that what is said of each is a list of numbers. */
export interface Universe {
  readonly ids: readonly number[];
  readonly placeOf: ReadonlyMap<number, number>;
}

/** Learned matters, and those that are named otherwise. */
export function universeOf(lessons: Lessons, named: Iterable<number>): Universe {
  const ids = [...new Set([...lessons.matters.keys(), ...named])];
  return { ids, placeOf: new Map(ids.map((id, place) => [id, place])) };
}

/** The matters that words of a window belong to. */
export function ownersIn({ words }: Features, matterWords: MatterWords): number[] {
  return words.flatMap(({ text }) => matterWords.ownersOf(text).owners.map(({ matterId }) => matterId));
}

/** What one clue says of each matter: the logarithm of how much likelier it makes it. */
type Hears = (place: number, gain: number, clue: Clue) => void;

function weigh(
  universe: Universe,
  lessons: Lessons,
  seen: Count | undefined,
  clue: Clue,
  scores: Float64Array,
  factor: number,
  own: { owners: readonly { matterId: number; place: Place }[]; count: number },
  matters: number,
  hears?: Hears,
): void {
  if (!seen && own.count === 0) return;
  const doubt = DOUBT + SPREAD * Math.max(0, (seen?.byMatter.size ?? 1) - 1);
  const expected = Math.max(RARE, matters > 0 ? (OWN_WORD * own.count) / matters : 0);
  const common = ((seen?.total ?? 0) + expected) / (lessons.total + UNSEEN);
  for (const [place, id] of universe.ids.entries()) {
    const all = lessons.matters.get(id)?.total ?? 0;
    const times = seen?.byMatter.get(id) ?? 0;
    const gain = factor * Math.log((times + doubt * common) / (all + doubt) / common);
    scores[place] = (scores[place] ?? 0) + gain;
    if (times > 0) hears?.(place, gain, clue);
  }
  for (const { matterId, place: where } of own.owners) {
    const place = universe.placeOf.get(matterId);
    if (place === undefined) continue;
    const all = lessons.matters.get(matterId)?.total ?? 0;
    const times = seen?.byMatter.get(matterId) ?? 0;
    const without = factor * Math.log((times + doubt * common) / (all + doubt) / common);
    const gain = factor * Math.log((times + DOUBT * OWN_WORD) / (all + DOUBT) / common);
    // A word seen with many matters is theirs before it is this one's.
    if (gain <= without) continue;
    scores[place] = (scores[place] ?? 0) + gain - without;
    hears?.(place, gain, { ...clue, kind: 'own-word', place: where });
  }
}

const NOBODYS = { owners: [], count: 0 };

/**
 * How much likelier what a window shows makes each matter of a list, as logarithms; 0 says nothing either way.
 * @param hears hears of each clue that speaks for a matter
 */
export function likelihoods(
  features: Features,
  universe: Universe,
  lessons: Lessons,
  matterWords: MatterWords,
  hears?: Hears,
): Float64Array {
  const scores = new Float64Array(universe.ids.length);
  const { words, subject, app, start, end } = features;
  const telling = words.filter(({ text }) => lessons.words.has(text) || matterWords.ownersOf(text).count > 0).length;
  const factor = DAMPING / (1 + CROWDING * telling);
  for (const word of words) {
    const clue: Clue = { kind: 'word', ...word };
    const own = matterWords.ownersOf(word.text);
    weigh(universe, lessons, lessons.words.get(word.text), clue, scores, factor, own, matterWords.count, hears);
  }
  const whole: Clue = { kind: 'subject', text: subject, start, end };
  weigh(universe, lessons, lessons.subjects.get(subject), whole, scores, DAMPING, NOBODYS, 0, hears);
  const inApp: Clue = { kind: 'app', text: app, start: 0, end: 0 };
  weigh(universe, lessons, lessons.apps.get(app), inApp, scores, DAMPING / 2, NOBODYS, 0, hears);
  return scores;
}

/** The time after which work of a day counts half, in days. */
const HALF = 7;
/** The share of windows that belong to a matter never met before. */
const NEW = 0.08;
/** While fewer titles than a few times this were learned, most windows are of a matter never met before. */
const FEW = 10;

/** How likely each matter is on a day before anything is known of the window; what is left to 1 is "none of these". */
export function priors(universe: Universe, lessons: Lessons, matters: number, day: number): Float64Array {
  const weights = universe.ids.map((id) => {
    let weight = 0;
    for (const [on, times] of lessons.matters.get(id)?.days ?? []) {
      weight += Math.sqrt(times) * 2 ** (-Math.abs(day - on) / HALF);
    }
    return weight;
  });
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const unmet = NEW / Math.max(matters, 1);
  const known = sum > 0 ? 1 - NEW - Math.max(NEW, FEW / (FEW + lessons.total)) : 0;
  const fresh = sum > 0 ? unmet : (1 - NEW) / Math.max(matters, 1);
  return Float64Array.from(weights, (weight) => (sum > 0 ? (known * weight) / sum : 0) + fresh);
}
