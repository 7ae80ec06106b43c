/** The timers of the recorder, so that a test can be the one to let time pass. */
export interface Timers {
  /** Calls back once after some milliseconds; the function given back calls that off. */
  after(milliseconds: number, then: () => void): () => void;
}

export const SYSTEM_TIMERS: Timers = {
  after(milliseconds, then) {
    const timer = setTimeout(then, milliseconds);
    return () => clearTimeout(timer);
  },
};
