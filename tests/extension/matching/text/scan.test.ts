import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mix, type Scan, SEED, textOf } from '../../../../extension/matching/text/scan.ts';
import { createScanner } from '../../../../extension/matching/text/scanner.ts';
import { codeOf, HAS_COMMA, HAS_HASH, HAS_POINT, kindOf } from '../../../../extension/matching/text/unit.ts';
import { fold, sourceOf } from '../../../../shared/index.ts';
import { anyCharacter } from '../../../any-character.ts';
import { runs } from '../../../runs.ts';

const piece = fc.oneof(
  fc.string({ unit: anyCharacter }),
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
    '\u200b',
    '\ud835',
    '𝐇7',
    '\u007f',
    '00512',
    'x',
    ' ',
  ),
  fc.string({ unit: 'grapheme' }),
);
const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));

/** What a scan holds, read from the folded text as it is written: a regular expression for each question. */
function plainReading(source: string) {
  const folded = fold(source).text;
  const words = [...folded.matchAll(/[\p{L}\p{N}]+/gu)];
  const letters = words.map(({ 0: word }) => Number(/\p{L}/u.test(word)));
  const lengths = (letter: number) =>
    words.reduce((bits, { 0: word }, at) => (letters[at] === letter ? bits | (1 << (word.length % 32)) : bits), 0);
  return {
    text: folded,
    codes: [...Array(folded.length).keys()].map((at) => folded.charCodeAt(at)),
    starts: words.map(({ index }) => index),
    ends: words.map(({ 0: word, index }) => index + word.length),
    keys: words.map(({ 0: word }) => word.split('').reduce((key, unit) => mix(key, unit.charCodeAt(0)), SEED)),
    letters,
    letterLengths: lengths(1),
    digitLengths: lengths(0),
    signs:
      (folded.includes('#') ? HAS_HASH : 0) |
      (folded.includes('.') ? HAS_POINT : 0) |
      (folded.includes(',') ? HAS_COMMA : 0),
  };
}

function readingOf(scan: Scan): ReturnType<typeof plainReading> {
  const { length, words, starts, ends, keys, letters, letterLengths, digitLengths, signs, units } = scan;
  const row = (values: Int32Array | Uint8Array) => Array.from(values.subarray(0, words));
  return {
    text: textOf(scan),
    codes: Array.from(units.subarray(0, length), codeOf),
    starts: row(starts),
    ends: row(ends),
    keys: row(keys),
    letters: row(letters),
    letterLengths,
    digitLengths,
    signs,
  };
}

describe('a scan', () => {
  const scanner = createScanner();

  it('holds of any text what is read from the text as folded', () => {
    fc.assert(
      fc.property(text, (source) => {
        const scan = scanner(source);
        expect(readingOf(scan)).toEqual(plainReading(source));
        const folded = fold(source);
        for (let at = 0; scan.folded && at < scan.length; at++) {
          expect(sourceOf(scan.folded, at, at + 1)).toEqual(sourceOf(folded, at, at + 1));
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  it('holds it of every character that may fold to one of ASCII, alone and between others', () => {
    // Beyond these stand the ideographs and syllables of the East, and what is private; then forms for compatibility.
    for (let code = 0; code < 0x10000; code = code === 0x33ff ? 0xd7f0 : code === 0xdfff ? 0xf900 : code + 1) {
      const character = String.fromCharCode(code);
      const source = `a${character}1${character}`;
      const scan = scanner(source);
      const { text } = fold(source);
      if (textOf(scan) !== text || scan.length !== text.length) expect(textOf(scan), code.toString(16)).toBe(text);
      const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
      if (scan.words !== words.length) expect(scan.words, code.toString(16)).toBe(words.length);
    }
  });

  it('holds it of every text of three ASCII characters that differ in kind', () => {
    const some = "aZ0 -/\\#.,&%'`\t\x7f~".split('');
    for (const first of some)
      for (const second of some)
        for (const third of some) {
          const source = first + second + third;
          expect(readingOf(scanner(source))).toEqual(plainReading(source));
        }
  });

  it('does not know a text by the one before', () => {
    const scan = scanner('Peña – 7');
    expect(textOf(scan)).toBe('pena - 7');
    expect(textOf(scanner('Núñez — 8'))).toBe('nunez - 8');
    expect(textOf(scanner('plain'))).toBe('plain');
  });

  it('tells a letter, a digit, and what stands between words', () => {
    const { units } = scanner('a1 \\.&');
    expect(Array.from(units.subarray(0, 6), kindOf)).toEqual([4, 5, 2, 3, 2, 1]);
  });
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
