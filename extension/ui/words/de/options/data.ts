import type { data as english } from '../../en/options/data.ts';
import type { InAnyLanguage } from '../../formats/any-language.ts';
import { counted } from '../format.ts';
import { leftByBrowser } from './left-by-browser.ts';

const FINAL = `Das lässt sich nicht rückgängig machen. ${leftByBrowser}`;
const TRY_AGAIN = 'Laden Sie diese Seite neu, und versuchen Sie es noch einmal.';

/** A number of months as a person says it: "3 Monate", "1 Jahr", "7 Jahre". */
function monthsText(months: number | null): string {
  if (months === null) return 'Unbegrenzt';
  return months % 12 === 0 ? counted(months / 12, 'Jahr', 'Jahre') : counted(months, 'Monat', 'Monate');
}

/** What the attorney has in Matterline: export, how long it is kept, and the end of it. */
export const data: InAnyLanguage<typeof english> = {
  title: 'Ihre Daten',
  keepIt: 'Behalten',
  licenses: 'Lizenzen der Software in Matterline',
  reports: {
    title: 'Berichte',
    means:
      'Wie es um die Zeit beliebiger Tage steht: was noch nicht in Clio ist, nach Tag, Akte und Mandant, und was die Rundung ausmacht.',
    open: 'Berichte öffnen',
  },
  exported: {
    title: 'Export',
    means:
      'Alle aufgezeichnete Zeit mit ihren Akten und alle Einträge, die Sie freigegeben haben, als eine JSON-Datei; oder die Zeit allein als Tabelle.',
    all: 'Exportieren',
    table: 'Tabelle (CSV)',
    beingMade: 'Die Datei wird erstellt.',
    failed: `Der Export ist misslungen. ${TRY_AGAIN}`,
  },
  retention: {
    keepTitles: 'Titel aufbewahren',
    months: monthsText,
    byFirm: 'Von Ihrer Kanzlei festgelegt.',
    held: 'Solange die Löschsperre gilt, wird nichts gelöscht.',
    never: 'Von selbst wird nie etwas gelöscht.',
    deletes:
      'Ältere Tage werden von selbst gelöscht, samt Titeln; nie ein Tag mit Zeit, die weder übermittelt noch abgeschlossen ist.',
    ask: (months) =>
      `Tage, die älter sind als ${monthsText(months)}, werden dann endgültig gelöscht, außer denen mit Zeit, die weder übermittelt noch abgeschlossen ist.`,
    askAdvice: `Was in Clio ist, bleibt dort. ${leftByBrowser}`,
    deleteOlder: 'Ältere Titel löschen',
  },
  deletion: {
    title: 'Tage löschen',
    means:
      'Löscht endgültig alles, was in diesem Browserprofil an diesen Tagen aufgezeichnet wurde, samt Titeln. Was in Clio ist, bleibt dort, und Einträge behalten ihre Zeit und ihre Notizen. Was eine Sicherung ersetzt hat, wird ebenfalls gelöscht; Sicherungen, die Sie gespeichert haben, löschen Sie selbst.',
    from: 'Von',
    to: 'Bis',
    delete: 'Löschen…',
    wrongOrder: 'Der erste Tag liegt nach dem letzten. Ändern Sie einen von beiden.',
    holdOn: 'Die Löschsperre gilt; deshalb kann nichts gelöscht werden. Schalten Sie sie zuerst oben aus.',
    ask: (days) => `${days} löschen?`,
    askAdvice: FINAL,
    deleteForGood: 'Endgültig löschen',
    deleted: (days) => `Gelöscht: ${days}.`,
    held: 'Nichts wurde gelöscht: Eine Löschsperre gilt.',
    heldAdvice: 'Schalten Sie sie oben aus, und versuchen Sie es dann noch einmal.',
    failed: 'Nichts wurde gelöscht.',
    failedAdvice: TRY_AGAIN,
  },
  matterDeletion: {
    title: 'Zeit einer Akte löschen',
    means:
      'Löscht endgültig alle Fenster, die nach ihrem Titel, durch Sie oder durch einen Eintrag zu einer Akte gehören, an allen Tagen, samt Titeln. Fenster, für die sie nur vorgeschlagen ist, bleiben. Was in Clio ist, bleibt dort, und Einträge behalten ihre Zeit und ihre Notizen.',
    matter: 'Akte',
    delete: 'Löschen…',
    counting: 'Ihre Zeit wird zusammengezählt.',
    deleting: 'Ihre Zeit wird gelöscht.',
    nothing: (matter) => `Zu ${matter} ist hier nichts gespeichert.`,
    ask: (matter, time, days) => `${time} zu ${matter} löschen, an ${counted(days, 'Tag', 'Tagen')}?`,
    askAdvice: FINAL,
    deleted: (matter) => `Gelöscht: die Zeit zu ${matter}.`,
    failed: 'Nicht alles davon wurde gelöscht.',
    failedAdvice: TRY_AGAIN,
  },
  allDeletion: {
    title: 'Alles löschen',
    means:
      'Löscht alle Zeit, Titel, Entwürfe, Einträge, Regeln, Einstellungen und alles Gelernte, und die Verbindung zu Clio. Was in Clio ist, bleibt dort; was Sie freigegeben haben und noch nicht übermittelt ist, wird nie übermittelt. Nur Ihre Zustimmung, Ihre Einstellungen unter „Aufzeichnung“ und die Ihrer Kanzlei bleiben: Die Aufzeichnung läuft weiter, wenn Sie sie nicht pausieren.',
    delete: 'Löschen…',
    ask: 'Alles löschen?',
    askAdvice: `Das lässt sich nicht rückgängig machen. Sicherungen und Exporte, die Sie gespeichert haben, werden davon nicht gelöscht. ${leftByBrowser}`,
    deleting: 'Alles wird gelöscht.',
    deleted: 'Alles ist gelöscht.',
    failed: 'Nicht alles wurde gelöscht.',
  },
};
