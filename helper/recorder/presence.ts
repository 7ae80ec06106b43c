import type { Observation } from '../../shared/index.ts';
import type { Absence, ActiveWindow, PresenceEvent } from '../observe/index.ts';
import { isLiveCall } from './live-call.ts';
import type { Timers } from './timers.ts';

/** For so long without input a call in front counts as work; milliseconds. */
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
}

/**
 * Whether somebody is at the computer. Idle time is dated back to the last input. A call in front suspends it, for
 * twenty minutes after the last input at most; what lies beyond is marked, so that the attorney can confirm it. A lock,
 * sleep and another user always end it.
 */
export function createPresence({ now, steady, timers, changed }: PresenceParts) {
  const gone = new Set<Absence>();
  /** By the steady clock, as `callEnd`. */
  let lastInput: number | null = null;
  let callInFront = false;
  /** A lock, sleep or another user ended it, whatever is in front; until somebody is there again. */
  let callBroken = false;
  /** When the last call after the last input was not in front any more. */
  let callEnd: number | null = null;
  let idle: Away | null = null;
  let off: () => void = () => undefined;

  function calling(): boolean {
    return callInFront && !callBroken;
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
    const since = Math.floor(now() - Math.max(0, at - Math.max(covered, lastInput)));
    idle = { kind: 'away', why: 'idle', since, ...(inCall ? { call: true as const } : {}) };
    changed();
  }

  return {
    /** Why nobody is there, or null. */
    get away(): Away | null {
      if (gone.has('asleep')) return { kind: 'away', why: 'asleep' };
      return gone.size > 0 ? { kind: 'away', why: 'locked' } : idle;
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
      const call = seen.kind === 'window' && isLiveCall(seen.app, seen.title);
      if (calling() && !call) callEnd = steady();
      callInFront = call;
      look();
    },
    /** Nothing is known any more, as when observing ends. */
    forget(): void {
      off();
      gone.clear();
      lastInput = null;
      callEnd = null;
      callInFront = false;
      callBroken = false;
      idle = null;
    },
  };
}
