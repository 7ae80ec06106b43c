import { createFresh } from '../../shared/index.ts';
import { createLearner, joinStates, type Learner, type LearnerState, type Matter } from '../matching/index.ts';
import type { Timeline } from '../timeline/index.ts';
import { lessonsOfDay } from './lessons-day.ts';
import { matchable, type Tagger } from './tagger.ts';

/** What was learned, and the number that grows with each change of it. */
export interface Learned {
  learner: Learner;
  edition: number;
  days: number;
}

/**
 * What she taught, read only when a suggestion is needed, and learned anew for the days whose time changed.
 * @param rest lets others go first between two days
 */
export function createLessons(timeline: Timeline, rest: (ms: number) => Promise<void>) {
  let last: Learned | null = null;
  let known: { revision: string; matters: readonly Matter[] } | null = null;

  const learnDays = async () => {
    const { since } = await timeline.readLearning();
    for (const { day, edition } of await timeline.unlearned()) {
      const state = lessonsOfDay(await timeline.readDay(day), since);
      await timeline.keepLessons(day, edition, state);
      await rest(0);
    }
  };

  const read = async (): Promise<Learned> => {
    await learnDays();
    const { edition, lessons } = await timeline.readLessons();
    if (last?.edition === edition) return last;
    last = { learner: createLearner(joinStates(lessons as LearnerState[])), edition, days: lessons.length };
    return last;
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
    },
  };
}
