import type { LanguageChoice } from '../../messages/language.ts';
import { chosenLanguage } from './formats/choice.ts';
import { WORKERS } from './workers.ts';

/** What the worker shows by itself: the badge, its tooltip, notifications. */
export let worker = WORKERS[chosenLanguage('browser')];

/** Has the worker speak as the attorney chose. @returns whether that is another language than before */
export function speakInWorker(choice: LanguageChoice): boolean {
  const before = worker;
  worker = WORKERS[chosenLanguage(choice)];
  return worker !== before;
}
