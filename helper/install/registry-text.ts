import type { Machine } from './machine.ts';
import type { Registry, RegistryChange } from './registry.ts';

/** What the registry refused, as the file system's errors are: with a code, and a sentence for a person. */
class RegistryError extends Error {
  readonly code = 'REGISTRY';
}

function registryOf({ registry }: Machine): Registry {
  if (registry) return registry;
  throw new Error('Only Windows has a registry.');
}

function check(change: RegistryChange, key: string): void {
  if (change.kind === 'failed') throw new RegistryError(`the registry refused to change ${key} (${change.words})`);
}

/**
 * The text of a value; null when there is none.
 * @throws RegistryError when the registry cannot be read
 */
export function registryText(machine: Machine, key: string, name: string | null): string | null {
  const value = registryOf(machine).read(key, name);
  if (value.kind === 'failed') throw new RegistryError(`the registry cannot be read at ${key} (${value.words})`);
  return value.kind === 'value' ? value.text : null;
}

/**
 * Sets a value to a text. Whether it changed.
 * @throws RegistryError when the registry cannot be read or changed
 */
export function putRegistryText(machine: Machine, key: string, name: string | null, text: string): boolean {
  if (registryText(machine, key, name) === text) return false;
  check(registryOf(machine).set(key, name, text), key);
  return true;
}

/**
 * Removes a value.
 * @throws RegistryError when the registry refuses
 */
export function dropRegistryValue(machine: Machine, key: string, name: string): void {
  check(registryOf(machine).removeValue(key, name), key);
}

/**
 * Removes a key, and those above it that nothing is left in, up to `Software`.
 * @throws RegistryError when the registry refuses
 */
export function dropRegistryKey(machine: Machine, key: string): void {
  const registry = registryOf(machine);
  check(registry.removeKey(key), key);
  const parts = key.split('\\');
  for (let length = parts.length - 1; length > 2; length -= 1) {
    const above = parts.slice(0, length).join('\\');
    const change = registry.removeEmptyKey(above);
    check(change, above);
    if (change.kind === 'none') return;
  }
}
