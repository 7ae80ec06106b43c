import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betweenText } from '../../../../extension/popup/model/lengths.ts';

const card = (seconds: number, inClio: number, hand: number | null = null) => ({
  seconds,
  inClio,
  changedTo: hand,
  byHand: hand !== null,
});

describe('what lies between worked time and what Clio will show', () => {
  it.each([
    ['nothing', [card(3600, 3600)], ''],
    ['a rounding', [card(1270, 1440)], '+2 m 50 s rounding'],
    ['roundings together', [card(1270, 1440), card(100, 360)], '+7 m 10 s rounding'],
    ['a change by hand', [card(60, 82_800, 82_800)], '+22 h 59 m changed by hand'],
    ['less by hand', [card(7200, 3600, 3600)], '−1 h changed by hand'],
    ['both', [card(60, 82_800, 82_800), card(1270, 1440)], '+22 h 59 m changed by hand, +2 m 50 s rounding'],
    ['a change by hand that is rounded', [card(60, 720, 600)], '+9 m changed by hand, +2 m rounding'],
    ['a part of a split', [{ ...card(500, 360), changedTo: 360 }], '−2 m 20 s rounding'],
  ])('names %s', (_, cards, words) => {
    expect(betweenText(cards)).toBe(words);
  });

  it('never calls a change by hand rounding, whatever it is', () => {
    const entry = fc.record({ worked: fc.integer({ min: 1, max: 80_000 }), hand: fc.integer({ min: 1, max: 86_400 }) });
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 5 }), (entries) => {
        const cards = entries.map(({ worked, hand }) => card(worked, Math.ceil(hand / 360) * 360, hand));
        const said = /\+(?:(\d+) h)? ?(?:(\d+) m)? ?(?:(\d+) s)? rounding/.exec(betweenText(cards));
        const [, hours = 0, minutes = 0, seconds = 0] = (said ?? []).map(Number).map((one) => one || 0);
        expect(hours * 3600 + minutes * 60 + seconds).toBeLessThan(360 * entries.length);
      }),
    );
  });
});
