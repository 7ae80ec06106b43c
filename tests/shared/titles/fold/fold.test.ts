import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldedWords, sourceOf } from '../../../../shared/index.ts';
import { BASE_LETTERS } from '../../../../shared/titles/fold/letters.ts';
import { runs } from '../../../runs.ts';

describe('a folded text', () => {
  it.each([
    ['№12345', '12345'],
    ['\ud835\u00ad\udfcf', '\ufffd\ufffd'],
    ['nº12345', 'n 12345'],
    ['N°12345', 'n 12345'],
    ['1ª instancia', '1 instancia'],
    ['Acme™Holdings®', 'acme holdings'],
    ['Smith¹²', 'smith'],
    ['n&ordm;5', 'n 5'],
    ['Acme&trade;', 'acme'],
    ['n%C2%BA5', 'n 5'],
    ['O`Brien', 'obrien'],
    ['O´Brien', 'obrien'],
    ['O&rsquo;Brien', 'obrien'],
    ['Łódź Ørsted Đorđević Þór Guðrún', 'lodz orsted dordevic thor gudrun'],
    ['Əliyev Ƙano ŋ', 'eliyev kano n'],
    ['æ œ ß ẞ', 'ae oe ss ss'],
    ['m²', 'm'],
    ['H₂O', 'h2o'],
  ])('of %s is %s', (text, folded) => {
    expect(foldedWords(text)).toBe(folded);
  });

  it('has every letter of the table as it is written without its key, in both cases', () => {
    for (const [letter, base] of Object.entries(BASE_LETTERS)) {
      expect(foldedWords(`a${letter}b`), letter).toBe(`a${base}b`);
      expect(foldedWords(`a${letter.toUpperCase()}b`), letter).toBe(`a${base}b`);
    }
  });

  it('does not depend on a text cut inside a character before it', () => {
    for (const half of ['\ud835', '\udc07']) fold(`é${half}`);
    expect(fold('é𝐇').text).toBe('eh');
  });

  it('has a sign beyond the basic plane alike when it was met before', () => {
    for (let times = 0; times < 2; times++) expect(fold('𝐇𝟏 👍 𝐇𝟏').text).toBe('h1 👍 h1');
  });

  it('is folded already, and each of its characters came from the text, in order', () => {
    const letter = fc.constantFrom(
      ...'aB9 -._№ºª™¹¼ﬁŁøÆßẞİı\u200b\u00ad\u0301‘`´&%;ق٣漢ｶﾞ𝟏👍'.split(''),
      '&amp;',
      '%20',
      '&#x27;',
    );
    fc.assert(
      fc.property(fc.string({ unit: letter, maxLength: 20 }), (text) => {
        const folded = fold(text);
        let before = 0;
        for (let at = 0; at < folded.text.length; at++) {
          const { start, end } = sourceOf(folded, at, at + 1);
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = start;
        }
        // What was decoded may be an encoding again, which another folding would undo.
        if (!/[&%;]/.test(folded.text)) expect(fold(folded.text).text).toBe(folded.text);
      }),
      { numRuns: runs(2000) },
    );
  });
});
