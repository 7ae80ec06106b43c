import type { RunningTimer } from './model/timer/time.ts';
import { forgetTimers } from './store/timer/forget.ts';
import {
  type Confirmed,
  confirmTimer,
  endTimer,
  type Stopping,
  startTimer,
  stopTimer,
  timerEnd,
  timerState,
} from './store/timer/run.ts';
import type { Use } from './use.ts';

/** The calls about the timer that the attorney may run. */
export function timerCalls(use: Use) {
  return {
    startTimer: (timer: Pick<RunningTimer, 'matter' | 'title' | 'zone'>, stopping: Stopping, now: number) =>
      use((db) => startTimer(db, timer, stopping, now)),
    stopTimer: (stopping: Stopping, until: number, now: number) => use((db) => stopTimer(db, stopping, until, now)),
    endTimer: (now: number) => use((db) => endTimer(db, now)),
    confirmTimer: (what: Confirmed, now: number) => use((db) => confirmTimer(db, what, now)),
    forgetTimers: (matter: number, until: number) => use((db) => forgetTimers(db, matter, until)),
    timerEnd: () => use(timerEnd),
    timerState: (now: number) => use((db) => timerState(db, now)),
  };
}
