import type { CardView } from '../../messages/card.ts';

/** A way to bill an entry. */
export type Charge = CardView['charge'];

/** The three ways to bill an entry, in the order in which a key goes through them. */
export const CHARGES: readonly { charge: Charge; label: string; means: string }[] = [
  { charge: 'billable', label: 'Billable', means: 'Goes on the bill at its rate' },
  { charge: 'non-billable', label: 'Non-billable', means: 'Kept in Clio, not on the bill' },
  { charge: 'no-charge', label: 'No charge', means: 'On the bill at $0' },
];

/** How an entry is billed, where that is worth a word: not the plain way. */
export function chargeText(charge: Charge): string | null {
  return charge === 'billable' ? null : (CHARGES.find((one) => one.charge === charge)?.label ?? null);
}

/** The way after this one, round and round. */
export function nextCharge(charge: Charge): Charge {
  const here = CHARGES.findIndex((one) => one.charge === charge);
  return CHARGES[(here + 1) % CHARGES.length]?.charge ?? 'billable';
}
