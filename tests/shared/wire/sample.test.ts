import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, MAX_TEXT, parseSample, sameObservation } from '../../../shared/index.ts';
import { anyCharacter } from '../../any-character.ts';
import { runs } from '../../runs.ts';

const points = (text: string) => Array.from(text).length;

describe('a title that may be stored', () => {
  const cases: [string, string, string][] = [
    ['stays as it is', '00012-Smith – Brief.docx', '00012-Smith – Brief.docx'],
    ['is one line', 'one\r\ntwo\nthree\ttab\u2028four\u0085five', 'one two three tab four five'],
    ['holds no control characters', 'a\u0000b\u001b[31mc\u007fd\u009fe', 'ab[31mcde'],
    ['has no blanks around it', '  \n brief \t', 'brief'],
    ['holds no half characters', 'a\ud83dz\udc00', 'a\ufffdz\ufffd'],
    ['keeps whole characters beyond the first plane', '⚖ \u{1f468}\u200d\u{1f469}', '⚖ \u{1f468}\u200d\u{1f469}'],
    ['may be empty', '\u0000\n', ''],
  ];
  it.each(cases)('%s', (_, raw, kept) => {
    expect(cleanText(raw)).toBe(kept);
  });

  it('is cut at 1,024 code points, never through a character', () => {
    expect(cleanText('x'.repeat(1025))).toBe('x'.repeat(1024));
    expect(cleanText('\u{1f600}'.repeat(1024))).toBe('\u{1f600}'.repeat(1024));
    const cut = cleanText(`x${'\u{1f600}'.repeat(2000)}`);
    expect([points(cut), cut.isWellFormed()]).toEqual([MAX_TEXT, true]);
  });

  it('comes of a million characters as of a few', () => {
    expect(cleanText('long '.repeat(200_000))).toHaveLength(MAX_TEXT);
    expect(cleanText('\u0000'.repeat(1_000_000))).toBe('');
    expect(points(cleanText('\ud83d'.repeat(1_000_000)))).toBe(MAX_TEXT);
  });

  it('is clean whatever it was, passes the wire, and is not changed by cleaning it again', () => {
    const hostile = fc.string({ unit: anyCharacter, maxLength: 3000 });
    fc.assert(
      fc.property(hostile, (raw) => {
        const title = cleanText(raw);
        expect(points(title)).toBeLessThanOrEqual(MAX_TEXT);
        expect(title.isWellFormed()).toBe(true);
        expect(title).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        expect(parseSample({ seq: 1, at: 0, kind: 'window', app: '', title })).not.toBeNull();
        expect(cleanText(title).trim()).toBe(title.trim());
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('two observations', () => {
  const window = { kind: 'window', app: 'Writer', title: 'Brief' } as const;
  it('are the same only if they say the same', () => {
    expect(sameObservation(window, { ...window })).toBe(true);
    expect(sameObservation(window, { ...window, title: 'Other' })).toBe(false);
    expect(sameObservation(window, { ...window, app: 'Mail' })).toBe(false);
    expect(sameObservation(window, { ...window, microphone: 'zoom' })).toBe(false);
    expect(sameObservation(window, { kind: 'away', why: 'idle' })).toBe(false);
    expect(sameObservation({ kind: 'away', why: 'idle', since: 1 }, { kind: 'away', why: 'idle', since: 2 })).toBe(
      false,
    );
    expect(sameObservation({ kind: 'away', why: 'locked' }, { kind: 'away', why: 'locked' })).toBe(true);
    expect(sameObservation({ kind: 'blind', why: 'clock' }, { kind: 'blind', why: 'display' })).toBe(false);
  });
});
