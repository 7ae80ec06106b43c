import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A folder to be copied as a whole; `to` is relative to the folder of the installed bundle. */
export interface NativePart {
  from: string;
  to: string;
}

/**
 * What an installation on Windows has to copy beside the bundle, because it cannot be bundled: koffi, by which the
 * helper calls Windows, and koffi's part for one kind of processor, which it looks for beside itself.
 * Empty when they are not in reach: then the helper works but sees no windows, and says so.
 * @param from the bundle that runs now, from where the parts are found as Node finds packages
 */
export function nativeParts(from: string, architecture: string = process.arch): NativePart[] {
  let koffi: string;
  try {
    koffi = dirname(createRequire(from).resolve('koffi'));
  } catch {
    // The one failure of resolving: the package is not there.
    return [];
  }
  const native = `@koromix/koffi-win32-${architecture}`;
  const parts = [
    { from: koffi, to: 'node_modules/koffi' },
    { from: join(dirname(koffi), native), to: `node_modules/${native}` },
  ];
  return parts.every((part) => existsSync(part.from)) ? parts : [];
}
