import { anything, marksIn, textsOf } from './any-argument.ts';

type Sentence = (...given: unknown[]) => unknown;

/** Names of the catalogue's own records: what a sentence may look up by. */
function namesIn(words: unknown): string[] {
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([name, part]) => [name, ...namesIn(part)]);
}

/** What may be given in one place: anything at all, a number of it, none of it, and what is so or not. */
const kindsAt = (place: number): unknown[] => [anything(`given${place}`), 0, 1, 2, null, undefined, true, false];

/** Arguments for each of a sentence's parameters: each kind with each, or beside anything where that would be too many. */
function argumentsFor(sentence: Sentence, names: readonly string[]): unknown[][] {
  const places = Array.from({ length: Math.max(sentence.length, 1) }, (_, place) => place);
  const plain = places.map((place) => anything(`given${place}`));
  const looked = places.flatMap((place) => names.map((name) => plain.with(place, name)));
  const mixed =
    places.length > 3
      ? places.flatMap((place) => kindsAt(place).map((kind) => plain.with(place, kind)))
      : places.reduce<unknown[][]>(
          (all, place) => all.flatMap((so) => kindsAt(place).map((one) => [...so, one])),
          [[]],
        );
  return [...mixed, ...looked];
}

/** What is listed has to be texts indeed. */
const TEXTS = [0, 1, 2].map((place) => [`⟪one${place}⟫`, `⟪two${place}⟫`]);

/** What a sentence says; null where it is not made for such arguments. */
function said(sentence: Sentence, given: readonly unknown[]): string[] | null {
  try {
    return textsOf(sentence(...given));
  } catch {
    return null;
  }
}

/** A text in which something is left to translate: the marks of arguments, of shape and digits are no words. */
const WORD = /\p{L}{4,}/u;
const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/⟪[^⟫]*⟫|<[^>]*>/g, ' ')
    .replace(/[\s\d]+/g, ' ')
    .trim();

export interface Comparison {
  /** Texts that are the same in both languages, as they stand in the catalogue. */
  equal: readonly string[];
  /** Further arguments of sentences, by their place in the catalogue: those that no made-up argument gets to speak. */
  samples: Readonly<Record<string, readonly (readonly unknown[])[]>>;
}

/**
 * All in which a language falls short of English: words that are missing, too many, empty or left in English, and
 * sentences that leave out what they are told.
 */
export function shortcomings(english: unknown, other: unknown, { equal, samples }: Comparison): string[] {
  const names = [...new Set(namesIn(english))];
  const same = new Set(equal.map(bare));
  const found = new Set<string>();
  /** Sentences of which one example was told. */
  const untranslated = new Set<string>();
  const hold = (path: string, [one, its]: [string, string], least: RegExp) => {
    if (its.trim() === '' && one.trim() !== '') found.add(`${path} is empty`);
    for (const mark of marksIn(one)) if (!its.includes(mark)) found.add(`${path} leaves out ${mark}`);
    if (one !== its || untranslated.has(path) || !least.test(bare(one)) || same.has(bare(one))) return;
    untranslated.add(path);
    found.add(`${path} is English: ${one}`);
  };
  const call = (path: string, [mine, its]: [Sentence, Sentence]) => {
    const hear = (all: readonly (readonly unknown[])[]) =>
      all.filter((given) => {
        const one = said(mine, given)?.join(' ') ?? '';
        const translated = one.trim() === '' ? null : said(its, given);
        if (translated !== null) hold(path, [one, translated.join(' ')], WORD);
        else if (one.trim() !== '') found.add(`${path} fails where English speaks`);
        return one.trim() !== '';
      }).length > 0;
    const heard = hear([...argumentsFor(mine, names), ...(samples[path.slice(1)] ?? [])]);
    if (!heard && !hear([TEXTS])) found.add(`${path} says nothing by any argument: give it one in samples.ts`);
  };
  const compare = (path: string, mine: unknown, its: unknown) => {
    if (typeof mine !== typeof its || Array.isArray(mine) !== Array.isArray(its))
      found.add(`${path} is of another kind`);
    else if (typeof mine === 'string') hold(path, [mine.toLowerCase(), String(its).toLowerCase()], /\p{L}{2,}/u);
    else if (typeof mine === 'function') call(path, [mine as Sentence, its as Sentence]);
    else if (typeof mine === 'object' && mine !== null) inside(path, mine, its as object);
  };
  const inside = (path: string, mine: object, its: object) => {
    for (const name of Object.keys(its)) if (!Object.hasOwn(mine, name)) found.add(`${path}.${name} is too many`);
    for (const [name, part] of Object.entries(mine))
      if (Object.hasOwn(its, name)) compare(`${path}.${name}`, part, Reflect.get(its, name));
      else found.add(`${path}.${name} is missing`);
  };
  inside('', english as object, other as object);
  return [...found].map((line) => line.replace(/^\./, ''));
}
