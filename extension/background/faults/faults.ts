import { createLasting } from '../../../shared/index.ts';
import type { WorkerFault } from '../../messages/faults.ts';
import { StoreError } from '../../timeline/index.ts';
import type { FaultSink } from './unawaited.ts';

/** So many are kept: one for each place and code, the latest ones. */
const MAX_FAULTS = 10;
/** What failed longer ago is of no use to anybody. Milliseconds. */
const KEPT_MS = 7 * 24 * 3_600_000;

export interface FaultParts {
  /** A place that outlives the worker and the browser. */
  memory: { get(): Promise<WorkerFault[]>; set(faults: WorkerFault[]): Promise<void> };
  now(): number;
  changed(): void;
}

/** The name of what went wrong. The error's message is left out: it may hold a title. */
function faultCode(error: unknown): string {
  if (error instanceof StoreError) return `StoreError ${error.trouble}`;
  const name = error instanceof Error ? error.name : '';
  return /^[A-Za-z]{1,40}$/.test(name) ? name : 'Error';
}

/** Keeps the last faults of what nobody waits for, by place and code. */
export function createFaults({ memory, now, changed }: FaultParts): {
  /** Those kept, the latest first. */
  all(): readonly WorkerFault[];
  /** Takes one more. */
  take: FaultSink;
  /** Takes in what an earlier worker kept; once, at the start. */
  load(): Promise<void>;
} {
  let kept: WorkerFault[] = [];

  const isYoung = ({ at }: WorkerFault) => Math.abs(now() - at) < KEPT_MS;
  const add = (faults: readonly WorkerFault[]) => {
    const all = [...kept, ...faults].filter(isYoung).sort((a, b) => b.at - a.at);
    const latest = new Map<string, WorkerFault>();
    for (const fault of all) {
      const key = `${fault.where} ${fault.code}`;
      if (!latest.has(key)) latest.set(key, fault);
    }
    kept = [...latest.values()].slice(0, MAX_FAULTS);
  };

  /** What an earlier worker kept is read before anything is written in its place. */
  const read = createLasting(async () => {
    // Without them the worker does all else that it has to do.
    add(await memory.get().catch(() => []));
  });
  const write = async (): Promise<void> => {
    await read();
    await memory.set(kept);
  };

  return {
    all: () => kept.filter(isYoung),
    take: (where, error) => {
      add([{ where, code: faultCode(error), at: now() }]);
      changed();
      // A storage that takes nothing leaves them in memory, where the pages still find them.
      write().catch(() => undefined);
    },
    load: async () => {
      await read();
      if (kept.length > 0) changed();
    },
  };
}

export type Faults = ReturnType<typeof createFaults>;
