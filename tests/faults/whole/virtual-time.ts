import { lives } from './lives.ts';

interface Timer {
  /** By the steady clock. */
  at: number;
  act: () => void;
}

/** The clocks and timers of this process while nobody waits for real. */
export interface VirtualTime {
  /** The computer's clock, epoch milliseconds. */
  now(): number;
  /** Does something after so long, unless whoever asks is dead by then. @returns a way to cancel it */
  later(act: () => void, milliseconds: number): () => void;
  /** When the next timer is due, in milliseconds from now. */
  next(): number;
  /** Time goes on. Timers that are due by then are done by {@link VirtualTime.fire}. */
  move(milliseconds: number): void;
  /** Sets the computer's clock, without time passing. */
  set(by: number): void;
  fire(): void;
  remove(): void;
}

/** Takes the place of `setTimeout`, `clearTimeout` and `Date.now` until it is removed. */
export function virtualTime(begin: number): VirtualTime {
  const real = { set: globalThis.setTimeout, clear: globalThis.clearTimeout, now: Date.now };
  const timers = new Set<Timer>();
  let steady = 0;
  let ahead = begin;

  const later = (act: () => void, milliseconds: number) => {
    const life = lives.getStore();
    const within = (): void => {
      if (!life) act();
      else if (life.alive) lives.run(life, act);
    };
    const timer = { at: steady + Math.max(0, milliseconds || 0), act: within };
    timers.add(timer);
    return () => {
      timers.delete(timer);
    };
  };
  const handle = (cancel: () => void) => {
    const own = { cancel, ref: () => own, unref: () => own, refresh: () => own, hasRef: () => true, close: cancel };
    return own;
  };
  globalThis.setTimeout = ((act: (...args: unknown[]) => void, milliseconds: number, ...args: unknown[]) =>
    handle(later(() => act(...args), milliseconds))) as unknown as typeof setTimeout;
  globalThis.clearTimeout = ((timer: { cancel?: () => void } | undefined) =>
    timer?.cancel?.()) as unknown as typeof clearTimeout;
  Date.now = () => ahead + steady;

  const due = () => [...timers].sort((a, b) => a.at - b.at);
  return {
    now: () => ahead + steady,
    later,
    next: () => Math.max(0, (due()[0]?.at ?? Number.POSITIVE_INFINITY) - steady),
    move(milliseconds) {
      steady += milliseconds;
    },
    set(by) {
      ahead += by;
    },
    fire() {
      for (const timer of due().filter(({ at }) => at <= steady)) if (timers.delete(timer)) timer.act();
    },
    remove() {
      globalThis.setTimeout = real.set;
      globalThis.clearTimeout = real.clear;
      Date.now = real.now;
    },
  };
}
