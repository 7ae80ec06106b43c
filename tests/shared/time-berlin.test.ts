process.env.TZ = 'Europe/Berlin';

import { describe, expect, it } from 'vitest';
import { addDays, dayBounds, dayInZone, dayOf, isDay, zoneAt } from '../../shared/index.ts';
import { hoursOf, provesWholeDays } from './days.ts';

describe('days in Berlin', () => {
  it('have 23 and 25 hours where the clock changes', () => {
    expect([hoursOf('2026-03-28'), hoursOf('2026-03-29'), hoursOf('2026-10-25')]).toEqual([24, 23, 25]);
    expect(dayBounds('2026-03-29')).toEqual({
      start: Date.parse('2026-03-28T23:00Z'),
      end: Date.parse('2026-03-29T22:00Z'),
    });
  });

  it('follow each other without gap or overlap through two years', () => {
    provesWholeDays('2027-12-20', 800);
  });

  it('count through leap days, month ends and changes of the clock', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
    expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
    expect(addDays('2026-05-05', 0)).toBe('2026-05-05');
  });

  it('name the zone east of UTC, with the summer’s hour', () => {
    expect(zoneAt(Date.parse('2026-01-01T12:00Z'))).toBe(60);
    expect(zoneAt(Date.parse('2026-07-01T12:00Z'))).toBe(120);
  });

  it('are told by the wall clock, both times of an hour that comes twice', () => {
    expect(dayOf(Date.parse('2026-10-24T21:59:59.999Z'))).toBe('2026-10-24');
    expect(dayOf(Date.parse('2026-10-25T00:30Z'))).toBe('2026-10-25');
    expect(dayOf(Date.parse('2026-10-25T01:30Z'))).toBe('2026-10-25');
    expect(dayInZone(Date.parse('2026-10-25T22:30Z'), 120)).toBe('2026-10-26');
  });
});

describe('text', () => {
  it.each(['2026-02-28', '2028-02-29', '2026-12-31'])('%s is a day', (text) => {
    expect(isDay(text)).toBe(true);
  });

  const none = ['2026-02-29', '2026-02-30', '2026-13-01', '2026-00-10', '2026-1-1', '26-01-01', ' 2026-01-01', ''];
  it.each([...none, '2026-01-01T00:00', '2026-01-01\n', '__proto__'])('“%s” is no day and bounds nothing', (text) => {
    expect(isDay(text)).toBe(false);
    expect(() => dayBounds(text)).toThrow(RangeError);
    expect(() => addDays(text, 1)).toThrow(RangeError);
  });
});
