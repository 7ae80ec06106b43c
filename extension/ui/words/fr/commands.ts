import type * as english from '../en/commands.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';
import { counted } from './format.ts';

type English = InAnyLanguage<typeof english>;

/** Items of which something was done: "3 éléments masqués". */
const itemsThat = (count: number, done: string) => counted(count, `élément ${done}`, `éléments ${done}s`);

/** What the review's commands are called in menus and on buttons. */
export const labels: English['labels'] = {
  give: 'Affecter à un dossier…',
  giveShort: 'Affecter…',
  makeRule: 'Créer une règle…',
  divide: 'Répartir entre dossiers…',
  split: 'Scinder à une heure…',
  note: 'Note…',
  join: 'Réunir en un élément',
  putBack: 'Remettre',
  exclude: 'Hors client',
  hide: 'Masquer',
  delete: 'Supprimer',
  chooseSeveral: 'En choisir plusieurs…',
  moreFor: (name) => `Autres actions pour ${name}`,
  undo: (what) => `Annuler : ${what}`,
  redo: (what) => `Rétablir : ${what}`,
  week: 'Semaine',
  goToDate: 'Aller à une date…',
  search: 'Chercher dans les jours',
  history: 'Ce qui a été envoyé',
  reports: 'Rapports',
  addTime: 'Ajouter du temps à la main',
  startTimer: 'Lancer un chronomètre…',
  stopTimer: 'Arrêter le chronomètre',
  timerOn: 'Lancer un chronomètre sur son dossier',
  showNames: 'Afficher les noms',
  hideNames: 'Masquer les noms',
  keys: 'Touches',
};

/** The status line, once a command is done. */
export const done: English['done'] = {
  excluded: (count) => counted(count, 'élément marqué hors client', 'éléments marqués hors client'),
  hidden: (count) => itemsThat(count, 'masqué'),
  putBack: (count) => counted(count, 'élément remis', 'éléments remis'),
  joined: (count) => itemsThat(count, 'réuni'),
  deleted: (count) => itemsThat(count, 'supprimé'),
};

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

/** What stands on keys. */
export const keyCaps: English['keyCaps'] = {
  control: (key) => `Ctrl ${key}`,
  shift: (key) => `⇧ ${key}`,
  escape: 'Échap',
  delete: 'Suppr',
};
