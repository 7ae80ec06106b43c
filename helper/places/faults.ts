import { bad, type Fault, type FaultCode } from '../../shared/index.ts';
import { isSystemError } from '../base/index.ts';

/** What the system's answers come to, by their codes. A share that went away answers in one of several ways. */
const CODES: Readonly<Record<string, FaultCode>> = {
  ENOENT: 'no-folder',
  ENOTDIR: 'no-folder',
  ENODEV: 'no-folder',
  ENXIO: 'no-folder',
  ENOTCONN: 'no-folder',
  EHOSTDOWN: 'no-folder',
  ESTALE: 'no-folder',
  EIO: 'no-folder',
  ENOSPC: 'no-room',
  EDQUOT: 'no-room',
  EFBIG: 'no-room',
  EACCES: 'no-access',
  EPERM: 'no-access',
  EROFS: 'no-access',
};

/** A fault that is thrown on its way to the reply. */
export class PlaceError extends Error {
  readonly fault: Fault;
  constructor(code: FaultCode, message: string) {
    super(message);
    this.fault = { code, message };
  }
}

/**
 * The fault in what was thrown.
 * @throws what was thrown, where it is neither a fault nor an answer of the system's
 */
export function faultOf(error: unknown): { ok: false; fault: Fault } {
  if (error instanceof PlaceError) return { ok: false, fault: error.fault };
  if (!isSystemError(error)) throw error;
  return bad(CODES[error.code ?? ''] ?? 'denied', error.message);
}
