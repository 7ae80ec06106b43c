import type { Language } from '../../messages/language.ts';
import type { Books } from './catalogue.ts';
import { books as german } from './de/books.ts';
import { books as english } from './en/books.ts';
import { books as spanish } from './es/books.ts';
import { books as french } from './fr/books.ts';

/** Where each language has the words of each page. */
export const BOOKS: Readonly<Record<Language, Books>> = { en: english, de: german, es: spanish, fr: french };
