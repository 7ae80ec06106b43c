import fs from 'node:fs';

/** The calls to the file system that a journal makes, so that a test can let any of them fail. */
export type DiskAccess = Pick<
  typeof fs,
  | 'closeSync'
  | 'fdatasyncSync'
  | 'ftruncateSync'
  | 'mkdirSync'
  | 'openSync'
  | 'readFileSync'
  | 'readdirSync'
  | 'renameSync'
  | 'rmSync'
  | 'statSync'
  | 'writeSync'
>;

export const DISK: DiskAccess = fs;

/**
 * What the disk gives, or something else where it gives nothing: its reasons for that are many (ENOSPC, EROFS, EACCES,
 * EIO …), and all mean: not now.
 */
function valueOr<T>(otherwise: T, work: () => T): T {
  try {
    return work();
  } catch (error) {
    // Everything that the file system says carries a code.
    if (error instanceof Error && 'code' in error) return otherwise;
    throw error;
  }
}

/** Does something with the disk; whether that went well. */
export function attempt(work: () => void): boolean {
  return valueOr(false, () => {
    work();
    return true;
  });
}

/** Does something with the disk that must not fail for a reason which is gone at the next try; whether it went well. */
export function insist(work: () => void): boolean {
  return attempt(work) || attempt(work) || attempt(work);
}
