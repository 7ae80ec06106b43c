import { type Entry, type EntryState, timeIn } from '../entry.ts';
import { touches } from '../intervals.ts';
import { isSpan } from '../stretch.ts';
import { bucketsOfEntry, current, type DeviceEntry, type Parts, partOf } from './part.ts';

/** An entry, and the device that alone may send it. */
export interface OwnedEntry extends DeviceEntry {
  device: string;
}

/** What may be in Clio comes before what is to be sent, and that before what is not on its way. */
const WEIGHT: Record<EntryState, 0 | 1 | 2> = {
  sending: 2,
  unknown: 2,
  posted: 2,
  changing: 2,
  'taking-back': 2,
  approved: 1,
  refused: 0,
  deleted: 0,
};

/** Whether an entry may be in Clio. */
export function mayBeInClio({ state }: Pick<Entry, 'state'>): boolean {
  return WEIGHT[state] === 2;
}

/** Every entry of every device as it was last told. */
export function entriesOf(parts: Parts): OwnedEntry[] {
  return current(
    parts,
    ({ entries }) => entries,
    ({ entry }) => entry.id,
    ({ entry }) => bucketsOfEntry(entry),
  ).map(({ device, item }) => ({ ...item, device }));
}

function shareTime(one: Pick<Entry, 'parts'>, other: Pick<Entry, 'parts'>): boolean {
  const held = timeIn([other as Entry]);
  return one.parts.some((part) => touches(held, part));
}

/** Whether the first of two entries that hold the same time is the one to be sent. */
function goesFirst(one: OwnedEntry, other: OwnedEntry): boolean {
  const [a, b] = [WEIGHT[one.entry.state], WEIGHT[other.entry.state]];
  if (a !== b) return a > b;
  if (one.clock !== other.clock) return one.clock < other.clock;
  return `${one.device} ${one.entry.id}` < `${other.device} ${other.entry.id}`;
}

/** Whether an entry of another device was taken over: then that one is not to be sent any more. */
function takerOf(all: readonly OwnedEntry[], { device, entry }: { device: string; entry: Pick<Entry, 'id'> }) {
  return all.find(({ tookOver }) => tookOver?.device === device && tookOver.entry === entry.id) ?? null;
}

/**
 * Whether an entry may be sent from its device now. `waits`: it holds time that other devices captured, and these have
 * not said yet that they read of it · `held`: another device's entry holds some of its time, and goes first · `taken`:
 * the attorney had another device send it.
 */
export type Leave =
  | { kind: 'may' }
  | { kind: 'waits'; devices: string[] }
  | { kind: 'held'; by: OwnedEntry }
  | { kind: 'taken'; by: OwnedEntry };

/** The devices other than its own that captured time of an entry, as far as is known. */
function homesOf(parts: Parts, device: string, entry: Entry): string[] {
  const homes = new Set<string>();
  for (const bucket of bucketsOfEntry(entry))
    for (const part of parts.values()) {
      // A window that began the day before may reach into it.
      if (part.device === device || part.bucket > bucket || part.bucket < bucket - 1) continue;
      if (part.stretches.some((stretch) => isSpan(stretch) && touches(entry.parts, stretch))) homes.add(part.device);
    }
  return [...homes].sort();
}

/** Whether a device has said, on each day of an entry, that it read of the entry. */
function hasRead(parts: Parts, reader: string, { device, entry, since }: OwnedEntry): boolean {
  return bucketsOfEntry(entry).every((bucket) => (partOf(parts, reader, bucket)?.seen[device] ?? 0) >= since);
}

/**
 * Whether a device may send one of its entries. Time that the device captured by itself it may send unless it has read
 * that another one does; time that others captured only once these have read of that, so that they hold it free from
 * then on. So no second that one device captured is sent by two, however late their files travel.
 * @param parts all that the device has told, and read
 * @param entry as the device is about to send it
 */
export function mayLeave(parts: Parts, device: string, entry: Entry): Leave {
  const all = entriesOf(parts);
  const told = all.find((one) => one.device === device && one.entry.id === entry.id);
  const isTold = told?.entry.revision === entry.revision && WEIGHT[told.entry.state] > 0;
  // What was not told yet comes behind all that is known.
  const own: OwnedEntry = {
    ...(isTold ? told : { device, clock: Number.MAX_SAFE_INTEGER, since: Number.MAX_SAFE_INTEGER }),
    ...{ device, entry },
  };
  const taker = takerOf(all, own);
  if (taker) return { kind: 'taken', by: taker };
  const overtaken = told?.tookOver;
  const rival = all.find((other) => {
    if (other.device === device || !shareTime(entry, other.entry)) return false;
    if (overtaken?.device === other.device && overtaken.entry === other.entry.id) return false;
    return !takerOf(all, other) && goesFirst(other, own);
  });
  if (rival) return { kind: 'held', by: rival };
  const devices = homesOf(parts, device, entry).filter(
    (home) => home !== overtaken?.device && !hasRead(parts, home, own),
  );
  return devices.length > 0 ? { kind: 'waits', devices } : { kind: 'may' };
}

/**
 * Entries of different devices that may both be in Clio though they hold the same time, as when two devices captured it
 * and neither had read of the other's. The attorney is asked about each pair; every device finds the same ones.
 */
export function doubled(parts: Parts): [OwnedEntry, OwnedEntry][] {
  const sent = entriesOf(parts).filter(({ entry }) => mayBeInClio(entry));
  const pairs = sent.flatMap((one) =>
    sent.flatMap((other): [OwnedEntry, OwnedEntry][] => {
      if (one.device >= other.device || !shareTime(one.entry, other.entry)) return [];
      // Whoever took an entry over found that it had been sent.
      if (one.entry.clioId !== null && one.entry.clioId === other.entry.clioId) return [];
      return [[one, other]];
    }),
  );
  const name = ([one, other]: [OwnedEntry, OwnedEntry]) => `${one.device} ${one.entry.id} ${other.entry.id}`;
  return pairs.sort((a, b) => (name(a) < name(b) ? -1 : 1));
}
