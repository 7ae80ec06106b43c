import * as koffi from 'koffi';
import type { RegistryCalls } from './registry.ts';

/** An open key. */
type Key = bigint;

/** The predefined keys, as the signed numbers that Windows makes handles of. */
const ROOTS: Record<string, number> = { HKCU: 0x8000_0001 - 2 ** 32, HKLM: 0x8000_0002 - 2 ** 32 };

/** RRF_RT_ANY and RRF_NOEXPAND. */
const ANY_TYPE_AS_IT_IS = 0x0000_ffff | 0x1000_0000;
const KEY_SET_VALUE = 0x0002;
const KEY_QUERY_VALUE = 0x0001;
/** More than a path, or anything else that is read here, ever has. */
const MAX_BYTES = 65_536;
const INVALID_PARAMETER = 87;

function split(key: string): { root: number; below: string } | null {
  const end = key.indexOf('\\');
  const root = ROOTS[key.slice(0, Math.max(0, end))];
  return root === undefined ? null : { root, below: key.slice(end + 1) };
}

/**
 * The registry by advapi32: reg.exe is not to be had where an administrator forbids to edit the registry, and tells its
 * failures apart in the system's language alone.
 * @throws where Windows or a part of it is missing
 */
export function openRegistryCalls(): RegistryCalls {
  const security = koffi.load('advapi32.dll');
  const get = security.func(
    'int32_t __stdcall RegGetValueW(intptr_t root, const char16_t *key, const char16_t *name, uint32_t flags, _Out_ uint32_t *type, _Out_ uint8_t *bytes, _Inout_ uint32_t *size)',
  ) as (...args: [number, string, string | null, number, [number], Buffer, [number]]) => number;
  const create = security.func(
    'int32_t __stdcall RegCreateKeyExW(intptr_t root, const char16_t *key, uint32_t reserved, void *kind, uint32_t options, uint32_t access, void *security, _Out_ void **opened, void *made)',
  ) as (...args: [number, string, number, null, number, number, null, [Key | null], null]) => number;
  const open = security.func(
    'int32_t __stdcall RegOpenKeyExW(intptr_t root, const char16_t *key, uint32_t options, uint32_t access, _Out_ void **opened)',
  ) as (...args: [number, string, number, number, [Key | null]]) => number;
  const close = security.func('int32_t __stdcall RegCloseKey(void *key)') as (key: Key) => number;
  const setValue = security.func(
    'int32_t __stdcall RegSetValueExW(void *key, const char16_t *name, uint32_t reserved, uint32_t type, const uint8_t *bytes, uint32_t size)',
  ) as (...args: [Key, string | null, number, number, Buffer, number]) => number;
  const deleteValue = security.func(
    'int32_t __stdcall RegDeleteKeyValueW(intptr_t root, const char16_t *key, const char16_t *name)',
  ) as (root: number, key: string, name: string | null) => number;
  const deleteTree = security.func('int32_t __stdcall RegDeleteTreeW(intptr_t root, const char16_t *key)') as (
    root: number,
    key: string,
  ) => number;
  const info = security.func(
    'int32_t __stdcall RegQueryInfoKeyW(void *key, void *kind, void *kindUnits, void *reserved, _Out_ uint32_t *keys, void *longestKey, void *longestKind, _Out_ uint32_t *values, void *longestName, void *longestValue, void *security, void *written)',
  ) as (...args: [Key, null, null, null, [number], null, null, [number], null, null, null, null]) => number;

  return {
    query(key, name) {
      const place = split(key);
      const none = { type: 0, bytes: Buffer.alloc(0) };
      if (!place) return { error: INVALID_PARAMETER, ...none };
      const type: [number] = [0];
      const size: [number] = [MAX_BYTES];
      const bytes = Buffer.alloc(MAX_BYTES);
      const error = get(place.root, place.below, name, ANY_TYPE_AS_IT_IS, type, bytes, size);
      return error === 0 ? { error, type: type[0], bytes: bytes.subarray(0, size[0]) } : { error, ...none };
    },
    set(key, name, type, bytes) {
      const place = split(key);
      if (!place) return INVALID_PARAMETER;
      const opened: [Key | null] = [null];
      const error = create(place.root, place.below, 0, null, 0, KEY_SET_VALUE, null, opened, null);
      if (error !== 0 || opened[0] === null) return error;
      const done = setValue(opened[0], name, 0, type, bytes, bytes.length);
      close(opened[0]);
      return done;
    },
    deleteValue(key, name) {
      const place = split(key);
      return place ? deleteValue(place.root, place.below, name) : INVALID_PARAMETER;
    },
    deleteTree(key) {
      const place = split(key);
      // Without a name below the root, all of it would go.
      return place && place.below !== '' ? deleteTree(place.root, place.below) : INVALID_PARAMETER;
    },
    count(key) {
      const place = split(key);
      if (!place) return { error: INVALID_PARAMETER, keys: 0, values: 0 };
      const opened: [Key | null] = [null];
      const error = open(place.root, place.below, 0, KEY_QUERY_VALUE, opened);
      if (error !== 0 || opened[0] === null) return { error, keys: 0, values: 0 };
      const keys: [number] = [0];
      const values: [number] = [0];
      const done = info(opened[0], null, null, null, keys, null, null, values, null, null, null, null);
      close(opened[0]);
      return { error: done, keys: keys[0], values: values[0] };
    },
  };
}
