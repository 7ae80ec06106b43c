import type { Observer, ObserverKind, Sink } from './observer.ts';
import { createWindowsEvents } from './windows-events.ts';
import type { Look } from './windows-reading.ts';

/** A look costs some ten microseconds, so one a second is never felt. */
const TICK_MS = 1_000;
/** After so long, in milliseconds, a window that follows on another one is in front. */
const SOON_MS = 50;

/**
 * Observes a Windows session by looking once a second.
 * @param load brings in the native part, which is not loaded before it is needed; where it cannot be loaded the
 *   observer says *blind* and names the reason
 */
export function createWindowsObserver(load: () => Promise<Look>): Observer {
  let name = 'Windows, looking once a second';
  let running: { events: ReturnType<typeof createWindowsEvents>; look: Look | null; over: boolean } | null = null;
  let timer: NodeJS.Timeout | undefined;

  function lookNow(certain: boolean): void {
    clearTimeout(timer);
    if (!running?.look) return;
    const again = running.events.take(running.look(), certain);
    timer = setTimeout(() => lookNow(again), again ? SOON_MS : TICK_MS);
  }

  return {
    platform: 'windows',
    get name() {
      return name;
    },
    start(sink, idleAfter) {
      if (running) return;
      const say: Sink = (told, window) => {
        if (!mine.over) sink(told, window);
      };
      const mine = { events: createWindowsEvents(say, idleAfter), look: null as Look | null, over: false };
      running = mine;
      void load().then(
        (look) => {
          mine.look = look;
          lookNow(false);
        },
        (error: unknown) => {
          name = `Windows, not to be seen: ${error instanceof Error ? error.message : String(error)}`;
          say({ kind: 'blind', why: 'observer' });
        },
      );
    },
    setIdleAfter(milliseconds) {
      running?.events.setIdleAfter(milliseconds);
      lookNow(false);
    },
    hasFocus: (id) => Promise.resolve(running?.look?.().front?.window?.id === id),
    stop() {
      if (running) running.over = true;
      running = null;
      clearTimeout(timer);
      return Promise.resolve();
    },
  };
}

/** Windows. Only there is the native part loaded: elsewhere it is neither needed nor of any use. */
export const WINDOWS: ObserverKind = {
  serves: ({ system }) => system === 'win32',
  create: () => createWindowsObserver(async () => (await import('./windows-api.ts')).openWindows()),
};
