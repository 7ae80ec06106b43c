import { randomUUID } from 'node:crypto';
import type { Sample } from '../../shared/index.ts';
import type { Journal } from './journal.ts';

/** A journal in memory, for an observer that keeps nothing: whoever reads it trims it. */
export function createMemoryJournal(): Journal {
  let id: string = randomUUID();
  let first = 1;
  let items: Sample[] = [];
  let zoneNow: number | null = null;
  /** The zone of the last sample that is not held any more. */
  let zoneBefore: number | null = null;

  return {
    earlier: null,
    get place() {
      return { id, first, last: first + items.length - 1 };
    },
    trouble: null,
    size: { bytes: 0, limit: 0 },
    append(at, zone, event) {
      items.push({ seq: first + items.length, at, ...(zone === zoneNow ? {} : { zone }), ...event });
      zoneNow = zone;
    },
    *from(seq, zoned = false) {
      const held = items;
      const begin = Math.max(0, seq - first);
      const zone = held.slice(0, begin + 1).findLast((sample) => sample.zone !== undefined)?.zone ?? zoneBefore;
      for (let index = begin; index < held.length; index += 1) {
        const sample = held[index];
        if (sample) yield zoned && index === begin && zone !== null ? { ...sample, zone } : sample;
      }
    },
    trim(seq) {
      if (seq < first) return;
      const gone = items.splice(0, seq - first + 1);
      zoneBefore = gone.findLast((sample) => sample.zone !== undefined)?.zone ?? zoneBefore;
      first += gone.length;
    },
    renew() {
      id = randomUUID();
      const [head, ...rest] = this.from(first, true);
      items = (head ? [head, ...rest] : []).map((sample, index) => ({ ...sample, seq: index + 1 }));
      first = 1;
      if (items.length === 0) zoneNow = null;
    },
    secure: () => undefined,
    close: () => undefined,
  };
}
