import { type CapturedSample, createTimeline, type SyncedMatter } from '../../extension/timeline/index.ts';
import { dayBounds, zoneAt } from '../../shared/index.ts';
import { DAY } from '../extension/background/kept-day.ts';
import { CONNECTION, type ReviewStage, stageOver } from '../extension/background/review-stage.ts';
import { sampleMatter } from '../extension/sample-records.ts';
import type { WorkingDay } from './attorney.ts';
import { midnightOf, type Window } from './day.ts';

export { DAY };

/** The longest that a window stands without a word from the recorder. Milliseconds. */
const ALIVE = 30_000;

/** What the recorder says of windows, and the instant at their end. */
function samplesOf(windows: readonly Window[], shift: number): { items: CapturedSample[]; end: number } {
  const items: CapturedSample[] = [];
  let at = 0;
  const say = (
    event: { kind: 'window'; app: string; title: string } | { kind: 'away'; why: 'idle' } | { kind: 'alive' },
  ) => items.push({ seq: items.length + 1, at, ...event });
  windows.forEach(({ start, end, app, title }, place) => {
    at = start + shift;
    say({ kind: 'window', app, title });
    while (end + shift - at > ALIVE) {
      at += ALIVE;
      say({ kind: 'alive' });
    }
    at = end + shift;
    if (windows[place + 1]?.start !== end) say({ kind: 'away', why: 'idle' });
  });
  return { items, end: at };
}

/**
 * A made-up day as it was recorded, with what the made-up attorney tagged: slips are tagged as they were made, and what
 * was left as it was stays so. Its date is {@link DAY}. Everything else is as on a first day: no rules, nothing learned, nothing sent.
 * @param name of the store; another one for each day
 * @param tagOf the matter that the attorney gives a window, where it is another than was tagged
 */
export async function draftedDay(
  { number, windows, matters }: WorkingDay,
  name: string,
  tagOf: (window: Window) => number | null | undefined = ({ tagged }) => tagged,
): Promise<ReviewStage> {
  const shift = dayBounds(DAY).start - midnightOf(number);
  const timeline = createTimeline(name);
  const synced = matters.map(
    ({ id, display_number, status, client, description = '' }): SyncedMatter =>
      sampleMatter(id, display_number, {
        status,
        description,
        client: client ? { id: id * 10, name: client.name } : null,
      }),
  );
  await timeline.storeMatters(synced, {
    since: null,
    startedAt: 0,
    next: null,
    done: synced.length,
    total: synced.length,
  });
  const { items, end } = samplesOf(windows, shift);
  await timeline.ingest({ journal: crypto.randomUUID(), items }, 1, zoneAt(dayBounds(DAY).start));
  const tags = new Map<number, number[]>();
  for (const window of windows) {
    const matter = tagOf(window);
    if (typeof matter === 'number') tags.set(matter, [...(tags.get(matter) ?? []), window.start + shift]);
  }
  for (const [matter, starts] of tags) await timeline.tagSpans(starts, matter, end);
  return stageOver(timeline, { at: end }, CONNECTION);
}
