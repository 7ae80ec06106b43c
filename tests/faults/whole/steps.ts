/** What a step is taken on: a transaction or an opening of a database, a value in the browser's memory, a message, a file, a request. */
export type Place = 'store' | 'memory' | 'port' | 'file' | 'network';

/** What becomes of one step. `lost`: it is carried out, and the answer to it never comes. */
export type Fate = 'passes' | 'fails' | 'lost' | 'hangs' | 'dies-before' | 'dies-after';

/** What can become of the steps of each place, beside that they pass. */
const FATES: Record<Place, readonly Fate[]> = {
  store: ['fails', 'hangs', 'dies-before', 'dies-after'],
  memory: ['fails', 'hangs', 'dies-before', 'dies-after'],
  port: ['fails', 'hangs', 'dies-before', 'dies-after'],
  // Each call to the file system is over when it comes back, and none of them is waited for.
  file: ['fails', 'dies-before', 'dies-after'],
  network: ['fails', 'lost', 'hangs', 'dies-before', 'dies-after'],
};
export const WRONG: readonly Exclude<Fate, 'passes'>[] = ['fails', 'lost', 'hangs', 'dies-before', 'dies-after'];

/** What hangs goes on after so long; milliseconds. Nobody waits for anything that long. */
export const HANGS = 90_000;

/** Decides what becomes of each step, in the order in which they are taken. */
export interface Steps {
  next(place: Place, name: string): Fate;
}

export interface Sweep extends Steps {
  /** How many steps were taken to which the fate could have come. */
  readonly count: number;
  /** The name of the step to which it came; null where there were not so many. */
  readonly met: string | null;
  /** From now on nothing goes wrong any more. */
  over(): void;
}

/** All pass, but for the n-th (from 1) of those that can meet this fate. */
export function nthStep(fate: Fate, nth: number): Sweep {
  let count = 0;
  let met: string | null = null;
  let over = false;
  return {
    get count() {
      return count;
    },
    get met() {
      return met;
    },
    over() {
      over = true;
    },
    next(place, name) {
      if (over || !FATES[place].includes(fate)) return 'passes';
      count += 1;
      if (count !== nth) return 'passes';
      met = `${place}: ${name}`;
      return fate;
    },
  };
}

/** Counts the steps, all of which pass, by what each could have met. */
export function countingSteps(): Steps & { counts: Map<Fate, number> } {
  const counts = new Map<Fate, number>();
  return {
    counts,
    next(place) {
      for (const fate of FATES[place]) counts.set(fate, 1 + (counts.get(fate) ?? 0));
      return 'passes';
    },
  };
}

/** Each step goes wrong with this chance, until it is over. */
export function byLot(draw: () => number): Steps & { chance: number; readonly count: number } {
  const steps = {
    chance: 0,
    count: 0,
    next(place: Place): Fate {
      if (steps.chance === 0 || draw() >= steps.chance) return 'passes';
      steps.count += 1;
      // A recorder dies between two things that it does: what waits in its memory for the disk would end with it.
      const fates = place === 'file' ? (['fails'] as const) : FATES[place];
      return fates[Math.floor(draw() * fates.length)] ?? 'passes';
    },
  };
  return steps;
}
