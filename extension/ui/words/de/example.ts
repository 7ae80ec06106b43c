import type { example as english } from '../en/example.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';

/** The made-up day. */
export const example: InAnyLanguage<typeof english> = {
  title: 'Ein erfundener Tag.',
  means: 'Nichts davon stammt von Ihnen, nichts wird aufbewahrt, und nichts wird übermittelt. Probieren Sie alles aus.',
  leave: 'Verlassen',
};
