import type { LearnerState } from './learner-state.ts';
import type { Lesson } from './lesson.ts';

/** How often a window went on with the matter before it, and how many there were. */
interface Stay {
  same: number;
  total: number;
}

/** In the order of numbers, for a state that does not depend on the order in which things were learned. */
export const byNumber = (a: [number, unknown], b: [number, unknown]): number => a[0] - b[0];

/** In the order of code units: the same on every computer, whatever its language. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** How often windows of each application went on with the matter before them; counting in and out undo one another. */
export interface Stays {
  count(lesson: Lesson, by: 1 | -1): void;
  forgetMatter(matter: number): void;
  /** Of an application, or of all for null. */
  of(app: string | null): Stay;
  state(): LearnerState['stays'];
}

/** @param state what an earlier one's `state` gave */
export function createStays(state: LearnerState['stays'] = []): Stays {
  /** app → matter */
  const stays = new Map<string, Map<number, Stay>>();
  for (const [app, counts] of state) {
    const ofApp = stays.get(app) ?? new Map<number, Stay>();
    for (let at = 0; at + 2 < counts.length; at += 3) {
      const { same, total } = ofApp.get(counts[at] ?? 0) ?? { same: 0, total: 0 };
      ofApp.set(counts[at] ?? 0, { same: same + (counts[at + 1] ?? 0), total: total + (counts[at + 2] ?? 0) });
    }
    stays.set(app, ofApp);
  }

  return {
    count({ app, matter, before }, by) {
      if (before === null) return;
      const ofApp = stays.get(app) ?? new Map<number, Stay>();
      const known = ofApp.get(matter) ?? { same: 0, total: 0 };
      if (known.total + by < 0) return;
      known.total += by;
      if (before === matter) known.same = Math.max(0, known.same + by);
      if (known.total === 0) ofApp.delete(matter);
      else ofApp.set(matter, known);
      if (ofApp.size === 0) stays.delete(app);
      else stays.set(app, ofApp);
    },
    forgetMatter(matter) {
      for (const [app, ofApp] of stays) {
        ofApp.delete(matter);
        if (ofApp.size === 0) stays.delete(app);
      }
    },
    of(app) {
      const sum = { same: 0, total: 0 };
      const counted = app === null ? [...stays.values()] : [stays.get(app) ?? new Map<number, Stay>()];
      for (const ofApp of counted) {
        for (const { same, total } of ofApp.values()) {
          sum.same += same;
          sum.total += total;
        }
      }
      return sum;
    },
    state: () =>
      [...stays]
        .map(([app, ofApp]): LearnerState['stays'][number] => {
          return [app, [...ofApp].sort(byNumber).flatMap(([matter, { same, total }]) => [matter, same, total])];
        })
        .sort((a, b) => compare(a[0], b[0])),
  };
}
