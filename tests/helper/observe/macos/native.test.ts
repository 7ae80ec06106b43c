import * as library from 'koffi';
import { describe, expect, it } from 'vitest';
import type { Koffi } from '../../../../helper/observe/macos/native/common.ts';
import { bindListening, bindWaking } from '../../../../helper/observe/macos/native/listening.ts';
import { bindReading } from '../../../../helper/observe/macos/native/reading.ts';

type Call = (...args: never[]) => unknown;

/**
 * Plays koffi: each prototype is read by the real one, and each call is answered as a test says, else by 1. What is
 * called back is registered for real.
 */
function playKoffi(answers: Record<string, Call> = {}) {
  const called: string[] = [];
  const loaded: string[] = [];
  const named = (prototype: string) => /(\w+)\(/.exec(prototype)?.[1] ?? '';
  const read = (prototype: string) => {
    const name = named(prototype);
    return library.proto(prototype.replace(`${name}(`, `${name}_${Math.random().toString(36).slice(2)}(`));
  };
  const koffi = {
    ...library,
    proto: read,
    load(path: string) {
      loaded.push(path);
      return {
        func(prototype: string) {
          read(prototype);
          const name = named(prototype);
          return (...args: never[]) => {
            called.push(name);
            return answers[name]?.(...args) ?? 1n;
          };
        },
        symbol: () => 1n,
      };
    },
    decode: () => 1n,
  } as unknown as Koffi;
  return { koffi, called, loaded };
}

describe('the calls to macOS', () => {
  it('are all written as koffi reads them, of libraries of the system alone', () => {
    const { koffi, loaded } = playKoffi();
    bindReading(koffi);
    bindListening(koffi);
    bindWaking(koffi);
    for (const path of loaded) expect(path).toMatch(/^(?:\/usr\/lib\/|\/System\/Library\/Frameworks\/)/);
  });

  it('turn the main loop until nothing is left, and not for ever', () => {
    let left = 3;
    const few = playKoffi({ CFRunLoopRunInMode: () => (left-- > 0 ? 4 : 3) });
    bindReading(few.koffi).turn();
    expect(few.called.filter((name) => name === 'CFRunLoopRunInMode')).toHaveLength(4);
    const many = playKoffi({ CFRunLoopRunInMode: () => 4 });
    bindReading(many.koffi).turn();
    expect(many.called.length).toBeLessThan(200);
  });

  it('give the pool back also where the work fails', () => {
    const { koffi, called } = playKoffi();
    expect(() =>
      bindReading(koffi).pooled(() => {
        throw new Error('It fails.');
      }),
    ).toThrow('It fails.');
    expect(called.at(-1)).toBe('objc_autoreleasePoolPop');
  });

  it('tell a source what is called once it is woken, in the last word of its context', () => {
    let context = Buffer.alloc(0);
    const { koffi } = playKoffi({
      CFRunLoopSourceCreate: ((_allocator: null, _order: number, given: Buffer) => {
        context = Buffer.from(given);
        return 7n;
      }) as Call,
    });
    expect(bindListening(koffi).wakeSource(() => undefined)).toBe(7n);
    expect(context.length).toBe(80);
    expect(context.subarray(0, 72).every((byte) => byte === 0)).toBe(true);
    expect(context.readBigUInt64LE(72)).not.toBe(0n);
  });

  it('hear nothing of a program that cannot be observed', () => {
    const refused = playKoffi({ AXObserverCreate: () => -25_204 });
    expect(bindListening(refused.koffi).observerOf(501, 1n)).toBeNull();
    expect(refused.called).not.toContain('CFRunLoopAddSource');
    const { koffi, called } = playKoffi({
      AXObserverCreate: ((_pid: number, _called: bigint, observer: [bigint | null]) => {
        observer[0] = 9n;
        return 0;
      }) as Call,
    });
    expect(bindListening(koffi).observerOf(501, 1n)).toBe(9n);
    expect(called).toContain('CFRunLoopAddSource');
  });

  it('hear nothing of power where macOS does not tell, and else answer it by what it gave', () => {
    expect(bindListening(playKoffi({ IORegisterForSystemPower: () => 0 }).koffi).hearPower(() => undefined)).toBeNull();
    const allowed: unknown[][] = [];
    const closed: unknown[][] = [];
    const { koffi, called } = playKoffi({
      IOServiceClose: (...args) => closed.push(args),
      IORegisterForSystemPower: ((_context: null, port: [bigint | null]) => {
        port[0] = 5n;
        return 66;
      }) as Call,
      IOAllowPowerChange: (...args) => allowed.push(args),
    });
    const power = bindListening(koffi).hearPower(() => undefined);
    power?.allow(12);
    expect(allowed).toEqual([[66, 12]]);
    called.length = 0;
    power?.end();
    // In this order (Apple's Technical Q&A 1340): registering opens the root power domain, which nobody else closes.
    expect(called).toEqual([
      'CFRunLoopRemoveSource',
      'IODeregisterForSystemPower',
      'IOServiceClose',
      'IONotificationPortDestroy',
    ]);
    expect(closed).toEqual([[66]]);
  });

  it('call nothing back once they were forgotten, and free what was to be called', () => {
    const { koffi, called } = playKoffi({
      IORegisterForSystemPower: ((_context: null, port: [bigint | null]) => {
        port[0] = 5n;
        return 66;
      }) as Call,
    });
    const kept = new Set<unknown>();
    const mac = bindListening({
      ...koffi,
      register: ((...args: Parameters<Koffi['register']>) => {
        const pointer = koffi.register(...args);
        kept.add(pointer);
        return pointer;
      }) as Koffi['register'],
      unregister: (pointer) => {
        koffi.unregister(pointer);
        kept.delete(pointer);
      },
    });
    mac.wakeSource(() => undefined);
    mac.notesTo(() => undefined);
    mac.hearPower(() => undefined);
    expect(kept.size).toBe(3);
    mac.forget();
    expect(kept.size).toBe(0);
    expect(called).toContain('CFRunLoopSourceInvalidate');
  });
});
