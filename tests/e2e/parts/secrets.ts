import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { HOST_NAME } from '../../../shared/index.ts';
import type { KeyStore } from '../../desktop/index.ts';

/** All that a key store holds of the helper's. */
export async function secretsIn({ env }: KeyStore): Promise<{ account: string; password: string }[]> {
  const before = process.env.DBUS_SESSION_BUS_ADDRESS;
  process.env.DBUS_SESSION_BUS_ADDRESS = env.DBUS_SESSION_BUS_ADDRESS;
  try {
    const { findCredentials } = await import('@napi-rs/keyring');
    return findCredentials(HOST_NAME);
  } finally {
    if (before === undefined) delete process.env.DBUS_SESSION_BUS_ADDRESS;
    else process.env.DBUS_SESSION_BUS_ADDRESS = before;
  }
}

/**
 * Those among them that open Clio: beside them lies the key of the unsent work that the helper keeps, once there is some,
 * and stays when a connection is removed.
 */
export function ofClio<S extends { account: string }>(secrets: readonly S[]): S[] {
  return secrets.filter(({ account }) => !account.endsWith('/kept-key'));
}

/** A text as it can lie in a file: as it is, in 16-bit units, in an address, in base64. */
function formsOf(text: string): Buffer[] {
  const base64 = Buffer.from(text).toString('base64').replace(/=+$/, '').slice(0, -2);
  return [Buffer.from(text), Buffer.from(text, 'utf16le'), Buffer.from(encodeURIComponent(text)), Buffer.from(base64)];
}

/** The files below a folder in which a text is found. */
export function filesWith(folder: string, text: string): string[] {
  const forms = formsOf(text);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(folder, name);
    try {
      if (!statSync(path).isFile()) return false;
      const content = readFileSync(path);
      return forms.some((form) => content.includes(form));
    } catch {
      // The browser removes its passing files while they are looked for.
      return false;
    }
  });
}

/** Every record of every database of the extension, its local storage and what it shows, as text. */
export const EVERYTHING = async () => {
  const parts: unknown[] = [document.documentElement.outerHTML, await chrome.storage.local.get(null)];
  for (const { name } of await indexedDB.databases()) {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name ?? '');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    for (const store of db.objectStoreNames) {
      const records = await new Promise((resolve) => {
        const reading = db.transaction(store).objectStore(store).getAll();
        reading.onsuccess = () => resolve(reading.result);
      });
      parts.push(name, store, records);
    }
    db.close();
  }
  return JSON.stringify(parts);
};

declare const chrome: { storage: { local: { get(keys: null): Promise<unknown> } } };
