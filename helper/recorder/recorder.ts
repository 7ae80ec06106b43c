import {
  type Blind,
  type Configuration,
  type Event,
  type Observation,
  sameObservation,
  zoneAt,
} from '../../shared/index.ts';
import { type Clock, createClock } from '../clock.ts';
import type { Observer } from '../observe/index.ts';
import { exclude } from './exclusions.ts';
import { createMemoryJournal, type Journal } from './journal.ts';
import { createSettle } from './settle.ts';
import { SYSTEM_TIMERS, type Timers } from './timers.ts';

/** How the recorder stands. It records from its first configuration on, unless paused or stopped. */
export interface RecorderState {
  recording: boolean;
  paused: boolean;
  blind: Blind | null;
}

/** Observes and keeps the journal. */
export interface Recorder {
  readonly journal: Journal;
  readonly observer: Pick<Observer, 'platform' | 'name'>;
  readonly state: RecorderState;
  /** Takes what the attorney allows. Nothing is observed before the first call, nor while it says `paused`. */
  configure(configuration: Configuration): void;
  /** Hears of each new sample and each change of state; the function given back ends that. */
  onChange(listener: () => void): () => void;
  /** Ends the open stretch with *away, stopped* and observes no more. */
  stop(): Promise<void>;
}

export interface RecorderParts {
  observer: Observer;
  journal?: Journal;
  clock?: Clock;
  timers?: Timers;
  zone?: (at: number) => number;
}

/** Samples hold for 45 seconds at most, and a little may be late. */
const ALIVE_EVERY = 25_000;

export function createRecorder(parts: RecorderParts): Recorder {
  const { observer, journal = createMemoryJournal(), clock = createClock() } = parts;
  const { timers = SYSTEM_TIMERS, zone = zoneAt } = parts;
  const listeners = new Set<() => void>();
  const settle = createSettle<Observation>(record, timers);
  let configuration: Configuration | null = null;
  let last: Observation | null = null;
  /** The last thing seen, before exclusions: a changed configuration is applied to it at once. */
  let seenLast: Observation | null = null;
  let blind: Blind | null = null;
  let observing = false;
  let stopped = false;
  let offAlive: () => void = () => undefined;

  function write(event: Event): void {
    const reading = clock.read();
    const { at } = reading;
    const held = last;
    if (held && reading.step === 'back') {
      journal.append(reading.until, zone(reading.until), { kind: 'blind', why: 'clock' });
    } else if (held && reading.step === 'ahead') {
      journal.append(at, zone(at), { kind: 'away', why: 'asleep', since: reading.since });
    }
    // A step ended the stretch before, so what goes on holding is said again, not merely kept alive.
    const again = held && reading.step !== 'none' && event.kind === 'alive';
    journal.append(at, zone(at), again ? held : event);
    offAlive();
    offAlive = timers.after(ALIVE_EVERY, () => write({ kind: 'alive' }));
    tell();
  }

  function record(observation: Observation): void {
    seenLast = observation;
    if (!configuration || stopped) return;
    const kept = exclude(observation, configuration.exclusions);
    blind = kept.kind === 'blind' ? kept.why : null;
    if (last && sameObservation(last, kept)) return;
    write(kept);
    last = kept;
  }

  function tell(): void {
    for (const listener of listeners) listener();
  }

  function halt(): Promise<void> {
    settle.drop();
    seenLast = null;
    observing = false;
    return observer.stop();
  }

  return {
    journal,
    observer: { platform: observer.platform, name: observer.name },
    get state() {
      const paused = configuration?.paused ?? false;
      return { recording: configuration !== null && !paused && !stopped, paused, blind };
    },
    configure(next) {
      if (stopped) return;
      configuration = next;
      if (next.paused) {
        if (observing) void halt();
        record({ kind: 'away', why: 'paused' });
      } else if (observing) {
        if (seenLast) record(seenLast);
      } else {
        observing = true;
        observer.start((told) => {
          if (told.kind === 'window' || told.kind === 'blind') settle.push(told);
        }, next.idleAfterSeconds * 1000);
      }
      tell();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async stop() {
      if (stopped) return;
      if (observing) settle.flush();
      if (configuration) record({ kind: 'away', why: 'stopped' });
      stopped = true;
      offAlive();
      await halt();
    },
  };
}
