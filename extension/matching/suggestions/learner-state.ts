import { featuresOf } from './features.ts';

/** Of the form of what is learned now. */
export const STATE_VERSION = 3;

/**
 * Everything learned, as plain data. Titles are kept with the days on which they were given to each matter; all else
 * follows from them. Bounded: see `MAX_TITLES` of lessons.
 */
export interface LearnerState {
  /**
   * 1: subjects as they were read before counters, tags and versions were taken out of them. Up to 2: without what was left
   * without a matter, and an answer counts as often as its window came to the front.
   */
  version: 1 | 2 | 3;
  /** `[app, subject, [matter, day, times, matter, day, times …]]`; 0 for not client work, -1 for left without a matter. */
  titles: [app: string, subject: string, lessons: number[]][];
  /** How often a window went on with the matter before it: `[app, [matter, times it did, times in all …]]`. */
  stays: [app: string, counts: number[]][];
}

/** What was learned, with the subjects as they are read now: what is left of a title once can be read again. */
export function upgraded(state: LearnerState): LearnerState {
  if (state.version !== 1) return { ...state, version: STATE_VERSION };
  const titles = state.titles.map(([app, subject, lessons]): LearnerState['titles'][number] => [
    app,
    featuresOf(subject, app).subject,
    lessons,
  ]);
  return { version: STATE_VERSION, titles, stays: state.stays };
}

/** Whether what was kept once is of today's form. What is not can be read still, and is better learned anew. */
export function isCurrentState(kept: unknown): boolean {
  return (kept as Partial<LearnerState> | null)?.version === STATE_VERSION;
}

/** What several learners learned, each of something else, as if one had learned it all. */
export function joinStates(states: readonly LearnerState[]): LearnerState {
  const all = states.map(upgraded);
  return {
    version: STATE_VERSION,
    titles: all.flatMap(({ titles }) => titles),
    stays: all.flatMap(({ stays }) => stays),
  };
}
