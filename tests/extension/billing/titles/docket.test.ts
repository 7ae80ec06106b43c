import { describe, expect, it } from 'vitest';
import {
  captionOf,
  caseOfNotice,
  isDocketOfCourt,
  namesNoCase,
  namesState,
} from '../../../../extension/billing/titles/docket.ts';

describe('a page about dockets', () => {
  it.each([
    'California Northern District - Docket Report',
    'U.S. District Court for the Northern District of California',
    'U.S. Bankruptcy Court (v1.7.1 - LIVE)',
    'cacb-ecf.sso.dcn - Query',
    'U.S. District Court:cacd',
    'United States Court of Appeals for the 9th Circuit',
    'CM/ECF - nysb - Docket Report',
    'History/Documents',
    'D. Ariz.',
    'N.D. Cal.',
    'nysb',
  ])('names no case: %s', (name) => {
    expect(namesNoCase(name)).toBe(true);
  });

  it.each([
    'Denny v. Warden',
    '5:22-ap-01047 Doc 12',
    'Estate of Marsh - Superior Court',
    '17/884,213',
    'In re Trident Supply - Docket Report',
    'New York Times Co. v. Sullivan',
    'Los Angeles Superior Court - Probate Notes',
  ])('names one: %s', (name) => {
    expect(namesNoCase(name)).toBe(false);
  });
});

it('the name of a state is one, and a surname is none', () => {
  for (const name of ['Texas', 'New York', 'West Virginia', 'North']) expect(namesState(name)).toBe(true);
  for (const name of ['Renner', 'Virginia Holt', '']) expect(namesState(name)).toBe(false);
});

it('a docket of a court without a case is known by both parts', () => {
  for (const parts of [
    ['Harlow County Clerk of Courts', 'Case Docket'],
    ['Docket Sheet', 'Superior Court'],
  ])
    expect(isDocketOfCourt(parts)).toBe(true);
  for (const parts of [
    ['Smith v. Jones', 'Case Docket'],
    ['Harlow County Clerk of Courts'],
    ['Estate of Marsh - Superior Court', 'Docket'],
    ['County of Harlow 24-118', 'Docket'],
  ])
    expect(isDocketOfCourt(parts)).toBe(false);
});

it.each([
  [
    'NEW YORK - Commercial - Contract - <ORDER TO SHOW CAUSE> 650882/2031 (Aldane LLC v. Pruett)',
    'Aldane LLC v. Pruett',
  ],
  ['CASE NUMBER 162031CA004417XXXXMA Delgado v. Pine Key HOA', 'Delgado v. Pine Key HOA'],
  ['2031-44817, Harmon v. Tri-County', 'Harmon v. Tri-County'],
  ['Okafor v. Delmar Order on Motion (amended)', 'Okafor v. Delmar - Order on Motion (amended)'],
  ['Kwik Lines, Inc. Amended Notice of Hearing', 'Kwik Lines, Inc. - Amended Notice of Hearing'],
  ['Order on Motion to Extend Time', 'Order on Motion to Extend Time'],
  ['Holt v. Pratt - Order on Motion', 'Holt v. Pratt - Order on Motion'],
])('the notice %s is of %s', (subject, names) => {
  expect(caseOfNotice(subject)).toBe(names);
});

it.each([
  ['CGC-31-601188 QUIROGA VS BAYSIDE', 'Quiroga vs Bayside'],
  ['24 CV 03318 HOLLIS vs TREMONT', 'Hollis vs Tremont'],
  ['31-50118-cag Order on Motion', 'Order on Motion'],
  ['QUIROGA V. BAYSIDE LLC', 'Quiroga v. Bayside LLC'],
  ['Quiroga v. ABC Holdings', 'Quiroga v. ABC Holdings'],
  ['2031 Budget Order', '2031 Budget Order'],
  ['WAC174563', 'WAC174563'],
])('the names of the case %s are %s', (name, caption) => {
  expect(captionOf(name)).toBe(caption);
});
