import type { Day } from '../../shared/index.ts';

/**
 * Where unsent work lies besides this browser profile: `kept` by the helper; `nothing` is unsent yet; nowhere, as there is
 * no key store (`no-key-store`), it is `locked` or said no, no helper could be asked (`no-helper`), the helper takes no more
 * (`no-room`), or it could not write (`not-written`).
 */
export type KeptStanding = 'kept' | 'nothing' | 'no-key-store' | 'locked' | 'no-helper' | 'no-room' | 'not-written';

/** A day of unsent work: how many entries wait or are drafts that were changed, and how much time; seconds. */
export interface KeptDay {
  day: Day;
  entries: number;
  seconds: number;
}

/** Unsent work of a browser profile that is gone, the latest day first. */
export interface UnsentOffer {
  profile: string;
  /** Its browser, and when its work was last kept; epoch milliseconds. */
  browser: string;
  at: number;
  days: KeptDay[];
  /** What is kept cannot be opened: its key is not in the key store any more. */
  closed?: true;
}

/** How it stands with unsent work beside this profile. */
export interface UnsentView {
  standing: KeptStanding;
  /** When this profile's was last kept, epoch milliseconds; null where it never was. */
  at: number | null;
  offers: UnsentOffer[];
}

/** What came of bringing work back: the time that was filled in, seconds; and entries. `left`: days that did not open. */
export interface BroughtBackView {
  days: number;
  seconds: number;
  entries: number;
  left: number;
}

/** Unsent work that lies with the helper. */
export interface UnsentCalls {
  'unsent.read': { params: Record<string, never>; value: UnsentView };
  /** Brings back what a profile that is gone left; each import of it can be removed again. Null: it is not there. */
  'unsent.bringBack': { params: { profile: string }; value: BroughtBackView | null };
  /** Deletes for good what it left; `held` where a legal hold forbids it, `failed` where the helper did not do it. */
  'unsent.delete': { params: { profile: string }; value: 'done' | 'held' | 'failed' };
}
