import type { Language, LanguageChoice } from '../../messages/language.ts';
import type { Catalogue } from './catalogue.ts';
import * as english from './en/worker.ts';
import { chosenLanguage } from './formats/choice.ts';

/** All of them at once: the worker of a browser may load nothing later. */
const ALL: Record<Language, Catalogue['worker']> = { en: english };

/** What the worker shows by itself: the badge, its tooltip, notifications. */
export let worker = ALL[chosenLanguage('browser')];

/** Has the worker speak as the attorney chose. @returns whether that is another language than before */
export function speakInWorker(choice: LanguageChoice): boolean {
  const before = worker;
  worker = ALL[chosenLanguage(choice)];
  return worker !== before;
}
