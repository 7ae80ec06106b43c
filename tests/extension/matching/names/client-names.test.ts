import { describe, expect, it } from 'vitest';
import { createMatcher, type Matter } from '../../../../extension/matching/index.ts';
import { matter, told } from '../told.ts';

const CLIENTS: Record<number, string> = {
  1: 'Dara Quillon',
  2: 'Dara M. Quillon',
  3: 'Ines Barrow-Teague',
  4: 'Tom Van der Zwaan',
  5: "Siobhan O'Keane",
  6: 'Wexler, Paul',
  7: 'Tarnholt & Vey, Inc.',
  8: 'Brackwell und Söhne GmbH & Co. KG',
  9: 'Quorvane PLC',
  10: 'Apple Inc',
  11: 'Smith Ltd',
  12: 'Hollin LLC',
  13: 'Ada Hollin',
  14: 'First Citadelle, N.A.',
  15: 'Green Field Partners LLP',
  16: 'Ortvale S. de R.L. de C.V.',
  17: 'Mary Ann Tolver',
  18: 'Ana Sá',
  19: 'Rosny et Fils S.à r.l.',
  20: 'Vantreight',
  21: 'J. P. Ostler',
};
const matters: Matter[] = Object.entries(CLIENTS).map(([id, name]) =>
  matter(Number(id), `M-${700 + Number(id)}x`, { client: { name } }),
);
const matcher = createMatcher(matters);

describe("a client's name in other words", () => {
  it.each([
    ['surname first', 'Tolver, Mary Ann - will.docx', '17/client "Tolver, Mary Ann"'],
    ['surname first without a blank', 'Tolver,Mary Ann', '17/client "Tolver,Mary Ann"'],
    ['a surname of two halves', 'Barrow-Teague, Ines: depo', '3/client "Barrow-Teague, Ines"'],
    ['a surname of three words', 'van der zwaan, tom', '4/client "van der zwaan, tom"'],
    ['an apostrophe and a possessive', 'O’Keane, Siobhan’s lease', '5/client "O’Keane, Siobhan"'],
    ['surname first in Clio', 'Paul Wexler call', '6/client "Paul Wexler"'],
    ['an initial that Clio has not', 'Mary Ann J. Tolver', '17/client "Mary Ann J. Tolver"'],
    ['an initial behind the given name', 'Tolver, Mary Ann J. trust', '17/client "Tolver, Mary Ann J"'],
    ['the initial of one of two', 'Dara M. Quillon', '2/client "Dara M. Quillon"'],
    ['an initial of neither but the one without', 'Dara K. Quillon', '1/client "Dara K. Quillon"'],
    ['the initial of one of two, surname first', 'Quillon, Dara M.', '2/client "Quillon, Dara M"'],
    ['`and` for `&`', 'Tarnholt and Vey call', '7/client "Tarnholt and Vey"'],
    ['`&` encoded, and no comma before the ending', 'Tarnholt &amp; Vey Inc', '7/client "Tarnholt &amp; Vey Inc"'],
    ['the ending written out', 'Tarnholt & Vey Incorporated', '7/client "Tarnholt & Vey Incorporated"'],
    ['`&` for `und`, without the ending', 'BRACKWELL & SÖHNE', '8/client "BRACKWELL & SÖHNE"'],
    ['a long ending otherwise', 'Brackwell und Söhne GmbH & Co KG', '8/client "Brackwell und Söhne GmbH & Co KG"'],
    ['`&` for `et`', 'Rosny & Fils bail', '19/client "Rosny & Fils"'],
    ['an ending in small letters', 'Quorvane plc', '9/client "Quorvane plc"'],
    ['an ending written out in words', 'Quorvane Public Limited Company', '9/client "Quorvane Public Limited Company"'],
    ['one telling word', 'Quorvane: minutes', '9/client "Quorvane"'],
    ['a common word with its ending', 'Apple, Inc. 10-K', '10/client "Apple, Inc"'],
    ['a surname with its ending', 'Smith Ltd. loan', '11/client "Smith Ltd"'],
    ['an ending with points left out', 'First Citadelle NA', '14/client "First Citadelle NA"'],
    ['common words with their capitals', 'Green Field Partners lunch', '15/client "Green Field Partners"'],
    ['an ending of Mexico', 'Ortvale S de RL de CV', '16/client "Ortvale S de RL de CV"'],
    ['a word after it that could be an ending', 'First Citadelle as guarantor', '14/client "First Citadelle"'],
    ['a state after it', 'First Citadelle, PA office', '14/client "First Citadelle"'],
    ['an ending that Clio has not', 'Vantreight GmbH', '20/client "Vantreight"'],
    ['a letter that is a name', 'Ana Sá', '18/client "Ana Sá"'],
  ])('is found with %s', (_, title, expected) => {
    expect(told(title, matcher.match(title))).toBe(`suggest · ${expected}`);
  });

  it('asks where two clients may be meant', () => {
    expect(told('Quillon, Dara', matcher.match('Quillon, Dara'))).toBe(
      'ambiguous · 1/client "Quillon, Dara" · 2/client "Quillon, Dara"',
    );
  });

  it.each([
    ['a surname', 'Quillon letter'],
    ['a surname and another given name', 'Quillon, Nora'],
    ['a given name', 'Ana letter'],
    ['initials and a surname', 'Tolver, M.'],
    ['another thought after the comma', 'Quillon, and Dara'],
    ['a list of given names', 'Dara, Quillon'],
    ['names apart', 'Mary Ann met Tolver'],
    ['another name between', 'Mary Ann Jo Tolver'],
    ['a common word', 'Apple pie'],
    ['a telling word in small letters', 'quorvane minutes'],
    ['a frequent surname', 'Smith letter'],
    ['a word of another client’s name', 'Hollin letter'],
    ['common words in small letters', 'green field partners lunch'],
    ['another company', 'Quorvane LLC'],
    ['another company with a comma', 'Tarnholt & Vey, L.L.C.'],
    ['a longer word', 'Quorvanes'],
    ['given names reduced to their initials', 'J. Ostler'],
  ])('is not found in %s', (_, title) => {
    expect(told(title, matcher.match(title))).toBe('none');
  });

  it('takes a name of one word for a client’s while no other client has that word', () => {
    const [, , , , , , , , , , , hollin] = matters;
    expect(createMatcher(hollin ? [hollin] : []).match('Hollin letter').outcome).toBe('suggest');
  });

  it('says why a name does not count', () => {
    const fates = (title: string) => matcher.explain(title).steps.map(({ text, fate }) => `${text}: ${fate}`);
    expect(fates('Apple pie')).toEqual(['Apple: one-word']);
    expect(fates('Quorvane LLC')).toEqual(['Quorvane: other-company']);
  });
});
