/**
 * Everything learned, as plain data. Titles are kept with the days on which they were given to each matter; all else
 * follows from them. Bounded: see `MAX_TITLES` of lessons.
 */
export interface LearnerState {
  version: 1;
  /** `[app, subject, [matter, day, times, matter, day, times …]]`. */
  titles: [app: string, subject: string, lessons: number[]][];
  /** How often a window went on with the matter before it: `[app, [matter, times it did, times in all …]]`. */
  stays: [app: string, counts: number[]][];
}

/** What several learners learned, each of something else, as if one had learned it all. */
export function joinStates(states: readonly LearnerState[]): LearnerState {
  return {
    version: 1,
    titles: states.flatMap(({ titles }) => titles),
    stays: states.flatMap(({ stays }) => stays),
  };
}
