import type { Day } from '../../../shared/index.ts';
import type { Handlers } from '../../messages/calls.ts';
import { type Interval, lengthOf, type Timeline } from '../../timeline/index.ts';
import { cardOf } from '../drafts/draft.ts';
import type { Taggers } from '../matching/tagger.ts';
import { timeOfMatter } from './matter-time.ts';
import { daysWithin, forgetDialogs, type RetentionParts } from './retention-handlers.ts';

/** So many stretches are deleted in one transaction: whoever records waits for no more. */
const SLICE = 100;
/** All days that a database may know. */
const [FIRST, LAST] = ['0001-01-01', '9999-12-30'];

/** What the deletion of a matter's time needs. */
export type MatterParts = RetentionParts & { taggers: Pick<Taggers, 'deleting' | 'current'> };

/** A matter's time by days; those without any are absent. */
async function daysOfMatter({ timeline, taggers, now }: MatterParts, matter: number): Promise<[Day, Interval[]][]> {
  const until = now();
  const tagger = await taggers.current();
  const days: [Day, Interval[]][] = [];
  for (const day of await daysWithin(timeline, FIRST, LAST, until)) {
    const time = await timeOfMatter(timeline, tagger, day, matter, until);
    if (time.length > 0) days.push([day, time]);
  }
  return days;
}

async function deleteAll(timeline: Timeline, days: readonly [Day, Interval[]][], matter: number) {
  for (const [day, time] of days)
    for (let from = 0; from < time.length; from += SLICE)
      if (!(await timeline.deleteTimeOf(day, time.slice(from, from + SLICE), cardOf(matter)))) return 'held';
  return 'done';
}

/** How the time of one matter is deleted. */
export function matterHandlers(parts: MatterParts): Pick<Handlers, 'matter.time' | 'matter.delete'> {
  const { timeline, taggers, now, session, changed } = parts;
  return {
    'matter.time': async ({ matter }) => {
      const days = await daysOfMatter(parts, matter);
      return { time: days.reduce((sum, [, time]) => sum + lengthOf(time), 0), days: days.length };
    },

    'matter.delete': async ({ matter }) => {
      if ((await timeline.readRetention()).hold) return 'held';
      try {
        // All of it is known before any of it goes: what one day teaches says what the titles of another mean.
        const days = await daysOfMatter(parts, matter);
        const outcome = await taggers.deleting(() => deleteAll(timeline, days, matter));
        if (outcome === 'held') return outcome;
        await timeline.forgetTimers(matter, now());
        // What was here before a back-up was put back may hold the same titles.
        await timeline.dropReplaced();
        await timeline.drop('acts');
        const touched = new Set(days.map(([day]) => day));
        if (session) await forgetDialogs(session, (day) => touched.has(day));
        return outcome;
      } finally {
        changed();
      }
    },
  };
}
