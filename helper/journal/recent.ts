import type { Kept } from './reader.ts';
import { blanked, type Deleted } from './shed.ts';

/** How many of the last samples stay in memory, for those who read live. */
const RECENT_SAMPLES = 128;

function textOf({ sample }: Kept): number {
  const heard = ('microphone' in sample && sample.microphone?.length) || 0;
  return heard + (sample.kind === 'window' ? sample.app.length + sample.title.length : 0);
}

/** The last samples of a chain in memory, without holes: for those who read live, and while the disk takes none. */
export type Recent = ReturnType<typeof createRecent>;

/** @param last the last number that was given out; all up to it is on the disk, or gone */
export function createRecent(last: number) {
  let items: Kept[] = [];
  let written = last;
  /** The length of the texts that wait for the disk. */
  let text = 0;

  return {
    /** The number of the oldest; null where there is none. */
    get first(): number | null {
      return items[0]?.sample.seq ?? null;
    },
    /** The last number that is on the disk, or gone: what lies behind waits. */
    get written(): number {
      return written;
    },
    /** UTF-16 units of application names and titles that wait for the disk. */
    get waitingText(): number {
      return text;
    },
    push(kept: Kept): void {
      items.push(kept);
      text += textOf(kept);
    },
    at: (number: number): Kept | undefined => items[number - (items[0]?.sample.seq ?? 0)],
    /** What waits for the disk, oldest first; what goes in between is passed over. */
    *waiting(): Iterable<Kept> {
      const all = items;
      const begin = written + 1 - (all[0]?.sample.seq ?? 0);
      for (const kept of all.slice(Math.max(0, begin))) if (kept.sample.seq > written) yield kept;
    },
    /** The oldest that waited is on the disk by now. */
    wrote(kept: Kept): void {
      written = kept.sample.seq;
      text -= textOf(kept);
    },
    /** Lets the oldest go. */
    shift: () => void items.shift(),
    /** Lets go what lies before a number. */
    dropBefore(first: number): void {
      items = items.filter(({ sample }) => sample.seq >= first);
    },
    /** What lies before a number waits no longer; whether some of it did. */
    passOver(first: number): boolean {
      if (written >= first - 1) return false;
      written = first - 1;
      text = items.reduce((sum, kept) => sum + (kept.sample.seq > written ? textOf(kept) : 0), 0);
      return true;
    },
    /** Lets go what nobody who reads live wants, once that is worth it. */
    trim(): void {
      const surplus = items.length - RECENT_SAMPLES;
      if (surplus >= RECENT_SAMPLES) items = items.slice(surplus);
    },
    /** Takes the titles of deleted time away. */
    blank(deleted: Deleted): void {
      items = items.map((kept) => blanked(kept, deleted));
    },
  };
}
