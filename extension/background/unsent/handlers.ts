import type { Handlers } from '../../messages/calls.ts';
import type { UnsentCalls } from '../../messages/unsent.ts';
import type { Timeline } from '../../timeline/index.ts';
import type { Keeping } from './keeping.ts';
import type { Offers } from './offers.ts';

export interface UnsentParts {
  timeline: Timeline;
  keeping: Pick<Keeping, 'recall'>;
  offers: Offers;
  changed(): void;
  /** Entries came that may be in Clio: they are looked up. */
  broughtBack(): void;
}

/** What the calls of messages/unsent.ts do. */
export function unsentHandlers(parts: UnsentParts): Pick<Handlers, keyof UnsentCalls> {
  const { timeline, keeping, offers, changed } = parts;
  return {
    'unsent.read': async () => {
      const [{ standing = 'nothing', at = null }, found] = await Promise.all([keeping.recall(), offers.read()]);
      return { standing, at, offers: found };
    },

    'unsent.bringBack': async ({ profile }) => {
      try {
        const came = await offers.bringBack(profile);
        if (came && came.entries > 0) parts.broughtBack();
        return came;
      } finally {
        changed();
      }
    },

    'unsent.delete': async ({ profile }) => {
      if ((await timeline.readRetention()).hold) return 'held';
      // Of this profile itself, what is kept follows what is here.
      if (!(await offers.read()).some((offer) => offer.profile === profile)) return 'done';
      const gone = await offers.drop(profile);
      changed();
      return gone ? 'done' : 'failed';
    },
  };
}
