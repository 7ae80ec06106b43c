import * as koffi from 'koffi';
import type { Credentials } from './windows-credentials.ts';

type Memory = bigint;

const CRED_TYPE_GENERIC = 1;
/** Not CRED_PERSIST_ENTERPRISE, which goes with the user's profile to other computers. */
const CRED_PERSIST_LOCAL_MACHINE = 2;
const ERROR_NOT_FOUND = 1168;

/** Where the fields lie in a CREDENTIALW of 64-bit Windows. */
const FIELD = { type: 4, target: 8, size: 32, blob: 40, persist: 48, user: 72, bytes: 80 } as const;

const wide = (text: string) => Buffer.from(`${text}\0`, 'utf16le');

/**
 * Opens the Credential Manager of this user.
 * @throws where Windows or a part of it is missing
 */
export function openCredentials(): Credentials {
  const security = koffi.load('advapi32.dll');
  const kernel = koffi.load('kernel32.dll');
  const lastError = kernel.func('uint32_t __stdcall GetLastError()') as () => number;
  const write = security.func('int __stdcall CredWriteW(const uint8_t *credential, uint32_t flags)') as (
    credential: Buffer,
    flags: number,
  ) => number;
  const read = security.func(
    'int __stdcall CredReadW(const uint8_t *target, uint32_t type, uint32_t flags, _Out_ void **credential)',
  ) as (target: Buffer, type: number, flags: number, credential: [Memory | null]) => number;
  const remove = security.func('int __stdcall CredDeleteW(const uint8_t *target, uint32_t type, uint32_t flags)') as (
    target: Buffer,
    type: number,
    flags: number,
  ) => number;
  const enumerate = security.func(
    'int __stdcall CredEnumerateW(const uint8_t *filter, uint32_t flags, _Out_ uint32_t *count, _Out_ void **credentials)',
  ) as (filter: null, flags: number, count: [number], credentials: [Memory | null]) => number;
  const free = security.func('void __stdcall CredFree(void *memory)') as (memory: Memory) => void;

  /** Whether a call did what was asked; false where there is no such credential. */
  function check(done: number): boolean {
    if (done !== 0) return true;
    const error = lastError();
    if (error === ERROR_NOT_FOUND) return false;
    throw new Error(`The Credential Manager said ${error}.`);
  }

  return {
    read(target) {
      const found: [Memory | null] = [null];
      if (!check(read(wide(target), CRED_TYPE_GENERIC, 0, found)) || found[0] === null) return null;
      const size = koffi.decode(found[0], FIELD.size, 'uint32_t') as number;
      const blob = koffi.decode(found[0], FIELD.blob, 'void *') as Memory | null;
      const secret = blob === null ? [] : (koffi.decode(blob, 'uint8_t', size) as Uint8Array);
      const copy = Buffer.from(secret);
      free(found[0]);
      return copy;
    },
    write(target, user, secret) {
      const texts = { target: wide(target), user: wide(user) };
      const credential = Buffer.alloc(FIELD.bytes);
      const point = (value: Buffer, at: number) => credential.writeBigUInt64LE(BigInt(koffi.address(value)), at);
      credential.writeUInt32LE(CRED_TYPE_GENERIC, FIELD.type);
      point(texts.target, FIELD.target);
      credential.writeUInt32LE(secret.length, FIELD.size);
      if (secret.length > 0) point(secret, FIELD.blob);
      credential.writeUInt32LE(CRED_PERSIST_LOCAL_MACHINE, FIELD.persist);
      point(texts.user, FIELD.user);
      if (!check(write(credential, 0))) throw new Error('The Credential Manager keeps nothing in this session.');
    },
    remove: (target) => check(remove(wide(target), CRED_TYPE_GENERIC, 0)),
    targets() {
      const count: [number] = [0];
      const found: [Memory | null] = [null];
      if (!check(enumerate(null, 0, count, found)) || found[0] === null) return [];
      const names: string[] = [];
      for (let index = 0; index < count[0]; index += 1) {
        const one = koffi.decode(found[0], index * 8, 'void *') as Memory;
        if (koffi.decode(one, FIELD.type, 'uint32_t') !== CRED_TYPE_GENERIC) continue;
        names.push(koffi.decode(one, FIELD.target, 'char16_t *') as string);
      }
      free(found[0]);
      return names;
    },
  };
}
