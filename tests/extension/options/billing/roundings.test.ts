import { describe, expect, it } from 'vitest';
import { goesWithClio } from '../../../../extension/billing/index.ts';
import { roundingKey, roundingOf, roundingsWith } from '../../../../extension/options/billing/roundings.ts';
import { options } from '../../../../extension/ui/words/index.ts';

describe('the roundings that the attorney may choose', () => {
  it.each([null, 36, 60, 360, 600, 900])(
    'all go together with Clio’s, and do something that Clio does not: %s',
    (clio) => {
      const offered = roundingsWith(clio);
      expect(offered.length).toBeGreaterThan(0);
      expect(offered.every((own) => goesWithClio(own, clio))).toBe(true);
      expect(offered).not.toContainEqual({ step: clio, direction: 'up' });
    },
  );

  it('come back from the list as they were', () => {
    for (const own of roundingsWith(360)) expect(roundingOf(roundingKey(own))).toEqual(own);
    expect(roundingOf('')).toBeNull();
  });

  it('are named in minutes, and in hours where these are exact', () => {
    expect([36, 60, 360, 600, 3600].map(options.billing.increment.of)).toEqual([
      '36 seconds (0.01 h)',
      '1 minute',
      '6 minutes (0.1 h)',
      '10 minutes',
      '60 minutes (1.0 h)',
    ]);
  });
});
