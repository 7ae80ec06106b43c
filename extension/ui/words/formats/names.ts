import type { Language } from '../../../messages/language.ts';

/** Each language by its own name, so that whoever reads only that one finds it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
};
