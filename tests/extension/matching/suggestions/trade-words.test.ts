import { expect, it } from 'vitest';
import { isDistinctive } from '../../../../extension/matching/suggestions/trade-words.ts';

it.each(['audit', 'payroll', 'discrimination', 'personnel', 'billing', 'charges', 'cap', 'timing', 'deductibles'])(
  'a word of papers and messages is nobody’s own: %s',
  (word) => {
    expect(isDistinctive(word)).toBe(false);
  },
);

it.each(['harlow', 'vandermeer', 'lumenara', 'kestrel', '85978', 'doc85978'])(
  'a name or a number may be a matter’s: %s',
  (word) => {
    expect(isDistinctive(word)).toBe(true);
  },
);
