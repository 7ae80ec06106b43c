import type { Readable, Writable } from 'node:stream';
import * as v from 'valibot';
import { HOST_NAME } from '../../shared/index.ts';
import type { SystemKeyStore } from './key-store.ts';
import type { StoreAnswer } from './store-answer.ts';

const storeOrder = v.variant('method', [
  /** All that this program ever kept, for whichever extension. */
  v.object({ method: v.literal('secret.purge') }),
  v.object({ method: v.picklist(['secret.get', 'secret.delete']), account: v.string() }),
  v.object({ method: v.literal('secret.set'), account: v.string(), value: v.string() }),
]);

/** One order to the system's key store, as it travels over a pipe: never over arguments, which others can read. */
export type StoreOrder = v.InferOutput<typeof storeOrder>;

/** The system's key store, or null where what it is called by is not installed or not made for this system. */
async function openKeyStore(): Promise<SystemKeyStore | null> {
  try {
    if (process.platform === 'win32') {
      const [{ createWindowsKeyStore }, { openCredentials }] = await Promise.all([
        import('./windows-credentials.ts'),
        import('./windows-credentials-native.ts'),
      ]);
      return createWindowsKeyStore(openCredentials());
    }
    const { Entry, findCredentials } = await import('@napi-rs/keyring');
    return {
      // Pinned: without a Secret Service the library would take the kernel's keyring, which forgets with the computer's
      // end.
      open: (account) => new Entry(HOST_NAME, account, { linux: { store: 'secret-service' } }),
      accounts: () => findCredentials(HOST_NAME).map(({ account }) => account),
    };
  } catch {
    return null;
  }
}

function purge(store: SystemKeyStore): StoreAnswer {
  let accounts: string[];
  try {
    accounts = store.accounts();
  } catch {
    return { fault: 'no-key-store' };
  }
  try {
    for (const account of accounts) store.open(account).deletePassword();
    return { value: String(accounts.length) };
  } catch {
    return { fault: 'denied' };
  }
}

/**
 * Does one order. The library tells its failures apart by sentences alone, so they are told apart by where they come:
 * a store that cannot be reached is none, and one that was reached and did not do it said no.
 */
export function carryOut(store: SystemKeyStore | null, order: StoreOrder): StoreAnswer {
  if (!store) return { fault: 'no-key-store' };
  if (order.method === 'secret.purge') return purge(store);
  let entry: ReturnType<SystemKeyStore['open']>;
  try {
    entry = store.open(order.account);
  } catch {
    return { fault: 'no-key-store' };
  }
  try {
    if (order.method === 'secret.get') return { value: entry.getPassword() };
    if (order.method === 'secret.set') entry.setPassword(order.value);
    else entry.deletePassword();
    return { value: null };
  } catch {
    return { fault: 'denied' };
  }
}

/**
 * A process's whole work: one order on standard input, its answer on standard output. The library blocks as long as a
 * locked store waits for a person, so it has a process of its own, which can be ended at any time.
 */
export async function serveOneSecret(input: Readable, output: Writable): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of input) chunks.push(chunk as Buffer);
  // Only the relay starts this process: an order that is none ends it, which the relay takes for a broken key store.
  const order = v.parse(storeOrder, JSON.parse(Buffer.concat(chunks).toString('utf8')));
  output.write(JSON.stringify(carryOut(await openKeyStore(), order)));
}
