import { createFresh, createLasting } from '../../../shared/index.ts';
import {
  createLearner,
  createTitleReader,
  isCurrentState,
  joinStates,
  type Learner,
  type LearnerState,
  type Matter,
  type TitleReader,
} from '../../matching/index.ts';
import type { Timeline } from '../../timeline/index.ts';
import { matchable } from './known-matters.ts';
import { lessonsOfDay } from './lessons-of-day.ts';
import type { Tagger } from './tagger.ts';

/** What was learned, and the number that grows with each change of it. */
export interface Learned {
  learner: Learner;
  edition: number;
  days: number;
  /** Reads titles for the learner. */
  titles: TitleReader;
}

/** So often days are learned from anew where their time goes on changing meanwhile. */
const MAX_ROUNDS = 5;

/**
 * What the attorney taught, read only when a suggestion is needed, and learned anew for the days whose time changed.
 * @param rest lets others go first between two days
 */
export function createLessons(timeline: Timeline, rest: (ms: number) => Promise<void>) {
  let last: Learned | null = null;
  let titles = createTitleReader();
  let known: { revision: string; matters: readonly Matter[] } | null = null;

  const current = createLasting(() => timeline.relearn(isCurrentState));

  const learnDays = async () => {
    await current();
    const { since } = await timeline.readLearning();
    for (const { day, edition } of await timeline.unlearned()) {
      const state = lessonsOfDay(await timeline.readDay(day), since, titles);
      await timeline.keepLessons(day, edition, state);
      await rest(0);
    }
  };

  const read = async (): Promise<Learned> => {
    for (let round = 1; ; round += 1) {
      await learnDays();
      const { edition, lessons, whole } = await timeline.readLessons();
      if (last?.edition === edition) return last;
      // Between the two a day's time may have changed once more: what is known of it then is no answer to remember.
      if (!whole && round < MAX_ROUNDS) continue;
      const learner = createLearner(joinStates(lessons as LearnerState[]), titles);
      const learned = { learner, edition, days: lessons.length, titles };
      if (whole) last = learned;
      return learned;
    }
  };

  return {
    /** All that was learned up to the call. */
    read: createFresh(read),
    /** The matters that may be suggested, with their words; read when first needed. */
    async matters({ revision }: Pick<Tagger, 'revision'>): Promise<readonly Matter[]> {
      if (known?.revision !== revision) known = { revision, matters: (await timeline.allMatters()).map(matchable) };
      return known.matters;
    },
    /** Nothing of what was learned stays in memory. */
    forget() {
      last = null;
      titles = createTitleReader();
    },
  };
}
