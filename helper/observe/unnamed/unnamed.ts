import type { Observer, Sink } from '../observer.ts';
import type { WaylandDesktop } from '../wayland-desktop.ts';
import type { OfferParts } from './offered-desktop.ts';

/** One run, over one observer or, once another desktop turns out to be there, two. */
interface Run {
  /** Aborted once the run is over. */
  readonly signal: AbortSignal;
  end(): void;
  sink: Sink;
  idleAfter: number;
  observer: Observer | null;
}

export interface UnnamedParts {
  /** Sees in all sessions whose compositor tells of windows. */
  other: Observer;
  /** Settles with the desktop once it is known, see `offeredDesktop`. */
  find(parts: Omit<OfferParts, 'env'>): Promise<WaylandDesktop>;
  createFor(found: WaylandDesktop): Promise<Observer>;
}

/**
 * The observer for a session that names no desktop. The message bus says which it is: now, or when whoever shows the windows
 * comes there, later than the helper perhaps. Until then the compositor is asked; once it tells of windows, nobody is
 * waited for any more.
 */
export function createUnnamedObserver({ other, find, createFor }: UnnamedParts): Observer {
  let running: Run | null = null;
  const current = () => running?.observer ?? other;

  function use(run: Run, observer: Observer, sink: Sink): void {
    if (run.signal.aborted) return;
    run.observer = observer;
    observer.start(sink, run.idleAfter);
  }

  async function follow(run: Run): Promise<void> {
    const waiting = new AbortController();
    const askCompositor = () => {
      if (run.observer) return;
      use(run, other, (event, window) => {
        // A KWin that runs inside of a desktop that is seen already is no reason to turn away from it.
        if (event.kind === 'window') waiting.abort();
        if (run.observer === other) run.sink(event, window);
      });
    };
    const signal = AbortSignal.any([run.signal, waiting.signal]);
    const found = await find({ signal, none: askCompositor });
    if (found === 'other' || waiting.signal.aborted) return askCompositor();
    const observer = await createFor(found);
    await run.observer?.stop();
    use(run, observer, run.sink);
  }

  return {
    platform: other.platform,
    get name() {
      return current().name;
    },
    get help() {
      return current().help;
    },
    start(sink, idleAfter) {
      if (running) return;
      const ending = new AbortController();
      const { signal } = ending;
      running = { signal, end: () => ending.abort(), sink, idleAfter, observer: null };
      void follow(running);
    },
    setIdleAfter(milliseconds) {
      if (running) running.idleAfter = milliseconds;
      running?.observer?.setIdleAfter(milliseconds);
    },
    hasFocus: (id) => running?.observer?.hasFocus?.(id) ?? Promise.resolve(false),
    check: () => running?.observer?.check?.(),
    async stop() {
      const mine = running;
      running = null;
      mine?.end();
      await mine?.observer?.stop();
    },
  };
}
