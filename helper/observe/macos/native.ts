// Never run: written after the headers of macOS 14 (AXUIElement.h, AXError.h, CGEventSource.h, CGSession.h, IOPMLib.h,
// CFRunLoop.h) and the documentation of NSWorkspace. All calls to macOS that observing needs are in this file.
// What a function with Create or Copy in its name gives is the caller's and is released by the caller; what an
// Objective-C getter or a Get function gives is not, and an Objective-C object lives until its pool is popped.
import type * as library from 'koffi';

/** The part of koffi that is needed here, so that tests can put macOS's place-holder behind it. */
export type Koffi = Pick<typeof library, 'load' | 'proto' | 'pointer' | 'register' | 'unregister' | 'decode'>;

/** An object or a pointer of macOS. */
export type Ref = bigint;
export type Maybe = Ref | null;

const FRAMEWORKS = '/System/Library/Frameworks';
const framework = (name: string) => `${FRAMEWORKS}/${name}.framework/${name}`;
const UTF8 = 0x0800_0100;
const UTF16 = 0x1400_0100;
const UNIT_BYTES = 2;
/** A program that hangs keeps whoever asks for so long, in seconds; macOS's own limit is six. */
const PATIENCE_S = 0.25;

/** The calls that reading and listening share: texts, objects, and what a program's accessibility says. */
export function bindCommon(koffi: Koffi) {
  const objc = koffi.load('/usr/lib/libobjc.A.dylib');
  const cf = koffi.load(framework('CoreFoundation'));
  const ax = koffi.load(framework('ApplicationServices'));
  const push = objc.func('void *objc_autoreleasePoolPush()') as () => Ref;
  const pop = objc.func('void objc_autoreleasePoolPop(void *pool)') as (pool: Ref) => void;
  const make = cf.func('void *CFStringCreateWithCString(void *allocator, const char *text, uint32_t encoding)') as (
    allocator: null,
    text: string,
    encoding: number,
  ) => Ref;
  const kindOf = cf.func('uintptr_t CFGetTypeID(void *object)') as (object: Ref) => number | bigint;
  const textKind = cf.func('uintptr_t CFStringGetTypeID()') as () => number | bigint;
  const length = cf.func('intptr_t CFStringGetLength(void *text)') as (text: Ref) => number | bigint;
  const read = cf.func(
    'bool CFStringGetCString(void *text, _Out_ uint8_t *into, intptr_t size, uint32_t encoding)',
  ) as (text: Ref, into: Buffer, size: number, encoding: number) => boolean;
  const element = ax.func('void *AXUIElementCreateApplication(int32_t pid)') as (pid: number) => Ref;
  const limit = ax.func('int32_t AXUIElementSetMessagingTimeout(void *element, float seconds)') as (
    element: Ref,
    seconds: number,
  ) => number;
  const copy = ax.func('int32_t AXUIElementCopyAttributeValue(void *element, void *attribute, _Out_ void **value)') as (
    element: Ref,
    attribute: Ref,
    value: [Maybe],
  ) => number;

  return {
    objc,
    cf,
    ax,
    release: cf.func('void CFRelease(void *object)') as (object: Ref) => void,
    isEqual: cf.func('bool CFEqual(void *one, void *other)') as (one: Ref, other: Ref) => boolean,
    /** Does some work, after which the Objective-C objects are given back that came of it. */
    pooled<T>(work: () => T): T {
      const pool = push();
      try {
        return work();
      } finally {
        pop(pool);
      }
    },
    /** A text that is kept for as long as this program runs. */
    constant: (text: string): Ref => make(null, text, UTF8),
    /** An object's text; null where it is none. */
    textOf(object: Ref): string | null {
      if (Number(kindOf(object)) !== Number(textKind())) return null;
      const bytes = Number(length(object)) * UNIT_BYTES;
      const into = Buffer.alloc(bytes + UNIT_BYTES);
      return read(object, into, into.length, UTF16) ? into.toString('utf16le', 0, bytes) : null;
    },
    kindOf: (object: Ref) => Number(kindOf(object)),
    /** A program, to be asked for its windows; to be released. */
    program(pid: number): Ref {
      const found = element(pid);
      limit(found, PATIENCE_S);
      return found;
    },
    /**
     * Asks an element of a program for something of it, which is released by whoever asks.
     * @returns AXError's code, 0 where there is a value
     */
    ask(of: Ref, attribute: Ref): { code: number; value: Maybe } {
      const value: [Maybe] = [null];
      const code = copy(of, attribute, value);
      return { code, value: code === 0 ? value[0] : null };
    },
    /** An element that came as an answer has macOS's own limit until it is given another one. */
    hurry: (found: Ref) => void limit(found, PATIENCE_S),
  };
}

