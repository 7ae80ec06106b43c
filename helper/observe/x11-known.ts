import {
  type Connection,
  encodeGetAttributes,
  encodeSelect,
  PROPERTY_CHANGE,
  readAttributes,
  STRUCTURE_NOTIFY,
  VISIBILITY_CHANGE,
} from '../x11/index.ts';

/** A window from its making to its end. Its number is no identity: the server gives it to the next one. */
export interface KnownWindow {
  readonly window: number;
  /** No other window of this or any other connection ever has it. */
  readonly id: string;
  /** It and all that it lies in are mapped, as last heard. */
  viewable: boolean;
}

/** The windows of a connection whose end will be heard of. */
export interface KnownWindows {
  /**
   * Follows a window from now on: its properties, its coming and going, its end. What is known of it is of this very
   * window for as long as the same object is given back. Null where there is no such window, or no server any more.
   */
  follow(window: number): Promise<KnownWindow | null>;
  /** Knows a window from now on and hears of its end alone. */
  meet(window: number): Promise<KnownWindow | null>;
  /** Hears no more of a window than its end. */
  leave(window: number): void;
  /** A window was destroyed: the next one of that number is another one. */
  gone(window: number): void;
  /** Whether a window that was given back before is still there. */
  has(known: KnownWindow): boolean;
  /** The id of a window of that number, where one is known. */
  idOf(window: number): string | null;
}

const WHOLE = PROPERTY_CHANGE | STRUCTURE_NOTIFY;

/** How many windows were met so far, over all connections. */
let count = 0;

export function createKnownWindows(connection: Connection): KnownWindows {
  const known = new Map<number, KnownWindow>();

  async function select(window: number, mask: number): Promise<KnownWindow | null> {
    // A choice of events goes with its window and says nothing where it fails, so it is made each time and looked at.
    connection.tell(encodeSelect(window, mask));
    const answer = await connection.ask(encodeGetAttributes(window));
    if (answer.kind !== 'reply') {
      known.delete(window);
      return null;
    }
    const { viewable, selected } = readAttributes(answer.packet);
    // Another one of that number was made between the two requests.
    if (selected !== mask) return select(window, mask);
    let met = known.get(window);
    if (!met) {
      count += 1;
      met = { window, id: `x11-${count}`, viewable };
      known.set(window, met);
    }
    met.viewable = viewable;
    return met;
  }

  async function follow(window: number): Promise<KnownWindow | null> {
    const met = await select(window, WHOLE);
    // Out of view, its coming back is to be heard of as well: a frame that is mapped last makes no other event.
    return met && !met.viewable ? select(window, WHOLE | VISIBILITY_CHANGE) : met;
  }

  return {
    follow,
    meet: (window) => select(window, STRUCTURE_NOTIFY),
    leave(window) {
      if (known.has(window)) connection.tell(encodeSelect(window, STRUCTURE_NOTIFY));
    },
    gone(window) {
      known.delete(window);
    },
    idOf: (window) => known.get(window)?.id ?? null,
    has: (met) => known.get(met.window) === met,
  };
}
