import type { Language } from '../../messages/language.ts';
import type { Catalogue } from './catalogue.ts';
import * as german from './de/worker.ts';
import * as english from './en/worker.ts';
import * as spanish from './es/worker.ts';
import * as french from './fr/worker.ts';

/** The worker's words in every language at once: it may load nothing later. */
export const WORKERS: Readonly<Record<Language, Catalogue['worker']>> = {
  en: english,
  de: german,
  es: spanish,
  fr: french,
};
