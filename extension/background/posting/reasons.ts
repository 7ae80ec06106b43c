import type { Attribute, StoredEntry } from '../../clio/index.ts';
import type { ClioTrouble } from '../../messages/views.ts';
import type { Difference, Reason } from '../../timeline/index.ts';

/** Where an entry in Clio differs, and what Clio has there. */
export function differenceOf(attribute: Attribute, stored: StoredEntry): Difference {
  switch (attribute) {
    case 'date':
      return { attribute, day: stored.date };
    case 'seconds':
      return { attribute, seconds: stored.quantity };
    case 'nonBillable':
      return { attribute, is: stored.nonBillable ?? false };
    case 'noCharge':
      return { attribute, is: stored.noCharge ?? false };
    case 'matter':
    case 'user':
    case 'note':
    case 'category':
    case 'task':
    case 'activity':
      return { attribute };
  }
}

/** Where Clio has an entry otherwise; null where it does not. */
export function differing(
  code: 'kept-otherwise' | 'changed-in-clio',
  attributes: readonly Attribute[],
  stored: StoredEntry,
): Reason | null {
  if (attributes.length === 0) return null;
  return { code, differences: attributes.map((attribute) => differenceOf(attribute, stored)) };
}

/** That Clio refused an entry, or a change of one, and why as far as it said. */
export function refusal(code: 'refused' | 'change-refused', trouble: ClioTrouble): Reason {
  if (trouble.kind === 'refused') return { code, why: trouble.why };
  if (trouble.kind !== 'forbidden') return { code, why: null };
  return { code, why: { code: 'forbidden', said: trouble.said, area: trouble.scope?.area ?? null } };
}
