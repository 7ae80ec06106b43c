import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { lineParts } from '../../../extension/ui/index.ts';

vi.mock('../../../extension/platform.ts', () => ({ browser: {} }));

/** A title's parts, those that may be cut in brackets. */
const shown = (title: string, mark = '') => {
  const start = mark === '' ? 0 : title.indexOf(mark);
  return lineParts(title, start, start + mark.length).map(({ text, kept }) => (kept ? text : `(${text})`));
};

describe('a title in one line', () => {
  it.each([
    ['of few words is whole', 'RE: Lease', '', ['RE: Lease']],
    [
      'is cut before its last word',
      'Usury limits for commercial loans – CanLII',
      '',
      ['(Usury limits for commercial)', ' loans – CanLII'],
    ],
    [
      'keeps its mark and its end',
      'Re: Fwd: Delgado v. Harbor Condominium Association – part 3.docx',
      'Delgado',
      ['Re: Fwd: ', 'Delgado', '( v. Harbor Condominium Association)', ' – part 3.docx'],
    ],
    [
      'is cut before a mark at its end',
      'Letter to the court about Delgado',
      'Delgado',
      ['(Letter to the court about )', 'Delgado'],
    ],
  ])('%s', (_, title, mark, parts) => {
    expect(shown(title, mark)).toEqual(parts);
  });

  it('has all its characters, its marks whole, and no half of a character', () => {
    const title = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(title, fc.nat(80), fc.nat(20), (text, from, length) => {
        const start = Math.min(from, text.length);
        const end = Math.min(start + length, text.length);
        const parts = lineParts(text, start, end);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        const marked = parts.filter((part) => part.marked);
        expect(marked.every(({ kept }) => kept)).toBe(true);
        expect(marked.map((part) => part.text).join('')).toBe(text.slice(start, end));
        if (end <= start) for (const part of parts) expect(part.text.isWellFormed()).toBe(true);
      }),
    );
  });
});
