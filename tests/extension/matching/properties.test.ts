import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatcher, type Match, type Matter } from '../../../extension/matching/index.ts';
import { anyCharacter } from '../../any-character.ts';
import { runs } from '../../runs.ts';

/** A number as firms write them: digits with a leading zero, then one or two names. */
const digits = fc.stringMatching(/^0[0-9]{4}$/);
const word = fc.stringMatching(/^[A-Z][a-zé]{3,7}$/);
const number = fc.tuple(digits, word, fc.option(word, { nil: undefined }));
const separator = fc.stringMatching(/^[-_ /.–—−\u00a0]{1,3}$/);
/** What may stand beside a number without touching it. */
const before = fc.constantFrom('', '*', '(3) ', 'Re: ', '⚖️ ', '[', 'Fwd – ', 'résumé (', '"', '王 ');
const after = fc.constantFrom('', ' brief.docx - Word', '.docx', '’s reply', ')', '👍🏽', ': call', ' …', '?', ' 王');

const joined = (parts: readonly (string | undefined)[], between: string) => parts.filter(Boolean).join(between);

function matterOf(id: number, display_number: string): Matter {
  return { id, display_number, status: 'Open' };
}
/** Enough like folding for what these numbers are made of. */
function simplified(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, (gap) => (/^\p{M}+$/u.test(gap) ? '' : ' '));
}

describe('for any number and title', () => {
  it('a number is found whatever separates its parts, and its characters are named', () => {
    fc.assert(
      fc.property(number, separator, before, after, (parts, between, head, tail) => {
        const given = joined(parts, '-');
        const written = joined(parts, between);
        const title = head + written + tail;
        const { outcome, candidates } = createMatcher([matterOf(7, given)]).match(title);
        expect(outcome).toBe('auto');
        expect(candidates).toEqual([
          { matterId: 7, by: 'number', start: head.length, end: head.length + written.length },
        ]);
        expect(simplified(title.slice(head.length, head.length + written.length))).toBe(simplified(given));
      }),
    );
  });

  it('a letter or digit at either edge leaves nothing that tags', () => {
    const touching = fc.constantFrom('x', 'Z', '7', '0', 'é', 'ж', '٣', '𐐷', 'ß');
    fc.assert(
      fc.property(number, touching, fc.boolean(), (parts, edge, leading) => {
        const given = joined(parts, '-');
        const title = leading ? edge + given : given + edge;
        expect(['none', 'suggest']).toContain(createMatcher([matterOf(7, given)]).match(title).outcome);
      }),
    );
  });

  const matters = [
    matterOf(1, '00512-Harlow'),
    matterOf(2, '2031-04418'),
    matterOf(3, '00660-林'),
    { ...matterOf(4, '00800-Peña'), status: 'Closed' as const, client: { name: 'Ana Peña' } },
    { ...matterOf(5, 'QX-3'), client: { name: 'Ana Peña' }, aliases: ['2031-04418'] },
  ];
  const piece = fc.oneof(
    fc.string({ unit: anyCharacter }),
    fc.constantFrom(
      '00512',
      'Harlow',
      '2031',
      '04418',
      '-',
      '/',
      '\\',
      '00660-林',
      '00800',
      'Pen\u0303a',
      'Ana ',
      '&#45;',
    ),
    fc.constantFrom('%', '%2D', '&', '&amp', '\ud800', '…', '...', '\u00ad', "'s", 'QX-3', '/nc/#/matters/2', '7', ' '),
  );
  const title = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
  const all = ({ candidates, also = [] }: Match) => [...candidates, ...also];

  it('nothing throws, and every range lies inside the title', () => {
    const matcher = createMatcher(matters);
    fc.assert(
      fc.property(title, (text) => {
        for (const { start, end } of all(matcher.match(text))) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(end).toBeGreaterThan(start);
        }
      }),
      { numRuns: runs(2000) },
    );
  });

  it('the order of the matters makes no difference', () => {
    const forward = createMatcher(matters);
    const backward = createMatcher([...matters].reverse());
    fc.assert(
      fc.property(title, (text) => {
        expect(backward.match(text)).toEqual(forward.match(text));
      }),
      { numRuns: runs(500) },
    );
  });
});
