// Run under wine, not yet on a real Windows: real locks, sleep and ends of sessions, and storms of titles.
// Runs as a thread of its own, so it imports nothing that the program's entry holds: that would start the program anew.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import * as koffi from 'koffi';
import { enlist } from './enlisting.ts';
import { EVENT, MESSAGE, SETTING_BYTES, type Sign, signOfMessage, tellsOfFront } from './signs.ts';

type Handle = bigint;

const WM_QUIT = 0x0012;
const WINEVENT_OUTOFCONTEXT_SKIPOWNPROCESS = 0x0000 | 0x0002;
const MESSAGE_BYTES = 48;
const NAME = 'MatterlineSigns';
/** Windows waits 5 seconds for the answer to the end of a session, and ends the process soon after it. */
const MAX_ENDING_MS = 3_000;

/** The words of 32 bits that both threads share. */
const SHARED = { thread: 0, over: 1, looking: 2, ended: 3, words: 4 } as const;

/** What this module's own thread is started with. */
interface Start {
  matterline: 'signs';
  shared: SharedArrayBuffer;
}

function bind() {
  const user = koffi.load('user32.dll');
  const kernel = koffi.load('kernel32.dll');
  const onEvent = koffi.proto(
    'void __stdcall MatterlineWinEvent(void *hook, uint32_t event, void *window, int32_t object, int32_t child, uint32_t thread, uint32_t time)',
  );
  const onMessage = koffi.proto(
    'intptr_t __stdcall MatterlineWindow(void *window, uint32_t message, uintptr_t first, void *second)',
  );
  koffi.struct('WNDCLASSW', {
    style: 'uint32_t',
    procedure: koffi.pointer(onMessage),
    classExtra: 'int',
    windowExtra: 'int',
    instance: 'void *',
    icon: 'void *',
    cursor: 'void *',
    background: 'void *',
    menu: 'const char16_t *',
    name: 'const char16_t *',
  });
  return {
    eventPointer: koffi.pointer(onEvent),
    messagePointer: koffi.pointer(onMessage),
    thread: kernel.func('uint32_t __stdcall GetCurrentThreadId()') as () => number,
    instance: kernel.func('void *__stdcall GetModuleHandleW(void *name)') as (name: null) => Handle | null,
    register: user.func('uint16_t __stdcall RegisterClassW(const WNDCLASSW *kind)') as (kind: object) => number,
    unregister: user.func('int __stdcall UnregisterClassW(const char16_t *name, void *instance)') as (
      name: string,
      instance: Handle | null,
    ) => number,
    create: user.func(
      'void *__stdcall CreateWindowExW(uint32_t more, const char16_t *kind, const char16_t *title, uint32_t style, int x, int y, int width, int height, void *parent, void *menu, void *instance, void *data)',
    ) as (...args: [number, string, string, ...number[], null, null, Handle | null, null]) => Handle | null,
    destroy: user.func('int __stdcall DestroyWindow(void *window)') as (window: Handle) => number,
    unhandled: user.func(
      'intptr_t __stdcall DefWindowProcW(void *window, uint32_t message, uintptr_t first, void *second)',
    ) as (window: Handle, message: number, first: number | bigint, second: Handle | null) => number | bigint,
    front: user.func('void *__stdcall GetForegroundWindow()') as () => Handle | null,
    hook: user.func(
      'void *__stdcall SetWinEventHook(uint32_t from, uint32_t to, void *module, MatterlineWinEvent *heard, uint32_t process, uint32_t thread, uint32_t flags)',
    ) as (...args: [number, number, null, koffi.TypeObject | bigint, number, number, number]) => Handle | null,
    unhook: user.func('int __stdcall UnhookWinEvent(void *hook)') as (hook: Handle) => number,
    next: user.func('int __stdcall GetMessageW(_Out_ uint8_t *message, void *window, uint32_t from, uint32_t to)') as (
      message: Buffer,
      window: null,
      from: number,
      to: number,
    ) => number,
    dispatch: user.func('intptr_t __stdcall DispatchMessageW(uint8_t *message)') as (message: Buffer) => number,
  };
}

/**
 * The thread's whole life: asleep in GetMessage, woken by Windows alone. The callbacks come on this very thread, and
 * what is posted reaches the other one although this one's own event loop never turns.
 */
