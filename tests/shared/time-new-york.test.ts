process.env.TZ = 'America/New_York';

import { describe, expect, it } from 'vitest';
import { addDays, dayBounds, dayInZone, dayOf, zoneAt } from '../../shared/index.ts';
import { hoursOf, provesWholeDays } from './days.ts';

describe('days in New York', () => {
  it('have 23 and 25 hours where the clock changes', () => {
    expect([hoursOf('2026-03-08'), hoursOf('2026-03-09'), hoursOf('2026-11-01')]).toEqual([23, 24, 25]);
    expect(dayBounds('2026-11-01')).toEqual({
      start: Date.parse('2026-11-01T04:00Z'),
      end: Date.parse('2026-11-02T05:00Z'),
    });
  });

  it('follow each other without gap or overlap through two years', () => {
    provesWholeDays('2027-12-20', 800);
  });

  it('are not the days of UTC: an evening belongs to the day on the wall', () => {
    expect(dayOf(Date.parse('2026-11-24T03:00Z'))).toBe('2026-11-23');
    expect(dayInZone(Date.parse('2026-11-24T03:00Z'), -300)).toBe('2026-11-23');
    expect(zoneAt(Date.parse('2026-11-24T03:00Z'))).toBe(-300);
  });

  it('are counted over a change of the clock', () => {
    expect(addDays('2026-03-07', 2)).toBe('2026-03-09');
    expect(addDays('2026-11-02', -2)).toBe('2026-10-31');
  });
});
