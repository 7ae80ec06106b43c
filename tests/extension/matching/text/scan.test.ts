import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textOf } from '../../../../extension/matching/text/scan.ts';
import { createScanner } from '../../../../extension/matching/text/scanner.ts';
import { fold } from '../../../../shared/index.ts';

const piece = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'Peña',
    '–',
    '—',
    '“',
    '…',
    '&',
    '&amp;',
    '%',
    '%2D',
    '’s',
    'e\u0301',
    '＆',
    'ß',
    '\t',
    '№',
    '王',
    'ſ',
    'K',
  ),
  fc.string({ unit: 'grapheme' }),
);
const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));

it('reads any text as folding says, its words and their keys included', () => {
  const scanner = createScanner();
  const other = createScanner();
  fc.assert(
    fc.property(text, (source) => {
      const scan = scanner(source);
      const folded = fold(source);
      expect(textOf(scan)).toBe(folded.text);
      const words = [...folded.text.matchAll(/[\p{L}\p{N}]+/gu)];
      expect(Array.from(scan.starts.subarray(0, scan.words))).toEqual(words.map(({ index }) => index));
      const keys = words.map(({ 0: word }) => other(word).keys[0]);
      if (fold(folded.text).text === folded.text) expect(Array.from(scan.keys.subarray(0, scan.words))).toEqual(keys);
    }),
    { numRuns: 3000 },
  );
});

// Room is kept for so many characters; a text with more of them, or just as many, has room of its own.
it.each([4095, 4096, 4097, 9000])('reads a text of %i characters as folding says, whatever its letters', (length) => {
  const scanner = createScanner();
  for (const letter of ['é', '–', '王', 'a']) {
    const source = `${letter.repeat(10)} 00123-Smith `.padEnd(length, 'x ');
    const scan = scanner(source);
    const words = [...fold(source).text.matchAll(/[\p{L}\p{N}]+/gu)];
    expect(textOf(scan)).toBe(fold(source).text);
    expect(Array.from(scan.starts.subarray(0, scan.words))).toEqual(words.map(({ index }) => index));
  }
});
