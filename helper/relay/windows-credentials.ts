import { HOST_NAME } from '../../shared/index.ts';
import type { SystemKeyStore } from './key-store.ts';

/** The generic credentials of this user. Each call throws where Windows says no. */
export interface Credentials {
  /** The bytes kept under a name; null where there is no such credential. */
  read(target: string): Buffer | null;
  /** Keeps bytes under a name, on this computer alone. */
  write(target: string, user: string, secret: Buffer): void;
  /** Whether there was one. */
  remove(target: string): boolean;
  /** The names of all. */
  targets(): string[];
}

/** CRED_MAX_CREDENTIAL_BLOB_SIZE of wincred.h: 5 * 512 bytes. */
const MAX_SECRET_BYTES = 2_560;

const PREFIX = `${HOST_NAME}/`;
/** How the library that earlier releases used named its entries: the account, a point, and the service. */
const FORMER_SUFFIX = `.${HOST_NAME}`;

function accountOf(target: string): string | null {
  if (target.startsWith(PREFIX)) return target.slice(PREFIX.length);
  return target.endsWith(FORMER_SUFFIX) ? target.slice(0, -FORMER_SUFFIX.length) : null;
}

/**
 * Windows' Credential Manager as the key store. What an earlier release kept there roams with the user's profile and is
 * UTF-16; once it is asked for, it becomes an entry of this computer.
 */
export function createWindowsKeyStore(credentials: Credentials): SystemKeyStore {
  function put(account: string, value: string): void {
    const secret = Buffer.from(value, 'utf8');
    // Not every Windows refuses a longer one with a word.
    if (secret.length > MAX_SECRET_BYTES)
      throw new Error(`A secret of ${secret.length} bytes is too long for Windows.`);
    credentials.write(`${PREFIX}${account}`, account, secret);
    credentials.remove(`${account}${FORMER_SUFFIX}`);
  }

  return {
    open: (account) => ({
      getPassword() {
        const found = credentials.read(`${PREFIX}${account}`);
        if (found) return found.toString('utf8');
        const former = credentials.read(`${account}${FORMER_SUFFIX}`)?.toString('utf16le') ?? null;
        // In UTF-8 one may be longer than fits: it stays where it is.
        if (former !== null && Buffer.byteLength(former) <= MAX_SECRET_BYTES) put(account, former);
        return former;
      },
      setPassword: (value) => put(account, value),
      deletePassword() {
        const [now, former] = [`${PREFIX}${account}`, `${account}${FORMER_SUFFIX}`].map(credentials.remove);
        return now === true || former === true;
      },
    }),
    accounts() {
      const found = credentials.targets().flatMap((target) => accountOf(target) ?? []);
      return [...new Set(found)];
    },
  };
}
