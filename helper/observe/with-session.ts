import { systemBus } from './bus-address.ts';
import { joinLocks } from './join-locks.ts';
import type { SessionWatch } from './logind.ts';
import type { Observer, Sink } from './observer.ts';

/**
 * An observer that hears besides from the login manager of locks, sleep, another user in front and the end of the
 * session. What that needs is loaded only where the system has a message bus.
 */
export function withSession(observer: Observer, env: Readonly<Record<string, string | undefined>>): Observer {
  let running: { over: boolean; watch: SessionWatch | null } | null = null;

  async function watch(mine: NonNullable<typeof running>, say: Sink): Promise<void> {
    const address = systemBus(env);
    if (address === null) return;
    const { watchSession } = await import('./logind.ts');
    const found = await watchSession(address, env.XDG_SESSION_ID, say);
    if (mine.over) found?.stop();
    else mine.watch = found;
  }

  return {
    platform: observer.platform,
    get help() {
      return observer.help;
    },
    get name() {
      return running?.watch ? `${observer.name}, login manager` : observer.name;
    },
    start(sink, idleAfter) {
      if (running) return;
      const mine = { over: false, watch: null };
      running = mine;
      const joined = joinLocks(sink);
      observer.start(joined('desktop'), idleAfter);
      const login = joined('login');
      void watch(mine, (event) => {
        if (!mine.over) login(event);
      });
    },
    setIdleAfter: (milliseconds) => observer.setIdleAfter(milliseconds),
    hasFocus: (id) => observer.hasFocus?.(id) ?? Promise.resolve(true),
    check: () => observer.check?.(),
    async stop() {
      if (running) {
        running.over = true;
        running.watch?.stop();
      }
      running = null;
      await observer.stop();
    },
  };
}
