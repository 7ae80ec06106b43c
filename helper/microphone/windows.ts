import { uptime } from 'node:os';
import { usersIn } from './consent-store.ts';
import type { ConsentStore } from './consent-store-api.ts';
import { type MicrophoneWatch, onChange } from './microphone.ts';

/** The clock may have been corrected since the start of the computer. */
const SLACK_MS = 60_000;

/**
 * Hears from the registry of Windows, which keeps when a program last used the microphone. Nothing is polled.
 *
 * Run under wine alone, with values that a test wrote: that a real Windows writes them as documented, and at once, has
 * not been seen.
 * @param load brings in the native part, which is not loaded before it is needed
 */
export function createConsentWatch(load: () => Promise<ConsentStore | null>): MicrophoneWatch {
  let running: { store: ConsentStore | null; over: boolean; done: Promise<void> } | null = null;

  return {
    name: 'Windows’ record of who uses the microphone',
    start(told) {
      if (running) return;
      const mine = { store: null as ConsentStore | null, over: false, done: Promise.resolve() };
      const tell = onChange(told);
      mine.done = (async () => {
        const store = await load();
        mine.store = store;
        if (mine.over) store?.close();
        while (store && !mine.over && store.arm()) {
          tell(usersIn(store.read(), Date.now() - uptime() * 1000 - SLACK_MS));
          if (!(await store.changed())) return;
        }
      })().catch(() => undefined);
      running = mine;
    },
    async answers() {
      const store = await load().catch(() => null);
      store?.close();
      return store !== null;
    },
    async stop() {
      const mine = running;
      running = null;
      if (!mine) return;
      mine.over = true;
      mine.store?.close();
      await mine.done;
    },
  };
}
