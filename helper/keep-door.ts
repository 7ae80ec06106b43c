import { type FSWatcher, watch } from 'node:fs';
import { dirname } from 'node:path';
import { createFresh } from '../shared/index.ts';
import { isSystemError } from './base/index.ts';
import { type LocalPlace, type Lock, makePrivateFolder } from './local/index.ts';
import type { Timers } from './recorder/index.ts';
import type { LocalServer } from './sessions/index.ts';

/** Looked after at least so often, in milliseconds; what the system tells of the folder comes at once. */
const LOOK_INTERVAL_MS = 30_000;
/** After so long, in milliseconds, it is looked after along with whatever else has woken this process: no timer need do so. */
const ALONG_MS = 20_000;

export interface DoorParts {
  door: LocalServer['door'];
  lock: Pick<Lock, 'renew'>;
  /** Where the recorder is met by now: the folder of the session may have come or gone. */
  place(): Pick<LocalPlace, 'runtime' | 'socket'>;
  timers: Timers;
  /** Milliseconds from any fixed point, which never falls. */
  now(): number;
  /** Calls back when this process is awake for another reason; gives what ends that. */
  whenAwake(then: () => void): () => void;
  complain: (sentence: string) => void;
  /** Another recorder has this user's journal. */
  lost(): void;
}

/**
 * Keeps a recorder in reach for as long as it lives: where its socket or the folder of it was removed, both are made
 * anew, and the lock says where. A recorder whose lock is another's by now has no business any more.
 * @returns stops it
 */
export function keepDoor({ door, lock, place, timers, now, whenAwake, complain, lost }: DoorParts): () => void {
  let off: () => void = () => undefined;
  let watcher: FSWatcher | null = null;
  let lookedAt = now();
  let over = false;

  function watchOver(): void {
    watcher?.close();
    watcher = null;
    try {
      watcher = watch(dirname(door.path), { persistent: false }, () => void look());
      watcher.on('error', () => watcher?.close());
    } catch (error) {
      // The system has no more of such watches, or the folder went again: looking in turns is left.
      if (!isSystemError(error)) throw error;
    }
  }

  async function mend(): Promise<void> {
    const { runtime, socket } = place();
    const trouble = makePrivateFolder(runtime);
    if (trouble !== null) complain(`The recorder cannot be reached. ${trouble}`);
    else if ((await door.move(socket)) && !over) watchOver();
  }

  const look = createFresh(async () => {
    if (over) return;
    if (!door.leadsHere()) await mend();
    if (!over && !lock.renew(door.path)) lost();
  });

  function takeTurn(): void {
    lookedAt = now();
    off();
    off = timers.after(LOOK_INTERVAL_MS, takeTurn);
    void look();
  }

  watchOver();
  // Whatever happened before it was watched.
  takeTurn();
  const sleepOn = whenAwake(() => {
    if (now() - lookedAt >= ALONG_MS) takeTurn();
  });
  return () => {
    over = true;
    sleepOn();
    off();
    watcher?.close();
  };
}
