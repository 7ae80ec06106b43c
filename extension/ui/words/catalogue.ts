import type { InAnyLanguage } from './formats/any-language.ts';

type English = typeof import('./en.ts');
type EnglishBooks = typeof import('./en/books.ts').books;

/** What a language must hold: the same sentences as English, with the same parameters. */
export type Catalogue = InAnyLanguage<English>;

/** The parts of it that pages show. The worker has its own in every language. */
export type PageWords = Omit<Catalogue, 'worker'>;

/** Where a language has the words of each page. */
export type Books = {
  readonly [Page in keyof EnglishBooks]: () => Promise<InAnyLanguage<Awaited<ReturnType<EnglishBooks[Page]>>>>;
};
