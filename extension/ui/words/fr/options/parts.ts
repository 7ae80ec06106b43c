import type { parts as english } from '../../en/options/parts.ts';
import type { InAnyLanguage } from '../../formats/any-language.ts';

/** What several sections of the options say. */
export const parts: InAnyLanguage<typeof english> = {
  cancel: 'Annuler',
  save: 'Enregistrer',
  addRule: 'Ajouter une règle',
  rules: 'Règles',
  undo: 'Annuler',
  keep: 'Garder',
  program: 'Programme',
  anyProgram: 'Tout programme',
  newPassphrase: { label: 'Phrase secrète', copy: 'Copier', another: 'Une autre' },
  passphraseTooShort: {
    text: 'Cette phrase secrète est trop courte.',
    advice: 'Prenez au moins douze caractères, ou celle qui est suggérée.',
  },
  noReply: { text: 'Matterline n’a pas répondu.', advice: 'Rechargez cette page et réessayez.' },
};
