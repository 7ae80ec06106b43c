import { expect, it } from 'vitest';
import { namedBefore } from '../../../../extension/billing/index.ts';

it.each([
  ['Telephone conference with Dana Holt re depo prep.', ['Dana Holt']],
  ['Conference with Judge Marrow; e-mail to client', ['Judge Marrow']],
  ['Conference with Anna van Dyk re lease', ['Anna van Dyk']],
  // What somebody is, written large, is no name: those are offered already.
  ['Conference with Opposing Counsel re discovery', []],
  ['Conference with Opposing counsel', []],
  ['E-mail with Client re lease', []],
  ['Conference with opposing counsel', []],
])('knows who was named after “with”: %s', (narrative, names) => {
  expect(namedBefore([narrative])).toEqual(names);
});
