import { createPoster, type Poster } from '../../../extension/background/posting/poster.ts';
import type { Decision, Entry, Interval, Timeline } from '../../../extension/timeline/index.ts';
import { nextReading } from '../../../extension/timeline/model/devices/clock.ts';
import { entriesOf, mayLeave } from '../../../extension/timeline/model/devices/entries.ts';
import { capturedBy, linesOf } from '../../../extension/timeline/model/devices/lines.ts';
import {
  bucketsOfEntry,
  bucketsOfLine,
  type DeviceLine,
  type DevicePart,
  type Parts,
  withParts,
} from '../../../extension/timeline/model/devices/part.ts';
import { type Facts, tell } from '../../../extension/timeline/model/devices/tell.ts';
import { together } from '../../../extension/timeline/model/devices/time.ts';
import { joined, touching, withoutAll } from '../../../extension/timeline/model/intervals.ts';
import type { Stretch } from '../../../extension/timeline/model/stretch.ts';
import type { Values } from '../../../extension/timeline/store/values-schema.ts';
import type { Sample } from '../../../shared/index.ts';
import { approvedOn } from '../../extension/approved-on.ts';
import type { ClioStage } from '../../extension/background/clio-stage.ts';
import type { Folder } from '../../extension/timeline/model/devices/computers.ts';

const DAY_MS = 86_400_000;
const MINUTE = 60_000;
/** A window that is in front says so this often. */
const ALIVE = 30_000;

/** One computer with its real store and the real poster, which share Clio and a folder with others. */
export class RealComputer {
  parts: Parts = new Map();
  poster: Poster;
  /** How many answers of Clio's were lost. */
  lost = 0;
  readonly device: string;
  readonly ahead: number;
  readonly #stage: ClioStage;
  readonly #journal = crypto.randomUUID();
  #seq = 0;
  #told = 0;
  #edition = 1;
  #clock = 0;
  #made = 0;

  /** @param ahead by how much its clock is before Clio's, milliseconds */
  constructor(device: string, ahead: number, stage: ClioStage) {
    this.device = device;
    this.ahead = ahead;
    this.#stage = stage;
    this.poster = this.nextWorker();
  }

  get timeline(): Timeline {
    return this.#stage.timeline;
  }

