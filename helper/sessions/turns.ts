import type { TurnWord } from '../local/index.ts';

/** A recorder of the same user in another session of this computer, which waits for its turn. */
export interface Waiter {
  say(word: TurnWord): void;
  /** Ends the connection. */
  end(): void;
}

export interface TurnsParts {
  /** The session that this recorder is in; null on systems where a user has one alone. */
  session: number | null;
  /** Somebody uses the session of one that waits. */
  used(): void;
}

/** Who may record in this recorder's stead: one waits in each other session of this user. */
export interface Turns {
  /**
   * One waits in a session. One that is not needed is told to leave.
   * @returns takes what that one says, and that it is gone
   */
  enter(waiter: Waiter, session: number): { hear(word: TurnWord): void; gone(): void };
  /** Nobody shall record any more, as before the program is exchanged. */
  dismiss(): void;
}

export function createTurns({ session: own, used }: TurnsParts): Turns {
  const waiting = new Map<number, Waiter>();

  return {
    enter(waiter, session) {
      const needed = own !== null && session !== own && !waiting.has(session);
      if (needed) waiting.set(session, waiter);
      else {
        waiter.say({ type: 'leave' });
        waiter.end();
      }
      return {
        hear({ type }) {
          if (needed && type === 'used') used();
        },
        gone() {
          if (waiting.get(session) === waiter) waiting.delete(session);
        },
      };
    },
    dismiss() {
      for (const waiter of waiting.values()) waiter.say({ type: 'leave' });
    },
  };
}
