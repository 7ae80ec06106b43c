import { describe, expect, it } from 'vitest';
import { createNameSearch } from '../../../../extension/billing/index.ts';
import { vaguePhrases } from '../../../../extension/billing/rules/vague.ts';

const search = createNameSearch([
  { matter: 1, client: 'John Smith' },
  { matter: 2, client: 'Acme Corp' },
  { matter: 3, client: 'Globex' },
  { matter: 4, client: "Kate O'Brien" },
  { matter: 5, client: 'Tom Van der Berg' },
  { matter: 6, client: '王伟' },
  { matter: 7, client: 'Acme Corp of Ohio' },
  { matter: 8, client: 'Ana García-López' },
]);
const told = (text: string) => search(text).map(({ matter, by, start, end }) => [matter, by, text.slice(start, end)]);

describe("clients' names in a narrative", () => {
  it.each([
    ['a full name', 'Call with John Smith re lease', [[1, 'client', 'John Smith']]],
    ['in capitals', 'JOHN SMITH', [[1, 'client', 'JOHN SMITH']]],
    ['a possessive', "Acme Corp's answer", [[2, 'client', 'Acme Corp']]],
    ['the longer of two', 'Acme Corp of Ohio', [[7, 'client', 'Acme Corp of Ohio']]],
    ['a name of one word', 'Review Globex audit', [[3, 'client', 'Globex']]],
    ['an apostrophe of another kind', 'Kate O’Brien', [[4, 'client', 'Kate O’Brien']]],
    ['an apostrophe that was typed as a mark', 'Kate O`Brien', [[4, 'client', 'Kate O`Brien']]],
    ['letters without their marks', 'ANA GARCIA LOPEZ', [[8, 'client', 'ANA GARCIA LOPEZ']]],
    ['a possessive of a last name', 'Smith’s lease', [[1, 'surname', 'Smith']]],
    ['a script without capitals', '王伟 合同', [[6, 'client', '王伟']]],
    ['a hyphen', 'Ana García López', [[8, 'client', 'Ana García López']]],
    [
      'a last name alone',
      'Letter to Smith and Berg',
      [
        [1, 'surname', 'Smith'],
        [5, 'surname', 'Berg'],
      ],
    ],
    ["not a company's last word", 'Corp Ohio', []],
    ['not a word that is written small', 'the smith shop', []],
    ['not a part of a word', 'Smithson Globexes', []],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('are looked up, not gone through: names that begin alike do no harm', () => {
    const many = createNameSearch(
      Array.from({ length: 20_000 }, (_, matter) => ({ matter, client: `Client${matter} Name${matter}` })),
    );
    expect(many('Met Client19999 Name19999')).toMatchObject([{ matter: 19_999, by: 'client' }]);
  });
});

describe('a vague phrase', () => {
  const vague = (text: string) => vaguePhrases(text).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['alone', 'Attention to file', ['Attention to file']],
    ['among others', 'Draft lease; e-mails; Review documents.', ['e-mails', 'Review documents']],
    ['with small words in front', 'various correspondence', ['various correspondence']],
    ['not one that goes on', 'Review documents produced by Acme; E-mail with client re lease', []],
    ['not an empty one', '; ;', []],
  ])('%s', (_, text, expected) => {
    expect(vague(text)).toEqual(expected);
  });
});
