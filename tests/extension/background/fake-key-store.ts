import type { RequestFault } from '../../../extension/background/capture/requests.ts';
import type { KeyStoreDoor } from '../../../extension/background/connection/vault.ts';

/** A key store behind a door that a test can close. */
export interface FakeKeyStore {
  door: KeyStoreDoor;
  kept: Map<string, string>;
  /** What every request comes to; null: it is done. */
  fault: RequestFault['code'] | null;
  /** The methods asked for so far. */
  asked: string[];
}

export function createFakeKeyStore(fault: FakeKeyStore['fault'] = null): FakeKeyStore {
  const store: FakeKeyStore = {
    kept: new Map(),
    fault,
    asked: [],
    door: (async (method: string, params: { name: string; value?: string }) => {
      store.asked.push(method);
      if (store.fault !== null) return { ok: false, fault: { code: store.fault, message: '' } };
      if (method === 'secret.get') return { ok: true, value: store.kept.get(params.name) ?? null };
      if (method === 'secret.set') store.kept.set(params.name, params.value ?? '');
      else store.kept.delete(params.name);
      return { ok: true, value: null };
    }) as KeyStoreDoor,
  };
  return store;
}
