// Never run on a Mac: only against what plays macOS in a test.
// Part of a thread of its own, so it imports nothing that the program's entry holds: that would start the program anew.
import type { Maybe, Ref } from './native/common.ts';
import type { Listening } from './native/listening.ts';
import { isAsked, isPromised, NEEDED_NOTES, NOTE, PROGRAM_NOTES, type Sign, signOfPower } from './signs.ts';

/** Whoever goes to sleep is kept for so long at most, in milliseconds: the other thread writes first. */
const MAX_SLEEPING_MS = 3_000;

/** The words of 32 bits that both threads share; {@link POINTERS} come after them. */
export const WORDS = { over: 0, looking: 1, written: 2, pid: 3, count: 4 } as const;
/** The pointers that both threads share, of 64 bits, by which the one wakes the other. */
export const POINTERS = { loop: 0, source: 1, count: 2, at: WORDS.count * 4 } as const;

export function sharedBytes(): number {
  return POINTERS.at + POINTERS.count * 8;
}

/** Hears of the windows of one program at a time. */
function createFollowing(mac: Listening, say: (sign: Sign) => void) {
  const names = new Map(Object.values(NOTE).map((name) => [name, mac.constant(name)] as const));
  const focusedWindow = mac.constant('AXFocusedWindow');
  const refOf = (name: string) => names.get(name as (typeof NOTE)['title']) as Ref;
  const focusChanged = refOf(NOTE.focusedWindow);
  let following: { program: Ref; observer: Ref } | null = null;

  /** Hears of the title of the window with the keyboard; that of any other changes as often as its program likes. */
  function hearTitle(): boolean {
    if (!following) return false;
    const { value } = mac.ask(following.program, focusedWindow);
    // A program without a window has no title to tell of.
    if (value === null) return true;
    const code = mac.addNote(following.observer, value, refOf(NOTE.title));
    mac.release(value);
    return isPromised(code);
  }

  const called = mac.notesTo((_observer, _element, note) =>
    mac.pooled(() => {
      if (mac.isEqual(note, focusChanged)) hearTitle();
      say({ kind: 'look' });
    }),
  );

  function leave(): void {
    if (!following) return;
    mac.endObserver(following.observer);
    mac.release(following.program);
    following = null;
  }

  function begin(pid: number): boolean {
    const observer: Maybe = mac.observerOf(pid, called);
    if (observer === null) return false;
    const program = mac.program(pid);
    following = { program, observer };
    const deaf = PROGRAM_NOTES.filter((name) => !isPromised(mac.addNote(observer, program, refOf(name))));
    return hearTitle() && !deaf.some((name) => NEEDED_NOTES.includes(name));
  }

  return {
    leave,
    follow(pid: number): void {
      leave();
      say({ kind: 'hearing', is: begin(pid) });
      // Whatever happened since the other thread's look.
      say({ kind: 'look' });
    },
  };
}

/** The thread's whole life: asleep in its run loop, woken by macOS or by the other thread. */
export function serve(mac: Listening, shared: SharedArrayBuffer, post: (sign: Sign) => void): void {
  const words = new Int32Array(shared, 0, WORDS.count);
  const pointers = new BigInt64Array(shared, POINTERS.at, POINTERS.count);
  let pid = 0;

  function say(sign: Sign): void {
    // One that is not looked at yet stands for all that come meanwhile: some programs change their title without end.
    if (sign.kind === 'look' && Atomics.exchange(words, WORDS.looking, 1) === 1) return;
    Atomics.store(words, WORDS.written, 0);
    post(sign);
    if (sign.kind === 'asleep' && sign.is) Atomics.wait(words, WORDS.written, 0, MAX_SLEEPING_MS);
  }

  const following = createFollowing(mac, say);

  function wake(): void {
    if (Atomics.load(words, WORDS.over) !== 0) {
      mac.end();
      return;
    }
    const next = Atomics.load(words, WORDS.pid);
    if (next === pid) return;
    pid = next;
    mac.pooled(() => following.follow(next));
  }

  const source = mac.wakeSource(wake);
  const power = mac.hearPower((_context, _service, message, argument) => {
    const sign = signOfPower(message);
    if (sign) say(sign);
    if (isAsked(message)) power?.allow(argument);
  });
  Atomics.store(pointers, POINTERS.loop, BigInt.asIntN(64, mac.loop));
  Atomics.store(pointers, POINTERS.source, BigInt.asIntN(64, source));
  // What the other thread wanted before it could wake this one.
  wake();
  // Whoever ends this thread says so first and wakes it then, so one of the two is seen here.
  if (Atomics.load(words, WORDS.over) === 0) mac.run();
  // From here on nobody wakes this thread: what would be reached is going.
  Atomics.store(pointers, POINTERS.source, 0n);
  following.leave();
  power?.end();
  mac.forget();
}
