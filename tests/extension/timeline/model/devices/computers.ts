import { nextReading } from '../../../../../extension/timeline/model/devices/clock.ts';
import { entriesOf, mayLeave, type OwnedEntry } from '../../../../../extension/timeline/model/devices/entries.ts';
import {
  bucketsOfEntry,
  type DevicePart,
  type Parts,
  withParts,
} from '../../../../../extension/timeline/model/devices/part.ts';
import { type Facts, tell } from '../../../../../extension/timeline/model/devices/tell.ts';
import type { Entry } from '../../../../../extension/timeline/model/entry.ts';
import { type Interval, joined, touches, withoutAll } from '../../../../../extension/timeline/model/intervals.ts';
import type { Span } from '../../../../../extension/timeline/model/stretch.ts';
import { BUCKET, DAY_MS, entry, minute, span } from './made-up.ts';

/** A folder that is synced at leisure: each computer may see any file as it was at any time, and in any order. */
export class Folder {
  #versions = new Map<string, string[]>();

  write(part: DevicePart): void {
    const name = `${part.device}-${part.bucket}`;
    // As text: nobody shares an object with another computer.
    this.#versions.set(name, [...(this.#versions.get(name) ?? []), JSON.stringify(part)]);
  }

  /** Some files as they were at some time: what was written last does not come yet, or comes before what went before. */
  some(draw: () => number): DevicePart[] {
    return [...this.#versions.values()].flatMap((versions) => {
      const version = versions[Math.floor(draw() * versions.length)];
      return draw() < 0.5 && version !== undefined ? [JSON.parse(version)] : [];
    });
  }

  /** All files as they are. */
  all(): DevicePart[] {
    return [...this.#versions.values()].flatMap((versions) => JSON.parse(versions.at(-1) ?? '[]'));
  }
}

/** What Clio was handed: of whom, and for which time. */
export interface Handed {
  device: string;
  id: string;
  parts: Interval[];
}

/** One computer of an attorney: what it captured and approved, and what it knows of the others. */
export class Computer {
  parts: Parts = new Map();
  captured: Span[] = [];
  entries: Entry[] = [];
  #edition = 1;
  #clock = 0;
  #made = 0;

  readonly device: string;
  /** By how much its clock is ahead, milliseconds. */
  readonly ahead: number;
  readonly clio: Handed[];

  constructor(device: string, ahead: number, clio: Handed[]) {
    this.device = device;
    this.ahead = ahead;
    this.clio = clio;
  }

  capture(from: number, to: number): void {
    const free = withoutAll([{ start: minute(from), end: minute(to) }], joined(this.captured));
    const spans = free.map((part) => ({ ...span(0, 1, `${this.device} brief`), ...part }));
    this.captured = [...this.captured, ...spans].sort((a, b) => a.start - b.start);
  }

  others(): OwnedEntry[] {
    return entriesOf(this.parts).filter(({ device }) => device !== this.device);
  }

  /** The attorney approves captured time that no entry holds, as far as this computer knows. */
  approve(from: number, to: number): void {
    const window = { start: minute(from), end: minute(to) };
    const known = joined([
      ...this.captured,
      ...[...this.parts.values()].filter((part) => part.device !== this.device).flatMap((part) => part.stretches),
    ]);
    const held = joined([...this.entries, ...this.others().map((one) => one.entry)].flatMap(({ parts }) => parts));
    const within = known.flatMap(({ start, end }) => {
      const part = { start: Math.max(start, window.start), end: Math.min(end, window.end) };
      return part.end > part.start ? [part] : [];
    });
    const free = withoutAll(within, held);
    if (free.length === 0) return;
    this.#made += 1;
    this.entries.push(entry(`${this.device}-${this.#made}`, from, to, { parts: free }));
  }

