import type { RegistryCalls } from '../../../helper/install/registry.ts';

/** A registry in memory, and what its keys hold: the name of a value (empty: the default one), its type and bytes. */
export function playRegistry() {
  const keys = new Map<string, Map<string, { type: number; bytes: Buffer }>>();
  /** Refuses every change and every reading with this error; 0: none. */
  const refusal = { error: 0 };
  const below = (key: string) => [...keys.keys()].filter((name) => name.startsWith(`${key}\\`));

  const calls: RegistryCalls = {
    query(key, name) {
      const found = keys.get(key)?.get(name ?? '');
      const none = { type: 0, bytes: Buffer.alloc(0) };
      if (refusal.error !== 0) return { error: refusal.error, ...none };
      return found ? { error: 0, ...found } : { error: 2, ...none };
    },
    set(key, name, type, bytes) {
      if (refusal.error !== 0) return refusal.error;
      const parts = key.split('\\');
      for (let length = 2; length <= parts.length; length += 1) {
        const above = parts.slice(0, length).join('\\');
        if (!keys.has(above)) keys.set(above, new Map());
      }
      keys.get(key)?.set(name ?? '', { type, bytes });
      return 0;
    },
    deleteValue(key, name) {
      if (refusal.error !== 0) return refusal.error;
      return keys.get(key)?.delete(name ?? '') ? 0 : 2;
    },
    deleteTree(key) {
      if (refusal.error !== 0) return refusal.error;
      for (const name of below(key)) keys.delete(name);
      return keys.delete(key) ? 0 : 2;
    },
    count(key) {
      const error = refusal.error || (keys.has(key) ? 0 : 2);
      return { error, keys: below(key).length, values: keys.get(key)?.size ?? 0 };
    },
  };
  return { calls, keys, refusal };
}
