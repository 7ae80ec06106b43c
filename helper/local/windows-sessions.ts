// Run under wine with one user, not yet on a real Windows, where it takes the rights of the system itself.
import * as koffi from 'koffi';

type Handle = bigint;

/** What is needed of koffi. */
export type Native = Pick<typeof koffi, 'load' | 'address'>;

const CREATE_UNICODE_ENVIRONMENT = 0x0400;
const CREATE_NO_WINDOW = 0x0800_0000;
/** STARTUPINFOW of 64 bits: its size comes first, and at 16 the desktop. */
const STARTUP = { bytes: 104, desktop: 16 } as const;
/** PROCESS_INFORMATION: the handles of a process and of its first thread, and their numbers. */
const STARTED = { bytes: 24, process: 0, thread: 8 } as const;
/** Where people's windows are, in each session. Else the desktop would be that of the services. */
const DESKTOP = Buffer.from('winsta0\\default\0', 'utf16le');
/** No user signs in to that of the services. */
const SERVICES = 0;

function bind({ load }: Native) {
  const kernel = load('kernel32.dll');
  const security = load('advapi32.dll');
  const surroundings = load('userenv.dll');
  return {
    sessionOf: kernel.func('int __stdcall ProcessIdToSessionId(uint32_t process, _Out_ uint32_t *session)') as (
      process: number,
      session: [number],
    ) => number,
    close: kernel.func('int __stdcall CloseHandle(void *handle)') as (handle: Handle) => number,
    tokenOf: load('wtsapi32.dll').func('int __stdcall WTSQueryUserToken(uint32_t session, _Out_ void **token)') as (
      session: number,
      token: [Handle | null],
    ) => number,
    environmentOf: surroundings.func(
      'int __stdcall CreateEnvironmentBlock(_Out_ void **environment, void *token, int inherit)',
    ) as (environment: [Handle | null], token: Handle, inherit: number) => number,
    free: surroundings.func('int __stdcall DestroyEnvironmentBlock(void *environment)') as (
      environment: Handle,
    ) => number,
    start: security.func(
      'int __stdcall CreateProcessAsUserW(void *token, void *program, uint8_t *line, void *security, void *thread, int inherit, uint32_t flags, void *environment, void *folder, const uint8_t *startup, _Out_ uint8_t *started)',
    ) as (...args: [Handle, null, Buffer, null, null, number, number, Handle, null, Buffer, Buffer]) => number,
  };
}
type Windows = ReturnType<typeof bind>;

/** The sessions that some processes are in, without that of the services. */
function sessionsOf(windows: Windows, processes: readonly number[]): number[] {
  const session: [number] = [SERVICES];
  const found = processes.map((id) => (windows.sessionOf(id, session) === 0 ? SERVICES : session[0]));
  return [...new Set(found)].filter((id) => id !== SERVICES);
}

/** Starts a program with the rights of a user; whether it started. */
function startAs(native: Native, windows: Windows, token: Handle, line: string): boolean {
  const environment: [Handle | null] = [null];
  if (windows.environmentOf(environment, token, 0) === 0 || environment[0] === null) return false;
  const startup = Buffer.alloc(STARTUP.bytes);
  startup.writeUInt32LE(STARTUP.bytes, 0);
  startup.writeBigUInt64LE(BigInt(native.address(DESKTOP)), STARTUP.desktop);
  const started = Buffer.alloc(STARTED.bytes);
  const flags = CREATE_UNICODE_ENVIRONMENT | CREATE_NO_WINDOW;
  const given = [environment[0], null, startup, started] as const;
  const text = Buffer.from(`${line}\0`, 'utf16le');
  const done = windows.start(token, null, text, null, null, 0, flags, ...given) !== 0;
  windows.free(environment[0]);
  for (const at of done ? [STARTED.process, STARTED.thread] : []) windows.close(started.readBigUInt64LE(at));
  return done;
}

/**
 * Starts a program for each user who is signed in, once in each of that user's sessions and with the user's own rights and
 * surroundings, as the sign-in does. Only the system itself may, as in an installation by Windows Installer.
 * @param processes all that run on this computer
 * @param line the command line
 * @returns in how many sessions it was started
 * @throws where Windows or a part of it is missing
 */
export function startInSessions(processes: readonly number[], line: string, native: Native = koffi): number {
  const windows = bind(native);
  return sessionsOf(windows, processes).filter((session) => {
    const token: [Handle | null] = [null];
    // Nobody is signed in there, or this is not the system itself.
    if (windows.tokenOf(session, token) === 0 || token[0] === null) return false;
    const done = startAs(native, windows, token[0], line);
    windows.close(token[0]);
    return done;
  }).length;
}
