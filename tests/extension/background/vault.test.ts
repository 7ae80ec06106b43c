import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { createVault } from '../../../extension/background/vault.ts';

const SECRET = 'canary-secret-canary-secret';
let name: string;
let count = 0;
beforeEach(() => {
  count += 1;
  name = `vault-${count}`;
});

/** Every record of a store, as it lies on the disk. */
async function onDisk(store: 'keys' | 'secrets'): Promise<unknown[]> {
  const db = await openDB(name);
  const records: unknown[] = await db.getAll(store);
  db.close();
  return records;
}

describe('a secret', () => {
  it('comes back as it was, also to the next worker', async () => {
    await createVault(name).set('client-secret', SECRET);
    await createVault(name).set('refresh-token', 'tökén ⚖');
    const next = createVault(name);
    expect(await next.get('client-secret')).toBe(SECRET);
    expect(await next.get('refresh-token')).toBe('tökén ⚖');
  });

  it('that was never kept is null', async () => {
    expect(await createVault(name).get('client-secret')).toBeNull();
  });

  it('gives way to a newer one', async () => {
    const vault = createVault(name);
    await vault.set('refresh-token', 'old');
    await vault.set('refresh-token', 'new');
    expect(await vault.get('refresh-token')).toBe('new');
  });

  it('is readable after two were kept at the same time in an empty vault', async () => {
    const vault = createVault(name);
    await Promise.all([vault.set('client-secret', SECRET), vault.set('refresh-token', 'token')]);
    expect([await vault.get('client-secret'), await vault.get('refresh-token')]).toEqual([SECRET, 'token']);
  });

  it('does not lie on the disk in plain text, and never twice in the same way', async () => {
    const vault = createVault(name);
    await vault.set('client-secret', SECRET);
    await vault.set('refresh-token', SECRET);
    const sealed = ((await onDisk('secrets')) as { iv: Uint8Array; sealed: ArrayBuffer }[]).map((record) =>
      Buffer.concat([record.iv, Buffer.from(record.sealed)]),
    );
    expect(sealed).toHaveLength(2);
    for (const bytes of sealed) expect(bytes.includes(SECRET)).toBe(false);
    expect(sealed[0]).not.toEqual(sealed[1]);
  });

  it('is sealed under a key that no script can read out', async () => {
    await createVault(name).set('client-secret', SECRET);
    const [key] = (await onDisk('keys')) as CryptoKey[];
    if (!key) throw new Error('there is no key');
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });

  it('is gone with its key once the vault is wiped, and the vault can be used again', async () => {
    const vault = createVault(name);
    await vault.set('client-secret', SECRET);
    await vault.wipe();
    expect([await vault.get('client-secret'), await onDisk('keys'), await onDisk('secrets')]).toEqual([null, [], []]);
    await vault.set('client-secret', 'other');
    expect(await vault.get('client-secret')).toBe('other');
  });
});
