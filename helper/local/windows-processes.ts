// Run under wine with one user, not yet on a real Windows with several.
import * as koffi from 'koffi';

type Handle = bigint;

const PROCESS_QUERY_LIMITED_INFORMATION = 0x1000;
/** More than a Windows with many users has. */
const MAX_PROCESSES = 16_384;
const ID_BYTES = 4;
/** The longest path of a file, in UTF-16 units. */
const PATH_UNITS = 32_768;

function bind() {
  const kernel = koffi.load('kernel32.dll');
  return {
    list: kernel.func('int __stdcall K32EnumProcesses(_Out_ uint8_t *ids, uint32_t bytes, _Out_ uint32_t *used)') as (
      ids: Buffer,
      bytes: number,
      used: [number],
    ) => number,
    open: kernel.func('void *__stdcall OpenProcess(uint32_t access, int inherit, uint32_t process)') as (
      access: number,
      inherit: number,
      process: number,
    ) => Handle | null,
    close: kernel.func('int __stdcall CloseHandle(void *handle)') as (handle: Handle) => number,
    program: kernel.func(
      'int __stdcall QueryFullProcessImageNameW(void *process, uint32_t form, _Out_ uint8_t *path, _Inout_ uint32_t *units)',
    ) as (process: Handle, form: number, path: Buffer, units: [number]) => number,
  };
}
type Windows = ReturnType<typeof bind>;

function all(windows: Windows): number[] {
  const ids = Buffer.alloc(MAX_PROCESSES * ID_BYTES);
  const used: [number] = [0];
  if (windows.list(ids, ids.length, used) === 0) return [];
  return Array.from({ length: used[0] / ID_BYTES }, (_, nth) => ids.readUInt32LE(nth * ID_BYTES));
}

/**
 * The processes of all users.
 * @throws where Windows or a part of it is missing
 */
export function allProcesses(): number[] {
  return all(bind());
}

/**
 * The processes of all users whose program lies below a folder, without those that may not be known.
 * @throws where Windows or a part of it is missing
 */
export function processesBelow(folder: string): number[] {
  const windows = bind();
  const start = `${folder.toLowerCase()}\\`;
  const path = Buffer.alloc(PATH_UNITS * 2);
  const isBelow = (id: number): boolean => {
    const process = windows.open(PROCESS_QUERY_LIMITED_INFORMATION, 0, id);
    if (process === null) return false;
    const units: [number] = [PATH_UNITS];
    const told = windows.program(process, 0, path, units) !== 0;
    windows.close(process);
    return (
      told &&
      path
        .toString('utf16le', 0, units[0] * 2)
        .toLowerCase()
        .startsWith(start)
    );
  };
  return all(windows).filter((id) => isBelow(id));
}
