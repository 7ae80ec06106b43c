import { describe, expect, it } from 'vitest';
import { type By, createMatcher, type Matter } from '../../../extension/matching/index.ts';
import { matter, told } from './told.ts';

const FIRM: Matter[] = [
  matter(1, '00512-Harlow'),
  matter(2, '00512-Harlowe'),
  matter(3, '2031-04418'),
  matter(4, 'KLM44/00021'),
  matter(5, '2250.0093'),
  matter(6, '2250.009'),
  matter(7, "00630-D'Angelo"),
  matter(8, '00641-Peña-Núñez'),
  matter(9, '00655-Müßig'),
  matter(10, '00660-林'),
  matter(11, '7315'),
  matter(12, 'QX-3'),
  matter(13, 'Blank'),
  matter(14, ''),
  matter(15, '00701-Tarn & Vale, Inc.'),
  matter(16, '00800-Orchard', { status: 'Closed' }),
  matter(17, '00801-Orchard Estate', { status: 'Pending' }),
  matter(18, '00900-Lark Hill'),
  matter(19, '00900-Lark'),
  matter(20, '0412'),
  matter(21, 'DUN-2031-555'),
];

describe('a number in a title', () => {
  const matcher = createMatcher(FIRM);
  it.each([
    ['as given', '00512-Harlow brief', 'auto · 1/number "00512-Harlow"'],
    ['with other separators', '00512 _/ Harlow brief', 'auto · 1/number "00512 _/ Harlow"'],
    ['with a slash that a file cannot hold', 'KLM44-00021.docx', 'auto · 4/number "KLM44-00021"'],
    ['with every dash', '00512‑Harlow', 'auto · 1/number "00512‑Harlow"'],
    ['with a minus sign', '00512−Harlow', 'auto · 1/number "00512−Harlow"'],
    ['in full-width digits', '００５１２-Harlow', 'auto · 1/number "００５１２-Harlow"'],
    ['with a tab for a blank', '00512\tHarlow', 'auto · 1/number "00512\tHarlow"'],
    ['in mathematical capitals', '00512-𝐇𝐀𝐑𝐋𝐎𝐖', 'auto · 1/number "00512-𝐇𝐀𝐑𝐋𝐎𝐖"'],
    ['with a mark on its last letter', '00512-Harlowe\u0301 brief', 'auto · 2/number "00512-Harlowe\u0301"'],
    ['beside percent signs that encode nothing', '%C3 00512-Harlow %', 'auto · 1/number "00512-Harlow"'],
    ['of four digits with a zero in front', 'Order 0412 shipped', 'auto · 20/number "0412"'],
    ['in capitals, without its marks', '00641 PENA NUNEZ', 'auto · 8/number "00641 PENA NUNEZ"'],
    [
      'in decomposed letters',
      '00641-Pen\u0303a-Nu\u0301n\u0303ez',
      'auto · 8/number "00641-Pen\u0303a-Nu\u0301n\u0303ez"',
    ],
    ['after a sign for number', '№00512-Harlow', 'auto · 1/number "00512-Harlow"'],
    ['after an abbreviation for number', 'nº00512-Harlow', 'auto · 1/number "00512-Harlow"'],
    ['before a footnote', '00512-Harlow¹ brief', 'auto · 1/number "00512-Harlow"'],
    ['before a mark of trade', '00512-Harlow™', 'auto · 1/number "00512-Harlow"'],
    ['before a possessive of another kind', '00512-Harlow`s brief', 'auto · 1/number "00512-Harlow"'],
    ['with a sharp s written out', '00655-MUSSIG', 'auto · 9/number "00655-MUSSIG"'],
    [
      'with an entity',
      '00641-Pe&ntilde;a&#45;N&#xFA;&ntilde;ez!',
      'auto · 8/number "00641-Pe&ntilde;a&#45;N&#xFA;&ntilde;ez"',
    ],
    [
      'percent-encoded',
      'doc/00641%2DPe%C3%B1a%20N%C3%BA%C3%B1ez.pdf',
      'auto · 8/number "00641%2DPe%C3%B1a%20N%C3%BA%C3%B1ez"',
    ],
    ['with a curly apostrophe', '00630-D’Angelo', 'auto · 7/number "00630-D’Angelo"'],
    ['without its apostrophe', '00630 dangelo', 'auto · 7/number "00630 dangelo"'],
    ['with an ampersand encoded', '00701-Tarn &amp; Vale, Inc', 'auto · 15/number "00701-Tarn &amp; Vale, Inc"'],
    ['with format characters inside', '005\u200b12-Har\u200dlow', 'auto · 1/number "005\u200b12-Har\u200dlow"'],
    ['as a possessive', "00512-Harlow's appeal", 'auto · 1/number "00512-Harlow"'],
    ['as a possessive with a curly apostrophe', '00512-Harlow’s', 'auto · 1/number "00512-Harlow"'],
    ['twice', '00512-Harlow and 00512 Harlow', 'auto · 1/number "00512-Harlow"'],
    ['before punctuation', '(2031-04418)?', 'auto · 3/number "2031-04418"'],
    ['beside emoji', '⚖️00512-Harlow👍🏽', 'auto · 1/number "00512-Harlow"'],
    ['as the longer of two', '00900-Lark Hill survey', 'auto · 18/number "00900-Lark Hill"'],
    [
      'longer and shorter, apart',
      '00900-Lark Hill, 00900-Lark',
      'ambiguous · 18/number "00900-Lark Hill" · 19/number "00900-Lark"',
    ],
    ['of a pending matter', '00801-Orchard Estate', 'auto · 17/number "00801-Orchard Estate"'],
  ])('is found %s', (_, title, expected) => {
    expect(told(title, matcher.match(title))).toBe(expected);
  });

  it.each([
    ['a letter follows', '00512-Harlowx'],
    ['a digit comes first', '100512-Harlow'],
    ['a letter of another script follows', '00512-Harlowж'],
    ['another token is between', '2031-5-04418'],
    ['a digit is more', '2250.00931'],
    ['digits and a point come first', '5.2031-04418'],
    ['digits and a comma come first', '1,2031-04418'],
    ['digits and a colon come first', '3:2031-04418'],
    ['a dash and digits follow', '2031-04418-2'],
    ['a point and digits follow', '2031-04418.7'],
    ['the word is "Blank"', 'Blank.docx'],
    ['the title is empty', ''],
    ['there are format characters alone', '\u200b\u00ad '],
  ])('is none where %s', (_, title) => {
    expect(told(title, matcher.match(title))).toBe('none');
  });

  it.each([
    ['all digits, fewer than five', 'Order 7315 shipped', 'suggest · 11/short "7315"'],
    ['fewer than four that count', 'QX-3 draft', 'suggest · 12/short "QX-3"'],
    ['in a telephone number', 'Call (415) 555 7315', 'none'],
    ['after an area code', 'Call (415) 7315', 'none'],
    ['at the head of a document id', '7315 4410 2210 v2', 'none'],
    ['separators missing', '00512Harlow.docx', 'suggest · 1/glued "00512Harlow"'],
    ['a soft hyphen for the separator', '00512\u00adHarlow', 'suggest · 1/glued "00512\u00adHarlow"'],
    ['letters of a caseless script after it', '00660-林小 note', 'suggest · 10/glued "00660-林"'],
    ['its parts are in another order', 'harlow 00512 letter', 'suggest · 1/order "harlow 00512"'],
    [
      'another word is between its parts',
      '00512 letter to Harlow’s bank',
      'suggest · 1/order "00512 letter to Harlow"',
    ],
    [
      'one of two names is there',
      'Lark: notes 00900',
      'suggest · 18/order "Lark: notes 00900" · 19/order "Lark: notes 00900"',
    ],
    ['an ellipsis cuts it', 'Brief re 2031-044…', 'suggest · 3/cut "2031-044"'],
    ['three points cut it', 'Brief re 00655-M\u00fc...', 'suggest · 9/cut "00655-Mü"'],
    ['a cut leaves several', '00512-Ha… - Word', 'suggest · 1/cut "00512-Ha" · 2/cut "00512-Ha"'],
    ['a cut leaves too little', 'Brief re 203…', 'none'],
    ['a cut piece follows other digits', '3:2031-044…', 'none'],
    ['one of two groups of digits is missing', '2031 Dun', 'none'],
    ['both groups of digits are there', '555 Dun 2031', 'suggest · 21/order "555 Dun 2031"'],
    ['a name stands alone', 'Harlow letter', 'none'],
    ['a name stands by a piece of another number', 'Harlow 1,00512', 'none'],
    ['a name stands far from the number', `00512 ${'and so on '.repeat(20)} Harlow`, 'none'],
    ['across a path segment', 'D:\\2250\\0093', 'suggest · 5/order "2250\\0093"'],
    ['a name, but digits before', '7-00512-Harlow', 'suggest · 1/order "00512-Harlow"'],
  ])('only suggests when %s', (_, title, expected) => {
    expect(told(title, matcher.match(title))).toBe(expected);
  });
});

