import type { refusals as english } from '../en/refusals.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';

/** Why Clio refused something, as the end of a sentence. */
export const refusals: InAnyLanguage<typeof english> = {
  codes: {
    'old-version': 'cette version de Matterline est trop ancienne pour Clio. Mettez-la à jour.',
    missing: 'il ne trouve pas le dossier, ou vous n’y avez plus accès.',
    stale: 'la saisie a été modifiée dans Clio entre-temps.',
    'foreign-link': 'sa réponse renvoyait vers un autre serveur, qui n’a pas été suivi.',
    'unknown-region': 'cette région est inconnue.',
  },
  invalid: {
    seconds: 'les secondes de la saisie ne peuvent pas être justes.',
    date: 'la date de la saisie ne peut pas être juste.',
    matter: 'le dossier de la saisie ne peut pas être juste.',
    user: 'l’utilisateur de la saisie ne peut pas être juste.',
    category: 'la catégorie de la saisie ne peut pas être juste.',
    code: 'le code de la saisie ne peut pas être juste.',
    entry: 'la saisie ne peut pas être juste.',
  },
  noWord: 'il n’a donné aucune raison.',
  lacksScope: (said, area) =>
    `${said} Si « ${area} » est coché dans l’application Clio du cabinet, c’est votre rôle qui ne l’a pas.`,
};
