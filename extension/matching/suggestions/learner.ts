import type { Matter } from '../model/types.ts';
import { createAnswer } from './answer.ts';
import type { Asked } from './asked.ts';
import { type LearnerState, STATE_VERSION, upgraded } from './learner-state.ts';
import { LEFT, lessonOf, NOT_CLIENT_WORK } from './lesson.ts';
import { createLessons } from './lessons.ts';
import { matterWordsOf } from './matter-words.ts';
import type { Answered, Suggestion } from './suggestion.ts';
import { createTitleReader, type TitleReader } from './title-reader.ts';

/** A window beside the one in question. */
export interface Neighbour {
  title: string;
  app: string;
  /**
   * Its matter, where it has a tag; null where the attorney said that it is not client work; absent where nobody knows.
   */
  matterId?: number | null;
  /** Milliseconds between the two; absent: none. */
  apart?: number;
}

/** A window that the attorney gave to a matter, or whose title did. */
export interface Example {
  title: string;
  app: string;
  /**
   * Null: not client work. Absent: the attorney left it without a matter on a day whose other windows have one, which says
   * nearly the same.
   */
  matterId?: number | null;
  /** When it was in front, epoch milliseconds. */
  at: number;
  before?: Neighbour;
  /** The same answer as an example before: teaches nothing but how work goes on. */
  again?: true;
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

/**
 * Learns from what the attorney tags, on the attorney's computer alone, and suggests a matter where no number says it.
 * Before anything was learned, the names of clients and what matters are about suggest already.
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
  /** The same, and for each window what other matters may be looked for first. */
  answerAll(rows: readonly Row[], matters: readonly Matter[]): Answered[];
  /** What was learned, as plain data. */
  state(): LearnerState;
}

const DAY = 86_400_000;
/** A neighbour further off teaches nothing about going on. */
const NEAR = 5 * 60_000;
const idOf = (matterId: number | null | undefined) => (matterId === null ? NOT_CLIENT_WORK : matterId);

/**
 * @param state what an earlier learner's `state` gave; anything that is not of this version starts anew
 * @param titles reads titles; the same one for a learner that takes the place of another reads only what is new
 */
export function createLearner(state?: LearnerState, titles: TitleReader = createTitleReader()): Learner {
  const lessons = createLessons(state && state.version <= STATE_VERSION ? upgraded(state) : undefined, titles);

  const lesson = ({ title, app, matterId, at, before }: Example) => {
    const near = before && (before.apart ?? 0) <= NEAR ? idOf(before.matterId) : undefined;
    const features = titles.featuresOf(title, app);
    return lessonOf(features, matterId === undefined ? LEFT : (matterId ?? NOT_CLIENT_WORK), at, near ?? null);
  };
  const lastDay = () => Math.max(0, ...[...lessons.matters.values()].flatMap(({ days }) => [...days.keys()]));
  const answer = createAnswer(lessons);

  const asking = ({ title, app, matterId, apart = 0 }: Neighbour): Asked => {
    return { features: titles.featuresOf(title, app), title, app, known: idOf(matterId) ?? null, apart };
  };

  const answerAll = (rows: readonly Row[], matters: readonly Matter[]): Answered[] => {
    titles.nextAsked();
    const asked = rows.map((row, place) => {
      const apart = Math.max(0, row.start - (rows[place - 1]?.end ?? row.start));
      const known = row.matterId === undefined ? {} : { matterId: row.matterId };
      return asking({ title: row.title, app: row.app, apart, ...known });
    });
    const day = Math.floor((rows[0]?.start ?? 0) / DAY);
    return answer(asked, (place) => rows[place]?.matterId === undefined, day, matterWordsOf(matters));
  };

  return {
    learn: (example) => (example.again ? lessons.countStay(lesson(example), 1) : lessons.add(lesson(example))),
    unlearn: (example) => (example.again ? lessons.countStay(lesson(example), -1) : lessons.remove(lesson(example))),
    forgetMatter: (matterId) => lessons.forgetMatter(matterId),
    suggest({ title, app, before = [], after = [], at }, matters) {
      titles.nextAsked();
      const earlier = [before].flat();
      const place = earlier.length;
      // How far apart two windows are is kept with the later one.
      const asked = [
        ...earlier.map((neighbour, far) => asking({ ...neighbour, apart: earlier[far + 1]?.apart ?? 0 })).reverse(),
        asking({ title, app, apart: earlier[0]?.apart ?? 0 }),
        ...[after].flat().map(asking),
      ];
      const day = at === undefined ? lastDay() : Math.floor(at / DAY);
      return answer(asked, (row) => row === place, day, matterWordsOf(matters))[place]?.suggestions ?? [];
    },
    suggestAll: (rows, matters) => answerAll(rows, matters).map(({ suggestions }) => suggestions),
    answerAll,
    state: () => lessons.state(),
  };
}
