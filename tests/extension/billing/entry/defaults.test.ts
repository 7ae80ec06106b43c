import { describe, expect, it } from 'vitest';
import {
  type ChargeFacts,
  defaultCategory,
  defaultCharge,
  offeredCategories,
} from '../../../../extension/billing/index.ts';

describe('how an entry is charged until the attorney says otherwise', () => {
  const usual: ChargeFacts = {
    matter: { billable: true, method: 'hourly' },
    fixedFeeIsNonBillable: false,
    category: null,
    nonBillableCategories: new Set([5, 6]),
  };

  it.each([
    ['usually billable', {}, 'billable', 'usual'],
    ['as the matter is', { matter: { billable: false, method: 'hourly' } }, 'non-billable', 'matter'],
    ['a flat fee alone changes nothing', { matter: { billable: true, method: 'flat' } }, 'billable', 'usual'],
    [
      'a flat fee where the firm says so',
      { matter: { billable: true, method: 'flat' }, fixedFeeIsNonBillable: true },
      'non-billable',
      'fixed-fee',
    ],
    [
      'a contingency too',
      { matter: { billable: true, method: 'contingency' }, fixedFeeIsNonBillable: true },
      'non-billable',
      'fixed-fee',
    ],
    ['hourly whatever the firm says of flat fees', { fixedFeeIsNonBillable: true }, 'billable', 'usual'],
    ['a category of the list', { category: 6 }, 'non-billable', 'category'],
    ['not another category', { category: 7 }, 'billable', 'usual'],
  ] as const)('%s', (_, facts, charge, why) => {
    expect(defaultCharge({ ...usual, ...facts })).toEqual({ charge, why });
  });
});

describe('the category of a new entry', () => {
  const category = (id: number, name: string, more = {}) => ({
    id,
    name,
    isDefault: false,
    flatRate: false,
    accessible: true,
    ...more,
  });
  const all = [
    category(1, 'Research'),
    category(2, 'Drafting', { isDefault: true }),
    category(3, 'Filing fee', { flatRate: true }),
    category(4, 'Partners only', { accessible: false }),
  ];

  it.each([
    ['the last used in the matter', 1, 1],
    ['the default where none was used', null, 2],
    ['the default where the last was at a flat rate', 3, 2],
    ['the default where the last may not be used any more', 4, 2],
    ['the default where the last is gone from Clio', 99, 2],
  ])('is %s', (_, lastUsed, expected) => {
    expect(defaultCategory(all, lastUsed)).toBe(expected);
  });

  it('is none where there is no default', () => {
    expect(defaultCategory(all.slice(0, 1), null)).toBeNull();
  });

  it('is chosen from those that may be used, flat rates only where they are asked for', () => {
    expect(offeredCategories(all, false).map(({ id }) => id)).toEqual([2, 1]);
    expect(offeredCategories(all, true).map(({ id }) => id)).toEqual([2, 3, 1]);
  });
});
