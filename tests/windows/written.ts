import { watch } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Resolves once a file is put in its place, from now on. */
export function untilWritten(path: string): Promise<void> {
  return new Promise((resolve) => {
    const watcher = watch(dirname(path), (_event, name) => {
      if (name !== basename(path)) return;
      watcher.close();
      resolve();
    });
  });
}
