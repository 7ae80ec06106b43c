import type { Recorder, Timers } from './recorder/index.ts';

/** A browser that restarts its extension is back within this; milliseconds. */
const GRACE_MS = 10_000;

export interface LifetimeParts {
  recorder: Pick<Recorder, 'rest' | 'awake'>;
  /** Whether the attorney lets it record while no browser is open; null before the first configuration. */
  keepsCapturing(): boolean | null;
  timers: Timers;
  /** There is nothing to live for. */
  end(): void;
}

/**
 * How long a recorder lives without a browser: for ever where the attorney lets it go on recording, otherwise a moment,
 * in which it records nothing.
 */
export function createLifetime({ recorder, keepsCapturing, timers, end }: LifetimeParts) {
  let connected = 0;
  let off: () => void = () => undefined;

  function look(): void {
    off();
    if (connected > 0) recorder.awake();
    else if (!keepsCapturing()) {
      recorder.rest();
      off = timers.after(GRACE_MS, end);
    }
  }

  return {
    look,
    /** How many browsers are connected now. */
    connected(count: number): void {
      connected = count;
      look();
    },
  };
}
