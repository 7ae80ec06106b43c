import type * as english from '../en/commands.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';
import { counted } from './format.ts';

const items = (count: number) => counted(count, 'Posten', 'Posten');

/** What the review's commands are called in menus and on buttons. */
export const labels: InAnyLanguage<typeof english.labels> = {
  give: 'Einer Akte zuordnen…',
  giveShort: 'Zuordnen…',
  makeRule: 'Regel anlegen…',
  divide: 'Auf Akten aufteilen…',
  split: 'Zu einer Uhrzeit trennen…',
  note: 'Notiz…',
  join: 'Zu einem Posten verbinden',
  putBack: 'Zurücklegen',
  exclude: 'Keine Mandatsarbeit',
  hide: 'Ausblenden',
  delete: 'Löschen',
  chooseSeveral: 'Mehrere auswählen…',
  moreFor: (name) => `Mehr zu ${name}`,
  undo: (what) => `Rückgängig: ${what}`,
  redo: (what) => `Wiederholen: ${what}`,
  week: 'Woche',
  goToDate: 'Gehe zu Datum…',
  search: 'Tage durchsuchen',
  history: 'Übermittlungen',
  reports: 'Berichte',
  addTime: 'Zeit von Hand hinzufügen',
  startTimer: 'Stoppuhr starten…',
  stopTimer: 'Stoppuhr anhalten',
  timerOn: 'Stoppuhr für diese Akte starten',
  showNames: 'Namen zeigen',
  hideNames: 'Namen verbergen',
  keys: 'Tasten',
};

/** The status line, once a command is done. */
export const done: InAnyLanguage<typeof english.done> = {
  excluded: (count) => `${items(count)} als keine Mandatsarbeit markiert`,
  hidden: (count) => `${items(count)} ausgeblendet`,
  putBack: (count) => `${items(count)} zurückgelegt`,
  joined: (count) => `${items(count)} verbunden`,
  deleted: (count) => `${items(count)} gelöscht`,
};

/** What stands on keys. */
export const keyCaps: InAnyLanguage<typeof english.keyCaps> = {
  control: (key) => `Strg ${key}`,
  shift: (key) => `⇧ ${key}`,
  escape: 'Esc',
  delete: 'Entf',
};
