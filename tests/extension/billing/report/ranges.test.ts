import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presetRange } from '../../../../extension/billing/index.ts';
import { partsOfRange, type WeekStart } from '../../../../extension/billing/report/ranges.ts';
import { addDays } from '../../../../shared/index.ts';

const day = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('2000-01-01', count));
const start = fc.constantFrom<WeekStart>('monday', 'tuesday', 'saturday', 'sunday');
const division = fc.constantFrom('day' as const, 'week' as const, 'month' as const);

describe('the days of a report', () => {
  it.each([
    ['this-week', '2026-11-23', '2026-11-29'],
    ['last-week', '2026-11-16', '2026-11-22'],
    ['this-month', '2026-11-01', '2026-11-30'],
    ['last-month', '2026-10-01', '2026-10-31'],
    ['this-year', '2026-01-01', '2026-12-31'],
    ['last-year', '2025-01-01', '2025-12-31'],
  ] as const)('%s are meant as a person means them', (preset, from, to) => {
    expect(presetRange(preset, '2026-11-25', 'monday')).toEqual({ from, to });
  });

  it('go by the day with which the week begins', () => {
    expect(presetRange('this-week', '2026-11-22', 'monday')).toEqual({ from: '2026-11-16', to: '2026-11-22' });
    expect(presetRange('this-week', '2026-11-22', 'sunday')).toEqual({ from: '2026-11-22', to: '2026-11-28' });
    expect(presetRange('last-month', '2026-01-31', 'sunday')).toEqual({ from: '2025-12-01', to: '2025-12-31' });
  });

  it('are divided without holes, each day once, whatever the range', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 400 }), division, start, (from, count, by, weekStart) => {
        const to = addDays(from, count);
        const parts = partsOfRange({ from, to }, by, weekStart);
        expect(parts[0]?.from).toBe(from);
        expect(parts.at(-1)?.to).toBe(to);
        for (const [index, part] of parts.entries()) {
          expect(part.from <= part.to).toBe(true);
          const next = parts[index + 1];
          if (next) expect(next.from).toBe(addDays(part.to, 1));
        }
        // Noon, so that no zone makes another day of it.
        const weekday = (of: string) => new Date(`${of}T12:00:00Z`).getUTCDay();
        const inner = parts.slice(1);
        if (by === 'month') for (const part of inner) expect(part.from.slice(8)).toBe('01');
        if (by === 'week')
          for (const part of inner)
            expect(weekday(part.from)).toBe({ monday: 1, tuesday: 2, saturday: 6, sunday: 0 }[weekStart as 'monday']);
      }),
    );
  });
});
