import { createSingleFlight } from '../../../shared/index.ts';
import type { RemarkView } from '../../messages/helper.ts';
import { StoreError, type Timeline } from '../../timeline/index.ts';
import { profileId } from '../capture/profile.ts';

/** What is remembered outside of the database: whose it is, and when it was found emptied. Epoch milliseconds. */
export interface StoreMark {
  profile: string;
  lostAt?: number;
}

export interface StoreLossParts {
  timeline: Timeline;
  /** A place that does not go when the database goes. */
  mark: { get(): Promise<StoreMark | null>; set(mark: StoreMark): Promise<void> };
  now(): number;
  changed(): void;
}

/**
 * Notices that the browser took the whole database away: it does so without a word, and what is opened next is empty.
 * Its name for this profile stands in the database and beside it; where the two differ, all that was stored is gone.
 */
export function createStoreLoss({ timeline, mark, now, changed }: StoreLossParts) {
  let lostAt: number | null = null;

  const look = async (): Promise<void> => {
    try {
      const [known, stored] = [await mark.get(), await timeline.read('profile')];
      if (known && known.profile !== stored) {
        lostAt = now();
        await mark.set({ profile: await profileId(timeline), lostAt });
        changed();
      } else {
        lostAt = known?.lostAt ?? null;
        if (!known && stored) await mark.set({ profile: stored });
      }
    } catch (error) {
      // A store that cannot be read is said by whoever records; whether it is empty is seen once it can.
      if (!(error instanceof StoreError)) throw error;
    }
  };

  return {
    /** Looks whether the database is the one that it was. */
    look: createSingleFlight(look),
    /** What the attorney is told of it. */
    remarks: (): RemarkView[] => (lostAt === null ? [] : [{ kind: 'store-lost', at: lostAt }]),
  };
}