/** kCFRunLoopRunHandledSource: there may be more. */
const HANDLED = 4;
/** More than comes between two looks. */
const MAX_TURNS = 50;
/** kCGEventSourceStateCombinedSessionState: also what comes from afar, by screen sharing. */
const SESSION_STATE = 0;
/** kCGAnyInputEventType */
const ANY_INPUT = 0xffff_ffff;

/** The calls that a look is made of. */
export function bindReading(koffi: Koffi) {
  const common = bindCommon(koffi);
  const { objc, cf, ax, constant } = common;
  // No file need be there: it is found in the system's shared cache. It brings NSWorkspace with it.
  koffi.load(framework('AppKit'));
  const graphics = koffi.load(framework('CoreGraphics'));
  const classOf = objc.func('void *objc_getClass(const char *name)') as (name: string) => Maybe;
  const selector = objc.func('void *sel_registerName(const char *name)') as (name: string) => Ref;
  // One symbol, bound once for each shape: on arm64 a call in a variadic shape puts its arguments in the wrong place.
  const send = objc.func('void *objc_msgSend(void *self, void *selector)') as (self: Ref, selector: Ref) => Maybe;
  const sendInt = objc.func('int32_t objc_msgSend(void *self, void *selector)') as (self: Ref, selector: Ref) => number;
  const run = cf.func('int32_t CFRunLoopRunInMode(void *mode, double seconds, bool afterOne)') as (
    mode: Ref,
    seconds: number,
    afterOne: boolean,
  ) => number;
  const trusted = ax.func('bool AXIsProcessTrustedWithOptions(void *options)') as (options: Maybe) => boolean;
  const dictionary = cf.func(
    'void *CFDictionaryCreate(void *allocator, void **keys, void **values, intptr_t count, void *keyCalls, void *valueCalls)',
  ) as (allocator: null, keys: Ref[], values: Ref[], count: number, keyCalls: Ref, valueCalls: Ref) => Ref;
  const quiet = graphics.func('double CGEventSourceSecondsSinceLastEventType(int32_t source, uint32_t type)') as (
    source: number,
    type: number,
  ) => number;
  const symbol = (name: string) => cf.symbol(name, 'void *') as unknown as Ref;
  const mode = constant('kCFRunLoopDefaultMode');
  const prompt = constant('AXTrustedCheckOptionPrompt');

  return {
    ...common,
    retain: cf.func('void *CFRetain(void *object)') as (object: Ref) => Ref,
    /** Lets NSWorkspace learn what happened since the last turn: it does so in the main loop alone, which Node never runs. */
    turn(): void {
      for (let turns = 0; turns < MAX_TURNS && run(mode, 0, true) === HANDLED; turns++);
    },
    classOf,
    selector,
    send,
    sendInt,
    isTrusted: () => trusted(null),
    /** Has macOS put its question to the user and show this program in its list. */
    requestTrust(): void {
      const yes = koffi.decode(symbol('kCFBooleanTrue'), 'void *') as Ref;
      const calls = ['kCFTypeDictionaryKeyCallBacks', 'kCFTypeDictionaryValueCallBacks'].map(symbol) as [Ref, Ref];
      const options = dictionary(null, [prompt], [yes], 1, ...calls);
      trusted(options);
      common.release(options);
    },
    session: graphics.func('void *CGSessionCopyCurrentDictionary()') as () => Maybe,
    item: cf.func('void *CFDictionaryGetValue(void *dictionary, void *key)') as (dictionary: Ref, key: Ref) => Maybe,
    truthKind: cf.func('uintptr_t CFBooleanGetTypeID()') as () => number | bigint,
    truth: cf.func('bool CFBooleanGetValue(void *value)') as (value: Ref) => boolean,
    numberKind: cf.func('uintptr_t CFNumberGetTypeID()') as () => number | bigint,
    number: cf.func('bool CFNumberGetValue(void *value, intptr_t type, _Out_ int32_t *into)') as (
      value: Ref,
      type: number,
      into: [number],
    ) => boolean,
    /** Seconds since the last input of any kind. */
    quietSeconds: () => quiet(SESSION_STATE, ANY_INPUT),
  };
}

export type Reading = ReturnType<typeof bindReading>;

/** A note of a program's accessibility, about one of its elements. */
export type OnNote = (observer: Ref, element: Ref, note: Ref, context: Maybe) => void;
export type OnPower = (context: Maybe, service: number, message: number, argument: number | bigint) => void;
export type OnWake = (context: Maybe) => void;

/** A CFRunLoopSourceContext of version 0: ten words, of which only the last is filled, with what is called. */
const CONTEXT_BYTES = 80;
const PERFORM_AT = 72;

