import type { Cursor, Event } from '../../shared/index.ts';
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
  /** A recorder started; of its journal's samples so many were taken before number 1. */
  started(journal: string, before: number): void;
  /** The timeline has come to a place. */
  reached(place: Cursor): void;
  /** An entry holds this time from now on. */
  held(start: number, end: number): void;
  /** An entry that held this time is none any more. */
  freed(start: number, end: number): void;
  /** The timeline has all samples before this one. */
  stored(): number;
  /** What the timeline was told until it came to where it is, in order. */
  told(): Told[];
}

export function createHistory(): History {
  const taken: Taken[] = [];
  /** From which sample to which the timeline was told of each journal, one after another. */
  const ranges = new Map<string, { from: number; to: number }>();
  const holds: { after: number; told: Told }[] = [];
  const note = (told: Told): void => {
    const after = [...ranges.values()].reduce((sum, { from, to }) => sum + to - from, 0);
    holds.push({ after, told });
  };

  return {
    taken,
    started(journal, before) {
      if (!ranges.has(journal)) ranges.set(journal, { from: before, to: before });
    },
    reached({ journal, seq }) {
      const range = ranges.get(journal);
      // A word that was long on its way may tell of an earlier place.
      if (range) range.to = Math.max(range.to, range.from + seq);
    },
    held: (start, end) => note({ kind: 'held', start, end }),
    freed: (start, end) => note({ kind: 'freed', start, end }),
    stored: () => Math.max(0, ...[...ranges.values()].map(({ to }) => to)),
    told() {
      const told: Told[] = [];
      let count = 0;
      for (const { from, to } of ranges.values()) {
        told.push({ kind: 'journal' });
        for (const { at, event } of taken.slice(from, to)) {
          told.push({ kind: 'sample', at, event });
          count += 1;
          told.push(...holds.filter(({ after }) => after === count).map((one) => one.told));
        }
      }
      return told;
    },
  };
}
