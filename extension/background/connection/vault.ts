import { createSerial, type Requests } from '../../../shared/index.ts';
import type { Answered, RequestFault } from '../capture/requests.ts';
import { createSealedSecrets, type Kept, SECRET_NAMES, type SecretName } from './sealed-secrets.ts';

export type { SecretName } from './sealed-secrets.ts';

type SecretMethod = 'secret.get' | 'secret.set' | 'secret.delete';

/** The way to the system's key store, through the helper. */
export type KeyStoreDoor = <M extends SecretMethod>(
  method: M,
  params: Requests[M]['params'],
) => Promise<Answered<Requests[M]['value']>>;

/** Why a secret that is kept cannot be read now: the key store is locked, or cannot be reached (no helper, mostly). */
export type SecretFault = 'locked' | 'out-of-reach';

/** A secret, null where none is kept, or why it cannot be read now. */
export type Secret = { ok: true; value: string | null } | { ok: false; why: SecretFault };

/** Where the secrets lie. */
export type SecretPlace = 'key-store' | 'browser';

export interface VaultParts {
  keyStore: KeyStoreDoor;
  /** This profile's lasting name: other profiles of this browser have secrets of the same names. */
  profile(): Promise<string>;
  now(): number;
  /** The database's name. */
  name?: string;
}

/** A key store that said no may have asked a person: it is not asked again by itself for so long. Milliseconds. */
const REST = 24 * 3_600_000;

/** Whether asking once more bothers nobody: nothing reached the key store. */
function isAbsence(fault: RequestFault): boolean {
  return fault.code === 'closed';
}

/**
 * Keeps secrets in the system's key store; in the browser where there is none, or it does not take them, until it
 * does. A secret that lies in the browser is always newer than one of its name in the key store.
 */
export function createVault({ keyStore, profile, now, name }: VaultParts) {
  const sealed = createSealedSecrets(name);
  /** One thing at a time: a move must not lay an older value over a newer one. */
  const inTurn = createSerial();
  const nameOf = async (secret: SecretName) => `${await profile()}/${secret}`;

  async function moveOver(secret: SecretName, kept: Kept): Promise<boolean> {
    const at = await nameOf(secret);
    const answer =
      kept.place === 'here'
        ? await keyStore('secret.set', { name: at, value: kept.value })
        : await keyStore('secret.delete', { name: at });
    if (answer.ok) {
      if (kept.place === 'here') await sealed.elsewhere(secret, 'key-store');
      else await sealed.forget(secret);
      return true;
    }
    if (!isAbsence(answer.fault)) await sealed.tryAt(now() + REST);
    return false;
  }

  async function set(secret: SecretName, value: string): Promise<void> {
    const before = await sealed.read(secret);
    const resting = (await sealed.nextTry()) > now();
    // Should the worker die in between, the older one that lies here must not come to count again.
    if (before?.place === 'here' || resting) await sealed.seal(secret, value);
    if (resting) return;
    const answer = await keyStore('secret.set', { name: await nameOf(secret), value });
    if (answer.ok) await sealed.elsewhere(secret, 'key-store');
    else {
      if (before?.place !== 'here') await sealed.seal(secret, value);
      if (!isAbsence(answer.fault)) await sealed.tryAt(now() + REST);
    }
  }

  async function get(secret: SecretName): Promise<Secret> {
    const kept = await sealed.read(secret);
    if (kept?.place === 'here') return { ok: true, value: kept.value };
    if (kept?.place !== 'key-store') return { ok: true, value: null };
    const answer = await keyStore('secret.get', { name: await nameOf(secret) });
    if (answer.ok) return { ok: true, value: answer.value };
    const { code } = answer.fault;
    // A key store that is gone for good looks the same as one that has not started yet: only a person can tell.
    return { ok: false, why: code === 'locked' || code === 'denied' || code === 'late' ? 'locked' : 'out-of-reach' };
  }

  async function wipe(): Promise<void> {
    for (const secret of SECRET_NAMES) {
      const kept = await sealed.read(secret);
      // Also where it lies here: an earlier one of its name may have stayed in the key store.
      if (kept) {
        await sealed.elsewhere(secret, 'to-delete');
        await moveOver(secret, { place: 'to-delete' });
      }
    }
    await sealed.forgetKey();
  }

  async function moveToKeyStore(): Promise<void> {
    for (const secret of SECRET_NAMES) {
      const kept = await sealed.read(secret);
      if (!kept || kept.place === 'key-store') continue;
      if ((await sealed.nextTry()) > now() || !(await moveOver(secret, kept))) return;
    }
  }

  return {
    /** Keeps a secret; once this resolves it is on disk. */
    set: (secret: SecretName, value: string) => inTurn(() => set(secret, value)),
    /** A secret, to be used for one request and dropped. */
    get: (secret: SecretName) => inTurn(() => get(secret)),
    /** Forgets all secrets. What the key store does not delete now is deleted there once it can be reached. */
    wipe: () => inTurn(wipe),
    /**
     * Moves what lies in the browser over to the key store, and deletes there what is to go. After a no the key store
     * is left in peace for a day.
     */
    moveToKeyStore: () => inTurn(moveToKeyStore),
    /** Where the secrets are, or null while there are none. */
    place: async (): Promise<SecretPlace | null> => {
      const places = (await Promise.all(SECRET_NAMES.map((secret) => sealed.read(secret)))).map((kept) => kept?.place);
      if (places.includes('here')) return 'browser';
      return places.includes('key-store') ? 'key-store' : null;
    },
  };
}

export type Vault = ReturnType<typeof createVault>;