/** The calls of the thread that listens. */
export function bindListening(koffi: Koffi) {
  const common = bindCommon(koffi);
  const { cf, ax, constant } = common;
  const power = koffi.load(framework('IOKit'));
  const note = koffi.proto('void MatterlineNote(void *observer, void *element, void *note, void *context)');
  const message = koffi.proto(
    'void MatterlinePower(void *context, uint32_t service, uint32_t message, intptr_t argument)',
  );
  const perform = koffi.proto('void MatterlineWake(void *context)');
  const createSource = cf.func('void *CFRunLoopSourceCreate(void *allocator, intptr_t order, uint8_t *context)') as (
    allocator: null,
    order: number,
    context: Buffer,
  ) => Ref;
  const addSource = cf.func('void CFRunLoopAddSource(void *loop, void *source, void *mode)') as Sourced;
  const removeSource = cf.func('void CFRunLoopRemoveSource(void *loop, void *source, void *mode)') as Sourced;
  const sourceOf = ax.func('void *AXObserverGetRunLoopSource(void *observer)') as (observer: Ref) => Ref;
  const createObserver = ax.func('int32_t AXObserverCreate(int32_t pid, void *called, _Out_ void **observer)') as (
    pid: number,
    called: Ref,
    observer: [Maybe],
  ) => number;
  const addNote = ax.func(
    'int32_t AXObserverAddNotification(void *observer, void *element, void *note, void *context)',
  ) as (observer: Ref, element: Ref, note: Ref, context: null) => number;
  const register = power.func(
    'uint32_t IORegisterForSystemPower(void *context, _Out_ void **port, void *called, _Out_ uint32_t *notifier)',
  ) as (context: null, port: [Maybe], called: Ref, notifier: [number]) => number;
  const portSource = power.func('void *IONotificationPortGetRunLoopSource(void *port)') as (port: Ref) => Ref;
  const deregister = power.func('int32_t IODeregisterForSystemPower(_Inout_ uint32_t *notifier)') as (
    notifier: [number],
  ) => number;
  const destroyPort = power.func('void IONotificationPortDestroy(void *port)') as (port: Ref) => void;
  const mode = constant('kCFRunLoopDefaultMode');
  const loop = (cf.func('void *CFRunLoopGetCurrent()') as () => Ref)();

  return {
    ...common,
    loop,
    run: cf.func('void CFRunLoopRun()') as () => void,
    end: () => (cf.func('void CFRunLoopStop(void *loop)') as (of: Ref) => void)(loop),
    /** What another thread wakes this one by. */
    wakeSource(called: OnWake): Ref {
      const context = Buffer.alloc(CONTEXT_BYTES);
      context.writeBigUInt64LE(koffi.register(called, koffi.pointer(perform)) as bigint, PERFORM_AT);
      const source = createSource(null, 0, context);
      addSource(loop, source, mode);
      return source;
    },
    notesTo: (called: OnNote) => koffi.register(called, koffi.pointer(note)) as bigint,
    /** Begins to hear from a program; null where it cannot be. To be ended with {@link endObserver}. */
    observerOf(pid: number, called: Ref): Maybe {
      const observer: [Maybe] = [null];
      if (createObserver(pid, called, observer) !== 0 || observer[0] === null) return null;
      addSource(loop, sourceOf(observer[0]), mode);
      return observer[0];
    },
    endObserver(observer: Ref): void {
      removeSource(loop, sourceOf(observer), mode);
      common.release(observer);
    },
    /** @returns AXError's code */
    addNote: (observer: Ref, element: Ref, of: Ref) => addNote(observer, element, of, null),
    /** Hears of sleep; null where macOS does not tell. Gives what answers its questions, and what ends it. */
    hearPower(called: OnPower): { allow(argument: number | bigint): void; end(): void } | null {
      const port: [Maybe] = [null];
      const notifier: [number] = [0];
      const root = register(null, port, koffi.register(called, koffi.pointer(message)) as bigint, notifier);
      const [from] = port;
      if (root === 0 || from === null) return null;
      const source = portSource(from);
      addSource(loop, source, mode);
      const allow = power.func('int32_t IOAllowPowerChange(uint32_t root, intptr_t argument)') as (
        of: number,
        argument: number | bigint,
      ) => number;
      return {
        allow: (argument) => void allow(root, argument),
        end() {
          removeSource(loop, source, mode);
          deregister(notifier);
          destroyPort(from);
        },
      };
    },
  };
}
type Sourced = (loop: Ref, source: Ref, mode: Ref) => void;
export type Listening = ReturnType<typeof bindListening>;

/** Wakes a thread that sleeps in its loop, from another one: both calls may come from any thread. */
export function bindWaking(koffi: Koffi): (loop: Ref, source: Ref) => void {
  const cf = koffi.load(framework('CoreFoundation'));
  const signal = cf.func('void CFRunLoopSourceSignal(void *source)') as (source: Ref) => void;
  const wake = cf.func('void CFRunLoopWakeUp(void *loop)') as (loop: Ref) => void;
  return (loop, source) => {
    signal(source);
    wake(loop);
  };
}
