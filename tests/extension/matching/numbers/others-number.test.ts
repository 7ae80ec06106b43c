import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../../extension/matching/index.ts';
import { NEIGHBOUR_WORDS } from '../../../../extension/matching/numbers/neighbours.ts';
import { matter, told } from '../told.ts';

const matcher = createMatcher([
  matter(1, '60437'),
  matter(2, '2207/31'),
  matter(3, '2031-05518'),
  matter(4, '60438-Marsh'),
]);

describe('a bare number beside words that say whose else it is', () => {
  it.each([
    ['ZIP 60437', '1/short "60437"'],
    ['ZIP Code: 60437 Oak Lawn', '1/short "60437"'],
    ['Your PIN is 60437', '1/short "60437"'],
    ['PIN no. 60437', '1/short "60437"'],
    ['60437 (PIN)', '1/short "60437"'],
    ['60437 is your Google verification code', '1/short "60437"'],
    ['PLZ 60437 Frankfurt', '1/short "60437"'],
    ['60437 ist Ihr Bestätigungscode', '1/short "60437"'],
    ['Code postal : 60437', '1/short "60437"'],
    ['Código postal 60437', '1/short "60437"'],
    ['Tel: 60437', '1/short "60437"'],
    ['Az. 2207/31', '2/short "2207/31"'],
    ['Az.: 3 O 2207/31', '2/short "2207/31"'],
    ['3 Ca 2207/31 Kammertermin', '2/short "2207/31"'],
    ['VI ZR 2207/31 - juris', '2/short "2207/31"'],
    ['C-2207/31 Opinion', '2/short "2207/31"'],
    ['N° RG 2207/31', '2/short "2207/31"'],
    ['Autos nº 2207/31', '2/short "2207/31"'],
    ['Case No. 2031-05518', '3/short "2031-05518"'],
    ['CV-2031-05518', '3/short "2031-05518"'],
  ])('only suggests in %s', (title, expected) => {
    expect(told(title, matcher.match(title))).toBe(`suggest · ${expected}`);
  });

  it.each([
    '60437 Oak Lawn lease',
    'Order 60437 shipped',
    'Invoice 60437.pdf',
    'PIN | 60437 letter',
    'zip files for review, 60437',
    '2207/31 Klageschrift',
    'Ordner 3 - 2207/31',
    'Matter no. 2031-05518',
    'ZIP 60437; 60437 lease',
    'ZIP 60438-Marsh',
  ])('tags in %s', (title) => {
    expect(matcher.match(title).outcome).toBe('auto');
  });

  it('has words as they are compared in its table', () => {
    for (const word of NEIGHBOUR_WORDS) expect(matcher.match(`${word} 60437`).outcome, word).toBe('suggest');
  });

  it('tags by a rule of the attorney’s all the same', () => {
    const rules = [{ id: 'a', source: 'own' as const, matter: 1, words: '60437' }];
    const ruled = createMatcher([matter(1, '60437')], { rules });
    expect(ruled.match('ZIP 60437').outcome).toBe('auto');
  });
});
