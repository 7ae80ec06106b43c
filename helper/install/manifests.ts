import { existsSync, readFileSync } from 'node:fs';
import { putFile } from './files.ts';
import type { Machine } from './machine.ts';
import { hostManifest, programOfManifest } from './manifest.ts';
import { dropRegistryKey, putRegistryText, registryText } from './registry-text.ts';
import type { Target } from './targets.ts';

/** Writes a host manifest, whose folder has to be there, and what leads to it. Whether anything changed. */
export function putManifest(target: Target, launcher: string, machine: Machine): boolean {
  const { path, key } = target;
  const wrote = putFile(path, `${JSON.stringify(hostManifest(target, launcher), null, 2)}\n`, 0o644);
  const led = key !== null && putRegistryText(machine, key, null, path);
  return wrote || led;
}

/**
 * The program that a host manifest leads to when that is there and another one than `launcher`: a manifest of another
 * installation.
 */
export function otherProgram(path: string, launcher: string, { system }: Machine): string | null {
  const found = existsSync(path) ? programOfManifest(readFileSync(path, 'utf8'), path, system) : null;
  return found !== null && found !== launcher && existsSync(found) ? found : null;
}

/** Removes a registry key that leads to a manifest of this installation, or to none. Whether it was there. */
export function removeManifestKey(key: string, paths: readonly string[], machine: Machine): boolean {
  const found = registryText(machine, key, null);
  if (found === null || (!paths.includes(found) && existsSync(found))) return false;
  dropRegistryKey(machine, key);
  return true;
}