function serve(shared: Int32Array, say: (sign: Sign) => void): void {
  const windows = bind();

  function tell(sign: Sign): void {
    // One that is not looked at yet stands for all that come meanwhile: some programs change their title without end.
    if (sign.kind === 'look' && Atomics.exchange(shared, SHARED.looking, 1) === 1) return;
    Atomics.store(shared, SHARED.ended, 0);
    say(sign);
    // The process may be killed once this is answered, so the other thread writes first.
    if (sign.kind === 'ending' && sign.is) Atomics.wait(shared, SHARED.ended, 0, MAX_ENDING_MS);
  }

  const heard = koffi.register((_hook: Handle, event: number, window: Handle | null, object: number, child: number) => {
    const inFront = event === EVENT.name && window !== null && window === windows.front();
    if (tellsOfFront(event, object, child, inFront)) tell({ kind: 'look' });
  }, windows.eventPointer);
  const procedure = koffi.register((window: Handle, message: number, first: number | bigint, second: Handle | null) => {
    const setting = () =>
      second === null ? Buffer.alloc(0) : Buffer.from(koffi.decode(second, 'uint8_t', SETTING_BYTES) as Uint8Array);
    const sign = signOfMessage(message, Number(first), setting);
    if (sign) tell(sign);
    if (message === MESSAGE.queryEnd || message === MESSAGE.power) return 1;
    if (message === MESSAGE.end || message === MESSAGE.session) return 0;
    return windows.unhandled(window, message, first, second);
  }, windows.messagePointer);
  const instance = windows.instance(null);
  const empty = { style: 0, classExtra: 0, windowExtra: 0, icon: null, cursor: null, background: null, menu: null };
  windows.register({ ...empty, procedure, instance, name: NAME });
  // Hidden, and no message-only one: such a window is not told of the end of the session.
  const window = windows.create(0, NAME, NAME, 0, 0, 0, 0, 0, null, null, instance, null);
  const leave = window === null ? null : enlist(koffi.load, window);
  const ranges = [
    [EVENT.foreground, EVENT.foreground],
    [EVENT.minimizeStart, EVENT.minimizeEnd],
    [EVENT.name, EVENT.name],
  ] as const;
  const hooks = ranges.map(([from, to]) =>
    windows.hook(from, to, null, heard, 0, 0, WINEVENT_OUTOFCONTEXT_SKIPOWNPROCESS),
  );
  // Whatever happened since the other thread's first look.
  tell({ kind: 'look' });
  const message = Buffer.alloc(MESSAGE_BYTES);
  Atomics.store(shared, SHARED.thread, windows.thread());
  // Whoever ends this thread says so first and posts then, so one of the two is seen here.
  if (Atomics.load(shared, SHARED.over) === 0) while (windows.next(message, null, 0, 0) > 0) windows.dispatch(message);
  // From here on nobody posts to this thread: another one may come to have its number.
  Atomics.store(shared, SHARED.thread, 0);
  for (const hook of hooks) if (hook !== null) windows.unhook(hook);
  leave?.();
  if (window !== null) windows.destroy(window);
  windows.unregister(NAME, instance);
  koffi.unregister(heard);
  koffi.unregister(procedure);
}

/** Ends what {@link listenToWindows} began. */
export type StopListening = () => void;

/**
 * Hears from Windows itself, by a thread that sleeps until something is told.
 * @param hear hears each sign. For the end of the session, all is written once it returns: the process may be killed then
 * @param lost nothing is heard any more, with the reason
 */
export function listenToWindows(hear: (sign: Sign) => void, lost: (why: string) => void): StopListening {
  const post = koffi
    .load('user32.dll')
    .func('int __stdcall PostThreadMessageW(uint32_t thread, uint32_t message, uintptr_t first, intptr_t second)') as (
    thread: number,
    message: number,
    first: number,
    second: number,
  ) => number;
  const start: Start = { matterline: 'signs', shared: new SharedArrayBuffer(SHARED.words * 4) };
  const shared = new Int32Array(start.shared);
  const thread = new Worker(__filename, { workerData: start, execArgv: [] });
  let over = false;

  function stop(): void {
    over = true;
    process.off('exit', stop);
    Atomics.store(shared, SHARED.over, 1);
    const id = Atomics.load(shared, SHARED.thread);
    if (id !== 0) post(id, WM_QUIT, 0, 0);
  }
  // A thread that sleeps in a call of Windows cannot be ended by Node, which would wait for it for ever at its own end.
  process.once('exit', stop);

  thread.on('message', (sign: Sign) => {
    if (over) return;
    if (sign.kind === 'look') Atomics.store(shared, SHARED.looking, 0);
    hear(sign);
    if (sign.kind !== 'ending') return;
    Atomics.store(shared, SHARED.ended, 1);
    Atomics.notify(shared, SHARED.ended);
  });
  const failed = (why: string) => {
    if (over) return;
    // It has ended, or is about to, and another thread may have its number by now.
    over = true;
    process.off('exit', stop);
    lost(why);
  };
  thread.on('error', (error) => failed(error instanceof Error ? error.message : String(error)));
  thread.on('exit', () => failed('its thread ended'));
  thread.unref();
  return stop;
}

function isStart(data: unknown): data is Start {
  return typeof data === 'object' && data !== null && 'matterline' in data && data.matterline === 'signs';
}

if (!isMainThread && parentPort && isStart(workerData)) {
  const port = parentPort;
  serve(new Int32Array(workerData.shared), (sign) => port.postMessage(sign));
}
