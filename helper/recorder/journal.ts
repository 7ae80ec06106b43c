import { randomUUID } from 'node:crypto';
import type { Event, Sample } from '../../shared/index.ts';

/** What a journal holds: `first` = `last` + 1 when it holds nothing. */
export interface JournalPlace {
  id: string;
  first: number;
  last: number;
}

/** Samples in order, numbered from 1 without holes, kept until they are acked. */
export interface Journal {
  readonly place: JournalPlace;
  /** Adds a sample; `zone` (minutes east of UTC) is written where it changes. */
  append(at: number, zone: number, event: Event): void;
  /** The samples from `seq` on, oldest first; a lower `seq` than `first` begins at `first`. */
  from(seq: number): Iterable<Sample>;
  /** Forgets everything up to and including `seq`, which must not be beyond `last`. */
  trim(seq: number): void;
  /** Begins a new journal. What this one still holds goes over into it under new numbers, so nothing is lost. */
  renew(): void;
}

export interface JournalLimits {
  samples: number;
  /** UTF-16 units of titles and application names. */
  text: number;
}

/** Some five busy days, and at most some 16 MB of text. */
export const JOURNAL_LIMITS: JournalLimits = { samples: 20_000, text: 8_000_000 };

function sizeOf(sample: Sample): number {
  return sample.kind === 'window' ? sample.app.length + sample.title.length : 0;
}

/** A journal in memory. When it is full its oldest samples go: `first` then says that they are missing. */
export function createMemoryJournal(limits: JournalLimits = JOURNAL_LIMITS): Journal {
  let id: string = randomUUID();
  let first = 1;
  let items: Sample[] = [];
  let text = 0;
  let zoneNow: number | null = null;
  /** The zone of the last sample that is not held any more. */
  let zoneBefore: number | null = null;

  function drop(count: number): void {
    for (const gone of items.splice(0, count)) {
      zoneBefore = gone.zone ?? zoneBefore;
      text -= sizeOf(gone);
    }
    first += count;
  }

  /** Says the zone in the first sample held, for a reader that has not seen where it was said last. */
  function zoneAtHead(): void {
    const head = items[0];
    if (head && zoneBefore !== null) items[0] = { zone: zoneBefore, ...head };
  }

  return {
    get place() {
      return { id, first, last: first + items.length - 1 };
    },
    append(at, zone, event) {
      const sample: Sample = { seq: first + items.length, at, ...(zone === zoneNow ? {} : { zone }), ...event };
      zoneNow = zone;
      items.push(sample);
      text += sizeOf(sample);
      while (items.length > limits.samples || text > limits.text) {
        drop(1);
        zoneAtHead();
      }
    },
    *from(seq) {
      const held = items;
      for (let index = Math.max(0, seq - first); index < held.length; index += 1) {
        const sample = held[index];
        if (sample) yield sample;
      }
    },
    trim(seq) {
      if (seq >= first) drop(Math.min(seq - first + 1, items.length));
    },
    renew() {
      id = randomUUID();
      first = 1;
      zoneAtHead();
      items = items.map((sample, index) => ({ ...sample, seq: index + 1 }));
      if (items.length === 0) zoneNow = null;
    },
  };
}
