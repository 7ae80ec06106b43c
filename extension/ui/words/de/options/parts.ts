import type { parts as english } from '../../en/options/parts.ts';
import type { InAnyLanguage } from '../../formats/any-language.ts';

/** What several sections of the options say. */
export const parts: InAnyLanguage<typeof english> = {
  cancel: 'Abbrechen',
  save: 'Speichern',
  addRule: 'Regel hinzufügen',
  rules: 'Regeln',
  undo: 'Rückgängig',
  keep: 'Behalten',
  program: 'Programm',
  anyProgram: 'Jedes Programm',
  newPassphrase: { label: 'Passphrase', copy: 'Kopieren', another: 'Neue' },
  passphraseTooShort: {
    text: 'Diese Passphrase ist zu kurz.',
    advice: 'Nehmen Sie mindestens zwölf Zeichen oder eine vorgeschlagene.',
  },
  noReply: {
    text: 'Matterline hat nicht geantwortet.',
    advice: 'Laden Sie diese Seite neu, und versuchen Sie es noch einmal.',
  },
};
