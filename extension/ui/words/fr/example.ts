import type { example as english } from '../en/example.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';

/** The made-up day. */
export const example: InAnyLanguage<typeof english> = {
  title: 'Une journée inventée.',
  means: 'Rien ici n’est à vous, rien n’en est gardé, et rien n’est envoyé. Essayez tout.',
  leave: 'La quitter',
};
