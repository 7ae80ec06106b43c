import * as library from 'koffi';
import type { Koffi, Ref } from '../../../../helper/observe/macos/native/common.ts';

/** A window as a program tells of it; a number instead of a text is the code with which it does not. */
export interface PlayedWindow {
  title?: string | number;
  role?: string;
  subrole?: string;
}

/** A program that runs; a number instead of a window is the code with which the program does not tell of one. */
export interface PlayedProgram {
  bundle?: string;
  /** The folder of its bundle; absent: it has none. */
  place?: string;
  file?: string;
  name?: string;
  focused?: PlayedWindow | number;
  main?: PlayedWindow | number;
}

export interface PlayedMac {
  trusted: boolean;
  programs: Record<number, PlayedProgram>;
  /** The process in front; null: none is. */
  front: number | null;
  /** What CGSession has, as booleans or as numbers; null: this program belongs to no session. */
  session: Record<string, boolean | number> | null;
  /** Seconds without input. */
  quiet: number;
  /** How often macOS put its question to the user. */
  requests: number;
  koffi: Koffi;
  /** What was got and neither released nor given back with its pool, texts that are kept for good aside. */
  held(): number;
}

type Kind = 'text' | 'truth' | 'number' | 'dictionary' | 'element' | 'object' | 'constant';
interface Thing {
  kind: Kind;
  value: unknown;
  count: number;
}

const KINDS: Kind[] = ['text', 'truth', 'number', 'dictionary', 'element', 'object', 'constant'];
const NO_VALUE = -25_212;

/**
 * Plays macOS behind koffi's door: what is called by its name in C answers as the headers say. It counts who owns
 * what, and takes badly what was released. Each prototype is read by the real koffi. Made by hand: no Mac was asked.
 */
