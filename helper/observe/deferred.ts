import type { Observer } from './observer.ts';

/** The observer that was found, once it was. */
interface Running {
  over: boolean;
  idleAfter: number;
  observer: Observer | null;
}

/**
 * An observer that is looked for at each start: what it needs is loaded then, and only where there is such a desktop.
 * @param meanwhile what is said of it until it is found
 */
export function createDeferredObserver(
  meanwhile: Pick<Observer, 'platform' | 'name' | 'help'>,
  find: () => Promise<Observer>,
): Observer {
  let running: Running | null = null;

  return {
    platform: meanwhile.platform,
    get name() {
      return (running?.observer ?? meanwhile).name;
    },
    get help() {
      return (running?.observer ?? meanwhile).help;
    },
    start(sink, idleAfter) {
      if (running) return;
      const mine: Running = { over: false, idleAfter, observer: null };
      running = mine;
      void find().then((observer) => {
        if (mine.over) return;
        mine.observer = observer;
        observer.start(sink, mine.idleAfter);
      });
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
      if (!mine) return;
      mine.over = true;
      await mine.observer?.stop();
    },
  };
}
