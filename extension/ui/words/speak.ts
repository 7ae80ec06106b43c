import { BOOKS } from './books.ts';
import type { Books } from './catalogue.ts';
import { chosenLanguage, keptChoice } from './formats/choice.ts';
import { speak } from './spoken.ts';

/**
 * Loads a page's words in the language that the attorney chose, else in the browser's. To be awaited before any module
 * of the page is loaded, for these read their words at once.
 * @throws where the words cannot be read, as after an update
 */
export async function speakFor(page: keyof Books): Promise<void> {
  const language = chosenLanguage(keptChoice());
  speak(language, await BOOKS[language][page]());
  // So that it is read aloud, and hyphenated, as what it is.
  document.documentElement.lang = language;
}
