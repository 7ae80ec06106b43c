import { describe, expect, it } from 'vitest';
import { nextTime, secondsFrom, timeField, timeOn } from '../../../extension/popup/hours-text.ts';
import { dayBounds } from '../../../shared/index.ts';

describe('a length of time as she writes it', () => {
  it.each([
    ['1.5', 5400],
    ['1,5', 5400],
    ['.1', 360],
    ['1:30', 5400],
    ['90 m', 5400],
    ['1 h 30 m', 5400],
    ['2 h', 7200],
  ])('"%s" is %d seconds', (text, seconds) => expect(secondsFrom(text)).toBe(seconds));

  it.each(['', 'soon', '1:75', '25', '-1', '1.5.2'])('"%s" is none', (text) => expect(secondsFrom(text)).toBeNull());
});

describe('a time of day as a field holds it', () => {
  const midnight = dayBounds('2026-11-23').start;
  const at = (hours: number) => midnight + hours * 3_600_000;

  it('is that of the day in view, also where it is the next date by the calendar', () => {
    expect(timeOn('2026-11-23', '17:30', 0)).toBe(at(17.5));
    expect(timeOn('2026-11-23', '01:30', 0)).toBe(at(1.5));
    expect(timeOn('2026-11-23', '01:30', 240)).toBe(at(25.5));
    expect(timeOn('2026-11-23', '', 0)).toBeNull();
  });

  it('may be the very end of the day, where it ends something', () => {
    expect(timeOn('2026-11-23', '00:00', 0, true)).toBe(at(24));
    expect(timeOn('2026-11-23', '00:00', 0)).toBe(at(0));
    expect(timeOn('2026-11-23', '04:00', 240, true)).toBe(at(28));
  });

  it('splits an item that went on past midnight', () => {
    expect(nextTime('00:30', at(23.5))).toBe(at(24.5));
    expect(nextTime('23:45', at(23.5))).toBe(at(23.75));
    expect(timeField(nextTime('00:30', at(23.5)) ?? 0)).toBe('00:30');
  });
});
