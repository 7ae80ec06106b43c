import * as koffi from 'koffi';
import { cleanText } from '../../../shared/index.ts';
import type { FrontWindow } from '../observer.ts';
import {
  type Front,
  type Look,
  type Owner,
  type Program,
  programName,
  type Reading,
  SESSION_BYTES,
  sessionOf,
} from './reading.ts';

/** A window, process or desktop of Windows. */
type Handle = bigint;

/** More than is ever kept of a title, in UTF-16 units. */
const TITLE_UNITS = 4_096;
/** The longest name of a window class, and its end. */
const CLASS_UNITS = 257;
/** The longest path of a file. */
const PATH_UNITS = 32_768;

const PROCESS_QUERY_LIMITED_INFORMATION = 0x1000;
const ERROR_ACCESS_DENIED = 5;
const DESKTOP_READOBJECTS = 1;
const SM_SHUTTINGDOWN = 0x2000;
const SPI_GETSCREENSAVERRUNNING = 0x72;
const CURRENT_SESSION = 0xffff_ffff;
const WTS_SESSION_INFO_EX = 25;

/** The window that owns another one, for GetWindow. */
const GW_OWNER = 4;
/** So many windows may own one another in a row. */
const MAX_OWNERS = 8;

/** A window of the Windows Runtime lies in a frame that belongs to another program, the same one for all of them. */
const FRAME = 'ApplicationFrameWindow';
const CORE = Buffer.from('Windows.UI.Core.CoreWindow\0', 'utf16le');

function bind() {
  const user = koffi.load('user32.dll');
  const kernel = koffi.load('kernel32.dll');
  const terminal = koffi.load('wtsapi32.dll');
  return {
    window: user.func('void *__stdcall GetForegroundWindow()') as () => Handle | null,
    titleOf: user.func('int __stdcall GetWindowTextW(void *window, _Out_ uint8_t *text, int units)') as ReadText,
    classOf: user.func('int __stdcall GetClassNameW(void *window, _Out_ uint8_t *text, int units)') as ReadText,
    childOf: user.func(
      'void *__stdcall FindWindowExW(void *parent, void *after, const uint8_t *kind, const uint8_t *title)',
    ) as (parent: Handle, after: null, kind: Buffer, title: null) => Handle | null,
    related: user.func('void *__stdcall GetWindow(void *window, uint32_t which)') as (
      window: Handle,
      which: number,
    ) => Handle | null,
    processOf: user.func('uint32_t __stdcall GetWindowThreadProcessId(void *window, _Out_ uint32_t *process)') as (
      window: Handle,
      process: [number],
    ) => number,
    open: kernel.func('void *__stdcall OpenProcess(uint32_t access, int inherit, uint32_t process)') as (
      access: number,
      inherit: number,
      process: number,
    ) => Handle | null,
    pathOf: kernel.func(
      'int __stdcall QueryFullProcessImageNameW(void *process, uint32_t form, _Out_ uint8_t *text, _Inout_ uint32_t *units)',
    ) as (process: Handle, form: number, text: Buffer, units: [number]) => number,
    close: kernel.func('int __stdcall CloseHandle(void *handle)') as (handle: Handle) => number,
    lastError: kernel.func('uint32_t __stdcall GetLastError()') as () => number,
    openDesktop: user.func('void *__stdcall OpenInputDesktop(uint32_t flags, int inherit, uint32_t access)') as (
      flags: number,
      inherit: number,
      access: number,
    ) => Handle | null,
    closeDesktop: user.func('int __stdcall CloseDesktop(void *desktop)') as (desktop: Handle) => number,
    ticks: kernel.func('uint32_t __stdcall GetTickCount()') as () => number,
    lastInput: user.func('int __stdcall GetLastInputInfo(_Inout_ uint8_t *info)') as (info: Buffer) => number,
    isVisible: user.func('int __stdcall IsWindowVisible(void *window)') as (window: Handle) => number,
    isEnabled: user.func('int __stdcall IsWindowEnabled(void *window)') as (window: Handle) => number,
    parameter: user.func(
      'int __stdcall SystemParametersInfoW(uint32_t what, uint32_t number, _Out_ int32_t *value, uint32_t write)',
    ) as (what: number, number: number, value: [number], write: number) => number,
    metric: user.func('int __stdcall GetSystemMetrics(int index)') as (index: number) => number,
    session: terminal.func(
      'int __stdcall WTSQuerySessionInformationW(void *server, uint32_t session, int what, _Out_ void **info, _Out_ uint32_t *bytes)',
    ) as (server: null, session: number, what: number, info: [Handle | null], bytes: [number]) => number,
    free: terminal.func('void __stdcall WTSFreeMemory(void *memory)') as (memory: Handle) => void,
  };
}
type ReadText = (window: Handle, text: Buffer, units: number) => number;
type Windows = ReturnType<typeof bind>;

