/**
 * Whether an error is one that the system gave as its answer, such as a full disk, and no fault of this program.
 * @param code of this kind alone, as `ENOENT`
 */
export function isSystemError(error: unknown, code?: string): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && (code === undefined || error.code === code);
}
