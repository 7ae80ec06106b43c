import { describe, expect, it } from 'vitest';
import { createMatterFinder } from '../../../../extension/background/matching/find-matters.ts';
import type { StoredMatter } from '../../../../extension/timeline/index.ts';
import { sampleMatter } from '../../sample-records.ts';

const matter = (id: number, display_number: string, more: Partial<StoredMatter> = {}): StoredMatter => ({
  ...sampleMatter(id, display_number),
  aliases: [],
  ...more,
});
const MATTERS = [
  matter(1, '00200-Smith', { status: 'Closed' }),
  matter(2, '00300-Jones', { description: 'Smith v. Jones' }),
  matter(3, 'Smith-0007'),
  matter(4, '00007-García', { client: { id: 1, name: 'Inés García' }, description: 'Adoption' }),
  matter(5, '10472-0001', { client: { id: 2, name: 'Liam O’Brien' }, description: 'Pier 9 in Łódź; blacksmith' }),
  matter(6, 'DAR23/00002', { client: { id: 3, name: 'Müssig & Söhne GmbH' }, description: 'Lease', status: 'Closed' }),
];
const found = (words: string, used: number[] = [], matters = MATTERS) =>
  createMatterFinder(matters)
    .find(words, used)
    .map(({ id }) => id);

describe('looking for a matter', () => {
  const cases: [string, string, number[]][] = [
    ['puts open ones first, and of these the number that begins so', 'smith', [3, 2, 5, 1]],
    ['needs every word, in any order and field', 'jones smith', [2]],
    ['takes letters without their marks', 'ines garcia', [4]],
    ['takes letters with marks as well', 'GARCÍA adoption', [4]],
    ['takes letters that have no mark to drop', 'lodz', [5]],
    ['takes a name without its apostrophe', 'obrien', [5]],
    ['takes a name with another apostrophe', "o'brien", [5]],
    ['takes a name with a sign in it', 'mussig sohne', [6]],
    ['takes part of a number', '0007', [4, 3]],
    ['takes a number without the zeros before it', '7', [4, 3, 5]],
    ['takes parts of a number whatever stands between them', 'dar23-00002', [6]],
    ['takes a number without what stands in it', '104720001', [5]],
    ['takes parts of a number and a name in any order', 'garc 00007', [4]],
    ['finds nothing where nothing is', 'smith zebra', []],
    ['takes signs for signs', '.*', []],
    ['shows the open ones first without words', '  ', [4, 2, 5, 3, 1, 6]],
  ];
  it.each(cases)('%s', (_, words, ids) => {
    expect(found(words)).toEqual(ids);
  });

  const inUse: [string, string, number[], number[]][] = [
    ['puts those in use first, in their order', 'smith', [2, 3], [2, 3, 5, 1]],
    ['puts none in use before one whose word begins so', 'smith', [5], [3, 2, 5, 1]],
    ['puts no closed one in use before an open one', 'smith', [1], [3, 2, 5, 1]],
    ['puts the very number first, closed or not', '00200-smith', [3], [1]],
    ['puts those in use first without words', '', [5, 3], [5, 3, 4, 2, 1, 6]],
    ['names none that is not there', '', [99], [4, 2, 5, 3, 1, 6]],
  ];
  it.each(inUse)('%s', (_, words, used, ids) => {
    expect(found(words, used)).toEqual(ids);
  });

  it('gives no more than a list can show, and those the best', () => {
    const many = Array.from({ length: 50 }, (_, id) => matter(id, `0${id}-Smith`));
    expect(found('smith', [], many)).toHaveLength(20);
    expect(found('smith', [49, 7], many).slice(0, 2)).toEqual([49, 7]);
  });
});
