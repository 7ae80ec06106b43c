import { fromBase64, toBase64 } from '../../sealing/index.ts';
import type { Answered } from '../capture/requests.ts';
import type { AskHelper } from './files.ts';

const BYTES = 32;

/** A key by its name in the system's key store; null where there is none, or none that this version can use. */
async function known(ask: AskHelper, name: string): Promise<Answered<CryptoKey | null>> {
  const answer = await ask('secret.get', { name });
  if (!answer.ok) return answer;
  const bytes = answer.value === null ? null : fromBase64(answer.value);
  if (bytes?.length !== BYTES) return { ok: true, value: null };
  return { ok: true, value: await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']) };
}

/**
 * Keys that lie in the system's key store alone, and in this worker's memory once they were used: in no file, and in no
 * database. A store that said no is asked again by whoever asks here.
 */
export function createKeys(ask: AskHelper) {
  const kept = new Map<string, CryptoKey>();

  async function get(name: string): Promise<Answered<CryptoKey | null>> {
    const here = kept.get(name);
    if (here) return { ok: true, value: here };
    const found = await known(ask, name);
    if (found.ok && found.value) kept.set(name, found.value);
    return found;
  }

  return {
    /** The key of that name; null where there is none. */
    get,
    /** The key of that name, made where there is none. */
    async make(name: string): Promise<Answered<CryptoKey>> {
      const found = await get(name);
      if (!found.ok) return found;
      if (found.value) return { ok: true, value: found.value };
      const value = toBase64(crypto.getRandomValues(new Uint8Array(BYTES)));
      const stored = await ask('secret.set', { name, value });
      if (!stored.ok) return stored;
      // Another worker's may have come in between: what the store has counts.
      const again = await get(name);
      if (!again.ok) return again;
      return again.value ? { ok: true, value: again.value } : { ok: false, fault: { code: 'unreadable' } };
    },
    async drop(name: string): Promise<Answered<null>> {
      kept.delete(name);
      return ask('secret.delete', { name });
    },
  };
}
export type Keys = ReturnType<typeof createKeys>;
