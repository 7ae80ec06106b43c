import type { CardView } from '../../messages/card.ts';
import { popup } from '../../ui/words/index.ts';

/** A way to bill an entry. */
export type Charge = CardView['charge'];

/** The three ways to bill an entry, in the order in which a key goes through them. */
export const CHARGES: readonly Charge[] = ['billable', 'non-billable', 'no-charge'];

/** How an entry is billed, where that is worth a word: not the plain way. */
export function chargeText(charge: Charge): string | null {
  return charge === 'billable' ? null : popup.day.charges[charge].label;
}

/** The way after this one, round and round. */
export function nextCharge(charge: Charge): Charge {
  const here = CHARGES.indexOf(charge);
  return CHARGES[(here + 1) % CHARGES.length] ?? 'billable';
}
