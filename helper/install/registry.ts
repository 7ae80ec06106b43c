/** What a value holds. One that is no plain text (REG_SZ) is none of ours and counts as none. */
export type RegistryValue = { kind: 'value'; text: string } | { kind: 'none' } | { kind: 'failed'; words: string };

/** `none`: it was not there. `failed`: most often for want of an administrator's rights, which HKLM needs. */
export type RegistryChange = { kind: 'done' } | { kind: 'none' } | { kind: 'failed'; words: string };

/** The registry as Windows offers it: each call gives an error's number, 0 for none. Keys begin with `HKCU\` or `HKLM\`. */
export interface RegistryCalls {
  /** @param name null: the default value */
  query(key: string, name: string | null): { error: number; type: number; bytes: Buffer };
  /** Makes the key and those above it where they are missing. */
  set(key: string, name: string | null, type: number, bytes: Buffer): number;
  deleteValue(key: string, name: string | null): number;
  /** Removes a key with all that is in it. */
  deleteTree(key: string): number;
  /** How much is in a key. */
  count(key: string): { error: number; keys: number; values: number };
}

/** Windows' registry. Keys begin with `HKCU\` or `HKLM\`; a name of null is the default value. */
export interface Registry {
  read(key: string, name: string | null): RegistryValue;
  /** The bytes of a value that holds such (REG_BINARY); null where there is none that can be read. */
  readBytes(key: string, name: string): Buffer | null;
  /** The number of a value that holds one of 32 bits (REG_DWORD); null where there is none that can be read. */
  readNumber(key: string, name: string): number | null;
  /** Sets a value of a key to a text, and makes the key and those above it where they are missing. */
  set(key: string, name: string | null, text: string): RegistryChange;
  /** Removes a value of a key and leaves the key. */
  removeValue(key: string, name: string | null): RegistryChange;
  /** Removes a key with all that is in it. */
  removeKey(key: string): RegistryChange;
  /** Removes a key that holds neither values nor keys; `none` when it is not there or holds something. */
  removeEmptyKey(key: string): RegistryChange;
}

/** winerror.h: the value or key, or one above it, is not there. */
const MISSING: readonly number[] = [2, 3];
const ACCESS_DENIED = 5;
/** winnt.h */
const REG_SZ = 1;
const REG_BINARY = 3;
const REG_DWORD = 4;

function failed(error: number): { kind: 'failed'; words: string } {
  return { kind: 'failed', words: error === ACCESS_DENIED ? 'access is denied' : `error ${error} of Windows` };
}

function outcome(error: number): RegistryChange {
  if (error === 0) return { kind: 'done' };
  return MISSING.includes(error) ? { kind: 'none' } : failed(error);
}

/** What a REG_SZ holds: whoever wrote it may have left out its end, or written on behind it. */
function textOf(bytes: Buffer): string {
  const text = bytes.toString('utf16le', 0, bytes.length - (bytes.length % 2));
  const end = text.indexOf('\0');
  return end < 0 ? text : text.slice(0, end);
}

/** The registry by these calls. */
export function createRegistry(calls: RegistryCalls): Registry {
  return {
    read(key, name) {
      const { error, type, bytes } = calls.query(key, name);
      if (error !== 0) return MISSING.includes(error) ? { kind: 'none' } : failed(error);
      return type === REG_SZ ? { kind: 'value', text: textOf(bytes) } : { kind: 'none' };
    },
    readBytes(key, name) {
      const { error, type, bytes } = calls.query(key, name);
      return error === 0 && type === REG_BINARY ? bytes : null;
    },
    readNumber(key, name) {
      const { error, type, bytes } = calls.query(key, name);
      return error === 0 && type === REG_DWORD && bytes.length === 4 ? bytes.readUInt32LE(0) : null;
    },
    set(key, name, text) {
      const error = calls.set(key, name, REG_SZ, Buffer.from(`${text}\0`, 'utf16le'));
      return error === 0 ? { kind: 'done' } : failed(error);
    },
    removeValue: (key, name) => outcome(calls.deleteValue(key, name)),
    removeKey: (key) => outcome(calls.deleteTree(key)),
    removeEmptyKey(key) {
      const { error, keys, values } = calls.count(key);
      if (error !== 0) return outcome(error);
      return keys === 0 && values === 0 ? outcome(calls.deleteTree(key)) : { kind: 'none' };
    },
  };
}
