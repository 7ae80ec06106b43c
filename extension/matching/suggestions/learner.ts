import type { Matter } from '../model/types.ts';
import { type Link, probabilities } from './chain.ts';
import { type Features, featuresOf } from './features.ts';
import type { LearnerState } from './learner-state.ts';
import { lessonOf, NOT_CLIENT_WORK } from './lesson.ts';
import { createLessons } from './lessons.ts';
import { type Clue, likelihoods, ownersIn, priors, type Universe, universeOf } from './likelihood.ts';
import { type MatterWords, matterWordsOf } from './matter-words.ts';
import { reasonOf } from './reasons.ts';

/** A window beside the one in question. */
export interface Neighbour {
  title: string;
  app: string;
  /** Its matter, where it has a tag; null where she said that it is not client work; absent where nobody knows. */
  matterId?: number | null;
  /** Milliseconds between the two; absent: none. */
  apart?: number;
}

/** A window that she gave to a matter, or whose title did. */
export interface Example {
  title: string;
  app: string;
  /** Null: not client work. */
  matterId: number | null;
  /** When it was in front, epoch milliseconds. */
  at: number;
  before?: Neighbour;
}

/** A window whose matter is in question. */
export interface Question {
  title: string;
  app: string;
  /** The window right before, or several, the nearest first; so too after. */
  before?: Neighbour | readonly Neighbour[];
  after?: Neighbour | readonly Neighbour[];
  /** When it was in front, epoch milliseconds; absent: on the last day that anything was learned of. */
  at?: number;
}

/** A window of a day, for {@link Learner.suggestAll}. */
export interface Row {
  title: string;
  app: string;
  /** Half-open, epoch milliseconds. */
  start: number;
  end: number;
  /** As in {@link Neighbour}. */
  matterId?: number | null;
}

/** A matter that a window may belong to, by what she did before. */
export interface Suggestion {
  matterId: number;
  /** From 0 to 1: of suggestions made with 0.8, about eight of ten are right. */
  confidence: number;
  /** One short sentence. */
  reason: string;
  /** The characters of the title that are the reason, half-open; 0 and 0 for none. */
  start: number;
  end: number;
}

/**
 * Learns from what the attorney tags, on her device alone, and suggests a matter where no number says it. Before she
 * gave anything to a matter, nothing is suggested.
 */
export interface Learner {
  /** Costs microseconds: nothing is trained anew. */
  learn(example: Example): void;
  /** Undoes {@link learn} of the same example exactly. */
  unlearn(example: Example): void;
  /** Forgets all that was learned of a matter. */
  forgetMatter(matterId: number): void;
  /** At most three, best first; closed matters, and matters not given, are never suggested. */
  suggest(question: Question, matters: readonly Matter[]): Suggestion[];
  /**
   * The suggestions for each window of a stretch of work, in the order of time: what is known and learned of every
   * window helps its neighbours. Windows with a known matter get none.
   */
  suggestAll(rows: readonly Row[], matters: readonly Matter[]): Suggestion[][];
  /** What was learned, as plain data. */
  state(): LearnerState;
}

const MOST = 3;
/** Less is not worth a line on the screen. */
const LEAST = 0.02;
/** From here on a window counts as a matter's when its neighbours are asked about. */
const LIKELY = 0.4;
const DAY = 86_400_000;
/** After this long apart windows have nothing to do with one another; milliseconds. */
const FADES = 30 * 60_000;
/** A neighbour further off teaches nothing about going on. */
const NEAR = 5 * 60_000;
/** Before anything is learned: of ten windows, eight go on with the matter before. */
const STAYS = { same: 8, total: 10 };

/** Whether a window beside another is a matter's: known, likely, or neither. */
type Beside = (place: number) => 'known' | 'likely' | false;

interface Asked {
  features: Features;
  title: string;
  app: string;
  known: number | null;
  apart: number;
}

const idOf = (matterId: number | null | undefined) => (matterId === null ? NOT_CLIENT_WORK : matterId);

