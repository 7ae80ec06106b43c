import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** The names under which secrets are kept. */
export const SECRET_NAMES = ['client-secret', 'refresh-token'] as const;
export type SecretName = (typeof SECRET_NAMES)[number];

/** Where a secret is: sealed in this record, in the system's key store, or still to be deleted there. */
type Record = { iv: Uint8Array<ArrayBuffer>; sealed: ArrayBuffer } | { place: 'key-store' | 'to-delete' };

/** The same, unsealed. */
export type Kept = { place: 'here'; value: string } | { place: 'key-store' | 'to-delete' };

interface SealedSchema extends DBSchema {
  keys: { key: 'key'; value: CryptoKey };
  secrets: { key: SecretName; value: Record };
  /** When the key store is next tried by itself. */
  tries: { key: 'next'; value: number };
}

/**
 * Keeps secrets in a database of their own, sealed under a key that no script can read out. Whoever can run code as
 * this extension can still use the key: this hides the secrets from a look at the disk, no more. It also remembers
 * which secrets the system's key store has. Every write is on disk once it resolves.
 */
export function createSealedSecrets(name = 'matterline-vault') {
  let opened: Promise<IDBPDatabase<SealedSchema>> | null = null;
  const open = () => {
    opened ??= openDB<SealedSchema>(name, 2, {
      upgrade(db, from) {
        if (from < 1) {
          db.createObjectStore('keys');
          db.createObjectStore('secrets');
        }
        db.createObjectStore('tries');
      },
      blocking: (_current, _wanted, event) => {
        (event.target as IDBDatabase).close();
        opened = null;
      },
      terminated: () => {
        opened = null;
      },
    }).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };

  const keyOf = async (db: IDBPDatabase<SealedSchema>): Promise<CryptoKey> => {
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

  const put = async (secret: SecretName, record: Record | null): Promise<void> => {
    const tx = (await open()).transaction('secrets', 'readwrite', { durability: 'strict' });
    if (record) await tx.store.put(record, secret);
    else await tx.store.delete(secret);
    await tx.done;
  };

  return {
    /** Seals a secret here. */
    async seal(secret: SecretName, value: string): Promise<void> {
      const key = await keyOf(await open());
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(value));
      await put(secret, { iv, sealed });
    },
    /** Remembers that the key store has a secret, or has one that is to be deleted; nothing of it stays here. */
    elsewhere: (secret: SecretName, place: 'key-store' | 'to-delete'): Promise<void> => put(secret, { place }),
    /** Forgets all about a secret. */
    forget: (secret: SecretName): Promise<void> => put(secret, null),
    /** What is known of a secret, or null. */
    async read(secret: SecretName): Promise<Kept | null> {
      const db = await open();
      const record = await db.get('secrets', secret);
      if (!record || 'place' in record) return record ?? null;
      const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: record.iv }, await keyOf(db), record.sealed);
      return { place: 'here', value: new TextDecoder().decode(plain) };
    },
    /** Forgets the key: what was sealed under it can be read no more. */
    async forgetKey(): Promise<void> {
      const tx = (await open()).transaction('keys', 'readwrite', { durability: 'strict' });
      await tx.store.clear();
      await tx.done;
    },
    /** When the key store is next tried by itself, epoch milliseconds; 0 at once. */
    nextTry: async (): Promise<number> => (await (await open()).get('tries', 'next')) ?? 0,
    async tryAt(at: number): Promise<void> {
      await (await open()).put('tries', at, 'next');
    },
  };
}
