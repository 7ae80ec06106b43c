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

/**
 * What a sentence said, with the names that it was given as their marks: for a sentence that passes them on as they came,
 * and says no word of its own for them.
 */
function unnamed(sentence: Sentence, given: readonly unknown[], text: string): string {
  if (!given.some((one) => typeof one === 'string')) return text;
  const marked = given.map((one, place) => (typeof one === 'string' ? anything(`given${place}`) : one));
  const plain = said(sentence, marked)?.join(' ') ?? text;
  const named = given.reduce<string>(
    (so, one, place) => (typeof one === 'string' ? so.replaceAll(`⟪given${place}⟫`, one.toLowerCase()) : so),
    plain,
  );
  return named === text ? plain : text;
}

/** A text in which something is left to translate: arguments, marks of shape and digits are no words. */
const WORD = /\p{L}{4,}/u;
/** What an argument that is nothing, or that is so or not, reads like in a text. */
const NOTHING = /(?<!\p{L})(?:null|undefined|nan|true|false)/gu;
const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/⟪[^⟫]*⟫|<[^>]*>/g, ' ')
    .replace(NOTHING, ' ')
    .replace(/[\s\d]+/g, ' ')
    .trim();

export interface Comparison {
  /** Texts that are the same in both languages, as they stand in the catalogue. */
  equal: readonly string[];
  /** Further arguments of sentences, by their place in the catalogue: those that no made-up argument gets to speak. */
  samples: Readonly<Record<string, readonly (readonly unknown[])[]>>;
  /** Sentences that are given a count and two forms of a word: which of these they show is the language's. */
  forms: readonly string[];
}

/**
 * All in which a language falls short of English: words that are missing, too many, empty or left in English, and
 * sentences that leave out what they are told.
 */
export function shortcomings(english: unknown, other: unknown, { equal, samples, forms }: Comparison): string[] {
  const names = [...new Set(namesIn(english))];
  const same = new Set(equal.map(bare));
  const found = new Set<string>();
  /** Sentences of which one example was told. */
  const untranslated = new Set<string>();
  const hold = (path: string, [one, its]: [string, string], least: RegExp, own = () => one) => {
    if (its.trim() === '' && one.trim() !== '') found.add(`${path} is empty`);
    for (const mark of marksIn(one)) if (!its.includes(mark)) found.add(`${path} leaves out ${mark}`);
    if (one !== its || untranslated.has(path)) return;
    const left = bare(own());
    if (!least.test(left) || same.has(left)) return;
    untranslated.add(path);
    found.add(`${path} is English: ${one}`);
  };
  const call = (path: string, [mine, its]: [Sentence, Sentence]) => {
    const hear = (all: readonly (readonly unknown[])[]) =>
      all.filter((given) => {
        const one = said(mine, given)?.join(' ') ?? '';
        const translated = one.trim() === '' ? null : said(its, given);
        if (translated !== null) hold(path, [one, translated.join(' ')], WORD, () => unnamed(mine, given, one));
        else if (one.trim() !== '') found.add(`${path} fails where English speaks`);
        return one.trim() !== '';
      }).length > 0;
    const all = [...argumentsFor(mine, names), ...(samples[path.slice(1)] ?? [])];
    const heard = hear(forms.includes(path.slice(1)) ? all.map((given) => given.with(2, given[1])) : all);
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