/** @param state what an earlier learner's `state` gave; anything that is not of this version starts anew */
export function createLearner(state?: LearnerState): Learner {
  const lessons = createLessons(state?.version === 1 ? state : undefined);

  const lesson = ({ title, app, matterId, at, before }: Example) => {
    const near = before && (before.apart ?? 0) <= NEAR ? idOf(before.matterId) : undefined;
    return lessonOf(title, app, matterId ?? NOT_CLIENT_WORK, at, near ?? null);
  };
  const lastDay = () => Math.max(0, ...[...lessons.matters.values()].flatMap(({ days }) => [...days.keys()]));
  const staysIn = (all: { same: number; total: number }, app: string): number => {
    const rate = (all.same + STAYS.same) / (all.total + STAYS.total);
    const { same, total } = lessons.stays(app);
    return Math.min(0.97, Math.max(0.05, (same + 10 * rate) / (total + 10)));
  };

  /** Neither names nor neighbours are a reason before she showed once what she does with such windows. */
  const untaught = () => [...lessons.matters.keys()].every((matterId) => matterId === NOT_CLIENT_WORK);

  const answer = (asked: readonly Asked[], wanted: (place: number) => boolean, day: number, words: MatterWords) => {
    if (untaught()) return asked.map(() => []);
    const named = asked.flatMap(({ features, known }) => [
      ...ownersIn(features, words),
      ...(known === null ? [] : [known]),
    ]);
    const universe = universeOf(lessons, named);
    const prior = priors(universe, lessons, words.count, day);
    const all = lessons.stays(null);
    const scoresOf = new Map<string, Float64Array>();
    const links: Link[] = asked.map(({ features, known, apart }) => {
      const key = `${features.app}\u0000${features.subject}`;
      const scores = scoresOf.get(key) ?? likelihoods(features, universe, lessons, words);
      scoresOf.set(key, scores);
      const place = known === null ? null : (universe.placeOf.get(known) ?? null);
      return { scores, known: place, stays: staysIn(all, features.app) * Math.exp(-apart / FADES) };
    });
    const rows = probabilities(links, prior);
    const beside = (at: number): Beside => {
      const place = links[at]?.known ?? null;
      return (matter) =>
        place === null ? (rows[at]?.[matter] ?? 0) >= LIKELY && 'likely' : place === matter && 'known';
    };
    return rows.map((row, place) => {
      const one = asked[place];
      return one && wanted(place)
        ? suggestionsFrom(row, one, beside(place - 1), beside(place + 1), universe, words)
        : [];
    });
  };

  const suggestionsFrom = (
    row: Float64Array,
    { features, title, app }: Asked,
    before: Beside,
    after: Beside,
    universe: Universe,
    words: MatterWords,
  ): Suggestion[] => {
    const best = universe.ids
      .map((matterId, place) => ({ matterId, place, confidence: row[place] ?? 0 }))
      .filter(({ matterId, confidence }) => confidence >= LEAST && words.isOpen(matterId))
      .sort((a, b) => b.confidence - a.confidence || a.matterId - b.matterId)
      .slice(0, MOST);
    if (best.length === 0) return [];
    const clues = new Map<number, { clue: Clue; gain: number }[]>(best.map(({ place }) => [place, []]));
    likelihoods(features, universe, lessons, words, (place, gain, clue) => clues.get(place)?.push({ clue, gain }));
    return best.flatMap(({ matterId, place, confidence }) => {
      const reason = reasonOf({
        matterId,
        title,
        app,
        features,
        clues: clues.get(place) ?? [],
        before: before(place),
        after: after(place),
        lessons,
      });
      return reason ? [{ matterId, confidence, ...reason }] : [];
    });
  };

  const asking = ({ title, app, matterId, apart = 0 }: Neighbour): Asked => {
    return { features: featuresOf(title, app), title, app, known: idOf(matterId) ?? null, apart };
  };

  return {
    learn: (example) => lessons.add(lesson(example)),
    unlearn: (example) => lessons.remove(lesson(example)),
    forgetMatter: (matterId) => lessons.forgetMatter(matterId),
    suggest({ title, app, before = [], after = [], at }, matters) {
      const earlier = [before].flat();
      const place = earlier.length;
      // How far apart two windows are is kept with the later one.
      const asked = [
        ...earlier.map((neighbour, far) => asking({ ...neighbour, apart: earlier[far + 1]?.apart ?? 0 })).reverse(),
        asking({ title, app, apart: earlier[0]?.apart ?? 0 }),
        ...[after].flat().map(asking),
      ];
      const day = at === undefined ? lastDay() : Math.floor(at / DAY);
      return answer(asked, (row) => row === place, day, matterWordsOf(matters))[place] ?? [];
    },
    suggestAll(rows, matters) {
      const asked = rows.map((row, place) => {
        const apart = Math.max(0, row.start - (rows[place - 1]?.end ?? row.start));
        return asking({
          title: row.title,
          app: row.app,
          apart,
          ...(row.matterId === undefined ? {} : { matterId: row.matterId }),
        });
      });
      const day = Math.floor((rows[0]?.start ?? 0) / DAY);
      return answer(asked, (place) => rows[place]?.matterId === undefined, day, matterWordsOf(matters));
    },
    state: () => lessons.state(),
  };
}
