import { type Act, allBuckets, bucketOfDay, bucketsOf, type Decision, type Remark } from '../decision.ts';
import type { Entry } from '../entry.ts';
import type { Stretch } from '../stretch.ts';

/** A line of a device's log, as the others read it. */
export interface DeviceLine extends Omit<Decision, 'buckets'> {
  /**
   * When it was written, by a clock that never falls behind what its device had read of the others: milliseconds, no two
   * lines of one device alike.
   */
  clock: number;
}

/** An entry as its device tells the others of it. */
export interface DeviceEntry {
  entry: Entry;
  /** When it was told first as it is to be sent, by the same kind of clock as lines. */
  clock: number;
  /** The edition in which it was first told so: whoever has read that one holds its time free. */
  since: number;
  /** The entry of another device that the attorney had this one take the place of. */
  tookOver?: { device: string; entry: string };
}

/**
 * All that one device says of one day of UTC, and the only thing that devices tell one another. No other device writes
 * it, and a later edition takes the place of an earlier one as a whole: what is in no edition any more is deleted.
 */
export interface DevicePart {
  device: string;
  /** The day of UTC, counted from 1970. */
  bucket: number;
  /** Grows with each part that the device writes, of whichever day. */
  edition: number;
  /** What the device captured: spans that begin on the day, whole; of pauses, what lies on the day. Sorted, disjoint. */
  stretches: Stretch[];
  /** Decisions in effect, and remarks, that are about the day. */
  lines: DeviceLine[];
  /** Entries of the day, or with time on it. */
  entries: DeviceEntry[];
  /** By device: the edition of its part of the same day that was read when this one was written. */
  seen: Readonly<Record<string, number>>;
}

/** The latest part that is known of each device and day. */
export type Parts = ReadonlyMap<string, DevicePart>;

const keyOf = ({ device, bucket }: Pick<DevicePart, 'device' | 'bucket'>) => `${bucket} ${device}`;

/** The part of a device about a day of UTC, where one is known. */
export function partOf(parts: Parts, device: string, bucket: number): DevicePart | undefined {
  return parts.get(keyOf({ device, bucket }));
}

/**
 * Whether a part takes the place of another one of its device and day. Two of one edition come only from two computers
 * that were made of one another: then any rule will do that does not ask which came first.
 */
function replaces(part: DevicePart, known: DevicePart): boolean {
  if (part.edition !== known.edition) return part.edition > known.edition;
  return JSON.stringify(part) > JSON.stringify(known);
}

/**
 * What is known once some parts came, in whichever order and however often. Pure; what comes late changes nothing.
 * @returns the same object where nothing is new
 */
export function withParts(known: Parts, came: Iterable<DevicePart>): Parts {
  let next: Map<string, DevicePart> | null = null;
  for (const part of came) {
    const key = keyOf(part);
    const before = (next ?? known).get(key);
    if (before && !replaces(part, before)) continue;
    next ??= new Map(known);
    next.set(key, part);
  }
  return next ?? known;
}

/** The days of UTC on which an entry is told. */
export function bucketsOfEntry({ day, parts }: Pick<Entry, 'day' | 'parts'>): number[] {
  const buckets = new Set([bucketOfDay(day)]);
  for (const part of parts) {
    const [first, last] = bucketsOf(part);
    for (let bucket = first; bucket <= last; bucket++) buckets.add(bucket);
  }
  return [...buckets];
}

/** The days of UTC on which a line is told. */
export function bucketsOfLine({ act }: { act: Act | Remark }): number[] {
  return allBuckets(act);
}

/**
 * What a device says now of what it tells on several days, of which parts may be known from different times: the latest
 * that is known of any of these days counts, and where that is silent it is no more.
 */
export function current<T>(
  parts: Parts,
  itemsOf: (part: DevicePart) => readonly T[],
  nameOf: (item: T) => string | number,
  bucketsOfItem: (item: T) => readonly number[],
): { device: string; item: T }[] {
  const latestFirst = [...parts.values()].sort((a, b) => b.edition - a.edition);
  const met = new Set<string>();
  const found: { device: string; item: T }[] = [];
  for (const part of latestFirst) {
    const { device } = part;
    for (const item of itemsOf(part)) {
      const name = `${device} ${nameOf(item)}`;
      if (met.has(name)) continue;
      met.add(name);
      const silent = bucketsOfItem(item).some((bucket) => (partOf(parts, device, bucket)?.edition ?? 0) > part.edition);
      // A later part of one of its days would have come first, and names it no more.
      if (!silent) found.push({ device, item });
    }
  }
  return found;
}
