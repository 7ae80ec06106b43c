import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DayFacts, type ReportedEntry, reportOf } from '../../../../extension/billing/index.ts';
import { addDays } from '../../../../shared/index.ts';

const MINUTE = 60_000;
const DAY = '2026-11-23';
const BY = { range: { from: DAY, to: DAY }, division: 'day', weekStart: 'monday', increment: 360 } as const;

const facts = (change: Partial<DayFacts>): DayFacts => ({
  day: DAY,
  ready: [],
  needs: 0,
  entries: [],
  silent: [],
  aside: 0,
  closed: false,
  ...change,
});
const entry = (change: Partial<ReportedEntry>): ReportedEntry => ({
  matter: 7,
  category: null,
  place: 'in-clio',
  worked: 600,
  sent: 600,
  seconds: 600,
  changed: false,
  shown: 720,
  ...change,
});

describe('a report', () => {
  it('tells found time from what is in Clio, and what is refused from what is on its way', () => {
    const entries = [entry({}), entry({ place: 'waiting', shown: null }), entry({ place: 'missing', shown: null })];
    const { sums, closed } = reportOf(
      [facts({ entries, ready: [{ matter: 7, ms: 30 * MINUTE }], needs: 5 * MINUTE, closed: true })],
      BY,
    );
    expect(sums).toEqual({ total: 65, inClio: 10, waiting: 10, missing: 10, ready: 30, needs: 5 });
    expect(closed).toBe(55);
  });

  it('names what rounding added and took, what was changed by hand, and what somebody changed in Clio', () => {
    const { clio } = reportOf(
      [
        facts({
          entries: [
            entry({ worked: 600, sent: 600, shown: 720 }),
            // The attorney's own rounding down, which Clio then keeps.
            entry({ worked: 800, sent: 720, seconds: 720, shown: 720 }),
            entry({ worked: 600, sent: 1800, seconds: 1800, changed: true, shown: 1800 }),
            entry({ worked: 360, sent: 360, seconds: 360, shown: 3960 }),
            // Clio has not said yet what it shows.
            entry({ worked: 361, sent: 361, seconds: 361, shown: null }),
            entry({ place: 'missing', worked: 5000, shown: 5040 }),
          ],
        }),
      ],
      BY,
    );
    expect(clio).toEqual({
      entries: 5,
      worked: 2721,
      added: 120 + 359,
      taken: -80,
      changed: 1200,
      changedThere: 3600,
      inClio: 720 + 720 + 1800 + 3960 + 720,
    });
  });

  it('has a line for each part of the range, with nothing on it where there is nothing', () => {
    const range = { from: DAY, to: addDays(DAY, 2) };
    const { parts } = reportOf([facts({ day: addDays(DAY, 1), needs: MINUTE })], { ...BY, range });
    expect(parts.map(({ sums }) => sums.total)).toEqual([0, 1, 0]);
  });

  it('puts what says nothing together, most first', () => {
    const silent = (ms: number) => [
      { kind: 'untitled' as const, what: 'Viewer', ms },
      { kind: 'blind' as const, what: 'remote', ms: 50 },
    ];
    const days = [facts({ silent: silent(20) }), facts({ day: addDays(DAY, 1), silent: silent(100) })];
    expect(reportOf(days, BY).silent).toEqual([
      { kind: 'untitled', what: 'Viewer', ms: 120 },
      { kind: 'blind', what: 'remote', ms: 100 },
    ]);
  });

  const ms = fc.integer({ min: 0, max: 9_000_000 });
  const anEntry = fc
    .record({
      matter: fc.integer({ min: 1, max: 4 }),
      category: fc.constantFrom(null, 3, 4),
      place: fc.constantFrom('in-clio' as const, 'waiting' as const, 'missing' as const),
      worked: fc.integer({ min: 1, max: 9000 }),
    })
    .map((change) => entry(change));
  const aDay = fc.record({
    ready: fc.uniqueArray(fc.record({ matter: fc.integer({ min: 1, max: 9 }), ms }), {
      selector: ({ matter }) => matter,
      maxLength: 6,
    }),
    needs: ms,
    entries: fc.array(anEntry, { maxLength: 8 }),
  });

  it('adds up by day, week, month, matter and category alike, and over any cut of the range', () => {
    fc.assert(
      fc.property(fc.array(aDay, { maxLength: 40 }), fc.nat(40), (given, cut) => {
        const days = given.map((day, index) => facts({ ...day, day: addDays(DAY, index) }));
        const range = { from: DAY, to: addDays(DAY, 45) };
        const whole = reportOf(days, { ...BY, range });
        const { sums } = whole;
        expect(sums.total).toBe(sums.inClio + sums.waiting + sums.missing + sums.ready + sums.needs);
        const total = (all: readonly { sums: { total: number } }[]) =>
          all.reduce((sum, one) => sum + one.sums.total, 0);
        expect(total(whole.matters)).toBe(sums.total);
        for (const division of ['day', 'week', 'month'] as const)
          expect(total(reportOf(days, { ...BY, range, division }).parts)).toBe(sums.total);
        const inEntries = whole.categories.reduce((sum, { minutes }) => sum + minutes, 0);
        expect(inEntries).toBe(sums.inClio + sums.waiting + sums.missing);
        const halves = [days.slice(0, cut), days.slice(cut)].map((half) => reportOf(half, { ...BY, range }).sums.total);
        expect((halves[0] ?? 0) + (halves[1] ?? 0)).toBe(sums.total);
        const { worked, added, taken, changed, changedThere, inClio } = whole.clio;
        expect(worked + added + taken + changed + changedThere).toBe(inClio);
      }),
    );
  });
});
