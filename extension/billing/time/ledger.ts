/** The longest increment by which Clio rounds. Seconds. */
const MAX_INCREMENT = 3600;

/** One entry of a day, drafted or posted. */
export interface LedgerEntry {
  key: string;
  matter: number;
  /** Captured or added time inside it. Milliseconds. */
  worked: number;
  /** Whole seconds to send, or sent. */
  seconds: number;
  /** Whether the attorney changed the time: then `seconds` is what was written and need not be near `worked`. */
  changed: boolean;
  /** What Clio shows or will show for it. Seconds. */
  inClio: number;
  /** Why Clio does not have it although it was sent: somebody deleted it there, or it was refused. Absent otherwise. */
  absent?: 'deleted' | 'refused';
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
 * Why what is in Clio differs from what was worked. `rounding`: of one entry, Clio's and the attorney's own; `changed`:
 * the attorney changed one entry's time; `changed-in-clio`: somebody did so there; `deleted` and `refused`: all of an
 * entry's time; the others as in {@link Staying}. Milliseconds, negative where less is in Clio.
 */
export type LedgerLine =
  | {
      kind: 'rounding' | 'changed' | 'changed-in-clio' | 'deleted' | 'refused';
      key: string;
      matter: number;
      ms: number;
    }
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

/** Whether Clio can have made the seconds that it shows of those it was sent, by rounding up. */
function isRounding(seconds: number, shown: number, increment: number | null): boolean {
  return shown >= seconds && shown - seconds < (increment ?? MAX_INCREMENT);
}

/**
 * A day's ledger.
 * @param increment Clio's increment in seconds, or null where it is not known
 */
export function ledgerOf(entries: readonly LedgerEntry[], staying: Staying, increment: number | null = null): Ledger {
  const lines: LedgerLine[] = [];
  let worked = 0;
  let inClio = 0;
  for (const { key, matter, worked: captured, seconds, changed, inClio: shown, absent } of entries) {
    worked += captured;
    if (absent) {
      lines.push({ kind: absent, key, matter, ms: -captured });
      continue;
    }
    inClio += shown * 1000;
    const before = seconds * 1000 - captured;
    const after = (shown - seconds) * 1000;
    lines.push({ kind: 'changed', key, matter, ms: changed ? before : 0 });
    const rounded = isRounding(seconds, shown, increment);
    lines.push({ kind: 'rounding', key, matter, ms: (changed ? 0 : before) + (rounded ? after : 0) });
    lines.push({ kind: 'changed-in-clio', key, matter, ms: rounded ? 0 : after });
  }
  const over = Math.max(0, inClio - worked);
  lines.push({ kind: 'small', ms: -staying.small });
  lines.push({ kind: 'unsent', ms: -staying.unsent });
  lines.push({ kind: 'needs-matter', ms: -staying.needsMatter });
  const all = worked + staying.small + staying.unsent + staying.needsMatter;
  return { worked: all, lines: lines.filter(({ ms }) => ms !== 0), inClio, over };
}
