import type { SealFault } from '../sealing/index.ts';

/** Why a back-up cannot be read; see {@link SealFault}. */
export type BackupFault = Exclude<SealFault, 'too-large'>;

/** Thrown while a back-up is read whose beginning was whole; whoever catches it chooses by `why`. */
export class BackupError extends Error {
  readonly why: BackupFault;
  constructor(why: BackupFault) {
    super(`The back-up cannot be read: ${why}.`);
    this.why = why;
  }
}
