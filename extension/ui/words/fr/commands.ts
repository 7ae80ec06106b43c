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

/** What stands on keys. */
export const keyCaps: English['keyCaps'] = {
  control: (key) => `Ctrl ${key}`,
  shift: (key) => `⇧ ${key}`,
  escape: 'Échap',
  delete: 'Suppr',
};
