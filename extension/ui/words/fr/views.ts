import type { views as english } from '../en/views.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';

/** What is shown in the day's place. */
export const views: InAnyLanguage<typeof english> = {
  backToDay: 'Retour à la journée',
  goTo: (day) => `Aller au ${day}`,
  tryAgain: 'Fermez ceci et rouvrez-le.',
  week: {
    title: 'Semaine',
    before: 'Semaine précédente',
    after: 'Semaine suivante',
    sum: (total, sent) => `${total}, dont ${sent} envoyé`,
    failed: 'La semaine n’a pas pu être lue.',
    toCome: 'à venir',
    nothing: 'rien d’enregistré',
    closed: 'clôturée',
  },
  search: {
    label: 'Chercher dans les jours',
    box: 'Chercher dans tous les jours',
    needsMatter: 'à affecter',
    failed: 'Impossible de chercher dans les jours. Réessayez.',
    counting: 'Le calcul de jours précédents est en cours. Cherchez de nouveau dans une minute pour les trouver aussi.',
    none: 'Aucun élément n’a tous ces mots.',
    hint: 'Un titre, un programme, un dossier ou une note.',
    earlier: 'Chercher plus tôt',
  },
  history: {
    title: 'Ce qui a été envoyé',
    acts: {
      posted: 'Envoyée',
      changed: 'Modifiée',
      'taken-back': 'Retirée',
      refused: 'Non acceptée par Clio',
      'changed-in-clio': 'Modifiée dans Clio même',
      'deleted-in-clio': 'Supprimée dans Clio même',
    },
    line: (act, when, day, revision) => `${act} ${when} · pour ${day}${revision > 1 ? ` · révision ${revision}` : ''}`,
    failed: 'L’historique n’a pas pu être lu.',
    none: 'Rien n’a encore été envoyé à Clio d’ici.',
    earlier: 'Plus tôt',
  },
};
