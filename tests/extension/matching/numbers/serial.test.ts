import { describe, expect, it } from 'vitest';
import { createMatcher, proposeRule } from '../../../../extension/matching/index.ts';
import { matter, told } from '../told.ts';

const MATTERS = [
  matter(1, '00731-Okonkwo'),
  matter(2, '00732-Lindqvist', { client: { name: 'Pia Lindqvist' } }),
  matter(3, '00733-Ferro'),
  matter(4, '00733-Ferro Trust'),
  matter(5, '00734-Aldous', { status: 'Closed' }),
  matter(6, '00734-Brandt'),
  matter(7, '0842-Castellan'),
  matter(8, '4821-Dorn'),
  matter(9, '007-Bond'),
  matter(10, '2031-00735'),
  matter(11, 'EST-00736'),
  matter(12, '00737.Fenn'),
  matter(13, '13579-王'),
  matter(14, '00738-Studio 54'),
  matter(15, '24680-3M'),
  matter(16, '00739-Gale', { status: 'Closed' }),
];
const matcher = createMatcher(MATTERS);

describe('a serial number alone', () => {
  it.each([
    ['before words', '00731 term sheet.docx', 1, '00731'],
    ['before an underscore', '00732_injury', 2, '00732'],
    ['before a date', '00731_2031-01-14 letter', 1, '00731'],
    ['after a date', '2031-01-14 00731 letter', 1, '00731'],
    ['after a German date', '14.01.2031 00731 Brief', 1, '00731'],
    ['before a year', '00731 2031 return', 1, '00731'],
    ['after a counter of messages', '(3) 00731 | Chat', 1, '00731'],
    ['as a possessive', '00731’s hearing', 1, '00731'],
    ['after a sign for number', 'Matter №00731', 1, '00731'],
    ['after a hash', 'Matter #00731: call', 1, '00731'],
    ['as a folder', 'L:\\Clients\\00731\\Pleadings', 1, '00731'],
    ['in full-width digits', '００７３１ letter', 1, '００７３１'],
    ['that only a closed matter shares', '00734 letter', 6, '00734'],
    ['of four digits with a zero in front', '0842 letter', 7, '0842'],
    ['without a zero in front', '13579 letter', 13, '13579'],
    ['whose name has a number', '00738 lease', 14, '00738'],
    ['whose name begins with a digit', '24680 license', 15, '24680'],
    ['before a version', '00731 v2 draft', 1, '00731'],
  ])('suggests %s', (_, title, id, marked) => {
    expect(told(title, matcher.match(title))).toBe(`suggest · ${id}/serial "${marked}"`);
  });

  it.each([
    ['shared by open matters', '00733 letter'],
    ['of four digits', '4821 letter'],
    ['of three', '007 letter'],
    ['of a closed matter', '00739 letter'],
    ['of a number of another form', '00735 letter'],
    ['after letters in Clio', '00736 letter'],
    ['after a point in Clio', '00737 letter'],
    ['in a longer word', '100731 letter'],
    ['with letters beside it', 'x00731 letter'],
    ['in a sum', '$1,00731'],
    ['after a currency', '$00731'],
    ['with a part after it', '00731.2 letter'],
    ['with a year after a slash', '00731/31 letter'],
    ['in a docket', '3:31-cv-00731-ABC'],
    ['in a docket with blanks', '31 CV 00731'],
    ['in a short docket', 'CV-00731'],
    ['in a case of the Union', 'C-00731/31'],
    ['in a telephone number', '+1 (415) 00731'],
    ['in a telephone number abroad', '+49 30 00731'],
    ['after a word for telephone', 'Tel. 00731'],
    ['in a document’s id', '4812-00731-7890'],
    ['in an id of a database', 'ACTIVE!00731 letter'],
    ['in an id with a version', '#00731-v2 letter'],
    ['beside a ZIP code’s name', 'ZIP 00731'],
    ['as a secret', '00731 is your PIN'],
    ['cut short', '00731...'],
    ['beside another group', '00731 00999'],
  ])('says nothing %s', (_, title) => {
    expect(matcher.match(title).candidates.filter(({ by }) => by === 'serial')).toEqual([]);
  });

  it('gives way to what has more of the number, and comes before a name', () => {
    expect(told('Okonkwo 00731', matcher.match('Okonkwo 00731'))).toBe('suggest · 1/order "Okonkwo 00731"');
    const both = '00731 call with Pia Lindqvist';
    expect(told(both, matcher.match(both))).toBe('suggest · 1/serial "00731" · 2/client "Pia Lindqvist"');
    expect(matcher.match('00731 and 00732-Lindqvist').outcome).toBe('auto');
  });

  it('is told apart by the day for which a matter is open', () => {
    const matters = [matter(1, '00750-Ash', { status: 'Closed', close_date: '2031-03-01' }), matter(2, '00750-Elm')];
    expect(createMatcher(matters).match('00750 letter').outcome).toBe('suggest');
    expect(createMatcher(matters, { day: '2031-02-01' }).match('00750 letter').outcome).toBe('none');
  });

  it('becomes a rule when it is remembered', () => {
    const title = '00731 term sheet.docx - Word';
    const [candidate] = matcher.match(title).candidates;
    const rule = proposeRule({ title, app: 'Word', matter: 1, ...(candidate ? { candidate } : {}) }, 'new');
    expect(rule?.words).toBe('00731');
    const after = createMatcher(MATTERS, { rules: rule ? [rule] : [] });
    expect(told(title, after.match(title))).toBe('auto · 1/rule "00731"');
  });

  it.each([
    ['a ZIP code', 'ZIP 00731 map', '00731'],
    ['a short number', '4821 shipped', '4821'],
    ['a beginning', 'Map 00731...', '00731'],
  ])('makes no rule of %s', (_, title, marked) => {
    const start = title.indexOf(marked);
    const candidate = { matterId: 1, start, end: start + marked.length, by: 'short' as const };
    expect(proposeRule({ title, matter: 1, candidate }, 'new')?.words).not.toBe(marked);
  });
});
