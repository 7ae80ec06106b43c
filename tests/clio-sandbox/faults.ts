/** What can be made to go wrong. A number counts requests, or is in milliseconds; README.md says what each one does. */
export const FAULTS = {
  'post-lost': 'count',
  'post-cut': 'count',
  'post-502': 'count',
  'post-503': 'count',
  'garbage-201': 'count',
  '401': 'count',
  '429': 'count',
  html403: 'count',
  down: 'count',
  slow: 'milliseconds',
  'lookup-lag': 'milliseconds',
  'rotate-refresh': 'switch',
} as const;

export type FaultName = keyof typeof FAULTS;

export interface Faults {
  /** Adds faults from text as `post-lost=1,slow=500`; `slow=0` and the like take one back. */
  add(text: string): void;
  /** Whether the next of a counted fault is due; it then has happened. */
  take(name: FaultName): boolean;
  /** The milliseconds of a delay, or 1 for a switch that is on; else 0. */
  level(name: FaultName): number;
  /** Back to the faults of the start. */
  reset(): void;
}

function isFault(name: string): name is FaultName {
  return Object.hasOwn(FAULTS, name);
}

/**
 * Reads a comma list of faults.
 * @throws RangeError naming the part that is no fault
 */
export function parseFaults(text: string): [FaultName, number][] {
  const parts = text.split(',').map((part) => part.trim());
  return parts
    .filter((part) => part !== '')
    .map((part) => {
      const [, name = '', number] = /^([a-z0-9-]+?)(?:=(\d{1,7}))?$/.exec(part) ?? [];
      if (!isFault(name)) throw new RangeError(`"${part}" is not a fault; known are ${Object.keys(FAULTS).join(', ')}`);
      if (number === undefined && FAULTS[name] === 'milliseconds') throw new RangeError(`${name} needs =MILLISECONDS`);
      return [name, number === undefined ? 1 : Number(number)];
    });
}

/** @throws RangeError when the text names no fault */
export function createFaults(start: string): Faults {
  const left = new Map<FaultName, number>(parseFaults(start));
  return {
    add(text) {
      for (const [name, number] of parseFaults(text)) left.set(name, number);
    },
    take(name) {
      const count = left.get(name) ?? 0;
      if (count > 0) left.set(name, count - 1);
      return count > 0;
    },
    level: (name) => left.get(name) ?? 0,
    reset() {
      left.clear();
      for (const [name, number] of parseFaults(start)) left.set(name, number);
    },
  };
}
