import { expect, it } from 'vitest';
import { quiet } from '../../../../extension/billing/titles/shouted.ts';

it.each([
  ['MOTION TO COMPEL - HARLOW', 'Motion to Compel - Harlow'],
  ['HEARING MOVED TO 12/9', 'Hearing Moved to 12/9'],
  ['EX PARTE NOTICE - 11/25 8:30 Dept 14', 'Ex Parte Notice - 11/25 8:30 Dept 14'],
  ['HARMON - RPY ISO MTN TO COMPEL', 'Harmon - RPY ISO Mtn to Compel'],
  ['CORBIN - UMF CITES NEED CHECKING', 'Corbin - UMF Cites Need Checking'],
  ['EEOC POSITION STATEMENT', 'EEOC Position Statement'],
  ['NOTICE OF DEPOSITION OF PMK', 'Notice of Deposition of PMK'],
])('a name is written as titles are that was written to be heard: %s', (loud, said) => {
  expect(quiet(loud)).toBe(said);
});

it.each([
  'NORTHPINE',
  'NORTHPINE BIRCHLINE',
  'NDA',
  'EBITDA addbacks',
  'MSJ - FRE 408',
  'FINRA Rule 2111',
  'Answer to Complaint',
])('marks, abbreviations and what is not loud stay: %s', (name) => {
  expect(quiet(name)).toBe(name);
});
