import {
  createLearner,
  createMatcher,
  type Learner,
  type Matter,
  type Suggestion,
} from '../../../extension/matching/index.ts';
import type { Attorney, Window, WorkingDay } from '../../days/index.ts';

/** A window that was asked about, with what was known of it then. */
export interface Answered {
  window: Window;
  day: number;
  found: Suggestion[];
  /** By its title alone; undefined: it was asked about. */
  known: number | undefined;
  /** What the last window with a matter in its title says. */
  last: number | null;
}

/** The matter that a title gives by itself. */
function strongIn(matters: readonly Matter[]): (window: Window) => number | undefined {
  const matcher = createMatcher([...matters]);
  const cache = new Map<string, number | undefined>();
  return ({ title, app }) => {
    const key = `${app}\u0000${title}`;
    if (!cache.has(key)) {
      const { outcome, candidates } = matcher.match(title, { app });
      cache.set(key, outcome === 'auto' ? candidates[0]?.matterId : undefined);
    }
    return cache.get(key);
  };
}

/** Asks about all windows of a day at once, with those known whose title has a number. */
export function askDay(learner: Learner, { windows, matters, number }: WorkingDay): Answered[] {
  const strong = strongIn(matters);
  const known = windows.map(strong);
  const rows = windows.map(({ title, app, start, end }, place) => {
    const matterId = known[place];
    return { title, app, start, end, ...(matterId === undefined ? {} : { matterId }) };
  });
  const found = learner.suggestAll(rows, matters);
  let last: number | null = null;
  return windows.map((window, place) => {
    const answered = { window, day: number, found: found[place] ?? [], known: known[place], last };
    last = known[place] ?? last;
    return answered;
  });
}

/** Teaches what the attorney tagged, slips and all. */
export function teachDay(learner: Learner, windows: readonly Window[]): void {
  for (const [place, { title, app, tagged, start }] of windows.entries()) {
    const before = windows[place - 1];
    const near = before && {
      title: before.title,
      app: before.app,
      apart: start - before.end,
      ...(before.tagged === undefined ? {} : { matterId: before.tagged }),
    };
    if (tagged === undefined) learner.learn({ title, app, at: start, ...(near ? { before: near } : {}) });
    else learner.learn({ title, app, matterId: tagged, at: start, ...(near ? { before: near } : {}) });
  }
}

/** Thirty days, each asked about before it is learned. */
export function replay({ days }: Attorney): { answered: Answered[]; learner: Learner } {
  const learner = createLearner();
  const answered: Answered[] = [];
  for (const day of days) {
    answered.push(...askDay(learner, day));
    teachDay(learner, day.windows);
  }
  return { answered, learner };
}
