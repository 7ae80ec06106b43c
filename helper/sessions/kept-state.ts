import type { Configuration, Settled } from '../../shared/index.ts';
import { type Former, latestOf } from './former.ts';
import type { Holder, KeptFile } from './kept.ts';

/** What is kept from one run to the next, as it stands now. Each change is written at once. */
export interface KeptState {
  /** What the holder allows; null before the first word of any. */
  readonly configuration: Configuration | null;
  /** The profile that holds the timeline; null before the first one. */
  readonly holder: Holder | null;
  /** Keeps what the holder allows from now on. */
  configure(configuration: Configuration): void;
  /**
   * Gives the timeline to a profile.
   * @param lost how far the profile that loses it had acknowledged; null where nothing need be remembered of that
   */
  giveTo(holder: Holder, lost?: Former | null): void;
  /**
   * How far a profile had acknowledged when it lost the timeline; null where it never lost it, or has undone the rest.
   */
  lostPlaceOf(profile: string): Settled | null;
  /** A profile has undone what it had stored beyond. */
  clearLostPlace(profile: string): void;
}

export function createKeptState(file: KeptFile, complain: (sentence: string) => void): KeptState {
  let { configuration, holder, former = [] } = file.read();

  function write(): void {
    if (!file.write({ configuration, holder, ...(former.length > 0 ? { former } : {}) }))
      complain('The settings cannot be written; they hold until the next start.');
  }

  return {
    get configuration() {
      return configuration;
    },
    get holder() {
      return holder;
    },
    configure(next) {
      const same = JSON.stringify(next) === JSON.stringify(configuration);
      configuration = next;
      if (!same) write();
    },
    giveTo(next, lost = null) {
      if (lost) former = latestOf(former, lost);
      holder = next;
      write();
    },
    lostPlaceOf: (profile) => former.find((one) => one.profile === profile) ?? null,
    clearLostPlace(profile) {
      const left = former.filter((one) => one.profile !== profile);
      if (left.length === former.length) return;
      former = left;
      write();
    },
  };
}
