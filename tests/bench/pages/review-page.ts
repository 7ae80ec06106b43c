import { keepDays } from '../../../extension/background/kept-days.ts';
import { createTaggers } from '../../../extension/background/matching/tagger.ts';
import { reviewHandlers } from '../../../extension/background/review/handlers.ts';
import { createRevisions } from '../../../extension/background/revisions.ts';
import type { DayView } from '../../../extension/messages/day.ts';
import type { ReviewAct } from '../../../extension/messages/review-act.ts';
import { unpackDay } from '../../../extension/messages/unpack-day.ts';
import { createTimeline, type SyncedMatter } from '../../../extension/timeline/index.ts';
import { type Sample, zoneAt } from '../../../shared/index.ts';

// What the measurement of a review runs in a page: the worker's own answers over a real store.

const revisions = createRevisions('bench');
const timeline = keepDays(createTimeline('bench-review'), revisions);
const clock = { at: 0 };
const calls = reviewHandlers({
  timeline,
  taggers: createTaggers(timeline),
  connections: { current: async () => null },
  poster: { run: async () => undefined },
  recording: { facts: () => ({ view: { kind: 'recording' }, remarks: [], platform: null, version: null }) },
  now: () => clock.at,
  revision: revisions.now,
  changed: revisions.next,
  connectionView: async () => null,
  already: async () => null,
});

/** Where the browser stands, in minutes east of UTC. */
export async function zoneOf(at: number): Promise<number> {
  return zoneAt(at);
}

/** Stores a firm's matters and days, the last one last. */
export async function fill(numbers: readonly string[], days: readonly (readonly Sample[])[]): Promise<void> {
  const matters = numbers.map(
    (display_number, index): SyncedMatter => ({
      id: index + 1,
      display_number,
      status: 'Open',
      description: '',
      client: { id: index + 1, name: `Client ${index}` },
      custom_number: null,
      client_reference: null,
      maildrop_address: null,
    }),
  );
  await timeline.storeMatters(matters, { since: null, startedAt: 0, next: null, done: 1, total: 1 });
  for (const [day, samples] of days.entries()) {
    for (let at = 0; at < samples.length; at += 500)
      await timeline.ingest({ journal: `bench-${day}`, items: samples.slice(at, at + 500) }, 1, 0);
    clock.at = (samples.at(-1)?.at ?? 0) + 1000;
  }
}

/** The day as the popup gets and reads it. */
async function dayOf(day: string): Promise<DayView> {
  return unpackDay(await calls['day.read']({ day }));
}

/** How many bytes of text the message with a day is. */
export async function bytesOf(day: string): Promise<number> {
  return new TextEncoder().encode(JSON.stringify(await calls['day.read']({ day }))).length;
}

/** Reads the day as the popup does, from the store; milliseconds, and how much there was to see. */
export async function read(day: string) {
  // A day that was read stays in memory until something is written.
  await timeline.changeSettings(() => ({}));
  const start = performance.now();
  const view = await dayOf(day);
  const took = performance.now() - start;
  const rows = [...view.needs, ...view.cards, ...view.small].reduce((sum, { rows }) => sum + rows.length, 0);
  return { took, rows, needs: view.needs.length, cards: view.cards.length };
}

/** An act on so many rows, and the day as it is then; milliseconds. It is taken back after. */
async function actAndRead(day: string, rows: number, make: (starts: number[]) => ReviewAct) {
  const view = await dayOf(day);
  const all = [...view.needs, ...view.cards, ...view.small].flatMap((one) => one.rows);
  const starts = all.slice(0, rows).flatMap((row) => row.starts);
  const start = performance.now();
  await calls['review.act']({ act: make(starts) });
  const acted = performance.now() - start;
  await dayOf(day);
  const took = performance.now() - start;
  await calls['review.undo']({});
  return { acted, took, pieces: starts.length };
}

/** Gives so many rows to a matter. */
export const tagAndRead = (day: string, rows: number, matter: number) =>
  actAndRead(day, rows, (starts) => ({ kind: 'tag', starts, matter }));

/** Types a word into a card's narrative; milliseconds to the new view. */
export async function typeAndRead(day: string, word: string) {
  const { cards } = await dayOf(day);
  clock.at += 60_000;
  const start = performance.now();
  await calls['draft.change']({ day, card: cards[0]?.id ?? '', change: { narrative: word } });
  const acted = performance.now() - start;
  await dayOf(day);
  const took = performance.now() - start;
  await calls['review.undo']({});
  return { acted, took, pieces: 0 };
}
