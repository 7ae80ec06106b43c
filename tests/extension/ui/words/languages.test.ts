import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../extension/messages/language.ts';
import { BOOKS } from '../../../../extension/ui/words/books.ts';
import type { Books } from '../../../../extension/ui/words/catalogue.ts';
import { WORKERS } from '../../../../extension/ui/words/workers.ts';
import { bracketed } from '../made-up-language.ts';
import { shortcomings } from './compare.ts';
import { EQUAL, EQUAL_EVERYWHERE, FORMS } from './equal.ts';
import { SAMPLES } from './samples.ts';

/** Everything that is said in a language. */
async function catalogueOf(language: (typeof LANGUAGES)[number]) {
  const pages = Object.entries<Books[keyof Books]>(BOOKS[language]).map(async ([, read]) => ({ ...(await read()) }));
  return Object.assign({ worker: { ...WORKERS[language] } }, ...(await Promise.all(pages)));
}

const english = await catalogueOf('en');

/** Every sentence is called with every kind of argument: seconds, and near half a minute where the computer is busy. */
const WHOLE = { timeout: 120_000 };

describe.each(LANGUAGES.filter((language) => language !== 'en'))('the words in %s', (language) => {
  it('are all there, and say what English says', WHOLE, async () => {
    const equal = [...EQUAL_EVERYWHERE, ...(EQUAL[language] ?? [])];
    expect(shortcomings(english, await catalogueOf(language), { equal, samples: SAMPLES, forms: FORMS })).toEqual([]);
  });
});

describe('the words in a made-up language', () => {
  const whole = { equal: EQUAL_EVERYWHERE, samples: SAMPLES, forms: FORMS };

  it('say what English says, each sentence in brackets', WHOLE, () => {
    expect(shortcomings(english, bracketed(english), whole)).toEqual([]);
  });

  const original = {
    title: 'Title of it',
    parts: { one: 'One of them', two: 'Two of them' },
    of: (count: number, name: string) => `${count === 1 ? 'one' : count} of ${name}`,
    listed: (all: readonly { name: string }[]) => all.map(({ name }) => name).join(', '),
    by: (code: string) => ({ one: 'the first', two: 'the second' })[code] ?? code,
  };
  it.each<[string, object, string]>([
    ['lacks one', { parts: { one: '⟦One⟧' } }, 'parts.two is missing'],
    ['has one too many', { more: '⟦More⟧' }, 'more is too many'],
    ['says nothing', { title: ' ' }, 'title is empty'],
    [
      'says nothing where something is looked up',
      { by: (code: string) => (code === 'two' ? '' : `⟦${code}⟧`) },
      'by is empty',
    ],
    ['is left in English', { title: 'Title of it' }, 'title is English: title of it'],
    ['leaves out a name', { of: (count: number) => `⟦${count}⟧` }, 'of leaves out ⟪given1⟫'],
    ['leaves out a number', { of: (_: number, name: string) => `⟦${name}⟧` }, 'of leaves out ⟪given0⟫'],
    [
      'leaves out part of a list',
      { listed: ([first]: { name: string }[]) => `⟦${first?.name}⟧` },
      'listed leaves out ⟪given0-last.name⟫',
    ],
    ['takes a sentence for a text', { of: '⟦of⟧' }, 'of is of another kind'],
    [
      'cannot say what English can',
      {
        of: (count: number, name: string | null) => {
          if (name === null) throw new Error('No name.');
          return `⟦${count} ${name}⟧`;
        },
      },
      'of fails where English speaks',
    ],
  ])('are told of where the language %s', (_, change, told) => {
    const other = { ...bracketed(original), ...change };
    expect(shortcomings(original, other, { equal: [], samples: {}, forms: [] })).toContain(told);
  });

  it('may write numbers in groups of its own, and in another place', () => {
    const other = {
      ...bracketed(original),
      of: (count: number, name: string) => `⟦${name}: ${new Intl.NumberFormat('de').format(count)}⟧`,
    };
    expect(shortcomings(original, other, { equal: [], samples: {}, forms: [] })).toEqual([]);
  });

  it('may say 0 with another form of a word, where a sentence is given both', () => {
    const english = { sum: (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}` };
    const other = { sum: (count: number, one: string, other: string) => `⟦${count} ${count < 2 ? one : other}⟧` };
    const of = (forms: string[]) => shortcomings(english, other, { equal: [], samples: {}, forms });
    expect(of([])).toContain('sum leaves out ⟪given2⟫');
    expect(of(['sum'])).toEqual([]);
  });

  it('is not left in English where all that is said is an argument', () => {
    const passed = { beside: (one: string, other: string | null) => `${one}, ${other}` };
    expect(shortcomings(passed, passed, { equal: [], samples: {}, forms: [] })).toEqual([]);
    const looked = { by: (code: string) => ({ by: 'by hand', of: 'of it' })[code] ?? code };
    expect(shortcomings(looked, looked, { equal: [], samples: {}, forms: [] })).toEqual(['by is English: by hand']);
  });
});