/** Reads the window in front, waiting for no other program. */
function createFrontReader(windows: Windows): () => Front | null {
  const text = Buffer.alloc(PATH_UNITS * 2);

  function read(how: ReadText, window: Handle, units: number): string {
    return text.toString('utf16le', 0, how(window, text, units) * 2);
  }

  function processOf(window: Handle): number | null {
    const id: [number] = [0];
    return windows.processOf(window, id) === 0 ? null : id[0];
  }

  /**
   * Windows gives a number to another window only after it went through 65,000 others, and a process may have it once.
   */
  const idOf = (window: Handle, pid: number | null) => `windows-${window}-${pid}`;

  /** The windows that a window belongs to, the nearest first. */
  function ownersOf(window: Handle): Handle[] {
    const owners: Handle[] = [];
    for (let above = windows.related(window, GW_OWNER); above !== null; above = windows.related(above, GW_OWNER)) {
      if (owners.push(above) === MAX_OWNERS) break;
    }
    return owners;
  }

  function identity(window: Handle, owners: readonly Handle[]): FrontWindow {
    const pid = processOf(window);
    const id = idOf(window, pid);
    const top = owners.at(-1);
    if (top === undefined) return { id, pid, owner: null, dialogue: false };
    const owning = processOf(top);
    const named = program(top);
    const app = named.kind === 'known' ? cleanText(named.name) : '';
    return { id, pid, owner: { id: idOf(top, owning), app, pid: owning }, dialogue: true };
  }

  /** Those of a window's owners that are of its own process: another program's document says nothing of this one. */
  function ownOf(window: Handle, owners: readonly Handle[]): Owner[] {
    const pid = processOf(window);
    const foreign = owners.findIndex((owner) => processOf(owner) !== pid);
    return owners.slice(0, foreign < 0 ? owners.length : foreign).map((owner) => ({
      title: read(windows.titleOf, owner, TITLE_UNITS),
      kind: read(windows.classOf, owner, CLASS_UNITS),
      visible: windows.isVisible(owner) !== 0,
      enabled: windows.isEnabled(owner) !== 0,
    }));
  }

  function program(window: Handle): Program {
    const id = processOf(window);
    if (id === null) return { kind: 'gone' };
    const process = windows.open(PROCESS_QUERY_LIMITED_INFORMATION, 0, id);
    if (process === null) return { kind: windows.lastError() === ERROR_ACCESS_DENIED ? 'denied' : 'gone' };
    const units: [number] = [PATH_UNITS];
    const found = windows.pathOf(process, 0, text, units) !== 0;
    windows.close(process);
    return found ? { kind: 'known', name: programName(text.toString('utf16le', 0, units[0] * 2)) } : { kind: 'gone' };
  }

  return () => {
    const window = windows.window();
    if (window === null) return null;
    const kind = read(windows.classOf, window, CLASS_UNITS);
    const title = read(windows.titleOf, window, TITLE_UNITS);
    const inner = kind === FRAME ? windows.childOf(window, null, CORE, null) : window;
    if (inner === null) return { title, kind, program: { kind: 'starting' } };
    const owners = ownersOf(inner);
    return {
      title,
      kind,
      program: program(inner),
      window: identity(inner, owners),
      owners: ownOf(inner, owners),
    };
  };
}

/** Reads all else that a {@link Reading} is made of, waiting for no other program. */
function createStateReaders(windows: Windows) {
  const input = Buffer.alloc(8);
  input.writeUInt32LE(input.length);

  return {
    desktop(): boolean {
      const desktop = windows.openDesktop(0, 0, DESKTOP_READOBJECTS);
      if (desktop !== null) windows.closeDesktop(desktop);
      return desktop !== null;
    },
    session(): Reading['session'] {
      const info: [Handle | null] = [null];
      const bytes: [number] = [0];
      if (windows.session(null, CURRENT_SESSION, WTS_SESSION_INFO_EX, info, bytes) === 0 || info[0] === null)
        return null;
      const start = koffi.decode(info[0], 'uint8_t', Math.min(bytes[0], SESSION_BYTES)) as Uint8Array;
      windows.free(info[0]);
      return sessionOf(Buffer.from(start));
    },
    ticks(): Reading['ticks'] {
      if (windows.lastInput(input) === 0) return null;
      // The counter comes second, so that it is not behind an input that comes between the two.
      return { input: input.readUInt32LE(4), now: windows.ticks() };
    },
    saver(): boolean {
      const running: [number] = [0];
      return windows.parameter(SPI_GETSCREENSAVERRUNNING, 0, running, 0) !== 0 && running[0] !== 0;
    },
    ending: () => windows.metric(SM_SHUTTINGDOWN) !== 0,
  };
}

/**
 * Binds the calls to Windows, once for a process.
 * @throws where Windows or a part of it is missing
 */
export function openWindows(): Look {
  const windows = bind();
  const front = createFrontReader(windows);
  const { desktop, session, ticks, saver, ending } = createStateReaders(windows);
  return () => ({
    front: front(),
    desktop: desktop(),
    session: session(),
    ticks: ticks(),
    saver: saver(),
    ending: ending(),
  });
}
