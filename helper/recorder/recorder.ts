import {
  type Blind,
  type Configuration,
  type Event,
  type Observation,
  sameObservation,
  zoneAt,
} from '../../shared/index.ts';
import { type Clock, createClock } from '../base/index.ts';
import { createMemoryJournal, type Journal } from '../journal/index.ts';
import type { FrontWindow, Observer, Seen, Told } from '../observe/index.ts';
import { type LeftOut, leftOut } from './exclusions.ts';
import { createGuard, type Said, type Witness } from './guard.ts';
import { createHeldBack } from './held-back.ts';
import { createPresence } from './presence.ts';
import { createSettle } from './settle.ts';
import { SYSTEM_TIMERS, type Timers } from './timers.ts';
import { createWriting } from './writing.ts';

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

/** Samples hold for 45 seconds at most, and a little may be late. */
const ALIVE_EVERY = 25_000;
/** Titles that were acked are taken off the disk this often; milliseconds. */
const SHED_EVERY = 120_000;
/** Timers beyond 24.8 days fire at once. */
const LONGEST_TIMER = 86_400_000;

export function createRecorder(parts: RecorderParts): Recorder {
  const { journal = createMemoryJournal(), clock = createClock() } = parts;
  const { timers = SYSTEM_TIMERS, zone = zoneAt, explain } = parts;
  let { observer } = parts;
  const listeners = new Set<() => void>();
  const writing = createWriting({ journal, clock, zone });
  const settle = createSettle<{ found: Seen; window: FrontWindow | undefined }>(see, timers);
  const presence = createPresence({ now: clock.peek, steady: clock.steady, timers, changed: record });
  const guard = createGuard({
    timers,
    hasFocus: (id) => observer.hasFocus?.(id) ?? Promise.resolve(true),
    changed: judged,
    unchecked: () => configuration?.uncheckedTitles ?? false,
    explain: (app) => explain?.('unchecked-window', app),
  });
  const back = createHeldBack(writing, guard);
  let configuration: Configuration | null = null;
  /** What the last sample said. */
  let last: Observation | null = null;
  /** The last thing seen, before exclusions: a changed configuration is applied to it at once. */
  let seen: Seen | null = null;
  let observing = false;
  let resting = false;
  let stopped = false;
  let shedAt = Number.NEGATIVE_INFINITY;
  let offAlive: () => void = () => undefined;
  let offPause: () => void = () => undefined;

  /** Whether she has paused it, and the pause is not over yet. */
  function isPaused(): boolean {
    const until = configuration?.pausedUntil ?? Number.POSITIVE_INFINITY;
    return (configuration?.paused ?? false) && clock.peek() < until;
  }

  function write(event: Event): void {
    writing.write(event, last);
    offAlive();
    offAlive = timers.after(ALIVE_EVERY, stillSo);
    // With a write that is due anyway: nothing wakes up for it.
    if (Math.abs(clock.peek() - shedAt) >= SHED_EVERY) {
      shedAt = clock.peek();
      journal.shed();
    }
    tell();
  }

  function stillSo(): void {
    write({ kind: 'alive' });
    journal.secure();
    if (configuration?.paused && !observing && !isPaused()) arrange();
  }

  /** What is so now, by everything known; null while nothing was seen yet. */
  function now(allowed: Configuration): Said | null {
    const plainly = (observation: Observation): Said => ({ observation, held: null });
    // There is nothing to end before the first sample.
    if (stopped || resting) return last && plainly({ kind: 'away', why: 'stopped' });
    if (isPaused()) return plainly({ kind: 'away', why: 'paused' });
    if (presence.away) return plainly(presence.away);
    if (!seen) return null;
    if (seen.kind === 'blind') return plainly(seen);
    const rule = leftOut(seen, allowed.exclusions);
    if (!rule) return guard.say(seen);
    explain?.(rule, seen.app);
    return plainly({ kind: 'away', why: 'excluded' });
  }

  function release(): void {
    last = back.release(last);
  }

  /** It is known, or cannot be, how the window in front stands. */
  function judged(): void {
    if (back.window !== null && guard.standing(back.window) !== 'held') release();
    record();
    tell();
  }

  /** Writes what is so, where that is something new. */
  function record(): void {
    const said = configuration && now(configuration);
    if (!said) return;
    if (back.window !== said.held) release();
    const { observation, held } = said;
    // The first word of a window that is held back is of another window, whatever it is called.
    if (held !== null && back.window === null) back.begin(held, last);
    else if (last && sameObservation(last, observation)) return;
    write(observation);
    last = observation;
  }

  function see({ found, window }: { found: Seen; window: FrontWindow | undefined }): void {
    seen = found;
    guard.front(found, window);
    presence.front(found);
    record();
    tell();
  }

  function hear(told: Told, window?: FrontWindow): void {
    switch (told.kind) {
      case 'window':
      case 'blind':
        settle.push({ found: told, window });
        return;
      case 'ending':
        // The process may be killed right after: what is open gets its end now. Should it live on, the next change goes on.
        settle.flush();
        release();
        if (last) write({ kind: 'away', why: 'stopped' });
        last = last && { kind: 'away', why: 'stopped' };
        journal.secure();
        return;
      default:
        settle.flush();
        presence.take(told);
    }
  }

  function tell(): void {
    for (const listener of listeners) listener();
  }

  function halt(): Promise<void> {
    settle.drop();
    presence.forget();
    seen = null;
    guard.front(null);
    observing = false;
    return observer.stop();
  }

  /** Starts or ends observing as is allowed now. */
  function arrange(): void {
    offPause();
    if (!configuration) return;
    writing.settleEarlier();
    const paused = isPaused();
    const until = configuration.pausedUntil ?? null;
    // A timer counts working time: after a sleep it would be late, and the next `alive` looks too.
    if (paused && until !== null) offPause = timers.after(Math.min(until - clock.peek(), LONGEST_TIMER), arrange);
    const wanted = !paused && !resting && !stopped;
    const idleAfter = configuration.idleAfterSeconds * 1000;
    if (wanted && observing) observer.setIdleAfter(idleAfter);
    else if (wanted) {
      observing = true;
      observer.start(hear, idleAfter);
    } else if (observing) {
      settle.flush();
      void halt();
    }
    record();
    tell();
  }

  return {
    journal,
    get observer() {
      return { platform: observer.platform, name: observer.name };
    },
    get state() {
      const paused = isPaused();
      const blind = seen?.kind === 'blind' && !paused ? seen.why : null;
      return { recording: configuration !== null && !paused && !stopped && !resting, paused, blind };
    },
    configure(next) {
      if (stopped) return;
      configuration = next;
      arrange();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    consult: guard.consult,
    askAgain: guard.askAgain,
    observeWith(next) {
      if (stopped) return;
      if (observing) void halt();
      observer = next;
      arrange();
    },
    letGo: release,
    sayAgain() {
      if (!last || stopped) return;
      // From when on nobody was there is said already.
      if (last.kind === 'away') write({ kind: 'away', why: last.why, ...(last.call ? { call: last.call } : {}) });
      else write(last);
    },
    rest() {
      if (resting) return;
      resting = true;
      arrange();
      offAlive();
      journal.secure();
    },
    awake() {
      if (!resting) return;
      resting = false;
      arrange();
    },
    async stop() {
      if (stopped) return;
      if (observing) settle.flush();
      stopped = true;
      if (last) record();
      offAlive();
      offPause();
      await halt();
    },
  };
}
