import type { keyGroups as english } from '../en/key-groups.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';

/** The list of keys: its groups, and the lines of each. */
export const keyGroups: InAnyLanguage<typeof english> = {
  move: {
    title: 'Navigieren',
    lines: {
      nextPrevious: 'Weiter, zurück; auch mit den Pfeilen',
      dayBeforeAfter: 'Tag davor, Tag danach',
      today: 'Heute',
      goToDate: 'Zu einem Datum',
      week: 'Die Woche',
      search: 'Tage durchsuchen',
      history: 'Übermittlungen',
      reports: 'Berichte',
    },
  },
  give: {
    title: 'Akte zuordnen',
    lines: {
      take: 'Vorschlag übernehmen; auf einem Eintrag: sagen, wer teilnahm',
      takeAndRemember: 'Übernehmen und merken',
      give: 'Beliebige Akte auswählen',
      makeRule: 'Regel daraus anlegen',
      divide: 'Auf Akten aufteilen',
      takeTogether: 'Alle sicheren übernehmen, dann alle wahrscheinlichen',
      always: 'Immer, wo die Zeile unten es anbietet',
    },
  },
  items: {
    title: 'Posten',
    lines: {
      choose: 'Auswählen; ankreuzen zum Übermitteln',
      chooseSeveral: 'Mehrere auswählen',
      exclude: 'Keine Mandatsarbeit',
      hide: 'Ausblenden',
      split: 'Zu einer Uhrzeit trennen',
      join: 'Verbinden',
      note: 'Notiz',
      delete: 'Löschen',
      addTime: 'Zeit von Hand hinzufügen',
      timer: 'Stoppuhr starten, anhalten',
    },
  },
  entries: {
    title: 'Einträge',
    lines: {
      edit: 'Leistungstext bearbeiten; jeden von mehreren Posten ansehen',
      leave: 'Den Text verlassen',
      nextBlank: 'Nächste Lücke im Text',
      charge: 'Abrechenbar, nicht abrechenbar, kostenfrei',
      category: 'Kategorie',
      changeTime: 'Zeit ändern',
      takeFix: 'Angebotene Korrektur übernehmen',
      send: 'Übermitteln',
    },
  },
  anything: {
    title: 'Überall',
    lines: {
      undo: 'Rückgängig; auch Strg Z',
      redo: 'Wiederholen; auch Strg Y',
      names: 'Namen verbergen, Namen zeigen',
      keys: 'Diese Tasten',
    },
  },
};
