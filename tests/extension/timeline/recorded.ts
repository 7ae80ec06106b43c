import { createTimeline, type Entry, type StoredDay, type Timeline } from '../../../extension/timeline/index.ts';
import type { Event, Sample } from '../../../shared/index.ts';
import { approvedOn } from '../approved-on.ts';

/** Nine in the morning of {@link DAY}, at Greenwich. */
export const NINE = Date.UTC(2026, 10, 23, 9);
export const DAY = '2026-11-23';
export const MINUTE = 60_000;

let count = 0;

/** A store, and what records into it. Times are seconds after nine. */
export interface Recorded {
  timeline: Timeline;
  /** One journal's samples, one after another: what is there from each second on. */
  say(...samples: [second: number, event: Event, zone?: number][]): Promise<void>;
  /** The day's pieces as [from, to, title, what the attorney said of it]. */
  pieces(day?: string): Promise<[number, number, string, unknown][]>;
  day(day?: string): Promise<StoredDay>;
}

export function createRecorded(): Recorded {
  count += 1;
  const timeline = createTimeline(`recorded-${count}`);
  const journal = crypto.randomUUID();
  let seq = 0;
  return {
    timeline,
    say: async (...samples) => {
      const items = samples.map(([second, event, zone]): Sample => {
        seq += 1;
        return { seq, at: NINE + second * 1000, ...(zone === undefined ? {} : { zone }), ...event };
      });
      await timeline.ingest({ journal, items }, 1, 0);
    },
    day: (day = DAY) => timeline.readDay(day),
    pieces: async (day = DAY) =>
      (await timeline.readDay(day)).pieces.map(({ start, end, title, hand, excluded, note }) => [
        (start - NINE) / 1000,
        (end - NINE) / 1000,
        title,
        hand?.matter ?? excluded ?? note,
      ]),
  };
}

/** A stretch in seconds after nine. */
export const from = (start: number, end: number) => ({ start: NINE + start * 1000, end: NINE + end * 1000 });

/** An approved entry that holds a stretch, in seconds after nine. */
export function holding(start: number, end: number, change: Partial<Entry> = {}): Entry {
  return approvedOn(from(start, end), { id: `entry-${start}`, day: DAY, approvedAt: NINE, ...change });
}