it('a whole number before an ellipsis tags, and the longer ones it may begin are named', () => {
  const match = createMatcher(FIRM).match('00512-Harlow…');
  expect(told('00512-Harlow…', match)).toBe('auto · 1/number "00512-Harlow"');
  expect(match.also).toEqual([{ matterId: 2, start: 0, end: 12, by: 'cut' }]);
});

describe('closed matters', () => {
  const both = '00800-Orchard and 00512-Harlow';
  it('are named without a tag while they are off', () => {
    const title = '00800-Orchard';
    expect(told(title, createMatcher(FIRM).match(title))).toBe('closed · 16/number "00800-Orchard"');
  });

  it('are tagged when they are on', () => {
    const title = '00800-Orchard';
    expect(told(title, createMatcher(FIRM, { showClosed: true }).match(title))).toBe(
      'auto · 16/number "00800-Orchard"',
    );
  });

  it.each([false, true])('give way to an open one and are still named (showClosed %s)', (showClosed) => {
    const match = createMatcher(FIRM, { showClosed }).match(both);
    expect(told(both, match)).toBe('auto · 1/number "00512-Harlow"');
    expect(match.also?.map(({ matterId }) => matterId)).toEqual([16]);
  });
});

describe('other witnesses', () => {
  const matters: Matter[] = [
    matter(1, '00100-Finch', {
      custom_number: 'CF 9001',
      client_reference: 'Claim #77-1234',
      maildrop_address: 'ab12+m77@maildrop.example',
    }),
    matter(2, '00200-Wren', { aliases: ['00044-Wren', '00045-Wren'] }),
    matter(3, '00044-Wren', { custom_number: null, client_reference: '', maildrop_address: null }),
    matter(4, '00300-Rook', { custom_number: '12', status: 'Closed' }),
  ];
  const matcher = createMatcher(matters, {
    rules: [
      { id: 'a', source: 'own', matter: 2, words: 'Heron Creek' },
      { id: 'b', source: 'own', matter: 99, words: 'nobody' },
    ],
  });
  it.each<[By, string, string]>([
    ['custom', 'cf-9001 letter', 'auto · 1/custom "cf-9001"'],
    ['reference', 'Re claim #77-1234', 'auto · 1/reference "claim #77-1234"'],
    ['maildrop', 'To: AB12+m77@maildrop.example', 'auto · 1/maildrop "AB12+m77@maildrop.example"'],
    ['address', 'https://app.clio.example/nc/#/matters/1?tab=2', 'auto · 1/address "/nc/#/matters/1"'],
    ['alias', '00045-Wren', 'auto · 2/alias "00045-Wren"'],
    ['rule', 'Notes on heron creek', 'auto · 2/rule "heron creek"'],
  ])('%s tags', (_, title, expected) => {
    expect(told(title, matcher.match(title))).toBe(expected);
  });

  it('make both candidates when a number was used by two matters', () => {
    expect(told('00044-Wren', matcher.match('00044-Wren'))).toBe(
      'ambiguous · 3/number "00044-Wren" · 2/alias "00044-Wren"',
    );
  });

  it('count the address in front, which has no characters in the title', () => {
    const match = matcher.match('Matter', { url: 'https://app.clio.example/nc/#/matters/3/bills' });
    expect(match).toEqual({ outcome: 'auto', candidates: [{ matterId: 3, start: 0, end: 0, by: 'address' }] });
  });

  it.each(['/nc/#/matters/1x', '/nc/#/matters/', '/nc/#/matters/77'])('take no other address for one: %s', (url) => {
    expect(matcher.match('Matter', { url }).outcome).toBe('none');
  });

  it('ask when the address and the number in the title differ', () => {
    expect(matcher.match('00100-Finch', { url: '/nc/#/matters/2' }).outcome).toBe('ambiguous');
  });
});

