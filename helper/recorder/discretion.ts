import type { Timers } from './timers.ts';

/** A window whose title does not say whether it is private, as it stands in front. */
export interface Suspect {
  /** The window itself. */
  id: string;
  /** The window that it belongs to, which decides for it; its own id where it stands for itself. */
  of: string;
  /** What the program is called. */
  app: string;
  /** Its process, where that is known. */
  pid: number | null;
  /**
   * Whether a "no" of all who know proves it private. Of a dialogue, and of a window without a name for its program,
   * a browser says "no" also where it belongs to an ordinary window.
   */
  conclusive: boolean;
}

/** What those say who know their browser's windows: one of theirs, none of theirs, no answer; or there is nobody. */
export type Testimony = 'own' | 'not-own' | 'silent' | 'nobody';

/** How a window stands: `held` while that is being found out, `unknown` where nobody can tell for now. */
export type Standing = 'ordinary' | 'private' | 'held' | 'unknown';

export interface DiscretionParts {
  timers: Timers;
  ask(suspect: Suspect): Promise<Testimony>;
  /** Whether the window has the keyboard now, as the system says. */
  hasFocus(id: string): Promise<boolean>;
  /** How the window in front stands has changed. */
  changed(): void;
}

/** A browser learns later than the system which of its windows is in front; never by so much. Milliseconds. */
export const FIRST_QUESTION_MS = 250;
/** A second "no" must follow on the first one: what is taken for private stays so until the window is gone. */
const SECOND_QUESTION_MS = 500;
/** For so long a title is held back; who cannot tell by then is asked on, while the time counts without a title. */
export const MAX_HELD_MS = 5_000;
const MAX_RETRY_MS = 30_000;
/** More windows than anybody has open; one that is forgotten is asked about again. */
const MAX_KNOWN = 1_000;

/**
 * Finds out, for one window in front at a time, whether it is an ordinary one. A verdict holds until the window is
 * gone.
 */
export interface Discretion {
  /** Takes what is in front; null for what is beyond suspicion. */
  front(suspect: Suspect | null): void;
  /** How a window stands that is in front, or was; `held` also where it left before that was found out. */
  standing(suspect: Pick<Suspect, 'of'>): Standing;
  /** Somebody who may know has come: what was taken for private, or could not be told, may be theirs. */
  askAgain(): void;
}

interface Trial {
  suspect: Suspect;
  standing: 'held' | 'unknown';
  nos: number;
  wait: number;
  asked: boolean;
  asking: boolean;
  offQuestion: () => void;
  offHeld: () => void;
}

export function createDiscretion({ timers, ask, hasFocus, changed }: DiscretionParts): Discretion {
  const verdicts = new Map<string, 'ordinary' | 'private'>();
  /** Windows of which there was nobody to ask: they are not held back a second time. */
  const unknown = new Set<string>();
  let trial: Trial | null = null;

  function end(): void {
    trial?.offQuestion();
    trial?.offHeld();
    trial = null;
  }

  function decide({ suspect }: Trial, verdict: 'ordinary' | 'private'): void {
    end();
    if (verdicts.size >= MAX_KNOWN)
      for (const [oldest] of [...verdicts].slice(0, MAX_KNOWN / 2)) verdicts.delete(oldest);
    verdicts.set(suspect.of, verdict);
    changed();
  }

  function giveUp(mine: Trial): void {
    if (mine.standing === 'unknown') return;
    mine.offHeld();
    mine.standing = 'unknown';
    changed();
  }

  function askIn(milliseconds: number, mine: Trial): void {
    mine.offQuestion();
    mine.offQuestion = timers.after(milliseconds, () => void question(mine));
  }

  async function question(mine: Trial): Promise<void> {
    const { suspect } = mine;
    mine.asked = true;
    mine.asking = true;
    let testimony = await ask(suspect);
    // By the time of the answer another window may be in front, of which the answer was true.
    if (testimony === 'own' && trial === mine && !(await hasFocus(suspect.id))) testimony = 'silent';
    mine.asking = false;
    if (trial !== mine) return;
    if (testimony === 'own') return decide(mine, 'ordinary');
    if (testimony === 'not-own' && suspect.conclusive) {
      mine.nos += 1;
      if (mine.nos > 1) return decide(mine, 'private');
      return askIn(SECOND_QUESTION_MS, mine);
    }
    mine.nos = 0;
    if (testimony === 'nobody') {
      if (unknown.size >= MAX_KNOWN) unknown.clear();
      unknown.add(suspect.of);
      // Whoever comes is heard of, so nobody need look out for that.
      return;
    }
    if (testimony === 'not-own') giveUp(mine);
    askIn(mine.wait, mine);
    mine.wait = Math.min(mine.wait * 2, MAX_RETRY_MS);
  }

  return {
    front(suspect) {
      if (trial && suspect && trial.suspect.id === suspect.id && trial.suspect.of === suspect.of) return;
      end();
      if (!suspect || verdicts.has(suspect.of)) return;
      const mine: Trial = {
        suspect,
        standing: unknown.has(suspect.of) ? 'unknown' : 'held',
        nos: 0,
        wait: FIRST_QUESTION_MS,
        asked: false,
        asking: false,
        offQuestion: () => undefined,
        offHeld: () => undefined,
      };
      trial = mine;
      if (mine.standing === 'held') mine.offHeld = timers.after(MAX_HELD_MS, () => giveUp(mine));
      askIn(FIRST_QUESTION_MS, mine);
    },
    standing({ of }) {
      const verdict = verdicts.get(of);
      if (verdict) return verdict;
      if (trial?.suspect.of === of) return trial.standing;
      return unknown.has(of) ? 'unknown' : 'held';
    },
    askAgain() {
      unknown.clear();
      for (const [of, verdict] of [...verdicts]) if (verdict === 'private') verdicts.delete(of);
      changed();
      // A window that just came to the front keeps its time: before that an answer may be of the window before.
      if (!trial || trial.asking || !trial.asked || trial.nos > 0) return;
      trial.wait = FIRST_QUESTION_MS;
      askIn(0, trial);
    },
  };
}
