// Run under wine with one user, not yet on a real Windows with two.
import * as koffi from 'koffi';

type Handle = bigint;

const GENERIC_READ = 0x8000_0000;
const OPEN_EXISTING = 3;
const INVALID_HANDLE = 0xffff_ffff_ffff_ffffn;
const PROCESS_QUERY_LIMITED_INFORMATION = 0x1000;
const TOKEN_QUERY = 0x0008;
const TOKEN_USER = 1;
/** A TOKEN_USER with the longest SID: a pointer, attributes, and 68 bytes. */
const TOKEN_USER_BYTES = 96;

function bind() {
  const kernel = koffi.load('kernel32.dll');
  const security = koffi.load('advapi32.dll');
  return {
    open: kernel.func(
      'void *__stdcall CreateFileW(const char16_t *path, uint32_t access, uint32_t share, void *security, uint32_t how, uint32_t flags, void *template)',
    ) as (...args: [string, number, number, null, number, number, null]) => Handle | null,
    server: kernel.func('int __stdcall GetNamedPipeServerProcessId(void *pipe, _Out_ uint32_t *process)') as (
      pipe: Handle,
      process: [number],
    ) => number,
    process: kernel.func('void *__stdcall OpenProcess(uint32_t access, int inherit, uint32_t process)') as (
      access: number,
      inherit: number,
      process: number,
    ) => Handle | null,
    close: kernel.func('int __stdcall CloseHandle(void *handle)') as (handle: Handle) => number,
    token: security.func('int __stdcall OpenProcessToken(void *process, uint32_t access, _Out_ void **token)') as (
      process: Handle,
      access: number,
      token: [Handle | null],
    ) => number,
    inToken: security.func(
      'int __stdcall GetTokenInformation(void *token, int what, void *bytes, uint32_t size, _Out_ uint32_t *needed)',
    ) as (token: Handle, what: number, bytes: bigint, size: number, needed: [number]) => number,
    same: security.func('int __stdcall EqualSid(void *one, void *other)') as (one: bigint, other: bigint) => number,
  };
}
type Windows = ReturnType<typeof bind>;

/** Writes a process's TOKEN_USER, which points into itself; whether this user may know it. */
function readUser(windows: Windows, id: number, user: bigint): boolean {
  const process = windows.process(PROCESS_QUERY_LIMITED_INFORMATION, 0, id);
  if (process === null) return false;
  const token: [Handle | null] = [null];
  const opened = windows.token(process, TOKEN_QUERY, token);
  windows.close(process);
  if (opened === 0 || token[0] === null) return false;
  const found = windows.inToken(token[0], TOKEN_USER, user, TOKEN_USER_BYTES, [0]);
  windows.close(token[0]);
  return found !== 0;
}

/** Whether two processes are of one user. */
function sameUser(windows: Windows, one: number, other: number): boolean {
  const users = [koffi.alloc('uint8_t', TOKEN_USER_BYTES), koffi.alloc('uint8_t', TOKEN_USER_BYTES)] as [
    bigint,
    bigint,
  ];
  try {
    if (!readUser(windows, one, users[0]) || !readUser(windows, other, users[1])) return false;
    const [a, b] = users.map((user) => koffi.decode(user, 'void *') as bigint) as [bigint, bigint];
    return windows.same(a, b) !== 0;
  } finally {
    for (const user of users) koffi.free(user);
  }
}

/**
 * Whose pipe has a name now: `own` where a process of this user serves it, `gone` where none can be met.
 * @throws where Windows or a part of it is missing
 */
export function pipeOwner(path: string): 'own' | 'other' | 'gone' {
  const windows = bind();
  const pipe = windows.open(path, GENERIC_READ, 0, null, OPEN_EXISTING, 0, null);
  if (pipe === null || BigInt.asUintN(64, pipe) === INVALID_HANDLE) return 'gone';
  const server: [number] = [0];
  const known = windows.server(pipe, server) !== 0;
  windows.close(pipe);
  return known && sameUser(windows, server[0], process.pid) ? 'own' : 'other';
}
