import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isSystemError } from './base/index.ts';

/**
 * Names this start of the computer: another start has another name. Where the system has no name that the clock cannot
 * move, each process has one of its own: then a recorder that did not end in good order is taken for one that the
 * computer took with it, which costs a new journal id and nothing else.
 */
export function bootName(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return randomUUID();
  }
}
