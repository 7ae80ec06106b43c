import type { News } from '../messages/calls.ts';
import type { Revisions } from './revisions.ts';

export interface ChangedParts {
  revisions: Revisions;
  /** Tells every open page. */
  tellPages(news: News): Promise<unknown>;
  showBadge(): Promise<void>;
  later(act: () => void, ms: number): void;
}

/** The toolbar follows so much later: what is looked at comes first, and the badge shows the same day. Milliseconds. */
const BADGE_AFTER = 300;

/**
 * Makes what every part calls when something shown may have changed. However often it is called, pages and badge are
 * told one at a time, and once more of what came meanwhile. Pages are told which revision there is now: one that shows it
 * already has nothing to do.
 */
export function createChanged({ revisions, tellPages, showBadge, later }: ChangedParts): () => void {
  let badgeDue = false;
  let announcing = false;
  let again = false;

  function badgeSoon(): void {
    if (badgeDue) return;
    badgeDue = true;
    later(() => {
      badgeDue = false;
      // Where one fails, the next change tries again.
      showBadge().catch(() => undefined);
    }, BADGE_AFTER);
  }

  async function announce(): Promise<void> {
    while (again) {
      // The page that asked for the change hears its answer first, and reads the day once for both.
      await new Promise<void>((resolve) => later(resolve, 0));
      again = false;
      // A page that cannot be told reads when it is opened; the next change is told all the same.
      await tellPages({ event: 'changed', revision: revisions.now() }).catch(() => undefined);
    }
    announcing = false;
  }

  return () => {
    revisions.next();
    badgeSoon();
    again = true;
    if (announcing) return;
    announcing = true;
    void announce();
  };
}
