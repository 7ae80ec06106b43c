/** One entry of a day, drafted or posted. */
export interface LedgerEntry {
  key: string;
  matter: number;
  /** Captured or added time inside it. Milliseconds. */
  worked: number;
  /** Whole seconds to send, or sent. */
  seconds: number;
  /** Whether she changed the time: then `seconds` is hers and need not be near `worked`. */
  changed: boolean;
  /** What Clio shows or will show for it. Seconds. */
  inClio: number;
}

/**
 * Why what is in Clio differs from what was worked. `rounding`: of one entry; `changed`: she changed one entry's time;
 * `small`: Small time left out; `unsent`: drafts not chosen; `needs-matter`: time without a matter. Milliseconds, less
 * in Clio is negative.
 */
export type LedgerLine =
  | { kind: 'rounding' | 'changed'; key: string; matter: number; ms: number }
  | { kind: 'small' | 'unsent' | 'needs-matter'; ms: number };

/** How a day's worked time became the time in Clio: `worked` plus all lines is exactly `inClio`. Milliseconds. */
export interface Ledger {
  worked: number;
  lines: LedgerLine[];
  inClio: number;
  /** How much more goes to Clio than was worked on what is sent; 0 where it is not more. */
  over: number;
}
