import { describe, expect, it } from 'vitest';
import { equalShares, restOf } from '../../../../extension/popup/model/shares.ts';

describe('shares of a whole', () => {
  it('add up to it to the second, and differ by one at most', () => {
    expect(equalShares(1000, 3)).toEqual([334, 333, 333]);
    expect(restOf(1000, [334, null, 333])).toBe(333);
  });
});
