import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  goesWithClio,
  type LedgerEntry,
  ledgerOf,
  secondsInClio,
  secondsToSend,
  splitAsShown,
} from '../../../../extension/billing/index.ts';

const MINUTE = 60_000;
const NOTHING = { small: 0, unsent: 0, needsMatter: 0 };
const step = fc.constantFrom(null, 360, 600, 900);

describe("a day's ledger", () => {
  const entry = (key: string, worked: number, seconds: number, inClio: number, changed = false): LedgerEntry => ({
    key,
    matter: 1,
    worked,
    seconds,
    changed,
    inClio,
  });

  it('names each difference', () => {
    const ledger = ledgerOf([entry('rounded', 7 * MINUTE, 420, 720), entry('written', 50 * MINUTE, 3600, 3600, true)], {
      small: 2 * MINUTE,
      unsent: 10 * MINUTE,
      needsMatter: 0,
    });
    expect(ledger).toEqual({
      worked: 69 * MINUTE,
      lines: [
        { kind: 'rounding', key: 'rounded', matter: 1, ms: 5 * MINUTE },
        { kind: 'changed', key: 'written', matter: 1, ms: 10 * MINUTE },
        { kind: 'small', ms: -2 * MINUTE },
        { kind: 'unsent', ms: -10 * MINUTE },
      ],
      inClio: 72 * MINUTE,
      over: 15 * MINUTE,
    });
  });

  it('marks more in Clio than was worked, even where time stays behind, and no less', () => {
    expect(ledgerOf([entry('a', 7 * MINUTE, 420, 720)], { ...NOTHING, unsent: 60 * MINUTE }).over).toBe(5 * MINUTE);
    expect(ledgerOf([entry('a', 20 * MINUTE, 600, 720, true)], NOTHING).over).toBe(0);
  });

  it('names what somebody changed or deleted in Clio, and what was refused, as that and not as rounding', () => {
    const changed = entry('changed', 7 * MINUTE, 420, 3600);
    const less = entry('less', 60 * MINUTE, 3600, 1800);
    const deleted = { ...entry('deleted', 8 * MINUTE, 480, 0), absent: 'deleted' as const };
    const refused = { ...entry('refused', 9 * MINUTE, 540, 720), absent: 'refused' as const };
    expect(ledgerOf([changed, less, deleted, refused], NOTHING, 360)).toEqual({
      worked: 84 * MINUTE,
      lines: [
        { kind: 'changed-in-clio', key: 'changed', matter: 1, ms: 53 * MINUTE },
        { kind: 'changed-in-clio', key: 'less', matter: 1, ms: -30 * MINUTE },
        { kind: 'deleted', key: 'deleted', matter: 1, ms: -8 * MINUTE },
        { kind: 'refused', key: 'refused', matter: 1, ms: -9 * MINUTE },
      ],
      inClio: 90 * MINUTE,
      over: 6 * MINUTE,
    });
  });

  const anEntry = fc.record({
    key: fc.string(),
    matter: fc.nat(5),
    worked: fc.nat(9 * 60 * MINUTE),
    written: fc.option(fc.nat(36_000)),
  });
  const staying = fc.record({ small: fc.nat(9_999_999), unsent: fc.nat(9_999_999), needsMatter: fc.nat(9_999_999) });

  it('adds up exactly, whatever was worked, changed, rounded and left out', () => {
    fc.assert(
      fc.property(fc.array(anEntry, { maxLength: 20 }), staying, step, (days, stays, clio) => {
        const entries = days.map(({ key, matter, worked, written }) => {
          const seconds = written ?? Math.round(worked / 1000);
          return { key, matter, worked, seconds, changed: written !== null, inClio: secondsInClio(seconds, clio) };
        });
        const ledger = ledgerOf(entries, stays);
        const sum = ledger.lines.reduce((total, { ms }) => total + ms, ledger.worked);
        expect(sum).toBe(ledger.inClio);
        expect(ledger.inClio).toBe(entries.reduce((total, { inClio }) => total + inClio * 1000, 0));
      }),
    );
  });
});

describe('a split', () => {
  it('adds up to the whole as Clio shows it, where its parts alone would not', () => {
    // 25 minutes are 0.5 h; 9, 9 and 7 minutes by themselves would be 0.2 h each.
    expect(
      splitAsShown(
        [9, 9, 7].map((minutes) => minutes * MINUTE),
        360,
      ),
    ).toEqual({ seconds: [720, 720, 360], more: 0 });
  });

  it('tells when there are fewer steps than parts', () => {
    expect(splitAsShown([MINUTE, MINUTE, MINUTE], 360)).toEqual({ seconds: [360, 360, 360], more: 720 });
  });

  it('never shows less, never more without telling, and passes through Clio unchanged', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 5 * 60 * MINUTE }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(parts, step, (captured, clio) => {
        const { seconds, more } = splitAsShown(captured, clio);
        const whole = secondsInClio(Math.round(captured.reduce((sum, part) => sum + part, 0) / 1000), clio);
        expect(seconds.reduce((sum, part) => sum + part, 0)).toBe(whole + more);
        for (const part of seconds) expect(secondsInClio(part, clio)).toBe(part);
        for (const part of seconds) expect(part).toBeGreaterThan(0);
        if (whole / (clio ?? 36) >= captured.length) expect(more).toBe(0);
      }),
    );
  });
});

describe('a rounding of the attorney’s own', () => {
  it('is off by default: the exact seconds are sent', () => {
    expect(secondsToSend(7 * MINUTE + 400, null, 360)).toBe(420);
  });

  it.each([
    ['up', { step: 900, direction: 'up' }, 16, 900, 1800],
    ['to the nearest', { step: 900, direction: 'nearest' }, 16, 900, 900],
    ['never to nothing', { step: 900, direction: 'nearest' }, 1, 900, 900],
    ['not on another base than Clio’s', { step: 900, direction: 'up' }, 16, 360, 960],
    ['on a multiple of Clio’s', { step: 720, direction: 'up' }, 13, 360, 1440],
    ['on hundredths where Clio’s step is not known', { step: 360, direction: 'up' }, 7, null, 720],
  ] as const)('%s', (_, own, minutes, clio, seconds) => {
    expect(secondsToSend(minutes * MINUTE, own, clio)).toBe(seconds);
  });

  it('is never rounded again by Clio', () => {
    const own = fc.record({ step: fc.integer({ min: 1, max: 3600 }), direction: fc.constantFrom('up', 'nearest') });
    fc.assert(
      fc.property(own, step, fc.nat(20_000_000), (rounding, clio, worked) => {
        const sent = secondsToSend(worked, rounding, clio);
        if (goesWithClio(rounding, clio)) expect(secondsInClio(sent, clio)).toBe(sent);
        else expect(sent).toBe(Math.round(worked / 1000));
      }),
    );
  });
});
