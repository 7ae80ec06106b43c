import { describe, expect, it } from 'vitest';
import { clockOn, dayRange, dayText, momentText } from '../../../extension/ui/format.ts';
import { dayOf } from '../../../shared/index.ts';

/** A local time of day. */
const at = (year: number, month: number, date: number, hours: number) =>
  new Date(year, month - 1, date, hours).getTime();
/** What is written, with plain blanks. */
const plain = (text: string) => text.replace(/[\u2009\u202f]/g, ' ');

describe('a time of day', () => {
  it.each<[string, number, string]>([
    ['on the day that is spoken of', at(2026, 11, 23, 8), '8:00 AM'],
    ['on the next one', at(2026, 11, 24, 8), 'Tue, Nov 24, 8:00 AM'],
    ['long before', at(2026, 3, 2, 17), 'Mon, Mar 2, 5:00 PM'],
    ['in another year', at(2027, 1, 4, 8), 'Mon, Jan 4, 2027, 8:00 AM'],
  ])('is written with its day where that is another one: %s', (_, instant, text) => {
    expect(plain(clockOn(instant, '2026-11-23'))).toBe(text);
  });
});

describe('a day', () => {
  it('is written with its year where that is another one', () => {
    expect(dayText('2026-11-23')).toBe('Mon, Nov 23');
    expect(dayText('2026-11-23', '2026-01-01')).toBe('Mon, Nov 23');
    expect(dayText('2025-11-24', '2026-01-01')).toBe('Mon, Nov 24, 2025');
    const instant = at(2025, 11, 24, 8);
    expect(plain(momentText(instant))).toBe('Nov 24, 8:00 AM');
    expect(plain(momentText(instant, dayOf(at(2026, 1, 1, 0))))).toBe('Nov 24, 2025, 8:00 AM');
  });

  it('to another is written with the year where either is of another one', () => {
    expect(plain(dayRange('2026-11-22', '2026-11-28', '2026-11-23'))).toBe('Nov 22 – 28');
    expect(plain(dayRange('2025-12-28', '2026-01-03', '2026-01-02'))).toBe('Dec 28, 2025 – Jan 3, 2026');
    expect(plain(dayRange('2025-11-23', '2025-11-23', '2026-01-02'))).toBe('Nov 23, 2025');
  });
});
