import { afterEach, beforeEach } from 'vitest';
import { backupLines } from '../../../../extension/background/data/backup-lines.ts';
import { exportPart } from '../../../../extension/background/data/export.ts';
import { createTaggers } from '../../../../extension/background/matching/tagger.ts';
import { createTimeline, type Timeline } from '../../../../extension/timeline/index.ts';

/** When back-ups are put back. */
export const NOW = Date.UTC(2026, 10, 30, 9);

/** The names of all stores so far. */
export const names: string[] = [];
let open: Timeline[] = [];
/** A store of its own. */
export function fresh(): Timeline {
  const name = `backup-${names.length}`;
  names.push(name);
  return opened(name);
}
/** The store of this name, until the test ends. */
export function opened(name: string): Timeline {
  const timeline = createTimeline(name);
  open.push(timeline);
  return timeline;
}
beforeEach(() => {
  open = [];
});
afterEach(async () => {
  for (const timeline of open) await timeline.close();
});

/** The lines of a back-up of a store. */
export async function linesOf(timeline: Timeline): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of backupLines(timeline)) lines.push(line);
  return lines;
}
/** Values, as they come. */
export async function* each<T>(values: Iterable<T>): AsyncGenerator<T> {
  yield* values;
}

/** Without how often it was learned anew: that only grows. */
function withoutEdition<T extends { edition: number }>({ edition: _, ...rest }: T): Omit<T, 'edition'> {
  return rest;
}

/** What a worker shows of a store: the export, days with drafts and pieces, what is unsent, the ledger, and settings. */
export async function shown(timeline: Timeline) {
  const { learning, ...settings } = await timeline.readSettings();
  const tagger = await createTaggers(timeline, '1').current();
  const { exportedAt: _, ...exported } = await exportPart(timeline, tagger, 0, NOW);
  const days = await timeline.daysBefore(null, 10_000);
  return {
    exported,
    days: await Promise.all(
      days.map(async (day) => [await timeline.readDay(day), await timeline.summaryOf(day)] as const),
    ),
    unsent: await timeline.unsentDays(),
    ledger: await timeline.postingsBefore(null, 1000),
    lessons: withoutEdition(await timeline.readLessons()),
    settings: { ...settings, learning: learning && withoutEdition(learning) },
    own: await timeline.readSome(['rules', 'ownWords', 'fineInMatter', 'categoryChoices', 'consent', 'profile']),
    matters: await timeline.allMatters(),
    undo: await timeline.canUndo(NOW),
  };
}
