import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { System } from '../base/index.ts';

/** A folder to be copied as a whole; `to` is relative to the folder of the installed bundle. */
export interface NativePart {
  from: string;
  to: string;
}

/** The folder of a package as Node finds it from the bundle, or null where it is not in reach. */
function folderOf(name: string, from: string): string | null {
  try {
    return dirname(createRequire(from).resolve(name));
  } catch {
    // The one failure of resolving: the package is not there.
    return null;
  }
}

/**
 * koffi, by which the helper calls Windows and macOS, and koffi's part for one kind of processor, which it looks for
 * beside itself.
 */
function koffiParts(from: string, system: 'win32' | 'darwin', architecture: string): NativePart[] {
  const koffi = folderOf('koffi', from);
  if (koffi === null) return [];
  const native = `@koromix/koffi-${system}-${architecture}`;
  return [
    { from: koffi, to: 'node_modules/koffi' },
    { from: join(dirname(koffi), native), to: `node_modules/${native}` },
  ];
}

/**
 * The library of the key store of Linux or macOS, and its parts for this system, of which npm installs only those that
 * fit. Windows' is called by koffi.
 */
function keyringParts(from: string): NativePart[] {
  const keyring = folderOf('@napi-rs/keyring', from);
  if (keyring === null) return [];
  const scope = dirname(keyring);
  const native = readdirSync(scope).filter((name) => name.startsWith('keyring-'));
  if (native.length === 0) return [];
  return ['keyring', ...native].map((name) => ({
    from: join(scope, name),
    to: `node_modules/@napi-rs/${name}`,
  }));
}

/** The libraries of a system, each with its parts. */
function librariesOf(from: string, system: System, architecture: string): NativePart[][] {
  switch (system) {
    case 'windows':
      return [koffiParts(from, 'win32', architecture)];
    case 'macos':
      return [koffiParts(from, 'darwin', architecture), keyringParts(from)];
    case 'linux':
      return [keyringParts(from)];
  }
}

/**
 * What an installation has to copy beside the bundle, because it cannot be bundled. A library of which not every part
 * is in reach is left out: without koffi the helper sees no windows on Windows and macOS, without that or the other it
 * knows no key store, and it says so.
 * @param from the bundle that runs now, from where the parts are found as Node finds packages
 */
export function nativeParts(from: string, system: System, architecture: string = process.arch): NativePart[] {
  return librariesOf(from, system, architecture)
    .filter((parts) => parts.every((part) => existsSync(part.from)))
    .flat();
}
