import type { Decision } from '../../model/decision.ts';
import type { Database, Reading, Writing } from '../schema.ts';

// Lines of the log that were read stay in memory, under the same terms as captured time: see time.ts beside this. Lines
// may be added and deleted without a word here, as their numbers are asked for each time, and no number is given twice.

/** More lines of the log than a few days have. */
const MAX_LINES = 4000;

interface Kept {
  lines: Map<number, Decision>;
  /** Grows whenever lines are changed in place. */
  changes: number;
}

const kept = new WeakMap<Database, Kept>();

function keptIn({ db }: Reading): Kept {
  let own = kept.get(db);
  if (!own) {
    own = { lines: new Map(), changes: 0 };
    kept.set(db, own);
  }
  return own;
}

/** A line of the log, where it is kept. */
export function keptLine(tx: Reading, seq: number): Decision | undefined {
  return keptIn(tx).lines.get(seq);
}

/** Keeps lines of the log, where they may be kept. */
export function keepLines(tx: Reading, lines: readonly Decision[]): void {
  if (tx.mode !== 'readonly') return;
  const { lines: own } = keptIn(tx);
  if (own.size + lines.length > MAX_LINES) own.clear();
  for (const line of lines) own.set(line.seq, line);
}

/** Keeps a line that this transaction adds to the log, once that is stored. */
export function keepOnceStored(tx: Writing, line: Decision): void {
  const own = keptIn(tx);
  const { changes } = own;
  tx.done.then(
    () => {
      if (own.changes === changes) own.lines.set(line.seq, line);
    },
    () => undefined,
  );
}

/** A line is deleted in this transaction: no number is given twice, so nobody asks for this one again. */
export function forgetLine(tx: Writing, seq: number): void {
  keptIn(tx).lines.delete(seq);
}

/** Lines of the log are changed in place in this transaction. */
export function forgetLines(tx: Writing): void {
  const own = keptIn(tx);
  own.lines.clear();
  own.changes += 1;
}
