import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** The names under which secrets are kept. */
export type SecretName = 'client-secret' | 'refresh-token';

interface VaultSchema extends DBSchema {
  keys: { key: 'key'; value: CryptoKey };
  secrets: { key: SecretName; value: { iv: Uint8Array<ArrayBuffer>; sealed: ArrayBuffer } };
}

/**
 * Keeps secrets in a database of their own, sealed under a key that no script can read out. Whoever can run code as
 * this extension can still use the key: this hides the secrets from a look at the disk, no more.
 */
export function createVault(name = 'matterline-vault') {
  let opened: Promise<IDBPDatabase<VaultSchema>> | null = null;
  const open = () => {
    opened ??= openDB<VaultSchema>(name, 1, {
      upgrade(db) {
        db.createObjectStore('keys');
        db.createObjectStore('secrets');
      },
    }).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };

  const keyOf = async (db: IDBPDatabase<VaultSchema>): Promise<CryptoKey> => {
    const known = await db.get('keys', 'key');
    if (known) return known;
    const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
    // Making a key takes a while; should another call have stored one meanwhile, that one holds.
    const tx = db.transaction('keys', 'readwrite', { durability: 'strict' });
    const first = await tx.store.get('key');
    if (!first) await tx.store.put(made, 'key');
    await tx.done;
    return first ?? made;
  };

  return {
    /** Keeps a secret; once this resolves it is on disk. */
    async set(name: SecretName, value: string): Promise<void> {
      const db = await open();
      const key = await keyOf(db);
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(value));
      const tx = db.transaction('secrets', 'readwrite', { durability: 'strict' });
      await tx.store.put({ iv, sealed }, name);
      await tx.done;
    },
    /** A secret, or null where none is kept. */
    async get(name: SecretName): Promise<string | null> {
      const db = await open();
      const kept = await db.get('secrets', name);
      if (!kept) return null;
      const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: kept.iv }, await keyOf(db), kept.sealed);
      return new TextDecoder().decode(plain);
    },
    /** Forgets all secrets and the key. */
    async wipe(): Promise<void> {
      const db = await open();
      const tx = db.transaction(['keys', 'secrets'], 'readwrite', { durability: 'strict' });
      await tx.objectStore('secrets').clear();
      await tx.objectStore('keys').clear();
      await tx.done;
    },
  };
}

export type Vault = ReturnType<typeof createVault>;