describe("a client's full name", () => {
  const name = (client: string) => ({ client: { name: client } });
  const matcher = createMatcher([
    matter(1, '00100-Finch', name('Ada Finch')),
    matter(2, '00200-Wren', name('Wren Boats')),
    matter(3, '00201-Wren', name('Wren Boats')),
    matter(4, '00202-Wren', { ...name('Wren Boats'), status: 'Closed' }),
  ]);
  it.each([
    ['suggests its one open matter', 'Chat | Ada Finch', 'suggest · 1/client "Ada Finch"'],
    ['asks among its open matters', 'Chat | wren boats', 'ambiguous · 2/client "wren boats" · 3/client "wren boats"'],
    ['is more than a surname', 'Chat | Finch', 'none'],
    ['gives way to a number', '00201-Wren for Wren Boats', 'auto · 3/number "00201-Wren"'],
  ])('%s', (_, title, expected) => {
    expect(told(title, matcher.match(title))).toBe(expected);
  });
});

describe('what comes back', () => {
  it('is nothing of a private window', () => {
    const title = '00512-Harlow - Search - Google Chrome (Incognito)';
    expect(createMatcher(FIRM).match(title)).toEqual({ outcome: 'private', candidates: [] });
    expect(createMatcher(FIRM).match('Vault', { app: 'KeePassXC' })).toEqual({ outcome: 'private', candidates: [] });
  });

  it('never holds more than twenty candidates', () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      matter(index + 1, `0${5000 + index}-Same`, { custom_number: 'Panel 2040' }),
    );
    const match = createMatcher(many).match('Panel 2040');
    expect(match.outcome).toBe('ambiguous');
    expect(match.candidates.map(({ matterId }) => matterId)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
  });

  it('leaves no open matter out for many closed ones', () => {
    const closed = Array.from({ length: 30 }, (_, index) =>
      matter(index + 1, `0${5000 + index}-Same`, { custom_number: 'Panel 2040', status: 'Closed' }),
    );
    const match = createMatcher([...closed, matter(99, '06000-Same', { custom_number: 'Panel 2040' })]).match(
      'Panel 2040',
    );
    expect(told('Panel 2040', match)).toBe('auto · 99/custom "Panel 2040"');
  });

  it('does not depend on what stands elsewhere in a very long title', () => {
    const matcher = createMatcher(FIRM);
    const long = `${'00512-'.repeat(150_000)} ${'x'.repeat(100_000)} 00512-Harlow`;
    expect(matcher.match(long)).toEqual({
      outcome: 'auto',
      candidates: [{ matterId: 1, start: long.length - 12, end: long.length, by: 'number' }],
    });
  });
});
