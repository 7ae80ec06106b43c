import { describe, expect, it } from 'vitest';
import { zoneWords } from '../../../../extension/options/connections/zone-words.ts';

const WINTER = Date.UTC(2026, 10, 23, 12);
const SUMMER = Date.UTC(2026, 6, 23, 12);

describe('the time zone that Clio has for the attorney', () => {
  it.each([
    ['America/New_York', WINTER, -300],
    ['America/New_York', SUMMER, -240],
    ['Asia/Kolkata', WINTER, 330],
    ['Europe/London', WINTER, 0],
  ])('is not worth a word where the clocks agree: %s', (zone, at, here) =>
    expect(zoneWords(zone, at, here)).toBeNull(),
  );

  it('is named where they do not', () => {
    expect(zoneWords('America/New_York', WINTER, 60)).toMatch(/^In Clio your time zone is America\/New York, /);
    expect(zoneWords('Europe/London', SUMMER, 0)).toContain('Europe/London');
  });

  it.each([null, undefined, '', 'Nowhere/Atlantis', 'x'.repeat(500)])('is nothing where none is known: %s', (zone) =>
    expect(zoneWords(zone, WINTER, 60)).toBeNull(),
  );
});
