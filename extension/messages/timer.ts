import type { Absent, Confirmed, Stopping, TimerDoubt } from '../timeline/index.ts';
import type { MatterView } from './views.ts';

// The timer that the attorney may run beside what is captured. Instants are epoch milliseconds.

/** The timer as the pages show it. */
export interface TimerView {
  running: {
    matter: MatterView;
    title: string;
    since: number;
    /** How long nobody is known to have worked in it, in milliseconds. */
    absent: Absent;
    /** Why the attorney is asked whether it goes on. */
    doubt: TimerDoubt | null;
  } | null;
  /** It ended by itself at the end of its day, and the attorney has not seen that yet. */
  ended: { matter: MatterView; start: number; end: number } | null;
}

/**
 * What came of starting or stopping. `asks`: nothing was done, as the attorney is to say first what becomes of the time in
 * which nobody is known to have worked. `stopped`: so many seconds count.
 */
export type TimerAnswer = { kind: 'none' } | { kind: 'asks'; absent: Absent } | { kind: 'stopped'; seconds: number };

/** What the pages may ask of the timer. `at`: when the attorney asked for it, as it may be done later. */
export interface TimerCalls {
  /** Another one that runs is stopped. `title`: what it is for, in the attorney's words. */
  'timer.start': { params: { matter: number; title: string; at: number } & Stopping; value: TimerAnswer };
  /** `until`: when it ended; null for the moment at which it was asked for. */
  'timer.stop': { params: { until: number | null; at: number } & Stopping; value: TimerAnswer };
  'timer.confirm': { params: { what: Confirmed; at: number }; value: null };
}
