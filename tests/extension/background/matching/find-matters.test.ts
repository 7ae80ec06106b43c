import { describe, expect, it } from 'vitest';
import { findMatters } from '../../../../extension/background/matching/find-matters.ts';
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
  matter(5, '00655-Müßig', { description: 'Łódź site; O’Brien', status: 'Closed' }),
];
const found = (words: string, matters = MATTERS) => findMatters(matters, words).map(({ id }) => id);

describe('looking for a matter', () => {
  const cases: [string, string, number[]][] = [
    ['puts open ones first, and of these the number that begins so', 'smith', [3, 2, 1]],
    ['needs every word, in any order and field', 'jones smith', [2]],
    ['takes letters without their marks', 'ines garcia', [4]],
    ['takes letters that have no mark to drop', 'mussig lodz', [5]],
    ['takes a name without its apostrophe', 'obrien', [5]],
    ['takes a name with another apostrophe', "O'Brien", [5]],
    ['takes letters with marks as well', 'GARCÍA adoption', [4]],
    ['takes part of a number', '0007', [4, 3]],
    ['finds nothing where nothing is', 'smith zebra', []],
    ['takes signs for signs', '.*', []],
    ['shows the open ones first without words', '  ', [4, 2, 3, 1, 5]],
  ];
  it.each(cases)('%s', (_, words, ids) => {
    expect(found(words)).toEqual(ids);
  });

  it('gives no more than a list can show', () => {
    const many = Array.from({ length: 50 }, (_, id) => matter(id, `0${id}-Smith`));
    expect(found('smith', many)).toHaveLength(20);
  });
});
