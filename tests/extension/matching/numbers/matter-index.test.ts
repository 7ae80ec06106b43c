import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../../extension/matching/index.ts';
import { matter, told } from '../told.ts';

describe('a part of the only number', () => {
  it.each([
    ['its serial number, beside a longer group', '00740-Rusk 2031555', '00740 letter', 'suggest · 1/serial "00740"'],
    ['a group too short for a serial number', 'EST-736', 'est of 736', 'suggest · 1/order "est of 736"'],
    ['a group of 40 digits', `EST-${'7'.repeat(40)}`, `est ${'7'.repeat(40)}`, null],
    ['a serial number in the possessive', '00740-Rusk', '00740’s hearing', 'suggest · 1/serial "00740"'],
    ['a serial number after an apostrophe', '00740-Rusk', 'L’avis 00740', 'suggest · 1/serial "00740"'],
    ['digits as long as no part', '00740-Rusk', '740 letter', 'none'],
  ])('is found: %s', (_, number, title, expected) => {
    const found = told(title, createMatcher([matter(1, number)]).match(title));
    expect(found).toBe(expected ?? `auto · 1/number "${title}"`);
  });
});
