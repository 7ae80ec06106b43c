import type { Observation } from '../../shared/index.ts';
import type { ActiveWindow, FrontWindow } from '../observe/index.ts';
import { createDiscretion, type Standing, type Suspect, type Testimony } from './discretion.ts';
import { createSuspects } from './suspects.ts';
import type { Timers } from './timers.ts';

type Window = Extract<ActiveWindow, { kind: 'window' }>;

/** Who knows which windows of a browser are ordinary ones. */
export interface Witness {
  /** Whether a process is that of a browser whose private windows bear no mark. */
  knows(pid: number): boolean;
  /** Whether the window in front, which is this one, is one of theirs. */
  ask(suspect: Suspect): Promise<Testimony>;
}

/** What may be recorded now, and the window that is held back until it is known whether its title may be. */
export interface Disclosure {
  observation: Observation;
  held: string | null;
}

export interface GuardParts {
  timers: Timers;
  /** Whether a window has the keyboard, as the system says. */
  hasFocus(id: string): Promise<boolean>;
  /** What may be said of the window in front may have changed. */
  changed(): void;
  /** Whether titles are recorded also of windows of which nobody can tell. */
  unchecked(): boolean;
  /** Hears of a title that was left out, and of which program it was. */
  explain(app: string): void;
}

/** Sees to it that no title of a private window is said where the window bears no mark of it. */
export interface Guard {
  /** Goes by what this witness says. Without one, nobody can tell. */
  consult(witness: Witness): void;
  /** The witness may know more than before. */
  askAgain(): void;
  /** Takes what is in front, and which window that is; null when nothing is known of it any more. */
  front(seen: ActiveWindow | null, window?: FrontWindow): void;
  /** What may be said of the window in front. */
  disclose(seen: Window): Disclosure;
  /** How the window that is held back stands; `held` while that is not known. */
  standing(held: string): Standing;
  /** What may be said of a window that was held back. */
  as(standing: Standing, observation: Observation): Observation;
}

export function createGuard({ timers, hasFocus, changed, unchecked, explain }: GuardParts): Guard {
  let witness: Witness | null = null;
  let suspect: Suspect | null = null;
  /** The window in front that a witness may be asked about. */
  const inQuestion = () => (witness && suspect && suspect.id !== '' ? suspect : null);
  const suspects = createSuspects((pid) => witness?.knows(pid) ?? false);
  const discretion = createDiscretion({
    timers,
    hasFocus,
    ask: (about) => witness?.ask(about) ?? Promise.resolve('nobody'),
    changed() {
      discretion.front(inQuestion());
      changed();
    },
  });

  function standingOf(of: Suspect): Standing {
    return witness && of.id !== '' ? discretion.standing(of) : 'unknown';
  }

  function as(standing: Standing, observation: Observation): Observation {
    if (observation.kind !== 'window' || standing === 'ordinary') return observation;
    if (standing === 'private') return { kind: 'away', why: 'excluded' };
    // What nobody has answered yet may still be private, whatever is wished where nobody can.
    return standing === 'unknown' && unchecked() ? observation : { ...observation, title: '' };
  }

  return {
    consult(next) {
      witness = next;
    },
    askAgain: () => discretion.askAgain(),
    front(seen, window) {
      suspect = seen && suspects.in(seen, window);
      discretion.front(inQuestion());
    },
    disclose({ kind, app, title }) {
      if (!suspect) return { observation: { kind, app, title }, held: null };
      const observation: Observation = { kind, app: suspect.app, title };
      const standing = standingOf(suspect);
      if (standing === 'held') return { observation, held: suspect.of };
      if (standing === 'unknown' && !unchecked()) explain(suspect.app);
      return { observation: as(standing, observation), held: null };
    },
    standing: (held) => (witness ? discretion.standing({ of: held }) : 'unknown'),
    as,
  };
}
