import { beforeEach, describe, expect, it } from 'vitest';
import { POINTERS, serve, sharedBytes, WORDS } from '../../../../helper/observe/macos/listener.ts';
import type { Ref } from '../../../../helper/observe/macos/native/common.ts';
import type { Listening, OnNote, OnPower, OnWake } from '../../../../helper/observe/macos/native/listening.ts';
import type { Sign } from '../../../../helper/observe/macos/signs.ts';

const LOOP = 0xffff_8000_0000_0001n;
const SOURCE = 77n;
const UNSUPPORTED = -25_207;

/** Plays the calls of the thread that listens: its run is what a test says. */
function play(run: (mac: Played) => void) {
  const texts = new Map<Ref, string>();
  let next = 1_000n;
  const make = (text: string) => {
    next += 1n;
    texts.set(next, text);
    return next;
  };
  const played: Played = {
    notes: [],
    allowed: [],
    open: 0,
    owned: 0,
    refuses: [],
    hasWindow: true,
    forgotten: false,
    wake: () => undefined,
    power: () => undefined,
    note: () => undefined,
  };
  let stopped = false;
  const mac = {
    loop: LOOP,
    pooled: <T>(work: () => T) => work(),
    constant: make,
    isEqual: (one: Ref, other: Ref) => texts.get(one) === texts.get(other),
    release() {
      played.owned -= 1;
    },
    program(pid: number) {
      played.owned += 1;
      return make(`program ${pid}`);
    },
    ask() {
      if (!played.hasWindow) return { code: -25_212, value: null };
      played.owned += 1;
      return { code: 0, value: make('window') };
    },
    wakeSource(called: OnWake) {
      played.wake = () => called(null);
      return SOURCE;
    },
    notesTo(called: OnNote) {
      played.note = (name) => called(1n, 2n, make(name), null);
      return 1n;
    },
    observerOf(pid: number) {
      if (pid === 404) return null;
      played.open += 1;
      played.notes = [];
      return BigInt(pid);
    },
    endObserver() {
      played.open -= 1;
    },
    addNote(_observer: Ref, of: Ref, note: Ref) {
      const text = texts.get(note) ?? '';
      if (played.refuses.includes(text)) return UNSUPPORTED;
      played.notes.push(`${text} of ${texts.get(of)?.split(' ')[0]}`);
      return 0;
    },
    hearPower(called: OnPower) {
      played.power = (message, argument) => called(null, 0, message, argument);
      return {
        allow: (argument: number | bigint) => void played.allowed.push(Number(argument)),
        end: () => void played.allowed.push(-1),
      };
    },
    forget() {
      played.forgotten = true;
    },
    end() {
      stopped = true;
    },
    run() {
      run(played);
      if (!stopped) throw new Error('It would sleep for ever.');
    },
  } as unknown as Listening;
  return { mac, played };
}
interface Played {
  notes: string[];
  allowed: number[];
  open: number;
  owned: number;
  refuses: string[];
  hasWindow: boolean;
  forgotten: boolean;
  wake(): void;
  power(message: number, argument: number): void;
  note(name: string): void;
}

