import type { Cursor, Event } from '../../shared/index.ts';
import type { RecorderRun } from './recorder-run.ts';
import type { Told } from './told-time.ts';

/** A sample as a journal took it: with the zone in force, in minutes east of UTC. */
export interface Taken {
  at: number;
  zone: number;
  event: Event;
}

/** All that was recorded since the beginning, and what the timeline was told of it. Samples count from 0 without end. */
export interface History {
  taken: Taken[];
  /** A journal is no more; the timeline had come to this place. */
  ended(run: RecorderRun, cursor: Cursor | undefined): void;
  /** An entry holds this time from now on. */
  held(start: number, end: number, run: RecorderRun, cursor: Cursor | undefined): void;
  /** Samples in the timeline, of all taken: those before this number. */
  stored(run: RecorderRun, cursor: Cursor | undefined): number;
  /** What the timeline was told until it came to this place, in order. */
  told(run: RecorderRun, cursor: Cursor | undefined): Told[];
}

export function createHistory(): History {
  const taken: Taken[] = [];
  /** Of journals that are no more, from which sample to which the timeline was told. */
  const ranges: { from: number; to: number }[] = [];
  const holds: { after: number; start: number; end: number }[] = [];

  function rangesUntil({ journal, before }: RecorderRun, cursor: Cursor | undefined): typeof ranges {
    return cursor?.journal === journal.place.id ? [...ranges, { from: before, to: before + cursor.seq }] : [...ranges];
  }
  const lengthOf = (of: typeof ranges) => of.reduce((sum, { from, to }) => sum + to - from, 0);

  return {
    taken,
    ended(run, cursor) {
      ranges.splice(0, ranges.length, ...rangesUntil(run, cursor));
    },
    held(start, end, run, cursor) {
      holds.push({ after: lengthOf(rangesUntil(run, cursor)), start, end });
    },
    stored: (run, cursor) => Math.max(0, ...rangesUntil(run, cursor).map(({ to }) => to)),
    told(run, cursor) {
      const told: Told[] = [];
      let count = 0;
      for (const { from, to } of rangesUntil(run, cursor)) {
        told.push({ kind: 'journal' });
        for (const { at, event } of taken.slice(from, to)) {
          told.push({ kind: 'sample', at, event });
          count += 1;
          for (const { after, start, end } of holds) if (after === count) told.push({ kind: 'held', start, end });
        }
      }
      return told;
    },
  };
}
