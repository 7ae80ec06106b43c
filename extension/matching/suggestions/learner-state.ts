import { featuresOf } from './features.ts';

/**
 * Everything learned, as plain data. Titles are kept with the days on which they were given to each matter; all else
 * follows from them. Bounded: see `MAX_TITLES` of lessons.
 */
export interface LearnerState {
  /** 1: subjects as they were read before counters, tags and versions were taken out of them. */
  version: 1 | 2;
  /** `[app, subject, [matter, day, times, matter, day, times …]]`. */
  titles: [app: string, subject: string, lessons: number[]][];
  /** How often a window went on with the matter before it: `[app, [matter, times it did, times in all …]]`. */
  stays: [app: string, counts: number[]][];
}

/** What was learned, with the subjects as they are read now: what is left of a title once can be read again. */
export function upgraded(state: LearnerState): LearnerState {
  if (state.version === 2) return state;
  const titles = state.titles.map(([app, subject, lessons]): LearnerState['titles'][number] => [
    app,
    featuresOf(subject, app).subject,
    lessons,
  ]);
  return { version: 2, titles, stays: state.stays };
}

/** What several learners learned, each of something else, as if one had learned it all. */
export function joinStates(states: readonly LearnerState[]): LearnerState {
  const all = states.map(upgraded);
  return {
    version: 2,
    titles: all.flatMap(({ titles }) => titles),
    stays: all.flatMap(({ stays }) => stays),
  };
}
