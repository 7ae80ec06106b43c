import type { Ref } from './native/common.ts';

/** More windows than anybody has open in one program. */
const MAX_KNOWN = 200;

export interface KnownParts {
  isEqual(one: Ref, other: Ref): boolean;
  retain(window: Ref): Ref;
  release(window: Ref): void;
  /** Whether a process is still there. */
  runs(pid: number): boolean;
}

/**
 * Gives each window a number, which no other window of its process ever has: macOS names its windows to nobody, and only
 * tells whether two are the same. Each window that has a number is retained, so that none takes its place.
 */
export function createKnownWindows({ isEqual, retain, release, runs }: KnownParts) {
  const known = new Map<number, { window: Ref; number: number }[]>();
  let numbers = 0;
  let last: number | null = null;

  function dropEnded(): void {
    for (const [pid, windows] of [...known]) {
      if (runs(pid)) continue;
      for (const { window } of windows) release(window);
      known.delete(pid);
    }
  }

  return {
    /** The number of a window of a process; whoever asks goes on owning the window. */
    numberOf(pid: number, window: Ref): number {
      // Another process may come to have the number of one that has ended.
      if (last !== pid) dropEnded();
      last = pid;
      const windows = known.get(pid) ?? [];
      known.set(pid, windows);
      const found = windows.find((one) => isEqual(one.window, window));
      if (found) return found.number;
      const [oldest] = windows.length >= MAX_KNOWN ? windows.splice(0, 1) : [];
      if (oldest) release(oldest.window);
      numbers += 1;
      windows.push({ window: retain(window), number: numbers });
      return numbers;
    },
  };
}
