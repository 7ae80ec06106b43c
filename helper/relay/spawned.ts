import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { isSystemError } from '../base/index.ts';

/**
 * Starts a process. What keeps it from being started comes as its `error` event, or back from here: Node throws where the
 * system refuses (lib/internal/child_process.js), and a process without descriptors has none of its pipes.
 */
export function spawned(program: string, args: readonly string[], options: SpawnOptions): ChildProcess | Error {
  try {
    return spawn(program, args, options);
  } catch (error) {
    if (isSystemError(error)) return error;
    throw error;
  }
}
