import type * as english from '../en/common.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';

export { counted, decimals, hours, list, worked } from './format.ts';
export * from './helper.ts';

/** In the place of a title. */
export const untitledWindow: InAnyLanguage<typeof english.untitledWindow> = 'Fenster ohne Titel';

/** In the place of a page's content. */
export const noAnswer: InAnyLanguage<typeof english.noAnswer> = {
  trouble: 'Die Erweiterung antwortet nicht.',
  advice: (again) => `${again} Hilft das nicht, starten Sie den Browser neu; nichts geht verloren.`,
};

/** Clio's regions. */
export const regions: InAnyLanguage<typeof english.regions> = {
  us: 'Vereinigte Staaten',
  eu: 'Europa und Vereinigtes Königreich',
  ca: 'Kanada',
  au: 'Australien',
  sandbox: 'Testumgebung',
};

/** Where a matter is not open in Clio. */
const STATUSES = { Pending: 'noch nicht eröffnet', Closed: 'geschlossen' };

/** Choosing a matter. */
export const matters: InAnyLanguage<typeof english.matters> = {
  placeholder: 'Nummer, Mandant oder Wörter',
  list: 'Akten',
  none: 'Keine Akte auf diesem Computer enthält diese Wörter. Versuchen Sie es mit weniger Wörtern; ist die Akte in Clio neu, klicken Sie in den Optionen unter „Verbindungen“ auf „Jetzt abgleichen“.',
  noneYet:
    'Auf diesem Computer ist noch keine Akte. Verbinden Sie sich mit Clio, oder klicken Sie auf „Jetzt abgleichen“, in den Optionen unter „Verbindungen“.',
  connectFirst: 'Ihre Akten kommen aus Clio.',
  connectForMore: 'Clio ist nicht verbunden; inzwischen kann es weitere geben.',
  connect: 'Mit Clio verbinden',
  more: 'Es gibt weitere. Fügen Sie ein Wort hinzu, um die gemeinte zu finden.',
  unknown: (id) => `Akte ${id}`,
  failed: (again) => `Die Akten konnten nicht nachgeschlagen werden. ${again}`,
  about: (about, status) => (status === null ? about : `${about} (${STATUSES[status] ?? status})`),
  picked: (number, client) => (client === null ? number : `${number} · ${client}`),
};

/** From one time of day to another, where they are not written as one range. */
export const fromTo: InAnyLanguage<typeof english.fromTo> = (from, to) => `${from} – ${to}`;
