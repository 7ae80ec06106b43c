import { describe, expect, it } from 'vitest';
import { categoriesNamed, withName } from '../../../extension/clio/index.ts';

const KNOWN = ['Drafting', 'Marketing', 'Meetings, internal', 'Meetings', 'Non-Billable', 'Büro'].map((name, at) => ({
  id: at + 1,
  name,
}));
const read = (text: string) => {
  const { found, unknown } = categoriesNamed(text, KNOWN);
  return { found: found.map(({ name }) => name), unknown };
};

describe('names of categories with commas between them', () => {
  it('are found without regard to case, blanks and how a letter is written', () => {
    expect(read(' marketing ,NON-BILLABLE,bu\u0308ro,,drafting')).toEqual({
      found: ['Marketing', 'Non-Billable', 'Büro', 'Drafting'],
      unknown: [],
    });
  });

  it('may hold commas themselves', () => {
    expect(read('Meetings, internal')).toEqual({ found: ['Meetings, internal'], unknown: [] });
    expect(read('Meetings, Drafting')).toEqual({ found: ['Meetings', 'Drafting'], unknown: [] });
  });

  it('that Clio does not know come with the nearest one, once each', () => {
    expect(read('Marketting, marketting, Draft').unknown).toEqual([
      { name: 'Marketting', nearest: 'Marketing' },
      { name: 'Draft', nearest: 'Drafting' },
    ]);
  });

  it('that are like none come without one', () => {
    expect(read('Yoga').unknown).toEqual([{ name: 'Yoga', nearest: null }]);
    expect(categoriesNamed('Yoga', []).unknown).toEqual([{ name: 'Yoga', nearest: null }]);
  });

  it('all stand for every category of that name', () => {
    const twice = [...KNOWN, { id: 9, name: 'marketing' }];
    expect(categoriesNamed('Marketing', twice).found.map(({ id }) => id)).toEqual([2, 9]);
  });

  it('of nothing are none', () => {
    expect(read('')).toEqual({ found: [], unknown: [] });
    expect(read(' , ,')).toEqual({ found: [], unknown: [] });
  });

  it('of any length are compared in a moment', () => {
    const long = 'x'.repeat(100_000);
    expect(read(long).unknown).toEqual([{ name: long, nearest: null }]);
  });

  it('are mended in their place, the others left as they were typed', () => {
    expect(withName('Drafting,  Marketting , marketting2', 'Marketting', 'Marketing')).toBe(
      'Drafting,  Marketing , marketting2',
    );
    expect(withName('a$b', 'a$b', '$& and $1')).toBe('$& and $1');
  });
});
