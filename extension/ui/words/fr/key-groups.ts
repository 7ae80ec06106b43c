import type * as english from '../en/key-groups.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';

type English = InAnyLanguage<typeof english>;

/** The list of keys: its groups, and the lines of each. */
export const keyGroups: English['keyGroups'] = {
  move: {
    title: 'Se déplacer',
    lines: {
      nextPrevious: 'Suivant, précédent ; flèches aussi',
      dayBeforeAfter: 'Jour précédent, jour suivant',
      today: 'Aujourd’hui',
      goToDate: 'Aller à une date',
      week: 'La semaine',
      search: 'Chercher dans les jours',
      history: 'Ce qui a été envoyé',
      reports: 'Rapports',
    },
  },
  give: {
    title: 'Affecter à un dossier',
    lines: {
      take: 'Prendre une suggestion ; sur une saisie, dire qui a pris part',
      takeAndRemember: 'La prendre et la retenir',
      give: 'Choisir n’importe quel dossier',
      makeRule: 'En faire une règle',
      divide: 'Répartir entre dossiers',
      takeTogether: 'Prendre tous les sûrs, puis tous les probables',
      always: 'Toujours, là où la ligne du bas le propose',
    },
  },
  items: {
    title: 'Éléments',
    lines: {
      choose: 'Choisir ; cocher pour envoyer',
      chooseSeveral: 'En choisir plusieurs',
      exclude: 'Hors client',
      hide: 'Masquer',
      split: 'Scinder à une heure',
      join: 'Réunir',
      note: 'Annoter',
      delete: 'Supprimer',
      addTime: 'Ajouter du temps à la main',
      timer: 'Lancer un chronomètre, l’arrêter',
    },
  },
  entries: {
    title: 'Saisies',
    lines: {
      edit: 'Modifier le libellé ; voir chacun des éléments',
      leave: 'En sortir',
      nextBlank: 'Blanc suivant du libellé',
      charge: 'Facturable, non facturable, offert',
      category: 'Catégorie',
      changeTime: 'Modifier le temps',
      takeFix: 'Prendre la correction proposée',
      send: 'Envoyer',
    },
  },
  anything: {
    title: 'Partout',
    lines: {
      undo: 'Annuler ; Ctrl Z aussi',
      redo: 'Rétablir ; Ctrl Y aussi',
      names: 'Masquer les noms, les afficher',
      keys: 'Ces touches',
    },
  },
};