describe('the thread that listens to macOS', () => {
  let shared: SharedArrayBuffer;
  let words: Int32Array;
  let signs: Sign[];
  /** The other thread has looked, and has written what it heard. */
  const post = (sign: Sign) => {
    signs.push(sign);
    Atomics.store(words, WORDS.looking, 0);
    Atomics.store(words, WORDS.written, 1);
  };
  const end = (mac: Played) => {
    Atomics.store(words, WORDS.over, 1);
    mac.wake();
  };
  const follow = (mac: Played, pid: number) => {
    Atomics.store(words, WORDS.pid, pid);
    mac.wake();
  };

  beforeEach(() => {
    shared = new SharedArrayBuffer(sharedBytes());
    words = new Int32Array(shared, 0, WORDS.count);
    signs = [];
  });

  it('hears of one program at a time, and of the title of the window with the keyboard', () => {
    const { mac, played } = play((it) => {
      follow(it, 501);
      it.note('AXTitleChanged');
      it.note('AXFocusedWindowChanged');
      follow(it, 502);
      expect(it.open).toBe(1);
      end(it);
    });
    serve(mac, shared, post);
    const follows = [{ kind: 'hearing', is: true }, { kind: 'look' }];
    expect(signs).toEqual([...follows, { kind: 'look' }, { kind: 'look' }, ...follows]);
    expect(played.notes).toContain('AXApplicationDeactivated of program');
    expect(played.notes.at(-1)).toBe('AXTitleChanged of window');
    expect([played.open, played.owned]).toEqual([0, 0]);
  });

  it('hears of the title of another window once that one has the keyboard', () => {
    const { mac, played } = play((it) => {
      it.hasWindow = false;
      follow(it, 501);
      expect(it.notes).not.toContain('AXTitleChanged of window');
      it.hasWindow = true;
      it.note('AXFocusedWindowChanged');
      end(it);
    });
    serve(mac, shared, post);
    expect(played.notes.at(-1)).toBe('AXTitleChanged of window');
  });

  it.each([
    ['cannot be heard', 404, []],
    ['does not tell that another one comes to the front', 501, ['AXApplicationDeactivated']],
    ['does not tell of its windows', 501, ['AXFocusedWindowChanged']],
    ['does not tell of titles', 501, ['AXTitleChanged']],
  ])('says so of a program that %s', (_name, pid, refuses) => {
    const { mac } = play((it) => {
      it.refuses = refuses;
      follow(it, pid);
      end(it);
    });
    serve(mac, shared, post);
    expect(signs).toEqual([{ kind: 'hearing', is: false }, { kind: 'look' }]);
  });

  it('says one sign for all that comes until the other thread has looked', () => {
    const { mac } = play((it) => {
      for (let notes = 0; notes < 100; notes++) it.note('AXTitleChanged');
      Atomics.store(words, WORDS.looking, 0);
      it.note('AXTitleChanged');
      end(it);
    });
    serve(mac, shared, (sign) => signs.push(sign));
    expect(signs).toEqual([{ kind: 'look' }, { kind: 'look' }]);
  });

  it('lets the computer sleep once that is written, and whenever it may', () => {
    const { mac, played } = play((it) => {
      it.power(0xe000_0270, 11);
      it.power(0xe000_0280, 12);
      it.power(0xe000_0300, 13);
      expect(it.allowed).toEqual([11, 12]);
      end(it);
    });
    serve(mac, shared, post);
    expect(signs).toEqual([
      { kind: 'asleep', is: true },
      { kind: 'asleep', is: false },
    ]);
    expect(played.allowed).toEqual([11, 12, -1]);
  });

  it('follows what was wanted before it could be woken, and does not sleep where it is over by then', () => {
    Atomics.store(words, WORDS.pid, 501);
    const first = play((it) => end(it));
    serve(first.mac, shared, post);
    expect(signs[0]).toEqual({ kind: 'hearing', is: true });
    const second = play(() => {
      throw new Error('It sleeps.');
    });
    serve(second.mac, shared, post);
    expect([second.played.open, second.played.owned]).toEqual([0, 0]);
  });

  it('tells the other thread where it can be woken, with pointers of all 64 bits', () => {
    const pointers = new BigInt64Array(shared, POINTERS.at, POINTERS.count);
    const { mac, played } = play((it) => {
      expect(BigInt.asUintN(64, pointers[POINTERS.loop] ?? 0n)).toBe(LOOP);
      expect(pointers[POINTERS.source]).toBe(SOURCE);
      end(it);
    });
    serve(mac, shared, post);
    // Whoever would wake it now would reach into what is no more.
    expect(pointers[POINTERS.source]).toBe(0n);
    expect(played.forgotten).toBe(true);
  });
});
