import { folded } from './titles/text.ts';

/** Billable; not on the bill; or on the bill at nothing. */
export type Charge = 'billable' | 'non-billable' | 'no-charge';

/** What decides how an entry is charged until she says otherwise. */
export interface ChargeFacts {
  /** As Clio has them. */
  matter: { billable: boolean; method: 'hourly' | 'flat' | 'contingency' | null };
  /** The firm's setting: time on flat-fee and contingency matters starts as non-billable. */
  fixedFeeIsNonBillable: boolean;
  /** The name of the entry's category, or null. */
  category: string | null;
  /** The property ACTIVITY_TYPES_NON_BILLABLE: names of categories, separated by commas. */
  nonBillableCategories: string;
}

/** How an entry is charged, and which of the facts says so. */
export interface DefaultCharge {
  charge: Charge;
  why: 'category' | 'matter' | 'fixed-fee' | 'usual';
}

/** Names in a list separated by commas; one that holds a comma itself stands in double quotes. */
export function namesIn(list: string): string[] {
  return Array.from(list.matchAll(/"([^"]*)"|[^,"]+/g), ([all, quoted]) => (quoted ?? all).trim()).filter(Boolean);
}

/** Whether a list of names has a name, capitals and punctuation left aside. */
export function isNamedIn(list: string, name: string): boolean {
  const wanted = folded(name);
  return wanted !== '' && namesIn(list).some((known) => folded(known) === wanted);
}

/** How an entry is charged until she says otherwise. */
export function defaultCharge(facts: ChargeFacts): DefaultCharge {
  const { matter, fixedFeeIsNonBillable, category, nonBillableCategories } = facts;
  const fixedFee = matter.method === 'flat' || matter.method === 'contingency';
  if (category !== null && isNamedIn(nonBillableCategories, category))
    return { charge: 'non-billable', why: 'category' };
  if (!matter.billable) return { charge: 'non-billable', why: 'matter' };
  if (fixedFee && fixedFeeIsNonBillable) return { charge: 'non-billable', why: 'fixed-fee' };
  return { charge: 'billable', why: 'usual' };
}
