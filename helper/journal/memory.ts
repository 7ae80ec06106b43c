import { randomUUID } from 'node:crypto';
import type { Sample } from '../../shared/index.ts';
import { heldAt } from './held.ts';
import type { Journal } from './journal.ts';
import type { Kept } from './reader.ts';
import { blanked } from './shed.ts';

/** A journal in memory, for an observer that keeps nothing: whoever reads it trims it. */
export function createMemoryJournal(): Journal {
  let id: string = randomUUID();
  let first = 1;
  let items: Sample[] = [];
  let zoneNow: number | null = null;
  /** The zone of the last sample that is not held any more. */
  let zoneBefore: number | null = null;
  /** The instant of the last sample that is not held any more. */
  let goneAt: number | null = null;
  let held: Kept | null = null;

  /** The zone in which the sample of a number lies. */
  function zoneAt(number: number): number | null {
    return items.slice(0, number - first + 1).findLast((sample) => sample.zone !== undefined)?.zone ?? zoneBefore;
  }

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
      const there = items;
      const begin = Math.max(0, seq - first);
      const zone = zoneAt(first + begin);
      for (let index = begin; index < there.length; index += 1) {
        const sample = there[index];
        if (sample) yield zoned && index === begin && zone !== null ? { ...sample, zone } : sample;
      }
    },
    trim(seq) {
      if (seq < first) return;
      const keptAt = (number: number): Kept | undefined => {
        const sample = items[number - first];
        return sample && { sample, zone: zoneAt(number) ?? 0 };
      };
      held = heldAt(Math.min(seq, first + items.length - 1), first, held, keptAt);
      const gone = items.splice(0, seq - first + 1);
      zoneBefore = gone.findLast((sample) => sample.zone !== undefined)?.zone ?? zoneBefore;
      first += gone.length;
      goneAt = gone.at(-1)?.at ?? goneAt;
    },
    instantOf: (seq) => (seq === first - 1 ? goneAt : (items[seq - first]?.at ?? null)),
    get held() {
      return held && { ...held.sample, zone: held.zone };
    },
    shed(deleted) {
      if (!deleted) return;
      items = items.map((sample) => blanked({ sample, zone: 0 }, deleted).sample);
      held = held && blanked(held, deleted);
    },
    renew() {
      id = randomUUID();
      const [head, ...rest] = this.from(first, true);
      items = (head ? [head, ...rest] : []).map((sample, index) => ({ ...sample, seq: index + 1 }));
      first = 1;
      held = null;
      goneAt = null;
      if (items.length === 0) zoneNow = null;
    },
    secure: () => undefined,
    close: () => undefined,
  };
}
