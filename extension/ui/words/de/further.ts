import type { further as english } from '../en/further.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';
import { counted } from './format.ts';

const items = (count: number) => counted(count, 'Posten', 'Posten');

/** Category and codes of an entry. */
const category: InAnyLanguage<typeof english.category> = {
  label: 'Kategorie',
  none: 'Keine Kategorie',
  flatRate: 'Auch Pauschalkategorien…',
  task: 'Aufgabencode',
  noTask: 'Kein Aufgabencode',
  activity: 'Tätigkeitscode',
  noActivity: 'Kein Tätigkeitscode',
};

/** The narrative of a draft. */
const narrative: InAnyLanguage<typeof english.narrative> = {
  label: (matter) => `Leistungstext für ${matter}`,
  placeholder: 'Was wurde getan? Dieser Text steht auf der Rechnung.',
  changedElsewhere: 'In einem anderen Fenster geändert. Dies ist gespeichert.',
  store: 'Speichern',
  showStored: 'Gespeichertes zeigen',
  fillIn: 'Ausfüllen',
  whoTookPart: (phrase) => `Mit wem? ${phrase}`,
  participants: { client: 'Mandant', 'opposing counsel': 'Gegenanwalt', colleague: 'Kollege' },
  untold: (count) => `${items(count)} nicht im Leistungstext:`,
  addUntold: 'hinzufügen',
  ownWords: (from, to) => `Sie schreiben „${to}“ statt „${from}“.`,
  forgetWords: 'Vergessen',
  asDrafted: 'Wie entworfen',
  earlier: 'Frühere Texte',
};

/** Approved entries, and what can be done with them. */
const sent: InAnyLanguage<typeof english.sent> = {
  sum: (time, inClio) => {
    const there = inClio && `${inClio.hours} in Clio${inClio.sent ? '' : ', sobald sie übermittelt sind'}`;
    return `<time>${time}</time> gearbeitet${there ? `, ${there}` : ''}`;
  },
  notConfirmed: 'Clio hat nicht gesagt, dass es getan ist',
  states: {
    approved: 'Wartet auf die Übermittlung',
    sending: 'Wird übermittelt',
    refused: 'Von Clio nicht angenommen',
    unclear: 'Ist es einer von diesen in Clio?',
    unknown: 'Wird in Clio nachgesehen',
    changing: 'Ihre Änderung ist unterwegs zu Clio',
    changingTime: (from, to) => `Ihre Änderung von ${from} auf ${to} ist unterwegs zu Clio`,
    'taking-back': 'Wird aus Clio zurückgenommen',
    deleted: 'In Clio gelöscht, wird nicht noch einmal übermittelt',
  },
  posted: (since, onBill) =>
    `${since === null ? 'In Clio' : `In Clio seit ${since}`}${onBill ? ', auf einer Rechnung' : ''}`,
  openInClio: 'In Clio öffnen',
  tryAgain: 'Erneut versuchen',
  backToDrafts: 'Zurück zu den Entwürfen',
  change: 'Ändern',
  takeBack: 'Zurücknehmen',
  changedFrom: (hours) => `Zeit geändert von ${hours}`,
  changeBack: (hours) => `Zurück auf ${hours}`,
  editAndSend: 'Bearbeiten, übermitteln',
  timeNotShown: 'Zeit nicht gezeigt',
  thisOne: 'Dieser ist es',
  lookAtAll: 'Sehen Sie alle an, bevor Sie noch einmal übermitteln.',
  showMore: (count) => `${counted(count, 'weiteren', 'weitere')} zeigen`,
  noneFromHere: 'Keiner von diesen wurde von hier übermittelt.',
  sendAgain: 'Erneut übermitteln',
  besideIt: 'Clio hat daneben noch einen. Dieser bleibt, wenn Sie ihn nicht entfernen:',
  remove: 'Aus Clio entfernen',
  removeForSure: 'Ja, aus Clio entfernen',
  keep: 'Nein',
  keepBoth: 'Beide behalten',
};

/** What entries say that are open or approved: none of it is on the first screen. */
export const further: InAnyLanguage<typeof english> = { category, narrative, sent };
