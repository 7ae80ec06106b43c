import { type Blind, type Configuration, zoneAt } from '../../shared/index.ts';
import { type Clock, createClock } from '../base/index.ts';
import { createMemoryJournal, type Journal } from '../journal/index.ts';
import type { Observer } from '../observe/index.ts';
import { createChronicle } from './chronicle.ts';
import type { LeftOut } from './exclusions.ts';
import { createGuard, type Disclosure, type Witness } from './guard.ts';
import { createObserving } from './observing.ts';
import { createPermission } from './permission.ts';
import { createSight, plainly } from './sight.ts';
import { SYSTEM_TIMERS, type Timers } from './timers.ts';

/** How the recorder stands. It records from its first configuration on, unless paused, at rest or stopped. */
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
  /** Goes by what this witness says of browser windows that bear no mark; without one, nobody can tell. */
  consult(witness: Witness): void;
  /** The witness may know more than before. */
  askAgain(): void;
  /** Looks with other eyes from now on, as after a login elsewhere. */
  observeWith(observer: Observer): void;
  /** Writes what is held back, without a title, as what was recorded is about to be deleted. */
  letGo(): void;
  /** Says once more what is so, as after the words before it were deleted. */
  sayAgain(): void;
  /** Observes nothing for now, after ending the open stretch with *away, stopped*; until it is awakened. */
  rest(): void;
  awake(): void;
  /** Ends the open stretch with *away, stopped* and observes no more. */
  stop(): Promise<void>;
}

export interface RecorderParts {
  observer: Observer;
  journal?: Journal;
  clock?: Clock;
  timers?: Timers;
  zone?: (at: number) => number;
  /** Hears which rule left out a window, or its title alone, and of which program it was. */
  explain?: (rule: LeftOut, app: string) => void;
}

export function createRecorder(parts: RecorderParts): Recorder {
  const { journal = createMemoryJournal(), clock = createClock() } = parts;
  const { timers = SYSTEM_TIMERS, zone = zoneAt, explain } = parts;
  const listeners = new Set<() => void>();
  const permission = createPermission(clock);
  const guard = createGuard({
    timers,
    hasFocus: (id) => observing.observer.hasFocus?.(id) ?? Promise.resolve(true),
    changed() {
      chronicle.releaseJudged();
      record();
      tell();
    },
    unchecked: () => permission.configuration?.uncheckedTitles ?? false,
    explain: (app) => explain?.('unchecked-window', app),
  });
  const stillSo = () => observing.stillSo();
  const chronicle = createChronicle({ journal, clock, timers, zone, guard, written: tell, stillSo });
  const ending = () => chronicle.breakOff();
  const sight = createSight({ clock, timers, guard, permission, explain, changed: record, looked: tell, ending });
  const observing = createObserving({ observer: parts.observer, permission, sight, timers, pauseOver: arrange });

  function tell(): void {
    for (const listener of listeners) listener();
  }

  /** Writes what is so by everything known, where that is something new. */
  function record(): void {
    const { configuration, stopped, resting, paused } = permission;
    if (!configuration) return;
    let disclosed: Disclosure | null;
    // There is nothing to end before the first sample.
    if (stopped || resting) disclosed = chronicle.last && plainly({ kind: 'away', why: 'stopped' });
    else if (paused) disclosed = plainly({ kind: 'away', why: 'paused' });
    else disclosed = sight.disclose();
    if (disclosed) chronicle.record(disclosed);
  }

  /** Observes as is allowed now, and writes what is so by then. */
  function arrange(): void {
    if (!permission.configuration) return;
    chronicle.endEarlier();
    observing.arrange();
    sight.reconsider();
    record();
    tell();
  }

  return {
    journal,
    get observer() {
      const { platform, name } = observing.observer;
      return { platform, name };
    },
    get state() {
      const { paused, observes } = permission;
      return { recording: observes, paused, blind: paused ? null : sight.blind };
    },
    configure(next) {
      if (permission.stopped) return;
      permission.configuration = next;
      arrange();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    consult: guard.consult,
    askAgain: guard.askAgain,
    observeWith(next) {
      if (permission.stopped) return;
      observing.change(next);
      arrange();
    },
    letGo: chronicle.release,
    sayAgain() {
      if (!permission.stopped) chronicle.sayAgain();
    },
    rest() {
      if (permission.resting) return;
      permission.resting = true;
      arrange();
      chronicle.rest();
      journal.secure();
    },
    awake() {
      if (!permission.resting) return;
      permission.resting = false;
      arrange();
    },
    async stop() {
      if (permission.stopped) return;
      sight.flush();
      permission.stopped = true;
      if (chronicle.last) record();
      chronicle.rest();
      await observing.stop();
    },
  };
}
