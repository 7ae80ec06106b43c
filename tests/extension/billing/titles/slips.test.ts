import { expect, it } from 'vitest';
import { withoutSlip } from '../../../../extension/billing/titles/slips.ts';
import { SMALL_WORDS } from '../../../../extension/billing/titles/small-words.ts';

it.each([
  ['adeqaute', 'adequate'],
  ['questionaire', 'questionnaire'],
  ['settlment', 'settlement'],
  ['(setlement)', '(settlement)'],
  ['discoverry,', 'discovery,'],
  ['Stipulaton', 'Stipulation'],
  ['HIPPA', 'HIPAA'],
])('mends a slip of the finger: %s', (typed, meant) => {
  expect(withoutSlip(typed)).toBe(meant);
});

it.each([
  // Real words.
  'martial',
  'compliant',
  'contactor',
  'statue',
  // Other languages.
  'interrogatoires',
  'colateral',
  // Names, and what is too short.
  'Lesae',
  'Peition',
  'lsea',
  'DEPOSITON',
  'McAttorny',
  '12(b)(6)',
])('leaves what may be meant: %s', (typed) => {
  expect(withoutSlip(typed)).toBe(typed);
});

it('changes no word that is known', () => {
  expect([...SMALL_WORDS].filter((word) => withoutSlip(word) !== word)).toEqual([]);
});
