import { expect, it } from 'vitest';
import { blanksIn } from '../../../../extension/billing/index.ts';

it.each([
  ['Review [lease / amendment]', ['lease', 'amendment']],
  ['Conference with [client / in firm]', ['client', 'colleague']],
  // Words that every object of the language has a property for.
  ['Negotiate for [constructor / toString]', ['constructor', 'toString']],
])('offers what the brackets say, and nothing else: %s', (narrative, choices) => {
  expect(blanksIn(narrative).map((blank) => blank.choices)).toEqual([choices]);
});
