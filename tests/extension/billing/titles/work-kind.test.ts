import { expect, it } from 'vitest';
import { kindOfMost } from '../../../../extension/billing/index.ts';

it.each([
  ['all of one', [{ kind: 'call', worked: 5 }], 'call'],
  [
    'nearly all',
    [
      { kind: 'call', worked: 4 },
      { kind: 'email', worked: 1 },
    ],
    'call',
  ],
  [
    'several together',
    [
      { kind: 'call', worked: 2 },
      { kind: 'email', worked: 1 },
      { kind: 'call', worked: 2 },
    ],
    'call',
  ],
  [
    'much, but not nearly all',
    [
      { kind: 'call', worked: 3 },
      { kind: 'email', worked: 1 },
    ],
    null,
  ],
  [
    'none for most of it',
    [
      { kind: null, worked: 9 },
      { kind: 'email', worked: 1 },
    ],
    null,
  ],
  ['no time at all', [], null],
] as const)('is of the kind that nearly all of it is: %s', (_, items, kind) => {
  expect(kindOfMost(items)).toBe(kind);
});
