import { createSerial } from '../../shared/index.ts';

export interface ChangedParts {
  /** Tells every open page that something it shows may have changed. */
  tellPages(): Promise<unknown>;
  showBadge(): Promise<void>;
  later(act: () => void, ms: number): void;
}

/** The toolbar follows so much later: what she looks at comes first, and the badge reads the same day. Milliseconds. */
const BADGE_AFTER = 300;

/**
 * Makes what every part calls when something shown may have changed. However often it is called, pages and badge are
 * told one at a time, and once more of what came meanwhile.
 */
export function createChanged({ tellPages, showBadge, later }: ChangedParts): () => void {
  let badgeDue = false;
  /** An earlier badge must not come out over a later one. */
  const inTurn = createSerial();
  let announcing = false;
  let again = false;

  function badgeSoon(): void {
    if (badgeDue) return;
    badgeDue = true;
    later(() => {
      badgeDue = false;
      // Where one fails, the next change tries again.
      inTurn(showBadge).catch(() => undefined);
    }, BADGE_AFTER);
  }

  async function announce(): Promise<void> {
    while (again) {
      // The page that asked for the change hears its answer first: told before, it would read the day twice to show it.
      await new Promise<void>((resolve) => later(resolve, 0));
      again = false;
      // A page that cannot be told reads when it is opened; the next change is told all the same.
      await tellPages().catch(() => undefined);
    }
    announcing = false;
  }

  return () => {
    badgeSoon();
    again = true;
    if (announcing) return;
    announcing = true;
    void announce();
  };
}
