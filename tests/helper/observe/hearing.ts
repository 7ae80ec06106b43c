import type { FrontWindow, ObserverEvent, Sink } from '../../../helper/observe/index.ts';

/** What an observer said, and waiting for it. */
export interface Hearing {
  sink: Sink;
  /** All that was said and not yet taken. */
  heard: { event: ObserverEvent; window: FrontWindow | undefined }[];
  /** The next thing said, from now or before, for which the rule holds; forgets what led to it. */
  until(rule: (event: ObserverEvent) => boolean): Promise<{ event: ObserverEvent; window: FrontWindow | undefined }>;
}

export const titled = (title: string) => (event: ObserverEvent) => event.kind === 'window' && event.title === title;
export const nothing = (event: ObserverEvent) => event.kind === 'window' && event.app === '' && event.title === '';
export const kind = (name: ObserverEvent['kind']) => (event: ObserverEvent) => event.kind === name;

export function createHearing(): Hearing {
  const heard: Hearing['heard'] = [];
  let wake: () => void = () => undefined;
  return {
    heard,
    sink(event, window) {
      heard.push({ event, window });
      wake();
    },
    async until(rule) {
      for (;;) {
        const index = heard.findIndex(({ event }) => rule(event));
        const found = heard[index];
        if (found) {
          heard.splice(0, index + 1);
          return found;
        }
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}
