import type { Observation } from '../../shared/index.ts';
import type { Absence, ActiveWindow, PresenceEvent } from '../observe/index.ts';
import type { MicrophoneUse } from './listening.ts';
import { isLiveCall } from './live-call.ts';
import type { Timers } from './timers.ts';

/** For so long without input a call, in front or by the microphone alone, counts as work; milliseconds. */
export const CALL_LIMIT_MS = 20 * 60_000;

type Away = Extract<Observation, { kind: 'away' }>;

export interface PresenceParts {
  /** The instant now, epoch milliseconds. */
  now(): number;
  /** Milliseconds from any fixed point, which setting the clock does not move: how long somebody was away goes by it. */
  steady(): number;
  timers: Timers;
  /** Whether somebody is there may have changed. */
  changed(): void;
  /** The microphone was in use up to the limit of a call. */
  spent(): void;
}

/** Why nobody is there, by what is known; null where somebody is. */
function awayBy(gone: ReadonlySet<Absence>, idle: Away | null): Away | null {
  if (gone.has('asleep')) return { kind: 'away', why: 'asleep' };
  return gone.size > 0 ? { kind: 'away', why: 'locked' } : idle;
}

/** Nobody was there since an instant; `call`: more of it may be confirmed. */
function idleSince(since: number, call: boolean): Away {
  return { kind: 'away', why: 'idle', since: Math.floor(since), ...(call ? { call } : {}) };
}

/**
 * Whether somebody is at the computer. Idle time is dated back to the last input. A call in front suspends it, and so does
 * one behind other windows by the microphone that it uses, for twenty minutes after the last input at most; what lies
 * beyond is marked, so that the attorney can confirm it. A lock, sleep and another user always end it. A microphone that
 * was in use up to that limit may have been left open: it suspends nothing any more until it was given back.
 */
export function createPresence({ now, steady, timers, changed, spent }: PresenceParts) {
  const gone = new Set<Absence>();
  /** By the steady clock, as `callEnd`. */
  let lastInput: number | null = null;
  let callInFront = false;
  let microphone: MicrophoneUse = 'none';
  /** A lock, sleep or another user ended it, whatever is in front; until somebody is there again. */
  let callBroken = false;
  /** When the last call after the last input was over. */
  let callEnd: number | null = null;
  let idle: Away | null = null;
  let off: () => void = () => undefined;

  function calling(): boolean {
    return (callInFront || microphone === 'call') && !callBroken;
  }

  /** Takes what a call is known by, where something else is so. */
  function hold(front: boolean, use: MicrophoneUse): void {
    const before = calling();
    callInFront = front;
    microphone = use;
    if (before && !calling()) callEnd = steady();
    look();
  }

  function look(): void {
    off();
    if (lastInput === null || idle) return;
    const inCall = calling();
    const limit = lastInput + CALL_LIMIT_MS;
    const at = steady();
    if (inCall && at < limit) {
      off = timers.after(limit - at, look);
      return;
    }
    const covered = inCall ? limit : Math.min(callEnd ?? lastInput, limit);
    const quiet = Math.max(0, at - Math.max(covered, lastInput));
    idle = idleSince(now() - quiet, inCall || (microphone === 'spent' && !callBroken));
    if (inCall && microphone === 'call') {
      microphone = 'spent';
      spent();
    }
    changed();
  }

  return {
    /** Why nobody is there, or null. */
    get away(): Away | null {
      return awayBy(gone, idle);
    },
    /** Takes a sign; `ending` is for the recorder itself. */
    take(event: Exclude<PresenceEvent, { kind: 'ending' }>): void {
      switch (event.kind) {
        case 'idle':
          lastInput = steady() - event.quiet;
          look();
          return;
        case 'input':
          off();
          lastInput = null;
          callEnd = null;
          callBroken = false;
          idle = null;
          break;
        case 'gone':
          if (calling()) callEnd = steady();
          callBroken = true;
          gone.add(event.why);
          look();
          break;
        case 'back':
          gone.delete(event.why);
          // Who unlocks it is there; whether somebody who was idle is, the next input tells.
          if (gone.size === 0 && lastInput === null) callBroken = false;
      }
      changed();
    },
    /** Takes what is in front. */
    front(seen: ActiveWindow): void {
      hold(seen.kind === 'window' && isLiveCall(seen.app, seen.title), microphone);
    },
    /** Takes what the microphone is used for. */
    microphone(use: MicrophoneUse): void {
      if (use !== microphone) hold(callInFront, use);
    },
    /** Nothing is known any more, as when observing ends. */
    forget(): void {
      off();
      gone.clear();
      lastInput = null;
      callEnd = null;
      callInFront = false;
      microphone = 'none';
      callBroken = false;
      idle = null;
    },
  };
}
