import { LANGUAGE_CHOICES, LANGUAGES, type Language, type LanguageChoice } from '../../../messages/language.ts';

/** The parts of a browser's own interface that say its language. */
interface Browser {
  i18n?: { getUILanguage(): string };
}

/** Where a page finds what was chosen without asking the worker. */
const KEPT = 'language';

/** The language of a tag as browsers have it: "de-AT" is German. English where there is no such catalogue. */
export function languageOf(tag: string): Language {
  const [primary] = tag.toLowerCase().split(/[-_]/);
  return LANGUAGES.find((language) => language === primary) ?? 'en';
}

/** The language to speak by a choice. */
export function chosenLanguage(choice: LanguageChoice): Language {
  if (choice !== 'browser') return choice;
  const { browser, chrome } = globalThis as { browser?: Browser; chrome?: Browser };
  return languageOf((browser ?? chrome)?.i18n?.getUILanguage() ?? 'en');
}

/** What was chosen, as a page knows it at once; only pages have such a place. */
export function keptChoice(): LanguageChoice {
  try {
    const kept = localStorage.getItem(KEPT);
    return LANGUAGE_CHOICES.find((choice) => choice === kept) ?? 'browser';
  } catch {
    // No storage: a page speaks as the browser does.
    return 'browser';
  }
}

/**
 * Keeps for all pages what is chosen.
 * @returns whether the pages are to speak another language than before: each does so from its next opening on
 */
export function keepChoice(choice: LanguageChoice): boolean {
  const before = chosenLanguage(keptChoice());
  try {
    localStorage.setItem(KEPT, choice);
  } catch {
    return false;
  }
  return chosenLanguage(choice) !== before;
}
