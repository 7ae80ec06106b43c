import type { Entry } from '../entry.ts';
import type { Stretch } from '../stretch.ts';
import { mayBeInClio } from './entries.ts';
import { type DeviceEntry, type DeviceLine, type DevicePart, type Parts, partOf } from './part.ts';

/** What a device has of one day of UTC, as {@link DevicePart} tells it. */
export interface Facts extends Pick<DevicePart, 'bucket'> {
  stretches: Stretch[];
  lines: DeviceLine[];
  entries: Pick<DeviceEntry, 'entry' | 'tookOver'>[];
}

/** Whether an entry is on its way to Clio, or there. */
const isOut = (entry: Entry) => entry.state === 'approved' || mayBeInClio(entry);

/** The entry as it was told; anew where it is another revision, or was not to be sent when it was told. */
function asTold(
  before: readonly DeviceEntry[],
  { entry, tookOver }: Facts['entries'][number],
  anew: Pick<DeviceEntry, 'clock' | 'since'>,
): DeviceEntry {
  const known = before.find((one) => one.entry.id === entry.id);
  const goesOn = known?.entry.revision === entry.revision && (isOut(known.entry) || !isOut(entry));
  const { clock, since } = goesOn ? known : anew;
  return { entry, clock, since, ...(tookOver ? { tookOver } : {}) };
}

/** Whether a part tells of an entry of which its reader has not said yet that it read of it. */
function owesAnswer(part: DevicePart, before: DevicePart | undefined): boolean {
  const read = before?.seen[part.device] ?? 0;
  return part.entries.some(({ since }) => since > read);
}

/**
 * The parts that a device has to write, because there is something new on their days, or because it read there of an
 * entry whose device waits for that. Where two devices have nothing new, neither writes anything. Pure.
 * @param parts all that the device has told, and read
 * @param facts of each day of UTC on which it has anything, or on which it read of an entry
 * @param next the first edition that no part of it has, and a reading of its clock later than all that it has read
 */
export function tell(
  parts: Parts,
  device: string,
  facts: readonly Facts[],
  next: { edition: number; clock: number },
): DevicePart[] {
  const own = [...parts.values()].filter((part) => part.device === device);
  const told = own.flatMap(({ entries }) => entries);
  const written: DevicePart[] = [];
  for (const { bucket, stretches, lines, entries } of facts) {
    const before = partOf(parts, device, bucket);
    const others = [...parts.values()].filter((part) => part.bucket === bucket && part.device !== device);
    const content = {
      stretches,
      lines,
      // The first edition of all that are written now: none of the others is older and tells of the entry.
      entries: entries.map((one) => asTold(told, one, { clock: next.clock, since: next.edition })),
    };
    const said = before && { stretches: before.stretches, lines: before.lines, entries: before.entries };
    const empty = stretches.length + lines.length + entries.length === 0;
    const isNews = said ? JSON.stringify(content) !== JSON.stringify(said) : !empty;
    if (!isNews && !others.some((part) => owesAnswer(part, before))) continue;
    const seen = Object.fromEntries(others.map((part) => [part.device, part.edition]));
    written.push({ device, bucket, edition: next.edition + written.length, ...content, seen });
  }
  return written;
}
