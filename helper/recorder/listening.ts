import { type Configuration, mayBeInCall } from '../../shared/index.ts';
import { leftOut } from './exclusions.ts';

type Exclusions = Configuration['exclusions'];

/** What is to be made of the microphone: a call; one that outlived its limit; neither. */
export type MicrophoneUse = 'call' | 'spent' | 'none';

/** Knows which programs use a microphone, and of which of them may be told. */
export interface Listening {
  /** Takes the programs that use one now, the longest use first. */
  take(apps: readonly string[]): void;
  /** Another window is in front from now on; null: nothing is known of it. */
  front(window: string | null): void;
  /**
   * The window in front is left out. A use that began since it came to the front may be its own, as of a call in a private
   * window of a browser: nothing is said of that use until it ends. Whether there was one.
   */
  hide(): boolean;
  /** A microphone that was left open is no call for ever: what uses it now is in no call until that use ends. */
  spend(): void;
  /** The program of which may be told; null for none. */
  app(exclusions: Exclusions): string | null;
  use(exclusions: Exclusions): MicrophoneUse;
  /** Nobody hears any more. */
  forget(): void;
}

export function createListening(): Listening {
  let held: readonly string[] = [];
  let inFront: string | null = null;
  /** Those whose use began since the window in front came there. */
  const begun = new Set<string>();
  const hidden = new Set<string>();
  const spent = new Set<string>();

  /** Of a program's use that began in front of what may be told, when no more is known of it than its name. */
  const inCall = (app: string, exclusions: Exclusions) =>
    !hidden.has(app) && mayBeInCall(app) && leftOut({ kind: 'window', app, title: '' }, exclusions) === null;
  const calls = (exclusions: Exclusions) => held.filter((app) => inCall(app, exclusions));
  const appIn = (exclusions: Exclusions) => calls(exclusions).find((app) => !spent.has(app)) ?? null;

  return {
    take(apps) {
      for (const app of apps) if (!held.includes(app)) begun.add(app);
      for (const app of held) {
        if (apps.includes(app)) continue;
        for (const some of [begun, hidden, spent]) some.delete(app);
      }
      held = apps;
    },
    front(window) {
      if (window !== inFront) begun.clear();
      inFront = window;
    },
    hide() {
      const found = begun.size > 0;
      for (const app of begun) hidden.add(app);
      begun.clear();
      return found;
    },
    spend() {
      for (const app of held) spent.add(app);
    },
    app: appIn,
    use: (exclusions) => {
      if (appIn(exclusions) !== null) return 'call';
      return calls(exclusions).length > 0 ? 'spent' : 'none';
    },
    forget() {
      held = [];
      inFront = null;
      for (const some of [begun, hidden, spent]) some.clear();
    },
  };
}
