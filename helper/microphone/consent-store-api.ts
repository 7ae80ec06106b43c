import * as koffi from 'koffi';
import type { ConsentRecord } from './consent-store.ts';

/** A key of the registry, or an event of Windows. */
type Handle = bigint;

const CURRENT_USER = 0x8000_0001n;
/** KEY_READ in the 64-bit view. */
const READ = 0x2_0019 | 0x0100;
const STORE = 'Software\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore\\microphone';
const NON_PACKAGED = 'NonPackaged';
/** The longest name of a key and its end, in UTF-16 units. */
const NAME_UNITS = 256;
const REG_QWORD = 11;
/** REG_NOTIFY_CHANGE_NAME, REG_NOTIFY_CHANGE_LAST_SET and REG_NOTIFY_THREAD_AGNOSTIC: koffi waits on other threads. */
const CHANGES = 1 | 4 | 0x1000_0000;
const FOREVER = 0xffff_ffff;
const FIRST_SIGNALLED = 0;

function bind() {
  const registry = koffi.load('advapi32.dll');
  const kernel = koffi.load('kernel32.dll');
  const wait = kernel.func(
    'uint32_t __stdcall WaitForMultipleObjects(uint32_t count, void **handles, int all, uint32_t milliseconds)',
  );
  return {
    open: registry.func(
      'int32_t __stdcall RegOpenKeyExW(uintptr_t key, const char16_t *path, uint32_t options, uint32_t access, _Out_ uintptr_t *opened)',
    ) as (key: Handle, path: string, options: number, access: number, opened: [Handle | number]) => number,
    close: registry.func('int32_t __stdcall RegCloseKey(uintptr_t key)') as (key: Handle) => number,
    list: registry.func(
      'int32_t __stdcall RegEnumKeyExW(uintptr_t key, uint32_t index, _Out_ uint8_t *name, _Inout_ uint32_t *units, void *reserved, void *kind, void *kindUnits, void *written)',
    ) as (
      key: Handle,
      index: number,
      name: Buffer,
      units: [number],
      reserved: null,
      kind: null,
      kindUnits: null,
      written: null,
    ) => number,
    value: registry.func(
      'int32_t __stdcall RegQueryValueExW(uintptr_t key, const char16_t *name, void *reserved, _Out_ uint32_t *type, _Out_ uint8_t *data, _Inout_ uint32_t *bytes)',
    ) as (key: Handle, name: string, reserved: null, type: [number], data: Buffer, bytes: [number]) => number,
    notify: registry.func(
      'int32_t __stdcall RegNotifyChangeKeyValue(uintptr_t key, int subtree, uint32_t changes, void *event, int later)',
    ) as (key: Handle, subtree: number, changes: number, event: Handle, later: number) => number,
    event: kernel.func('void *__stdcall CreateEventW(void *security, int manual, int set, void *name)') as (
      security: null,
      manual: number,
      set: number,
      name: null,
    ) => Handle | null,
    set: kernel.func('int __stdcall SetEvent(void *event)') as (event: Handle) => number,
    closeHandle: kernel.func('int __stdcall CloseHandle(void *handle)') as (handle: Handle) => number,
    wait: (handles: Handle[]) =>
      new Promise<number>((resolve, reject) => {
        wait.async(handles.length, handles, 0, FOREVER, (error: unknown, which: number) =>
          error ? reject(error) : resolve(which),
        );
      }),
  };
}

/** The part of the registry that says who uses the microphone. */
export interface ConsentStore {
  /** All that it holds now. */
  read(): ConsentRecord[];
  /**
   * From this call on the next change is noticed: it comes before a reading, or a change between the two were lost.
   * Whether that can be had.
   */
  arm(): boolean;
  /** Resolves at the next change since {@link ConsentStore.arm} with true; with false once it is closed. */
  changed(): Promise<boolean>;
  /** Ends {@link ConsentStore.changed}: a process could not end while that waits. */
  close(): void;
}

/** The consent store of this user; null where Windows has none, as before version 1903. */
export function openConsentStore(path = STORE): ConsentStore | null {
  const windows = bind();

  function openKey(key: Handle, name: string): Handle | null {
    const opened: [Handle | number] = [0];
    return windows.open(key, name, 0, READ, opened) === 0 ? BigInt(opened[0]) : null;
  }
  function namesUnder(key: Handle): string[] {
    const names: string[] = [];
    const text = Buffer.alloc(NAME_UNITS * 2);
    for (let index = 0; ; index += 1) {
      const units: [number] = [NAME_UNITS];
      if (windows.list(key, index, text, units, null, null, null, null) !== 0) return names;
      names.push(text.toString('utf16le', 0, units[0] * 2));
    }
  }
  function timeIn(key: Handle, name: string): bigint | null {
    const type: [number] = [0];
    const bytes: [number] = [8];
    const data = Buffer.alloc(8);
    const found = windows.value(key, name, null, type, data, bytes) === 0 && type[0] === REG_QWORD;
    return found ? data.readBigUInt64LE() : null;
  }
  function recordsUnder(parent: Handle, packaged: boolean): ConsentRecord[] {
    return namesUnder(parent).flatMap((name) => {
      const key = packaged && name === NON_PACKAGED ? null : openKey(parent, name);
      if (key === null) return [];
      const [start, stop] = [timeIn(key, 'LastUsedTimeStart'), timeIn(key, 'LastUsedTimeStop')];
      windows.close(key);
      return [{ key: name, packaged, start, stop }];
    });
  }

  const root = openKey(CURRENT_USER, path);
  if (root === null) return null;
  const change = windows.event(null, 0, 0, null);
  const over = windows.event(null, 1, 0, null);
  if (change === null || over === null) {
    windows.close(root);
    return null;
  }
  let waits: Promise<number> | null = null;

  function release(): void {
    windows.close(root as Handle);
    windows.closeHandle(change as Handle);
    windows.closeHandle(over as Handle);
  }

  return {
    read() {
      const others = openKey(root, NON_PACKAGED);
      const records = recordsUnder(root, true);
      if (others === null) return records;
      records.push(...recordsUnder(others, false));
      windows.close(others);
      return records;
    },
    arm: () => windows.notify(root, 1, CHANGES, change, 1) === 0,
    async changed() {
      waits = windows.wait([change, over]);
      const which = await waits;
      waits = null;
      return which === FIRST_SIGNALLED;
    },
    close() {
      windows.set(over);
      // What is waited for may not be taken away meanwhile.
      if (waits === null) release();
      else void waits.then(release, release);
    },
  };
}
