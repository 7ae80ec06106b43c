import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { createVault, type KeyStoreDoor, type Vault } from '../../../../extension/background/connection/vault.ts';
import { createFakeKeyStore, type FakeKeyStore } from '../fake-key-store.ts';

const SECRET = 'canary-secret-canary-secret';
const DAY = 24 * 3_600_000;
let name: string;
let count = 0;
let store: FakeKeyStore;
let now: number;
beforeEach(() => {
  count += 1;
  name = `vault-${count}`;
  store = createFakeKeyStore();
  now = Date.UTC(2026, 10, 23);
});

const vaultOf = (profile = 'p', keyStore: KeyStoreDoor = store.door): Vault =>
  createVault({ keyStore, profile: async () => profile, now: () => now, name });
const value = async (vault: Vault, secret: 'client-secret' | 'refresh-token') => {
  const answer = await vault.get(secret);
  return answer.ok ? answer.value : answer.why;
};

/** Every record of a store of the browser's, as it lies on the disk. */
async function onDisk(place: 'keys' | 'secrets'): Promise<unknown[]> {
  const db = await openDB(name);
  const records: unknown[] = await db.getAll(place);
  db.close();
  return records;
}

describe('with a key store, a secret', () => {
  it('lies there alone, under this profile’s name, and comes back to the next worker', async () => {
    await vaultOf().set('client-secret', SECRET);
    await vaultOf().set('refresh-token', 'tökén ⚖');
    expect(Object.fromEntries(store.kept)).toEqual({ 'p/client-secret': SECRET, 'p/refresh-token': 'tökén ⚖' });
    expect(await onDisk('keys')).toEqual([]);
    expect(JSON.stringify(await onDisk('secrets'))).not.toContain('sealed');
    const next = vaultOf();
    expect([await value(next, 'client-secret'), await value(next, 'refresh-token')]).toEqual([SECRET, 'tökén ⚖']);
    expect(await next.place()).toBe('key-store');
  });

  it('that was never kept is not even asked for', async () => {
    store.fault = 'locked';
    expect(await value(vaultOf(), 'client-secret')).toBeNull();
    expect(store.asked).toEqual([]);
  });

  it('that cannot be read now is not taken for one that is not there', async () => {
    const vault = vaultOf();
    await vault.set('refresh-token', 'token');
    const said: unknown[] = [];
    for (const fault of ['locked', 'denied', 'late', 'closed', 'no-key-store'] as const) {
      store.fault = fault;
      said.push(await value(vault, 'refresh-token'));
    }
    expect(said).toEqual(['locked', 'locked', 'locked', 'out-of-reach', 'out-of-reach']);
    store.fault = null;
    expect(await value(vault, 'refresh-token')).toBe('token');
  });
});

describe('where the key store does not take it, a secret', () => {
  it.each(['no-key-store', 'locked', 'denied', 'closed', 'late'] as const)(
    'is kept in the browser: %s',
    async (fault) => {
      store.fault = fault;
      await vaultOf().set('client-secret', SECRET);
      expect([await value(vaultOf(), 'client-secret'), await vaultOf().place()]).toEqual([SECRET, 'browser']);
      expect(store.kept.size).toBe(0);
    },
  );

  it('counts more than an earlier one that the key store has', async () => {
    const vault = vaultOf();
    await vault.set('refresh-token', 'old');
    store.fault = 'closed';
    await vault.set('refresh-token', 'new');
    store.fault = null;
    expect(await value(vaultOf(), 'refresh-token')).toBe('new');
    await vaultOf().moveToKeyStore();
    expect([await value(vaultOf(), 'refresh-token'), store.kept.get('p/refresh-token')]).toEqual(['new', 'new']);
  });

  it('moves over once a key store is there, and nothing stays behind', async () => {
    store.fault = 'closed';
    await vaultOf().set('client-secret', SECRET);
    await vaultOf().set('refresh-token', 'token');
    store.fault = null;
    const vault = vaultOf();
    await vault.moveToKeyStore();
    expect(Object.fromEntries(store.kept)).toEqual({ 'p/client-secret': SECRET, 'p/refresh-token': 'token' });
    expect(await vault.place()).toBe('key-store');
    expect(JSON.stringify(await onDisk('secrets'))).not.toContain('sealed');
  });

  it('is not offered again for a day to a key store that said no, for it may have asked a person', async () => {
    store.fault = 'denied';
    await vaultOf().set('client-secret', SECRET);
    store.asked.length = 0;
    await vaultOf().set('refresh-token', 'token');
    store.fault = null;
    now += DAY - 1;
    await vaultOf().moveToKeyStore();
    expect([store.asked, await value(vaultOf(), 'refresh-token')]).toEqual([[], 'token']);
    now += 1;
    await vaultOf().moveToKeyStore();
    expect(store.kept.get('p/client-secret')).toBe(SECRET);
  });

  it('does not lie on the disk in plain text, and never twice in the same way', async () => {
    store.fault = 'closed';
    const vault = vaultOf();
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
    store.fault = 'closed';
    await vaultOf().set('client-secret', SECRET);
    const [key] = (await onDisk('keys')) as CryptoKey[];
    if (!key) throw new Error('there is no key');
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });

  it('is readable after two were kept at the same time', async () => {
    store.fault = 'closed';
    const vault = vaultOf();
    await Promise.all([vault.set('client-secret', SECRET), vault.set('refresh-token', 'token')]);
    expect([await value(vault, 'client-secret'), await value(vault, 'refresh-token')]).toEqual([SECRET, 'token']);
  });

  it('from before there was a key store is found, and moves over', async () => {
    const db = await openDB(name, 1, {
      upgrade(old) {
        old.createObjectStore('keys');
        old.createObjectStore('secrets');
      },
    });
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode('token'));
    await db.put('keys', key, 'key');
    await db.put('secrets', { iv, sealed }, 'refresh-token');
    db.close();
    expect(await value(vaultOf(), 'refresh-token')).toBe('token');
    await vaultOf().moveToKeyStore();
    expect(store.kept.get('p/refresh-token')).toBe('token');
  });
});

describe('a vault that is wiped', () => {
  it('has nothing left, nowhere, and can be used again', async () => {
    const vault = vaultOf();
    await vault.set('client-secret', SECRET);
    store.fault = 'closed';
    await vault.set('refresh-token', 'token');
    store.fault = null;
    await vault.wipe();
    expect([store.kept.size, await onDisk('keys'), await onDisk('secrets')]).toEqual([0, [], []]);
    expect([await value(vault, 'client-secret'), await vault.place()]).toEqual([null, null]);
    await vault.set('client-secret', 'other');
    expect(await value(vault, 'client-secret')).toBe('other');
  });

  it('gives nothing out where the key store cannot be reached, and has it deleted there later', async () => {
    await vaultOf().set('refresh-token', 'token');
    store.fault = 'closed';
    await vaultOf().wipe();
    expect(await value(vaultOf(), 'refresh-token')).toBeNull();
    store.fault = null;
    await vaultOf().moveToKeyStore();
    expect([store.kept.size, await onDisk('secrets')]).toEqual([0, []]);
  });

  it('leaves another profile’s secrets alone', async () => {
    await vaultOf('mine').set('refresh-token', 'mine');
    const other = createVault({
      keyStore: store.door,
      profile: async () => 'other',
      now: () => now,
      name: `${name}-other`,
    });
    await other.set('refresh-token', 'other');
    await vaultOf('mine').wipe();
    expect(await value(other, 'refresh-token')).toBe('other');
  });
});
