import { createFresh } from '../../../shared/index.ts';
import type { Timeline } from '../../timeline/index.ts';
import { profileId } from '../capture/profile.ts';
import {
  ALIVE,
  createWorkFiles,
  isSettled,
  type Memory,
  type Standing,
  Stopped,
  type WorkFilesParts,
} from './work-files.ts';

const MINUTE = 60_000;
/** After an act what is kept follows within so long. */
const AFTER = 10_000;
/** Who said no may have asked a person: it is left in peace for so long. */
const REST = 60 * MINUTE;
/** So many of the latest days are kept; what waits for longer is not. */
const MAX_DAYS = 60;

export interface KeepingParts extends WorkFilesParts {
  /** What this profile knows of its own; it outlives the database. */
  memory: { get(): Promise<Memory | null>; set(memory: Memory): Promise<void> };
  later(act: () => void, ms: number): void;
  /** Does something that nobody waits for. */
  unawaited(work: Promise<unknown>): void;
}

async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** How the latest days stand on which not all is sent. What is kept of that beside them is no word of any title. */
async function standings(timeline: Timeline): Promise<Standing[]> {
  const work: Standing[] = [];
  for (const [day, state] of (await timeline.unsentWork()).slice(0, MAX_DAYS))
    work.push({ day, state, acts: await digest(state.acts), time: await digest(state.time) });
  return work;
}

/**
 * Keeps this profile's unsent work with the helper, a sealed file for each day: what is there after each act follows some
 * seconds later, and what is sent, deleted or set aside goes from there as well. Nobody waits for it.
 */
export function createKeeping(parts: KeepingParts) {
  const { timeline, now } = parts;
  const files = createWorkFiles(parts);
  let due = false;
  /** When what lies there was last listed; somebody may have deleted some of it. */
  let listed = 0;
  /** The next run asks also who said no a moment ago, and drops what was brought back. */
  let hurry = false;
  let dropTaken = false;
  /** Something changed since the last run began; a worker that starts knows of no run. */
  let changed = true;

  /** What is known of this very profile: where its database was lost, that was another one. */
  async function recall(): Promise<Memory> {
    const profile = await profileId(timeline);
    const known = await parts.memory.get();
    if (known?.profile === profile) return known;
    const fresh: Memory = { profile, began: now(), written: {} };
    await parts.memory.set(fresh);
    return fresh;
  }

  async function keepAll(memory: Memory): Promise<void> {
    const work = await standings(timeline);
    memory.standing = work.length > 0 ? 'kept' : 'nothing';
    const { written, dropTaken: drops } = memory;
    const isSame = work.every((each) => isSettled(memory, each, now())) && Object.keys(written).length === work.length;
    if (!isSame || drops || now() - listed >= ALIVE) {
      await files.follow(memory, work);
      listed = now();
    }
    // Of recorded time alone, what is kept follows later, whether or not anything is done by then.
    if (work.some(({ day, time }) => written[day]?.time !== time)) changed = true;
  }

  const run = createFresh(async () => {
    changed = false;
    const memory = await recall();
    if (dropTaken) {
      memory.dropTaken = true;
      await parts.memory.set(memory);
      dropTaken = false;
    }
    if (!hurry && (memory.restUntil ?? 0) > now()) {
      changed = true;
      return;
    }
    hurry = false;
    delete memory.restUntil;
    try {
      await keepAll(memory);
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
      changed = true;
      listed = 0;
      memory.standing = error.standing;
      if (memory.standing !== 'no-helper') memory.restUntil = now() + REST;
    }
    await parts.memory.set(memory);
  });

  return {
    /** Something was done, or recorded: what is kept follows in some seconds. */
    changed(): void {
      changed = true;
      if (due) return;
      due = true;
      parts.later(() => {
        due = false;
        if (changed) parts.unawaited(run());
      }, AFTER);
    },
    /** Goes on with what an earlier worker did not come to. */
    runIfDue: (): Promise<void> => (changed ? run() : Promise.resolve()),
    /** What is kept is to follow now. @param dropTaken nothing that was brought back stays with the helper either */
    now(andDropTaken = false): Promise<void> {
      hurry = true;
      dropTaken ||= andDropTaken;
      return run();
    },
    recall,
  };
}
export type Keeping = ReturnType<typeof createKeeping>;
