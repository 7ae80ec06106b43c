// The words of the screens. `en.ts` is the catalogue of one language; what pages and worker show comes from here.
//
// To add a language, write a file beside `en.ts` with the same exports (`const check: Catalogue` of its module holds it to
// that; TypeScript names what is missing), with its own `format.ts` for lists, plurals and numbers, and export it here in the
// place of `en.ts`. Every build has one language: a page then carries no words that it does not show. Dates and times
// follow the catalogue's language, in the reader's own variant of it (see `formats/locale.ts`).

export {
  common,
  dialogs,
  entryReasons,
  evidence,
  example,
  findings,
  further,
  keyGroups,
  language,
  options,
  policy,
  popup,
  refusals,
  reports,
  views,
  welcome,
  worker,
} from './en.ts';
export { locale } from './formats/locale.ts';

/** What a language file must hold: the same sentences, with the same parameters. */
export type Catalogue = typeof import('./en.ts');
