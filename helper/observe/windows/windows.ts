import type { Observer, ObserverKind, Sink } from '../observer.ts';
import { createWindowsEvents } from './events.ts';
import type { Look } from './reading.ts';
import type { Sign } from './signs.ts';

/** What Windows does not tell, as of windows of an administrator's programs, is seen by then; milliseconds. */
const NET_MS = 5_000;
/** The same where Windows tells nothing by itself. A look costs some ten microseconds. */
const WITHOUT_SIGNS_MS = 1_000;
/** After so long, in milliseconds, a window that follows on another one is in front. */
const SOON_MS = 50;

/** The native part: a look at Windows, and what Windows tells by itself. */
export interface WindowsEyes {
  look: Look;
  /**
   * @param hear hears each sign
   * @param lost no more signs come, with the reason
   * @returns ends it
   */
  listen(hear: (sign: Sign) => void, lost: (why: string) => void): () => void;
}

const BY_EVENTS = 'Windows, by its events';

interface Run {
  events: ReturnType<typeof createWindowsEvents>;
  look: Look | null;
  /** Whether Windows tells by itself what happens. */
  listens: boolean;
  stopListening: () => void;
  over: boolean;
}

/**
 * Observes a Windows session by what Windows tells, and looks from time to time besides.
 * @param load brings in the native part, which is not loaded before it is needed; where it cannot be loaded the
 *   observer says *blind* and names the reason
 */
export function createWindowsObserver(load: () => Promise<WindowsEyes>): Observer {
  let name = BY_EVENTS;
  let running: Run | null = null;
  let timer: NodeJS.Timeout | undefined;

  /** Looks, and again when something is due. */
  function lookNow(run: Run, certain = false): void {
    clearTimeout(timer);
    if (run.over || !run.look) return;
    const again = run.events.take(run.look(), certain);
    if (again) {
      timer = setTimeout(() => lookNow(run, true), SOON_MS);
      return;
    }
    const net = run.listens ? NET_MS : WITHOUT_SIGNS_MS;
    const due = Math.max(0, Math.min(run.events.due ?? net, net));
    timer = setTimeout(() => {
      run.events.settle();
      lookNow(run);
    }, due);
  }

  function listen(run: Run, eyes: WindowsEyes): void {
    run.listens = true;
    const lost = (why: string) => {
      run.listens = false;
      name = `Windows, looking once a second: ${why}`;
      lookNow(run);
    };
    const hear = (sign: Sign) => {
      run.events.hear(sign);
      lookNow(run);
    };
    try {
      run.stopListening = eyes.listen(hear, lost);
      name = BY_EVENTS;
    } catch (error) {
      lost(error instanceof Error ? error.message : String(error));
    }
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
      const mine: Run = {
        events: createWindowsEvents(say, idleAfter),
        look: null,
        listens: false,
        stopListening: () => undefined,
        over: false,
      };
      running = mine;
      void load().then(
        (eyes) => {
          if (mine.over) return;
          mine.look = eyes.look;
          listen(mine, eyes);
          lookNow(mine);
        },
        (error: unknown) => {
          name = `Windows, not to be seen: ${error instanceof Error ? error.message : String(error)}`;
          say({ kind: 'blind', why: 'observer' });
        },
      );
    },
    setIdleAfter(milliseconds) {
      if (!running) return;
      running.events.setIdleAfter(milliseconds);
      lookNow(running);
    },
    hasFocus: (id) => Promise.resolve(running?.look?.().front?.window?.id === id),
    stop() {
      if (running) {
        running.over = true;
        running.stopListening();
      }
      running = null;
      clearTimeout(timer);
      return Promise.resolve();
    },
  };
}

/** Windows. Only there is the native part loaded: elsewhere it is neither needed nor of any use. */
export const WINDOWS: ObserverKind = {
  serves: ({ system }) => system === 'win32',
  create: () =>
    createWindowsObserver(async () => {
      const [{ openWindows }, { listenToWindows }] = await Promise.all([import('./api.ts'), import('./thread.ts')]);
      return { look: openWindows(), listen: listenToWindows };
    }),
};
