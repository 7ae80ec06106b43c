import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion, decimalHours, secondsInClio } from '../../../../extension/billing/index.ts';

describe('what Clio will show', () => {
  it.each([
    ['seven minutes at six-minute steps', 420, 360, 720],
    ['a whole step stays', 720, 360, 720],
    ['one second is a step', 1, 360, 360],
    ['quarter hours', 901, 900, 1800],
    ['no increment known: hundredths of an hour, up', 37, null, 72],
    ['nothing stays nothing', 0, 360, 0],
  ])('%s', (_, seconds, step, expected) => {
    expect(secondsInClio(seconds, step)).toBe(expected);
  });

  it.each([
    [8280, '2.3'],
    [360, '0.1'],
    [3600, '1.0'],
    [900, '0.25'],
    [0, '0.0'],
  ])('%d seconds are %s hours', (seconds, text) => {
    expect(decimalHours(seconds)).toBe(text);
  });
});

describe('minutes on the screen', () => {
  it('add up to the whole, each at most a minute from its own', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20_000_000 }), { maxLength: 30 }), (parts) => {
        const shares = apportion(parts, 60_000);
        const whole = parts.reduce((sum, part) => sum + part, 0);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(Math.round(whole / 60_000));
        for (const [index, share] of shares.entries())
          expect(Math.abs(share - (parts[index] ?? 0) / 60_000)).toBeLessThan(1);
      }),
    );
  });

  it('share out a given whole, as a card does its own minutes', () => {
    expect(apportion([90_000, 90_000], 60_000, 3)).toEqual([2, 1]);
    expect(apportion([59_000, 1000], 60_000, 1)).toEqual([1, 0]);
  });
});
