import type { views as english } from '../en/views.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';

/** What is shown in the day's place. */
export const views: InAnyLanguage<typeof english> = {
  backToDay: 'Zurück zum Tag',
  goTo: (day) => `Zu ${day}`,
  tryAgain: 'Schließen Sie dies, und öffnen Sie es noch einmal.',
  week: {
    title: 'Woche',
    before: 'Woche davor',
    after: 'Woche danach',
    sum: (total, sent) => `${total}, davon ${sent} übermittelt`,
    failed: 'Die Woche konnte nicht gelesen werden.',
    toCome: 'kommt noch',
    nothing: 'nichts aufgezeichnet',
    closed: 'abgeschlossen',
  },
  search: {
    label: 'Tage durchsuchen',
    box: 'Alle Tage durchsuchen',
    needsMatter: 'ohne Akte',
    failed: 'Die Tage konnten nicht durchsucht werden. Versuchen Sie es noch einmal.',
    counting:
      'Einige frühere Tage werden noch gezählt. Suchen Sie in einer Minute noch einmal, um auch diese zu finden.',
    none: 'Kein Posten enthält alle diese Wörter.',
    hint: 'Ein Titel, ein Programm, eine Akte oder eine Notiz.',
    earlier: 'Frühere Tage durchsuchen',
  },
  history: {
    title: 'Übermittlungen',
    acts: {
      posted: 'Übermittelt',
      changed: 'Geändert',
      'taken-back': 'Zurückgenommen',
      refused: 'Von Clio nicht angenommen',
      'changed-in-clio': 'In Clio selbst geändert',
      'deleted-in-clio': 'In Clio selbst gelöscht',
    },
    line: (act, when, day, revision) => `${act} ${when} · für ${day}${revision > 1 ? ` · Fassung ${revision}` : ''}`,
    failed: 'Der Verlauf konnte nicht gelesen werden.',
    none: 'Von hier wurde noch nichts an Clio übermittelt.',
    earlier: 'Früher',
  },
};
