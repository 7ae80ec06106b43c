import type { MicrophoneWatch } from '../microphone/index.ts';
import type { Observer, Sink } from './observer.ts';

/** An observer that tells besides, where that is wanted, which programs use a microphone. */
export function withMicrophone(observer: Observer, watch: MicrophoneWatch): Observer {
  let sink: Sink | null = null;
  let wanted = false;
  let hears = false;

  function arrange(): Promise<void> {
    const mine = sink;
    if ((mine !== null && wanted) === hears) return Promise.resolve();
    hears = !hears;
    if (!hears) {
      mine?.({ kind: 'microphone', apps: [] });
      return watch.stop();
    }
    watch.start((apps) => {
      if (hears && sink === mine) mine?.({ kind: 'microphone', apps });
    });
    return Promise.resolve();
  }

  return {
    platform: observer.platform,
    get help() {
      return observer.help;
    },
    get name() {
      return hears ? `${observer.name}; calls by ${watch.name}` : observer.name;
    },
    start(to, idleAfter) {
      if (sink) return;
      sink = to;
      observer.start(to, idleAfter);
      void arrange();
    },
    setIdleAfter: (milliseconds) => observer.setIdleAfter(milliseconds),
    hearCalls(next) {
      wanted = next;
      void arrange();
    },
    readSubjects: (on) => observer.readSubjects?.(on),
    hasFocus: (id) => observer.hasFocus?.(id) ?? Promise.resolve(true),
    check: () => observer.check?.(),
    async stop() {
      sink = null;
      await Promise.all([arrange(), observer.stop()]);
    },
  };
}
