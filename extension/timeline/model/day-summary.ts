import type { Day } from '../../../shared/index.ts';

/** All that there is to know of a day without reading it. Milliseconds; exact at every moment. */
export interface DaySummary {
  day: Day;
  /** Everything stored of the day lies between these instants. */
  from: number;
  to: number;
  /** Captured window time that the attorney did not delete. */
  window: number;
  away: number;
  /** Window time added by the attorney. */
  added: number;
  /** Set aside and in no entry. */
  aside: number;
  /** In an entry of this day, approved or further. */
  sent: number;
  /** Neither set aside nor in any entry: what is to be sent or closed. */
  open: number;
  /** The attorney closed the day when so much was open; null where nobody did. */
  closed: number | null;
  /** Before this instant decisions or entries have a say. */
  decidedUntil: number;
  /** There while the day is to be kept in view; while days are counted anew, also where time may have moved here. */
  unsent?: 1;
}

/** What reports say of a day, as it was worked out once. */
export interface KeptReport {
  day: Day;
  /** What it was worked out by: by anything else the day says another thing. */
  by: string;
  /** As whoever worked it out wrote it. */
  facts: unknown;
}
