import { createTimeline } from '../timeline/index.ts';
import { createFaults } from './faults/faults.ts';
import { keepFaultsIn } from './faults/unawaited.ts';
import { keepDays } from './kept-days.ts';
import { keptValue } from './kept-values.ts';
import { createTaggers } from './matching/tagger.ts';
import { createNews } from './notify.ts';
import type { Platform } from './platform.ts';
import { createRevisions } from './revisions.ts';
import { firmRules } from './settings/firm-rules.ts';

/** What everything else stands on: the store, what titles mean, and the word that something changed. */
export function createGround(platform: Platform, database: string | undefined) {
  const { now, later, tellPages } = platform;
  const revisions = createRevisions(platform.uuid());
  const news = createNews({ revisions, tellPages, later });
  const { changed } = news;
  const faults = createFaults({
    memory: {
      get: async () => (await keptValue(platform.local, 'faults').get()) ?? [],
      set: keptValue(platform.local, 'faults').set,
    },
    now,
    changed,
  });
  keepFaultsIn(faults.take);
  const timeline = keepDays(createTimeline(database), revisions);
  const taggers = createTaggers(timeline, platform.version, async () => (await firmRules(timeline)).rules);
  const wait = (ms: number) => new Promise<void>((resolve) => later(resolve, ms));
  return { now, later, wait, revisions, news, changed, faults, timeline, taggers };
}
export type Ground = ReturnType<typeof createGround>;
