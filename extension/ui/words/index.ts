export { common, options, popup, reasons, worker } from './en.ts';

/** What a language file must hold: the same sentences, with the same parameters. */
export type Catalogue = typeof import('./en.ts');
