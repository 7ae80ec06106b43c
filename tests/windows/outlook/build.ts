import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

export const COMPILER = 'x86_64-w64-mingw32-gcc';

/** Builds the program that plays Outlook, as a file of that name. */
export async function buildOutlook(path: string): Promise<void> {
  const libraries = ['-lole32', '-loleaut32', '-luuid', '-luser32'];
  await promisify(execFile)(COMPILER, ['-Os', '-s', '-o', path, join(import.meta.dirname, 'outlook.c'), ...libraries]);
}
