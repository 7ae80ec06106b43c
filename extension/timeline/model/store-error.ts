/**
 * Why the store cannot be used. `blocked`: an old page holds it · `hanging`: it does not answer · `refused`: the
 * browser refuses it · `newer`: a later Matterline wrote it, and this one leaves it alone · `full`: the disk, or the
 * browser's share of it, is full · `lost`: the browser took it away in the midst of work; the next call opens it anew.
 */
export type StoreTrouble = 'blocked' | 'hanging' | 'refused' | 'newer' | 'full' | 'lost';

/** By the names that browsers give their errors: some are DOMExceptions, some classes of their own. */
const TROUBLES: Record<string, StoreTrouble> = {
  VersionError: 'newer',
  QuotaExceededError: 'full',
  InvalidStateError: 'lost',
  AbortError: 'lost',
};

/** Thrown where the store cannot be used; the caller chooses by `trouble`. Nothing of the call was stored. */
export class StoreError extends Error {
  readonly trouble: StoreTrouble;
  constructor(trouble: StoreTrouble, cause?: unknown) {
    super(`The timeline's store cannot be used: ${trouble}.`, { cause });
    this.trouble = trouble;
  }

  /** Whether the database was closed before anything was asked of it, so that the same may be asked once more. */
  get unbegun(): boolean {
    return this.cause instanceof Error && this.cause.name === 'InvalidStateError';
  }

  /** What an error of the database means; null where it is none of the database's. */
  static of(error: unknown): StoreError | null {
    if (error instanceof StoreError) return error;
    const name = error instanceof Error || error instanceof DOMException ? error.name : '';
    if (Object.hasOwn(TROUBLES, name)) return new StoreError(TROUBLES[name] ?? 'refused', error);
    return error instanceof DOMException ? new StoreError('refused', error) : null;
  }
}
