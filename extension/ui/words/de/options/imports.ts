import type { imports as english } from '../../en/options/imports.ts';
import type { InAnyLanguage } from '../../formats/any-language.ts';
import { counted } from '../format.ts';
import { leftByBrowser } from './left-by-browser.ts';

/** Time from other programs. */
export const imports: InAnyLanguage<typeof english> = {
  title: 'Import',
  means:
    'Zeit, die ein anderes Programm aufgezeichnet hat, füllt die Zeit, in der hier nichts aufgezeichnet wurde. Was schon hier ist, bleibt, wie es ist, und dieselbe Datei noch einmal ändert nichts.',
  how: 'Aus ActivityWatch: Exportieren Sie unter „Raw Data“ alle Buckets als JSON; oder öffnen Sie http://localhost:5600/api/0/export, und speichern Sie die Seite. Oder eine beliebige Tabelle (CSV) mit den Spalten start, end, app und title.',
  file: 'Datei',
  reading: 'Die Datei wird gelesen.',
  holds: (time, days) => `${time} in Fenstern, ${days}.`,
  fills: (time) => `${time} davon füllen Zeit, in der hier nichts aufgezeichnet wurde.`,
  nothingNew: 'Nichts davon würde eingefügt: All diese Zeit ist hier schon belegt.',
  leftOut: (time) => `Weitere ${time} werden ausgenommen: private Fenster, und was Sie nie aufzeichnen.`,
  unread: (count) => `${counted(count, 'Zeile davon ist', 'Zeilen davon sind')} nicht lesbar.`,
  leave: 'Nicht einfügen',
  take: 'Einfügen',
  taking: 'Die Zeit wird eingefügt.',
  done: (time) => `${time} wurden eingefügt. Sie finden sie in der Durchsicht der jeweiligen Tage.`,
  failed: {
    text: 'Nicht alles konnte eingefügt werden.',
    advice: 'Wählen Sie die Datei noch einmal: Was schon hier ist, bleibt, wie es ist.',
  },
  faults: {
    'unknown-file': {
      text: 'Diese Datei ist weder ein Export von ActivityWatch noch eine Tabelle mit Zeiten.',
      advice:
        'Wählen Sie die JSON-Datei von ActivityWatch, oder eine Tabelle, deren erste Zeile ihre Spalten nennt: start, end, app, title.',
    },
    columns: {
      text: 'In dieser Tabelle fehlt eine Spalte.',
      advice: 'Ihre erste Zeile muss start und end nennen, und app oder title.',
    },
    empty: {
      text: 'In dieser Datei sind keine Fenster mit einer Zeit.',
      advice: 'Zeiten müssen geschrieben sein wie 2026-11-23T09:00:00Z oder 2026-11-23 09:00.',
    },
  },
  made: {
    title: 'Was importiert wurde',
    what: (time, days, when) => `${time}, ${days}; importiert am ${when}`,
    remove: 'Entfernen…',
    removeWhich: (file) => `Entfernen, was „${file}“ eingefügt hat`,
    ask: (file) => `Entfernen, was „${file}“ eingefügt hat?`,
    askAdvice: `Die Fenster daraus werden endgültig gelöscht, samt dem, was Sie darüber entschieden haben. Einträge behalten ihre Zeit und ihre Notizen, und was in Clio ist, bleibt dort. ${leftByBrowser}`,
    askUnsentAdvice: `Die Fenster daraus werden endgültig gelöscht, samt dem, was Sie darüber entschieden haben, und ebenso die Einträge daraus, die nicht in Clio sind. Solange sie beim Hilfsprogramm liegt, wird sie wieder angeboten. ${leftByBrowser}`,
    unsent: (day) => `Ungesendete Arbeit, ${day}`,
    keep: 'Behalten',
    deleteForGood: 'Endgültig löschen',
    held: {
      text: 'Nichts wurde gelöscht: Eine Löschsperre gilt.',
      advice: 'Schalten Sie sie aus, und versuchen Sie es dann noch einmal.',
    },
  },
};
