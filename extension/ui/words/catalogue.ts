/** What a language must hold: the same sentences as English, with the same parameters. */
export type Catalogue = typeof import('./en.ts');

/** The parts of it that pages show. The worker has its own in every language. */
export type PageWords = Omit<Catalogue, 'worker'>;
