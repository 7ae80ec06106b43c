import { closeSync, constants, openSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isSystemError } from '../base/index.ts';
import type { LockOutcome } from './lock.ts';

const FILE = 'recorder.hold';
/** UV_FS_O_EXLOCK of libuv: on Windows nobody else can open the file until it is closed, or its process has ended. */
const EXCLUSIVE = 0x1000_0000;

/**
 * Decides on Windows who is the one recorder of a folder: whoever has its file open. Where nothing can be written there,
 * no journal can be either, and the folder for what is temporary does instead.
 * @param socketOf where the one that has it is met; null where that is not known
 */
export function takeHold(data: string, socketOf: () => string | null): LockOutcome {
  let refusal = '';
  for (const folder of [data, tmpdir()]) {
    try {
      const file = openSync(join(folder, FILE), constants.O_RDWR | constants.O_CREAT | EXCLUSIVE, 0o600);
      return { kind: 'acquired', renew: () => true, release: () => closeSync(file) };
    } catch (error) {
      if (!isSystemError(error)) throw error;
      if (error.code === 'EBUSY') {
        const socket = socketOf();
        if (socket !== null) return { kind: 'busy', socket };
        return {
          kind: 'denied',
          reason: 'Another recorder runs and does not say where it is met. Sign out and in again.',
        };
      }
      refusal = error.message;
    }
  }
  return { kind: 'denied', reason: refusal };
}
