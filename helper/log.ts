import { appendFileSync, renameSync, statSync } from 'node:fs';
import { isSystemError } from './base/index.ts';

/** Above this the log starts anew, and the one before is kept beside it. */
const MAX_LOG_BYTES = 65_536;

/**
 * Writes sentences, each with its time, into a file that only its user may read. Sentences hold nothing of what was
 * captured. A log that cannot be written is done without: nothing depends on it.
 */
export function createLog(path: string): (sentence: string) => void {
  return (sentence) => {
    try {
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > MAX_LOG_BYTES) renameSync(path, `${path}.old`);
      appendFileSync(path, `${new Date().toISOString()} ${sentence.replaceAll('\n', ' ')}\n`, { mode: 0o600 });
    } catch (error) {
      if (!isSystemError(error)) throw error;
    }
  };
}