  /** A poster of a new worker, of which none makes an entry `sending` unless it may leave at that very moment. */
  nextWorker(): Poster {
    const { timeline } = this;
    const asking: Timeline = {
      ...timeline,
      changeEntry: (id, expected, change, more) =>
        timeline.changeEntry(
          id,
          expected,
          (entry) => {
            const next = change(entry);
            const leaves = next?.state === 'sending' && entry.state !== 'sending';
            return leaves && mayLeave(this.parts, this.device, entry).kind !== 'may' ? null : next;
          },
          more,
        ),
    };
    this.poster = createPoster(asking, this.#stage.restarted(), {
      now: () => this.#stage.clock.at + this.ahead,
      wakeAt: () => undefined,
      changed: () => undefined,
    });
    return this.poster;
  }

  /** Of the next entry that is handed to Clio nobody hears what became: it arrives, or does not. */
  loseNext(arrives: boolean): void {
    const { network } = this.#stage;
    const { fetch } = network;
    network.fetch = async (...args) => {
      const isEntry = args[1]?.method === 'POST' && String(args[0]).includes('/activities.json');
      if (!isEntry) return fetch(...args);
      network.fetch = fetch;
      this.lost += 1;
      if (arrives) await fetch(...args);
      throw new TypeError('the line is cut');
    };
  }

  /** A window in front for some minutes from an instant on; what was told before that stays. */
  async capture(start: number, minutes: number): Promise<void> {
    const from = Math.max(start, this.#told + 1000);
    const until = from + minutes * MINUTE;
    const items: Sample[] = [];
    const say = (
      at: number,
      what:
        | Pick<Extract<Sample, { kind: 'window' }>, 'kind' | 'app' | 'title'>
        | { kind: 'alive' }
        | { kind: 'away'; why: 'locked' },
    ) => {
      this.#seq += 1;
      items.push({ seq: this.#seq, at, zone: 0, ...what });
    };
    say(from, { kind: 'window', app: 'Writer', title: `${this.device} ${this.#seq}` });
    for (let at = from + ALIVE; at < until; at += ALIVE) say(at, { kind: 'alive' });
    say(until, { kind: 'away', why: 'locked' });
    this.#told = until;
    await this.timeline.ingest({ journal: this.#journal, items }, 1, 0);
  }

  /** What lies in its store: stretches that were not packed together yet, the log, and entries. */
  async stored(): Promise<{ stretches: Stretch[]; lines: DeviceLine[]; entries: Entry[] }> {
    const { as } = await this.timeline.beginBackup();
    const rest = (await this.timeline.backupRest(as)) ?? [];
    const rowsOf = <T>(store: string) => (rest.find((one) => one.store === store)?.rows ?? []) as T[];
    const values = rest.find((one) => one.store === 'values');
    const log = values?.rows[values.keys?.indexOf('log') ?? -1] as Values['log'] | undefined;
    const lines = rowsOf<Decision>('decisions').filter(
      ({ seq, act }) => seq <= (log?.done ?? 0) || act.kind === 'cut' || act.kind === 'mark',
    );
    return {
      stretches: rowsOf<Stretch>('spans'),
      // Its acts are done at readings of its clock.
      lines: lines.map(({ seq, at, act }) => ({ seq, at, act, clock: at })),
      entries: rowsOf<Entry>('entries'),
    };
  }

  now(): number {
    this.#clock = nextReading(this.#stage.clock.at + this.ahead, this.#clock);
    return this.#clock;
  }

  /** The attorney gives time to a matter. */
  async give(stretch: Interval, matter: number): Promise<void> {
    await this.timeline.decide({ kind: 'tag', matter, stretches: [stretch] }, this.now());
  }

  async undo(): Promise<void> {
    await this.timeline.undo(this.#clock + 1);
  }

  /** The attorney approves what of a time is captured and in no entry, as far as this computer knows. */
  async approve(window: Interval, matter: number, user: number): Promise<void> {
    const { stretches, entries } = await this.stored();
    const parts = [...this.parts.values()].filter(({ device }) => device !== this.device);
    const captured = joined([...stretches, ...parts.flatMap((part) => part.stretches)].filter((one) => 'title' in one));
    const others = entriesOf(this.parts).filter(({ device }) => device !== this.device);
    const held = joined([...entries, ...others.map(({ entry }) => entry)].flatMap((entry) => entry.parts));
    const within = touching(captured, window).map(({ start, end }) => ({
      start: Math.max(start, window.start),
      end: Math.min(end, window.end),
    }));
    const [first, ...more] = withoutAll(within, held);
    if (!first) return;
    this.#made += 1;
    const seconds = Math.round([first, ...more].reduce((sum, { start, end }) => sum + end - start, 0) / 1000);
    const id = `${this.device}-${this.#made}`;
    await this.timeline.approve([
      approvedOn(first, { id, matter, user, parts: [first, ...more], seconds, narrative: `Draft motion ${id}` }),
    ]);
  }

  read(parts: readonly DevicePart[]): void {
    const others = parts.filter(({ device }) => device !== this.device);
    this.parts = withParts(this.parts, others);
    for (const { entries, lines } of others)
      for (const { clock } of [...entries, ...lines]) this.#clock = Math.max(this.#clock, clock);
  }

  /** Writes what is new. @returns how many files */
  async tell(folder: Folder): Promise<number> {
    const { stretches, lines, entries } = await this.stored();
    const buckets = new Set([...this.parts.values()].map(({ bucket }) => bucket));
    for (const { start } of stretches) buckets.add(Math.floor(start / DAY_MS));
    for (const line of lines) for (const bucket of bucketsOfLine(line)) buckets.add(bucket);
    for (const entry of entries) for (const bucket of bucketsOfEntry(entry)) buckets.add(bucket);
    const facts = [...buckets].map(
      (bucket): Facts => ({
        bucket,
        stretches: stretches.filter(({ start }) => Math.floor(start / DAY_MS) === bucket),
        lines: lines.filter((line) => bucketsOfLine(line).includes(bucket)),
        entries: entries.filter((entry) => bucketsOfEntry(entry).includes(bucket)).map((entry) => ({ entry })),
      }),
    );
    const written = tell(this.parts, this.device, facts, { edition: this.#edition, clock: this.now() });
    this.#edition += written.length;
    this.parts = withParts(this.parts, written);
    for (const part of written) folder.write(part);
    return written.length;
  }

  /** What a screen would show of all computers: captured time, what was decided, and entries. */
  shown() {
    const name = ({ device, entry }: { device: string; entry: Entry }) => `${device} ${entry.id}`;
    return {
      time: together(capturedBy(this.parts)),
      lines: linesOf(this.parts, 0),
      entries: entriesOf(this.parts).sort((one, other) => (name(one) < name(other) ? -1 : 1)),
    };
  }
}
