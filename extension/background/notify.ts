import { createFresh } from '../../shared/index.ts';
import type { News } from '../messages/calls.ts';
import type { Interval } from '../timeline/index.ts';
import { unawaited } from './faults/unawaited.ts';
import type { Revisions } from './revisions.ts';

export interface NewsParts {
  revisions: Revisions;
  /** Tells every open page. */
  tellPages(news: News): Promise<unknown>;
  later(act: () => void, ms: number): void;
}

/** The toolbar's button, which follows what changed. */
export interface Button {
  /** Shows how it stands now. */
  update(): Promise<void>;
  /** The window in front still is: its time grew by so much. */
  grew(by: Interval): Promise<void>;
}

/** The toolbar follows so much later: what is looked at comes first, and the badge shows the same day. Milliseconds. */
const BADGE_AFTER = 300;

/**
 * Makes what every part calls when something shown may have changed. However often it is called, pages and badge are
 * told one at a time, and once more of what came meanwhile. Pages are told which revision there is now: one that shows it
 * already has nothing to do.
 */
export function createNews({ revisions, tellPages, later }: NewsParts) {
  let button: Button | null = null;
  const hearing: (() => void)[] = [];
  let badgeDue = false;
  let announceDue = false;
  const announce = createFresh(() => tellPages({ event: 'changed', revision: revisions.now() }));

  function badgeSoon(): void {
    if (badgeDue) return;
    badgeDue = true;
    later(() => {
      badgeDue = false;
      // Where one fails, the next change tries again.
      if (button) unawaited('badge', button.update());
      for (const hear of hearing) hear();
    }, BADGE_AFTER);
  }

  function announceSoon(): void {
    if (announceDue) return;
    announceDue = true;
    // The page that asked for the change hears its answer first, and reads the day once for both.
    later(() => {
      announceDue = false;
      // A page that cannot be told reads when it is opened; the next change is told all the same.
      unawaited('pages', announce());
    }, 0);
  }

  return {
    /** Something shown may have changed. */
    changed: (): void => {
      revisions.next();
      badgeSoon();
      announceSoon();
    },
    /** Nothing is new but the time of the window in front. */
    grew: (by: Interval): void => {
      if (button) unawaited('badge', button.grew(by));
    },
    /** Calls back a moment after something changed, once for all that came until then. */
    onChanged: (hear: () => void): void => {
      hearing.push(hear);
    },
    /** The button that follows from now on: it shows what is made of everything else, and so it comes last. */
    showOn: (shown: Button): void => {
      button = shown;
    },
  };
}
