// Never run: see `common.ts`.
import { bindCommon, framework, type Koffi, type Maybe, type Ref } from './common.ts';

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
