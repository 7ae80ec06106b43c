// Never run: written after the headers of macOS 14 (AXUIElement.h, AXError.h, CGEventSource.h, CGSession.h, IOPMLib.h,
// CFRunLoop.h) and the documentation of NSWorkspace. All calls to macOS that observing needs are in this folder.
// What a function with Create or Copy in its name gives is the caller's and is released by the caller; what an
// Objective-C getter or a Get function gives is not, and an Objective-C object lives until its pool is popped.
import type * as library from 'koffi';

/** The part of koffi that is needed here, so that tests can put macOS's place-holder behind it. */
export type Koffi = Pick<typeof library, 'load' | 'proto' | 'pointer' | 'register' | 'unregister' | 'decode'>;

/** An object or a pointer of macOS. */
export type Ref = bigint;
export type Maybe = Ref | null;

const FRAMEWORKS = '/System/Library/Frameworks';
export const framework = (name: string) => `${FRAMEWORKS}/${name}.framework/${name}`;
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