export function playMac(scene: Partial<PlayedMac> = {}): PlayedMac {
  const things = new Map<Ref, Thing>();
  const pools: Ref[][] = [];
  let next = 0x1000n;
  /** What NSWorkspace knows: it learns of changes in the main loop alone. */
  let known: number | null = null;

  function make(kind: Kind, value: unknown): Ref {
    next += 16n;
    things.set(next, { kind, value, count: 1 });
    return next;
  }
  function thing(ref: Ref | null): Thing {
    const found = ref === null ? undefined : things.get(ref);
    if (!found) throw new Error(`There is nothing at ${ref}: it was released, or never there.`);
    return found;
  }
  function release(ref: Ref): void {
    const found = thing(ref);
    found.count -= 1;
    if (found.count === 0) things.delete(ref);
  }
  function pooled(kind: Kind, value: unknown): Ref {
    const ref = make(kind, value);
    const pool = pools.at(-1);
    if (!pool) throw new Error('An object came without a pool.');
    pool.push(ref);
    return ref;
  }
  const text = (ref: Ref) => thing(ref).value as string;
  const textIn = (value: string | undefined) => (value === undefined ? null : pooled('text', value));

  /** Sends a message, by the name of its selector. */
  function send(self: Ref, selector: Ref): unknown {
    const { value } = thing(self);
    const program = value as PlayedProgram & { pid: number };
    switch (text(selector)) {
      case 'sharedWorkspace':
        return pooled('object', null);
      case 'frontmostApplication': {
        const found = known === null ? undefined : mac.programs[known];
        return found ? pooled('object', { ...found, pid: known }) : null;
      }
      case 'processIdentifier':
        return program.pid;
      case 'bundleIdentifier':
        return textIn(program.bundle);
      case 'localizedName':
        return textIn(program.name);
      case 'bundleURL':
        return program.place === undefined ? null : pooled('object', program.place);
      case 'executableURL':
        return program.file === undefined ? null : pooled('object', program.file);
      case 'path':
        return pooled('text', value);
      default:
        throw new Error(`Nobody knows ${text(selector)}.`);
    }
  }

  /** Asks an element for an attribute, as AXUIElementCopyAttributeValue does. */
  function copy(element: Ref, attribute: Ref, into: [Ref | null]): number {
    const { value } = thing(element);
    const name = text(attribute);
    const found =
      typeof value === 'number'
        ? mac.programs[value]?.[name === 'AXFocusedWindow' ? 'focused' : 'main']
        : (value as PlayedWindow)[name.slice(2).toLowerCase() as keyof PlayedWindow];
    if (found === undefined) return NO_VALUE;
    if (typeof found === 'number') return found;
    into[0] = typeof found === 'string' ? make('text', found) : make('element', found);
    return 0;
  }

  const calls: Record<string, (...args: never[]) => unknown> = {
    objc_autoreleasePoolPush: () => {
      pools.push([]);
      return make('object', 'pool');
    },
    objc_autoreleasePoolPop: (pool: Ref) => {
      release(pool);
      for (const ref of pools.pop() ?? []) release(ref);
    },
    objc_getClass: (name: string) => make('constant', name),
    sel_registerName: (name: string) => make('constant', name),
    objc_msgSend: send,
    CFStringCreateWithCString: (_allocator: null, value: string) => make('constant', value),
    CFRelease: release,
    CFRetain: (ref: Ref) => {
      thing(ref).count += 1;
      return ref;
    },
    CFEqual: (one: Ref, other: Ref) => thing(one).value === thing(other).value,
    CFGetTypeID: (ref: Ref) => KINDS.indexOf(thing(ref).kind),
    CFStringGetTypeID: () => KINDS.indexOf('text'),
    CFBooleanGetTypeID: () => KINDS.indexOf('truth'),
    CFNumberGetTypeID: () => KINDS.indexOf('number'),
    CFStringGetLength: (ref: Ref) => text(ref).length,
    CFStringGetCString: (ref: Ref, into: Buffer, size: number, encoding: number) => {
      if (encoding !== 0x1400_0100 || size <= text(ref).length * 2) return false;
      into.write(text(ref), 'utf16le');
      return true;
    },
    CFBooleanGetValue: (ref: Ref) => thing(ref).value,
    CFNumberGetValue: (ref: Ref, _type: number, into: [number]) => {
      into[0] = thing(ref).value as number;
      return true;
    },
    CFDictionaryGetValue: (ref: Ref, key: Ref) => (thing(ref).value as Map<string, Ref>).get(text(key)) ?? null,
    CFDictionaryCreate: (_allocator: null, keys: Ref[]) =>
      make('dictionary', new Map(keys.map((key) => [text(key), key]))),
    CFRunLoopRunInMode: () => {
      const handled = known !== mac.front;
      known = mac.front;
      return handled ? 4 : 3;
    },
    AXIsProcessTrustedWithOptions: (options: Ref | null) => {
      if (options !== null && (thing(options).value as Map<string, Ref>).has('AXTrustedCheckOptionPrompt'))
        mac.requests += 1;
      return mac.trusted;
    },
    AXUIElementCreateApplication: (pid: number) => make('element', pid),
    AXUIElementSetMessagingTimeout: (ref: Ref, seconds: number) => {
      if (seconds > 1) throw new Error('That would keep the recorder from its work.');
      return thing(ref) ? 0 : -1;
    },
    AXUIElementCopyAttributeValue: copy,
    CGSessionCopyCurrentDictionary: () => {
      if (mac.session === null) return null;
      const items = Object.entries(mac.session).map(
        ([key, value]) => [key, pooled(typeof value === 'boolean' ? 'truth' : 'number', value)] as const,
      );
      return make('dictionary', new Map(items));
    },
    CGEventSourceSecondsSinceLastEventType: () => mac.quiet,
  };

  let protos = 0;
  const koffi = {
    ...library,
    load: () => ({
      func(prototype: string) {
        const [, name = ''] = /(\w+)\(/.exec(prototype) ?? [];
        protos += 1;
        library.proto(
          prototype.replace(`${name}(`, `Played${process.pid}_${Math.random().toString(36).slice(2)}${protos}(`),
        );
        const call = calls[name];
        if (!call) throw new Error(`Nobody plays ${name}.`);
        return call;
      },
      symbol: () => make('constant', 'symbol'),
    }),
    decode: () => make('constant', true),
  } as unknown as Koffi;

  const mac: PlayedMac = {
    trusted: true,
    programs: {},
    front: null,
    session: { kCGSSessionOnConsoleKey: true },
    quiet: 0,
    requests: 0,
    koffi,
    held: () => [...things.values()].reduce((sum, { kind, count }) => sum + (kind === 'constant' ? 0 : count), 0),
    ...scene,
  };
  return mac;
}
