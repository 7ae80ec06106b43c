import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { unpackDay } from '../../../../extension/messages/unpack-day.ts';
import type { CapturedSample } from '../../../../extension/timeline/index.ts';
import { type Day, dayBounds, dayInZone, titledKey, zoneAt } from '../../../../shared/index.ts';
import { midnightOf } from '../../../days/day.ts';
import { createAttorney, type Window, type WorkingDay } from '../../../days/index.ts';
import { asSeen, CONNECTION } from '../../background/review-stage.ts';
import { sampleMatter } from '../../sample-records.ts';
import { type WholeWorker, wholeWorker } from '../whole-worker.ts';

const BEFORE = 9;

/** The clock of a made-up day goes so many times as fast as this computer's, so that nobody waits for pauses. */
export const PACE = 5;

/** An attorney on the evening of the tenth day, of which nothing was reviewed yet. */
export interface LearnedAttorney {
  worker: WholeWorker;
  day: Day;
  /** The windows of that day by their starts: what they are of, and what the attorney gives them to. */
  windows: ReadonlyMap<number, Window>;
  /** How Clio calls a matter. */
  numberOf(matter: number): string;
}

/** The windows of a day, where this computer's midnight is. */
function here({ number, windows }: WorkingDay): { day: Day; windows: Window[] } {
  const midnight = midnightOf(number);
  const day = dayInZone(midnight, 0);
  const shift = dayBounds(day).start - midnight;
  return { day, windows: windows.map((one) => ({ ...one, start: one.start + shift, end: one.end + shift })) };
}

/** Windows as a helper tells of them. @param seq the number before the first sample */
function samplesOf(windows: readonly Window[], seq: number): CapturedSample[] {
  const samples: CapturedSample[] = [];
  const say = (at: number, event: object) =>
    samples.push({ seq: seq + samples.length + 1, at, ...event } as CapturedSample);
  for (const [place, { start, end, app, title }] of windows.entries()) {
    say(start, { kind: 'window', app, title });
    for (let at = start + 30_000; at < end; at += 30_000) say(at, { kind: 'alive' });
    if (windows[place + 1]?.start !== end) say(end, { kind: 'away', why: 'idle' });
  }
  return samples;
}

/** Gives every window to what the attorney gives it to, and sends the day. */
async function review({ ask }: WholeWorker, day: Day, windows: readonly Window[]): Promise<void> {
  const startsOf = (matter: number | null) =>
    windows.filter(({ tagged }) => tagged === matter).map(({ start }) => start);
  const matters = new Set(windows.flatMap(({ tagged }) => tagged ?? []));
  const gifts = [...matters].map((matter) => ({ matter, starts: startsOf(matter) }));
  await ask('review.act', { act: { kind: 'give', gifts } });
  const own = startsOf(null);
  if (own.length > 0) await ask('review.act', { act: { kind: 'exclude', starts: own, as: 'not-client' } });
  const view = unpackDay(await ask('day.read', { day }));
  const cards = [...view.cards, ...view.small].filter(({ seconds, finding }) => seconds > 0 && !finding?.blocks);
  await ask('day.send', { day, asOf: view.asOf, cards: cards.map(asSeen) });
}

/** Ends once it is worked out what is suggested for all that needs a matter. */
async function allSuggested(worker: WholeWorker, day: Day): Promise<void> {
  const { needs } = unpackDay(await worker.ask('day.read', { day }));
  const rows = needs.flatMap((need) => need.rows);
  for (let done = false; !done; await wait(50)) {
    const asked = new Set((await worker.timeline.suggestionsOf(day))?.items.map(titledKey));
    done = rows.every((row) => asked.has(titledKey(row)));
  }
  await worker.quiet();
}

/**
 * A made-up attorney whose first nine days were recorded, reviewed and sent, each by the worker itself, slips and all.
 * @param name a field of tests/days
 * @param most windows of the tenth day, at most
 */
export async function learnedAttorney(name: string, seed: number, most: number): Promise<LearnedAttorney> {
  const { days } = createAttorney(name, seed);
  const some = days.slice(0, BEFORE + 1);
  const began = performance.now();
  let at = 0;
  const worker = wholeWorker(`learned-${name}-${seed}`, () => at + (performance.now() - began) * PACE, PACE);
  const matters = new Map(some.flatMap((one) => one.matters).map((one) => [one.id, one]));
  await worker.timeline.keepConnection(CONNECTION);
  await worker.timeline.storeMatters(
    [...matters.values()].map(({ id, display_number, description = '', client, custom_number = null }) =>
      sampleMatter(id, display_number, {
        ...{ description, custom_number },
        client: client ? { id: id * 10, name: client.name } : null,
      }),
    ),
    { since: null, startedAt: 0, next: null, done: matters.size, total: matters.size },
  );
  const journal = crypto.randomUUID();
  let seq = 0;
  for (const [place, one] of some.entries()) {
    const isLast = place === BEFORE;
    const { day, windows } = here({ ...one, windows: one.windows.slice(0, isLast ? most : undefined) });
    const end = windows.at(-1)?.end ?? 0;
    const items = samplesOf(windows, seq);
    seq += items.length;
    await worker.timeline.ingest({ journal, items }, 1, zoneAt(end));
    at = end + 60_000;
    if (!isLast) {
      await review(worker, day, windows);
      continue;
    }
    // While it is recorded, what is suggested for today is worked out ahead of time.
    await allSuggested(worker, day);
    const numberOf = (matter: number) => matters.get(matter)?.display_number ?? '';
    return { worker, day, windows: new Map(windows.map((window) => [window.start, window])), numberOf };
  }
  throw new Error('there is no tenth day');
}
