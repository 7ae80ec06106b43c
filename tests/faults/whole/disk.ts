import type { DiskAccess } from '../../../helper/journal/index.ts';
import { type SmallDisk, smallDisk } from '../small-disk.ts';
import type { Steps } from './steps.ts';

/** Thrown into the recorder where it dies. Carries no code, so that nobody takes it for a word of the disk. */
export class Died extends Error {
  override name = 'Died';
}

const CALLS = ['openSync', 'writeSync', 'fdatasyncSync', 'ftruncateSync', 'mkdirSync', 'renameSync', 'rmSync'] as const;

/**
 * The disk, as one life of the recorder uses it: each call that changes something is a step.
 * @param mayDie whether nothing is lost that is in its memory alone, as it says of itself, where it dies
 */
export function steppedDisk(steps: Steps, mayDie: () => boolean): SmallDisk {
  // What the system has, it has: no computer loses its power for real here, and to wait for the disk takes long.
  const disk = Object.assign(smallDisk(), { fdatasyncSync: () => undefined });
  let dead = false;
  const die = (): never => {
    dead = true;
    throw new Died();
  };
  for (const name of CALLS) {
    const call = disk[name] as (...args: unknown[]) => unknown;
    const stepped = (...args: unknown[]): unknown => {
      if (dead) throw new Died();
      const fate = steps.next('file', name);
      if (fate === 'fails') throw Object.assign(new Error('It went wrong.'), { code: 'EIO' });
      if (fate === 'dies-before' && mayDie()) return die();
      const value = call(...args);
      return fate === 'dies-after' && mayDie() ? die() : value;
    };
    Object.assign(disk, { [name]: stepped } satisfies Partial<Record<keyof DiskAccess, unknown>>);
  }
  return disk;
}
