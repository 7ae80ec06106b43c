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

/** Worked time of a day that does not go to Clio. Milliseconds. */
export interface Staying {
  /** Small time left out. */
  small: number;
  /** Drafts that are not chosen, and unticked items. */
  unsent: number;
  /** Without a matter. */
  needsMatter: number;
}

/**
 * Why what is in Clio differs from what was worked. `rounding`: of one entry, Clio's and her own; `changed`: she changed
 * one entry's time; the others as in {@link Staying}. Milliseconds, negative where less is in Clio.
 */
export type LedgerLine =
  | { kind: 'rounding' | 'changed'; key: string; matter: number; ms: number }
  | { kind: 'small' | 'unsent' | 'needs-matter'; ms: number };

/** How a day's worked time became the time in Clio: `worked` plus all lines is exactly `inClio`. Milliseconds. */
export interface Ledger {
  worked: number;
  /** None of them 0. */
  lines: LedgerLine[];
  inClio: number;
  /** How much more goes to Clio than was worked on what goes there; 0 where it is not more. */
  over: number;
}

/** A day's ledger. */
export function ledgerOf(entries: readonly LedgerEntry[], staying: Staying): Ledger {
  const lines: LedgerLine[] = [];
  let worked = 0;
  let inClio = 0;
  for (const { key, matter, worked: captured, seconds, changed, inClio: shown } of entries) {
    worked += captured;
    inClio += shown * 1000;
    const hers = changed ? seconds * 1000 - captured : 0;
    lines.push({ kind: 'changed', key, matter, ms: hers });
    lines.push({ kind: 'rounding', key, matter, ms: shown * 1000 - captured - hers });
  }
  const over = Math.max(0, inClio - worked);
  lines.push({ kind: 'small', ms: -staying.small });
  lines.push({ kind: 'unsent', ms: -staying.unsent });
  lines.push({ kind: 'needs-matter', ms: -staying.needsMatter });
  const all = worked + staying.small + staying.unsent + staying.needsMatter;
  return { worked: all, lines: lines.filter(({ ms }) => ms !== 0), inClio, over };
}
