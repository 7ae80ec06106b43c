import type { Language } from '../../messages/language.ts';
import type { PageWords } from './catalogue.ts';
import { chosenLanguage, keptChoice } from './formats/choice.ts';
import { speak } from './spoken.ts';

/** The pages, and `further`: what of the popup comes once that can be used. */
export type Page = 'example' | 'further' | 'options' | 'popup' | 'reports' | 'welcome';

type Books = Record<Page, () => Promise<Partial<PageWords>>>;

/** Where each page's words are, a file for each language: nobody loads what is not shown. */
const BOOKS: Record<Language, Books> = {
  en: {
    example: () => import('./en/pages/example.ts'),
    further: () => import('./en/pages/further.ts'),
    options: () => import('./en/pages/options.ts'),
    popup: () => import('./en/pages/popup.ts'),
    reports: () => import('./en/pages/reports.ts'),
    welcome: () => import('./en/pages/welcome.ts'),
  },
};

/**
 * Loads a page's words in the language that the attorney chose, else in the browser's. To be awaited before any module
 * of the page is loaded, for these read their words at once.
 * @throws where the words cannot be read, as after an update
 */
export async function speakFor(page: Page): Promise<void> {
  const language = chosenLanguage(keptChoice());
  speak(language, await BOOKS[language][page]());
  // So that it is read aloud, and hyphenated, as what it is.
  document.documentElement.lang = language;
}
