import type { Blind, Configuration } from '../../shared/index.ts';
import type { Clock } from '../base/index.ts';
import type { ActiveWindow, FrontWindow, Sink } from '../observe/index.ts';
import { createDebounce } from './debounce.ts';
import { type LeftOut, leftOut } from './exclusions.ts';
import type { Disclosure, Guard } from './guard.ts';
import { createPresence } from './presence.ts';
import type { Timers } from './timers.ts';

export interface SightParts {
  clock: Clock;
  timers: Timers;
  guard: Guard;
  /** Hears which rule left out a window, and of which program it was. */
  explain?: ((rule: LeftOut, app: string) => void) | undefined;
  /** Something else may be so. */
  changed(): void;
  /** Something was seen, new or not. */
  looked(): void;
  /** The process may be killed right after. */
  ending(): void;
}

/** What is in front and whether somebody is there, and what of that may be said. */
export interface Sight {
  /** Why nothing can be seen, or null. */
  readonly blind: Blind | null;
  /** Hears the observer. */
  readonly hear: Sink;
  /** What may be said now; null while nothing was seen yet. */
  disclose(exclusions: Configuration['exclusions']): Disclosure | null;
  /** Takes at once what stood too short a time so far. */
  flush(): void;
  /** Forgets all, as nobody observes any more. */
  forget(): void;
}

/** What is so, where no window is to be held back for it. */
export function plainly(observation: Disclosure['observation']): Disclosure {
  return { observation, held: null };
}

export function createSight({ clock, timers, guard, explain, changed, looked, ending }: SightParts): Sight {
  /** The last thing seen, before exclusions: a changed configuration is applied to it at once. */
  let seen: ActiveWindow | null = null;
  const presence = createPresence({ now: clock.peek, steady: clock.steady, timers, changed });
  const debounced = createDebounce<{ found: ActiveWindow; window: FrontWindow | undefined }>(({ found, window }) => {
    seen = found;
    guard.front(found, window);
    presence.front(found);
    changed();
    looked();
  }, timers);

  return {
    get blind() {
      return seen?.kind === 'blind' ? seen.why : null;
    },
    hear(event, window) {
      if (event.kind === 'window' || event.kind === 'blind') {
        debounced.push({ found: event, window });
        return;
      }
      debounced.flush();
      if (event.kind === 'ending') ending();
      else presence.take(event);
    },
    disclose(exclusions) {
      if (presence.away) return plainly(presence.away);
      if (!seen) return null;
      if (seen.kind === 'blind') return plainly(seen);
      const rule = leftOut(seen, exclusions);
      if (!rule) return guard.disclose(seen);
      explain?.(rule, seen.app);
      return plainly({ kind: 'away', why: 'excluded' });
    },
    flush: debounced.flush,
    forget() {
      debounced.drop();
      presence.forget();
      seen = null;
      guard.front(null);
    },
  };
}
