import type { Reading } from './schema.ts';
import { valueIn } from './transaction.ts';

/** How the captured time lies in the store. */
export interface Tail {
  /** Stretches not yet in a chunk. */
  rows: number;
  /** No row begins before. */
  oldest: number;
  /** No chunk ends after. */
  sealedUntil: number;
}

/** How the captured time lies in the store; where there is none yet, it lies nowhere. */
export async function tailIn(tx: Reading): Promise<Tail> {
  return (await valueIn(tx, 'tail')) ?? { rows: 0, oldest: Number.MAX_SAFE_INTEGER, sealedUntil: 0 };
}
