import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  inOwnWords,
  learnedWords,
  type WordChange,
  wordChanges,
  wordsFor,
} from '../../../../extension/billing/index.ts';

describe('what the attorney changes in a draft', () => {
  it.each([
    ['one word for another', 'E-mail re survey', 'Correspondence re survey', [['e-mail', 'correspondence']]],
    [
      'an abbreviation written out',
      'Draft Opp to motion to compel',
      'Draft Opposition to motion to compel',
      [['opp', 'Opposition']],
    ],
    ['two words for one', 'Telephone conference re depo prep', 'Call re depo prep', [['telephone conference', 'call']]],
    [
      'two changes in one narrative',
      'E-mail re survey; draft MSJ',
      'Correspondence re survey; draft motion for summary judgment',
      [
        ['e-mail', 'correspondence'],
        ['msj', 'motion for summary judgment'],
      ],
    ],
    ['other capitals are no change', 'Draft Lease', 'Draft lease', []],
    ['what was added stands for nothing', 'E-mail re survey', 'E-mail with client re survey', []],
    ['what was left out neither', 'E-mail re survey of lot', 'E-mail re survey', []],
    ['who took part is no wording', 'E-mail with client re survey', 'E-mail with Dana Holt re survey', []],
    ['numbers stand for nothing else', 'Review Exhibit 4', 'Review Exhibit 5', []],
    ['what joins words neither', 'Draft answer to claim', 'Draft answer for claim', []],
    [
      'a narrative written anew teaches nothing',
      'E-mail re survey; draft lease',
      'Attend hearing before Judge Ruiz',
      [],
    ],
    ['a phrase more is no wording', 'E-mail re survey', 'E-mail re survey; attend closing', []],
  ])('%s', (_, drafted, written, expected) => {
    expect(wordChanges(drafted, written).map(({ from, to }) => [from, to])).toEqual(expected);
  });
});

const change = (from: string, to: string, matter = 1, client: number | null = 10): WordChange => ({
  ...{ from, to, matter, client },
});

describe('own words', () => {
  it('are learned from the second time on, for whom they were written', () => {
    const twice = (one: WordChange, other: WordChange) => learnedWords([one, other])[0]?.for;
    expect(learnedWords([change('e-mail', 'correspondence')])).toEqual([]);
    expect(twice(change('e-mail', 'mail'), change('e-mail', 'mail'))).toEqual({ kind: 'matter', id: 1 });
    expect(twice(change('e-mail', 'mail'), change('e-mail', 'mail', 2))).toEqual({ kind: 'client', id: 10 });
    expect(twice(change('e-mail', 'mail'), change('e-mail', 'mail', 2, 20))).toEqual({ kind: 'all' });
    expect(twice(change('e-mail', 'mail', 1, null), change('e-mail', 'mail', 2, null))).toEqual({ kind: 'all' });
  });

  it('are forgotten once they are changed back, or into something else', () => {
    const learned = [change('e-mail', 'Correspondence'), change('e-mail', 'Correspondence')];
    expect(learnedWords([...learned, change('correspondence', 'e-mail')])).toEqual([]);
    expect(learnedWords([...learned, change('e-mail', 'Letter')])).toEqual([]);
    expect(learnedWords([...learned, change('e-mail', 'Letter'), change('e-mail', 'Letter')])).toMatchObject([
      { to: 'Letter' },
    ]);
  });

  it('count for a matter before its client, and that before all', () => {
    const learned = [
      { from: 'e-mail', to: 'mail', for: { kind: 'all' } as const },
      { from: 'e-mail', to: 'letter', for: { kind: 'client', id: 10 } as const },
      { from: 'e-mail', to: 'message', for: { kind: 'matter', id: 1 } as const },
    ];
    expect(wordsFor(learned, 1, 10)).toEqual([{ from: 'e-mail', to: 'message' }]);
    expect(wordsFor(learned, 2, 10)).toEqual([{ from: 'e-mail', to: 'letter' }]);
    expect(wordsFor(learned, 3, null)).toEqual([{ from: 'e-mail', to: 'mail' }]);
  });

  it.each([
    ['E-mail re survey', 'Correspondence re survey'],
    ['Review e-mail archive', 'Review correspondence archive'],
    ['Draft Opp to motion', 'Draft Opposition to motion'],
    ['Draft opposition', 'Draft opposition'],
    ['Telephone conference re e-mail', 'Call re correspondence'],
    ['Telephone; conference', 'Telephone; conference'],
  ])('stand in %j', (phrase, expected) => {
    const own = [
      { from: 'e-mail', to: 'correspondence' },
      { from: 'opp', to: 'Opposition' },
      { from: 'telephone conference', to: 'call' },
    ];
    expect(inOwnWords(phrase, own).phrase).toBe(expected);
  });

  it('change a word once, whatever stands for it in turn', () => {
    const own = [
      { from: 'draft', to: 'prepare' },
      { from: 'prepare', to: 'draft' },
    ];
    expect(inOwnWords('Draft lease; prepare deed', own).phrase).toBe('Prepare lease; draft deed');
  });

  it('learned from a draft give what was written', () => {
    const word = fc.stringMatching(/^[a-z]{3,8}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 5, maxLength: 9 }), fc.nat(), word, (words, at, to) => {
        fc.pre(!words.includes(to));
        const drafted = words.join(' ');
        const written = words.map((one, index) => (index === at % words.length ? to : one)).join(' ');
        const [learned, ...more] = wordChanges(drafted, written);
        expect(more).toEqual([]);
        // What joins words is never learned.
        if (learned) expect(inOwnWords(drafted, [learned]).phrase.toLowerCase()).toBe(written);
      }),
    );
  });
});
