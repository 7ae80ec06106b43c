/** Billable; not on the bill; or on the bill at nothing. */
export type Charge = 'billable' | 'non-billable' | 'no-charge';

/** What decides how an entry is charged until the attorney says otherwise. */
export interface ChargeFacts {
  /** As Clio has them. */
  matter: { billable: boolean; method: 'hourly' | 'flat' | 'contingency' | null };
  /** The firm's setting: time on flat-fee and contingency matters starts as non-billable. */
  fixedFeeIsNonBillable: boolean;
  /** The entry's category, by Clio's id, or null. */
  category: number | null;
  /** The categories that the property ACTIVITY_TYPES_NON_BILLABLE names. */
  nonBillableCategories: ReadonlySet<number>;
}

/** How an entry is charged, and which of the facts says so. */
export interface DefaultCharge {
  charge: Charge;
  why: 'category' | 'matter' | 'fixed-fee' | 'usual';
}

/** How an entry is charged until the attorney says otherwise. */
export function defaultCharge(facts: ChargeFacts): DefaultCharge {
  const { matter, fixedFeeIsNonBillable, category, nonBillableCategories } = facts;
  const fixedFee = matter.method === 'flat' || matter.method === 'contingency';
  if (category !== null && nonBillableCategories.has(category)) return { charge: 'non-billable', why: 'category' };
  if (!matter.billable) return { charge: 'non-billable', why: 'matter' };
  if (fixedFee && fixedFeeIsNonBillable) return { charge: 'non-billable', why: 'fixed-fee' };
  return { charge: 'billable', why: 'usual' };
}
