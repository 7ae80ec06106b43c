import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTable } from '../../../../extension/matching/numbers/table.ts';

describe('a table', () => {
  it('holds what a map would hold, however little was expected', () => {
    const key = fc.oneof(fc.integer(), fc.integer({ min: -5, max: 5 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.integer({ min: 1 })), { maxLength: 400 }), key, (entries, stranger) => {
        const table = createTable(0);
        for (const [at, value] of entries) table.set(at, value);
        const map = new Map(entries);
        for (const at of [...map.keys(), stranger]) expect(table.get(at)).toBe(map.get(at) ?? 0);
      }),
    );
  });
});
