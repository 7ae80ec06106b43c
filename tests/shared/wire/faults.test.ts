import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bad, exitStatus, FAULTS, type FaultCode, good, isFaultCode } from '../../../shared/index.ts';

/** What was ever released. A row is added, never changed: scripts and older helpers go by these numbers. */
const PINNED: Record<FaultCode, number> = {
  'no-key-store': 1,
  locked: 2,
  denied: 3,
  'not-holder': 4,
  'bad-request': 5,
  'too-large': 6,
  protocol: 7,
  'bad-frame': 8,
  'cut-frame': 9,
  'unknown-caller': 10,
  'no-recorder': 11,
  'unsafe-place': 12,
  'no-folder': 13,
  'no-room': 14,
  'no-access': 15,
  'no-file': 16,
};

describe('the faults', () => {
  it('keep the numbers they were given, each its own', () => {
    expect(FAULTS).toEqual(PINNED);
    const numbers = Object.values(FAULTS);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('stand in the wire’s document with the same numbers', () => {
    const text = readFileSync(new URL('../../../shared/protocol.md', import.meta.url), 'utf8');
    const rows = [...text.matchAll(/^\| (\d+) +\| `([a-z-]+)` +\|/gm)].map(([, number, code]) => [
      code,
      Number(number),
    ]);
    expect(Object.fromEntries(rows)).toEqual(PINNED);
  });

  it('give exit statuses of their own, apart from wrong usage and a failed check', () => {
    const statuses = (Object.keys(FAULTS) as FaultCode[]).map(exitStatus);
    expect(statuses).toEqual(Object.values(PINNED).map((number) => number + 10));
    expect(Math.min(...statuses)).toBeGreaterThan(2);
    expect(Math.max(...statuses)).toBeLessThan(126);
  });

  it('are known by name, and what every object has is no fault', () => {
    expect(isFaultCode('locked')).toBe(true);
    for (const name of ['toString', '__proto__', 'constructor', '', 1, null]) expect(isFaultCode(name)).toBe(false);
  });

  it('travel as values', () => {
    expect(good(3)).toEqual({ ok: true, value: 3 });
    expect(bad('locked', 'Words.')).toEqual({ ok: false, fault: { code: 'locked', message: 'Words.' } });
  });
});
