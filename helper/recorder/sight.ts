import type { Blind } from '../../shared/index.ts';
import type { Clock } from '../base/index.ts';
import type { ActiveWindow, FrontWindow, Sink } from '../observe/index.ts';
import { createDebounce } from './debounce.ts';
import { type LeftOut, leftOut } from './exclusions.ts';
import type { Disclosure, Guard } from './guard.ts';
import { createListening } from './listening.ts';
import type { Permission } from './permission.ts';
import { createPresence } from './presence.ts';
import type { Timers } from './timers.ts';

export interface SightParts {
  clock: Clock;
  timers: Timers;
  guard: Guard;
  /** Says what the attorney excluded. */
  permission: Pick<Permission, 'configuration'>;
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
  disclose(): Disclosure | null;
  /** The attorney may have excluded something else. */
  reconsider(): void;
  /** Takes at once what stood too short a time so far. */
  flush(): void;
  /** Forgets all, as nobody observes any more. */
  forget(): void;
}

/** What is so, where no window is to be held back for it. */
export function plainly(observation: Disclosure['observation']): Disclosure {
  return { observation, held: null };
}

export function createSight(parts: SightParts): Sight {
  const { clock, timers, guard, permission, explain, changed, looked, ending } = parts;
  const exclusions = () => permission.configuration?.exclusions ?? [];
  /** The last thing seen, before exclusions: a changed configuration is applied to it at once. */
  let seen: ActiveWindow | null = null;
  const listening = createListening();
  const { spend: spent } = listening;
  const presence = createPresence({ now: clock.peek, steady: clock.steady, timers, changed, spent });
  const debounced = createDebounce<{ found: ActiveWindow; window: FrontWindow | undefined }>(({ found, window }) => {
    seen = found;
    guard.front(found, window);
    listening.front(window?.id ?? (found.kind === 'window' ? found.app : null));
    presence.front(found);
    changed();
    looked();
  }, timers);

  /** Left out is a window, and with it the use of the microphone that may be its own. */
  function leave(): Disclosure {
    if (listening.hide()) presence.microphone(listening.use(exclusions()));
    return heard(plainly({ kind: 'away', why: 'excluded' }));
  }

  /** What may be said, with who uses the microphone meanwhile. */
  function heard({ observation, held }: Disclosure): Disclosure {
    const microphone = listening.app(exclusions());
    return microphone === null ? { observation, held } : { observation: { ...observation, microphone }, held };
  }

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
      if (event.kind === 'microphone') {
        listening.take(event.apps);
        presence.microphone(listening.use(exclusions()));
        changed();
      } else if (event.kind === 'ending') ending();
      else presence.take(event);
    },
    disclose() {
      if (presence.away) return plainly(presence.away);
      if (!seen) return null;
      if (seen.kind === 'blind') return heard(plainly(seen));
      const rule = leftOut(seen, exclusions());
      if (rule) {
        explain?.(rule, seen.app);
        return leave();
      }
      const disclosed = guard.disclose(seen);
      return disclosed.observation.kind === 'away' ? leave() : heard(disclosed);
    },
    reconsider: () => presence.microphone(listening.use(exclusions())),
    flush: debounced.flush,
    forget() {
      debounced.drop();
      presence.forget();
      listening.forget();
      seen = null;
      guard.front(null);
    },
  };
}
