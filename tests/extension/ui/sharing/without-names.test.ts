import { describe, expect, it } from 'vitest';
import { withoutNames } from '../../../../extension/ui/sharing/without-names.ts';

describe('hidden names', () => {
  it('leave no word, only numbers, and do not tell how many words there were', () => {
    expect(withoutNames('00012-Smith')).toBe('00012-•••');
    expect(withoutNames('Müller & Söhne v. O’Neill')).not.toMatch(/\p{L}/u);
    expect(withoutNames('John Smith')).toBe(withoutNames('Smith'));
  });
});
