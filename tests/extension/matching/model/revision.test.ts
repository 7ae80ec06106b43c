import { describe, expect, it } from 'vitest';
import { type Rule, revisionOf } from '../../../../extension/matching/index.ts';

const RULES: Rule[] = [
  { id: 'a', source: 'own', matter: 1, words: 'creek' },
  { id: 'b', source: 'own', matter: 2, words: 'dam' },
];

describe('a revision', () => {
  it('is the same for the same rules, read again', () => {
    expect(revisionOf(1, { rules: structuredClone(RULES) })).toBe(revisionOf(1, { rules: RULES }));
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