  #put(id: string, change: Partial<Entry>): void {
    this.entries = this.entries.map((one) => (one.id === id ? { ...one, ...change } : one));
  }

  /** An entry that is certainly not in Clio goes back to the drafts. */
  withdraw(draw: () => number): void {
    const all = this.entries.filter(({ state }) => state === 'approved' || state === 'refused');
    const one = all[Math.floor(draw() * all.length)];
    if (one) this.entries = this.entries.filter(({ id }) => id !== one.id);
  }

  /** What Clio refused is mended and approved again. */
  mend(): void {
    for (const { id, state, revision } of this.entries)
      if (state === 'refused') this.#put(id, { state: 'approved', revision: revision + 1 });
  }

  /** Sends what may be sent. What Clio does with it is drawn. */
  send(draw: () => number, well = false): void {
    for (const one of this.entries) {
      if (one.state === 'unknown') this.#settle(one);
      if (one.state !== 'approved' || mayLeave(this.parts, this.device, one).kind !== 'may') continue;
      const fate = well ? 0 : draw();
      if (fate < 0.7) {
        this.clio.push({ device: this.device, id: one.id, parts: one.parts });
        this.#put(one.id, { state: 'posted', clioId: this.clio.length });
      } else if (fate < 0.8) this.#put(one.id, { state: 'refused' });
      else {
        if (fate < 0.9) this.clio.push({ device: this.device, id: one.id, parts: one.parts });
        this.#put(one.id, { state: 'unknown' });
      }
    }
  }

  /** What became of a request is looked up. */
  #settle(one: Entry): void {
    const place = this.clio.findIndex(({ id }) => id === one.id);
    if (place >= 0) this.#put(one.id, { state: 'posted', clioId: place + 1 });
    else this.#put(one.id, { state: 'approved' });
  }

  read(parts: readonly DevicePart[]): void {
    this.parts = withParts(
      this.parts,
      parts.filter(({ device }) => device !== this.device),
    );
    for (const { entries } of this.parts.values())
      for (const { clock } of entries) this.#clock = Math.max(this.#clock, clock);
  }

  /** Writes what is new. @returns how many files */
  tell(folder: Folder, at: number): number {
    this.#clock = nextReading(at + this.ahead, this.#clock);
    const buckets = [BUCKET - 1, BUCKET, BUCKET + 1];
    const facts = buckets.map(
      (bucket): Facts => ({
        bucket,
        stretches: this.captured.filter(({ start }) => Math.floor(start / DAY_MS) === bucket),
        lines: [],
        entries: this.entries.filter((one) => bucketsOfEntry(one).includes(bucket)).map((one) => ({ entry: one })),
      }),
    );
    const written = tell(this.parts, this.device, facts, { edition: this.#edition, clock: this.#clock });
    this.#edition += written.length;
    this.parts = withParts(this.parts, written);
    for (const part of written) folder.write(part);
    return written.length;
  }

  /** Whether its entries overlap: they never may. */
  overlaps(): boolean {
    return this.entries.some((one) => {
      const others = joined(this.entries.filter(({ id }) => id !== one.id).flatMap(({ parts }) => parts));
      return one.parts.some((part) => touches(others, part));
    });
  }
}

const MINUTES = 60_000;

/** Two or three computers of one attorney, with clocks minutes apart, over one folder and one Clio. */
export function world(names: readonly string[] = ['desk', 'lap']) {
  const clio: Handed[] = [];
  const folder = new Folder();
  const computers = names.map((name, place) => new Computer(name, (place - 1) * 7 * MINUTES, clio));
  const [desk, lap] = computers;
  if (!desk || !lap) throw new Error('there are two computers');
  return { clio, folder, computers, desk, lap };
}

/** Everything arrives everywhere, and is sent, until nothing is new. */
export function settle({ folder, computers }: ReturnType<typeof world>): void {
  for (let round = 0, written = 1; written > 0; round++) {
    if (round > 50) throw new Error('the computers go on telling one another');
    written = 0;
    for (const computer of computers) {
      computer.read(folder.all());
      computer.send(() => 0, true);
      written += computer.tell(folder, minute(2000 + round));
    }
  }
}
