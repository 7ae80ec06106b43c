import { describe, expect, it } from 'vitest';
import {
  type Matter,
  markOf,
  marksOf,
  type Rule,
  revisionOf,
  withMark,
  withoutMark,
} from '../../../extension/matching/index.ts';

const MATTERS: Matter[] = [
  { id: 1, display_number: '00512-Harlow', status: 'Open', client: { name: 'Ada Harlow' } },
  { id: 2, display_number: '00513-Finch', status: 'Closed', close_date: '2031-05-05', aliases: ['7-Finch'] },
];
const RULES: Rule[] = [
  { id: 'a', source: 'hers', matter: 1, words: 'creek' },
  { id: 'b', source: 'hers', matter: 2, words: 'dam' },
];

describe('a revision', () => {
  it('is the same for the same matters in any order, read again', () => {
    const copy = structuredClone(MATTERS).reverse();
    expect(revisionOf(marksOf(copy), { rules: structuredClone(RULES) })).toBe(
      revisionOf(marksOf(MATTERS), { rules: RULES }),
    );
  });

  it.each<[string, Partial<Matter>]>([
    ['number', { display_number: '00512-Harlowe' }],
    ['status', { status: 'Closed' }],
    ['client', { client: { name: 'Bea Harlow' } }],
    ['description', { description: 'Harlow v. Finch' }],
    ['earlier numbers', { aliases: ['1'] }],
    ['custom number', { custom_number: 'X-1' }],
    ['reference', { client_reference: 'X-1' }],
    ['mail address', { maildrop_address: 'x@maildrop.example' }],
  ])('is another when a matter’s %s changes', (_, change) => {
    expect(marksOf(MATTERS.map((matter) => (matter.id === 1 ? { ...matter, ...change } : matter)))).not.toBe(
      marksOf(MATTERS),
    );
  });

  it('can be kept up to date without reading every matter', () => {
    const [one, two] = MATTERS.map((matter) => markOf(matter));
    const sum = withMark(withMark(0, one ?? 0), two ?? 0);
    expect(sum).toBe(marksOf(MATTERS));
    expect(withoutMark(sum, one ?? 0)).toBe(two);
  });

  it('is that of the day: before a close date it is another', () => {
    expect(marksOf(MATTERS, '2031-05-05')).toBe(marksOf(MATTERS));
    expect(marksOf(MATTERS, '2031-05-04')).not.toBe(marksOf(MATTERS));
  });

  it('is another with other rules, another order of them, and closed matters on', () => {
    const revisions = [
      revisionOf(1),
      revisionOf(1, { rules: RULES }),
      revisionOf(1, { rules: [...RULES].reverse() }),
      revisionOf(1, { rules: RULES.map((rule) => ({ ...rule, enabled: false })) }),
      revisionOf(1, { showClosed: true }),
      revisionOf(2),
    ];
    expect(new Set(revisions).size).toBe(revisions.length);
  });
});
