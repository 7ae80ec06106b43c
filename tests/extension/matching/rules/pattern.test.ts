import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatcher, type Rule } from '../../../../extension/matching/index.ts';
import { runs } from '../../../runs.ts';

/** What a pattern of small letters, blanks and wildcards means, said by a regular expression instead. */
function meaningOf(pattern: string): RegExp {
  const edged = (text: string) =>
    text
      .replace(/ *\* */g, (star) => {
        if (star === '*') return '.*';
        const [before, after] = [star.startsWith(' '), star.endsWith(' ')];
        return `${before ? '\\b' : ''}.*${after ? '\\b' : ''}`;
      })
      .replace(/ /g, '[ ]+')
      .replace(/\?/g, '[a-z0-9]')
      .replace(/#/g, '[0-9]');
  const text = pattern.trim().replace(/ +/g, ' ');
  const open = /^[* ]*\*/.test(text) ? '' : '\\b';
  const close = /\*[* ]*$/.test(text) ? '' : '\\b';
  return new RegExp(`${open}${edged(text)}${close}`);
}

describe('any pattern', () => {
  const character = fc.constantFrom('a', 'b', '1', ' ', '*', '?', '#');
  const pattern = fc
    .string({ unit: character, minLength: 1, maxLength: 8 })
    // Stars side by side, and stars with blanks at one side alone, are left to the examples.
    .filter(
      (text) =>
        /[ab1?#]/.test(text) && !/\*[ ]*\*/.test(text) && !/[^ ]\* | \*[^ ]/.test(` ${text} `.replace(/^ \*| $/g, '')),
    );
  const title = fc.string({ unit: fc.constantFrom('a', 'b', '1', ' '), maxLength: 12 });

  it('fits what it means, and nothing else', () => {
    fc.assert(
      fc.property(pattern, title, (text, given) => {
        const rule: Rule = { id: 'a', source: 'own', matter: 1, pattern: text };
        const matcher = createMatcher([{ id: 1, display_number: '', status: 'Open' }], { rules: [rule] });
        expect(matcher.match(given).outcome === 'auto', `${text} in "${given}"`).toBe(meaningOf(text).test(given));
      }),
      { numRuns: runs(3000) },
    );
  });

  it('is tried on the first 4,096 characters of a title, so that none is ever slow', () => {
    const rule: Rule = { id: 'a', source: 'own', matter: 1, pattern: 'cree*' };
    const matcher = createMatcher([{ id: 1, display_number: '', status: 'Open' }], { rules: [rule] });
    expect(matcher.match(`${'x '.repeat(2000)}creek`).outcome).toBe('auto');
    expect(matcher.match(`${'x '.repeat(2100)}creek`).outcome).toBe('none');
  });
});
