import { createSerial } from '../../shared/index.ts';
import type { Journal } from '../journal/index.ts';
import type { Timers } from '../recorder/index.ts';
import type { Session } from './contract.ts';
import { placeLost } from './former.ts';
import type { Holder } from './kept.ts';
import type { KeptState } from './kept-state.ts';

/** A former holder has so long to acknowledge what it was sent; milliseconds. */
const LAST_ACKS_TIMEOUT_MS = 2_000;

export interface HandOverParts {
  sessions: ReadonlySet<Session>;
  state: KeptState;
  journal: Journal;
  timers: Timers;
  /** Lets all sessions send what waits. */
  flush(): void;
}

/** Gives the timeline from one profile to another, once the former one had its time to acknowledge. */
export interface HandOver {
  /** The timeline is changing hands: nobody gets samples meanwhile. */
  readonly changing: boolean;
  /**
   * Makes a session's profile the holder; one after another, so that each one gets its time. One that fails, as where
   * the journal cannot be read, keeps none of the later ones waiting.
   */
  takeOver(session: Session, next: Holder): Promise<void>;
  /** Something was acknowledged, or a session left: whoever hands over may be done. */
  look(): void;
}

export function createHandOver({ sessions, state, journal, timers, flush }: HandOverParts): HandOver {
  let changing = false;
  const inTurn = createSerial();
  let look: () => void = () => undefined;

  function hasUnacked(profile: string): boolean {
    return [...sessions].some((session) => session.profile === profile && session.hasUnacked);
  }

  /** Resolves once a profile has nothing left to acknowledge, its time is over, or whoever asked for that is gone. */
  function lastAcks(former: string, asking: Session): Promise<void> {
    return new Promise((resolve) => {
      const off = timers.after(LAST_ACKS_TIMEOUT_MS, resolve);
      look = () => {
        if (sessions.has(asking) && hasUnacked(former)) return;
        off();
        resolve();
      };
      look();
    });
  }

  /** How far the present holder had acknowledged, where it is to be told that it lost the timeline there. */
  function lostPlace() {
    const { holder } = state;
    // One that acknowledged nothing since it lost the timeline before may still have all that it stored then.
    return holder && !state.lostPlaceOf(holder.profile) ? placeLost(holder.profile, journal) : null;
  }

  async function handOver(session: Session, next: Holder): Promise<void> {
    const { holder } = state;
    if (!sessions.has(session) || holder?.profile === next.profile) return;
    changing = true;
    if (holder) await lastAcks(holder.profile, session);
    look = () => undefined;
    changing = false;
    try {
      if (!sessions.has(session)) return;
      state.giveTo(next, lostPlace());
      session.begin();
      session.sendHello();
    } finally {
      // Also where the journal could not be read: whoever holds the timeline then goes on.
      flush();
    }
  }

  return {
    get changing() {
      return changing;
    },
    takeOver: (session, next) => inTurn(() => handOver(session, next)),
    look: () => look(),
  };
}
