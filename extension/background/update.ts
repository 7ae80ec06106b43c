export interface UpdateParts {
  /** Whether one of our pages is open: a reload would close it in the midst of work. */
  pageOpen(): Promise<boolean>;
  /** Finishes what is in hand; nothing new is begun. */
  finish(): Promise<void>;
  /** Starts the extension anew, in its new version. */
  reload(): void;
  now(): number;
}

/** A page that stays open for good must not keep a security fix away for good. Milliseconds. */
const PAGE_OPEN_TIMEOUT_MS = 24 * 3_600_000;

/**
 * Takes an update in. An extension that holds a port is never idle, so the browser would wait for its own restart:
 * once an update is there, the extension ends what it is at and reloads itself in a quiet moment.
 */
export function createUpdate({ pageOpen, finish, reload, now }: UpdateParts) {
  let since: number | null = null;
  let taking = false;

  const takeIn = async (): Promise<void> => {
    if (since === null || (now() - since < PAGE_OPEN_TIMEOUT_MS && (await pageOpen()))) return;
    // Two may have asked for the pages at once.
    if (taking) return;
    taking = true;
    try {
      await finish();
    } finally {
      // What cannot be finished would stay so, and keep the new version away with it.
      reload();
    }
  };

  return {
    /** The browser has a new version. */
    available: (): Promise<void> => {
      since ??= now();
      return takeIn();
    },
    /** Some time has passed. */
    tick: takeIn,
  };
}
