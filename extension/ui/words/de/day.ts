import type { day as english } from '../en/day.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';
import { counted } from './format.ts';

const items = (count: number) => counted(count, 'Posten', 'Posten');

const times = (count: number) => (count === 1 ? 'einmal' : count === 2 ? 'zweimal' : `${count}-mal`);

/** What needs a matter, and how it is given one. */
const needs: InAnyLanguage<typeof english.needs> = {
  title: 'Ohne Akte',
  sum: (time, count) => `<time>${time}</time>, ${items(count)}`,
  count: items,
  short: (count) => `${items(count)} unter einer Minute`,
  noSubject: (program) => `${program}: kein Betreff zu sehen`,
  askOutlook: 'siehe „Aufzeichnung“ in den Optionen',
  because: {
    serial: 'Nummer ohne den Namen',
    short: 'Nummer, die auch anderes heißen kann',
    glued: 'Nummer zusammengeschrieben',
    order: 'Nummer und Name in anderer Reihenfolge',
    cut: 'Nummer abgeschnitten',
    client: 'Name des Mandanten',
    description: 'Wörter der Akte',
    learned: 'wie zuvor von Ihnen',
  },
  given: (count) => `wie schon ${times(count)}`,
  marked: (count) => `schon ${times(count)} beiseitegelegt`,
  ownWord: { client: 'Name des Mandanten', description: 'Wörter der Akte', number: 'Teil ihrer Nummer' },
  briefly: {
    'given-alike': 'wie andere zuvor',
    'seen-word': 'ein Wort früherer Posten',
    left: 'schon ohne Akte gelassen',
    private: 'liest sich wie private Post',
    'own-page': 'eine eigene Seite',
    beside: 'daneben bearbeitet',
  },
  severalFit: (count) => `${count === 2 ? 'zwei' : count} Akten passen`,
  matterClosed: 'diese Akte ist geschlossen',
  perhapsOneOf: 'vielleicht eine von diesen',
  amid: (matter) => `bei der Arbeit an ${matter}`,
  between: (before, after) => `zwischen ${before} und ${after}`,
  after: (matter) => `nach ${matter}`,
  before: (matter) => `vor ${matter}`,
  candidate: (matter, reason) => `${[matter, reason].filter(Boolean).join('. ')}. Mit Umschalttaste: merken.`,
  near: 'Kürzlich oder daneben bearbeitet; das heißt nicht, dass sie es ist',
  takeSure: (count) => (count === 1 ? 'Sicheren übernehmen' : `${count} sichere übernehmen`),
  takeLikely: (count) => `${count} wahrscheinliche${count === 1 ? 'n' : ''} übernehmen`,
  sureOf: (matters) => `für ${counted(matters, 'Akte', 'Akten')}`,
  takeSureMeans: (given) => given.map(([count, matter]) => `${items(count)} zu ${matter}`).join('\n'),
  likelyOwn: 'Wohl keine Mandatsarbeit',
  takeSuggested: (count) => `${count} wie vorgeschlagen`,
  notClient: 'Keine Mandatsarbeit',
  chooseThis: (title) => `${title} auswählen`,
  choose: 'Auswählen…',
  other: 'Andere…',
};

/** Time of which nothing was captured. */
const questions: InAnyLanguage<typeof english.questions> = {
  label: 'Fragen zu diesem Tag',
  still: (title, time) => `Noch bei ${title}, ${time}?`,
  call: (title, time) => `Noch im Gespräch ${title}, ${time}?`,
  callBehind: (program, time) => `Noch im Gespräch in ${program}, ${time}?`,
  away: (when, time) => `Abwesend ${when}, ${time}`,
  gap: (when, time) => `Lücke ${when}, ${time}`,
  gapMeans: 'In dieser Zeit wurde nichts aufgezeichnet',
  microphone: (program, when, time) => `Gespräch in ${program}, ${when}, ${time}`,
  callBy: (program) => `Gespräch in ${program}`,
  whichMatter: 'Welche Akte?',
  add: 'Hinzufügen',
  confirm: 'Bestätigen',
  whatWasIt: 'Was war es?',
  no: 'Nein',
  justAway: 'Nur abwesend',
  more: (count) => `${count} weitere`,
};

/** Drafts of entries. */
const drafts: InAnyLanguage<typeof english.drafts> = {
  title: 'Bereit',
  sum: (count, time) => `${counted(count, 'Eintrag', 'Einträge')}, <time>${time}</time>`,
  cannotBeSent: 'So kann er nicht übermittelt werden',
  cannotBeSentSentence: 'So kann er nicht übermittelt werden.',
  send: (matter) => `${matter} übermitteln`,
  categoryProposed: (category) => `Vorgeschlagene Kategorie: ${category}. Ändern`,
  noNarrative: 'Noch kein Leistungstext',
  notStored: 'Dieser Text ist nicht gespeichert.',
  worked: (time) => `<time>${time}</time> gearbeitet`,
  moreGoes: 'An Clio geht mehr, als gearbeitet wurde',
  more: 'mehr als gearbeitet',
  addTotals: 'Summen anfügen',
  addTotalsMeans: 'Fügt dem Text die gearbeitete und die berechnete Zeit an',
  changeTime: 'Zeit ändern',
  changedFrom: (time) => `Geändert von ${time}`,
  otherMatter: 'Andere Akte',
  asItPrints: 'Auf der Rechnung',
  fineAsItIs: 'Passt so',
};

/** Drafts of very little time. */
const small: InAnyLanguage<typeof english.small> = {
  title: 'Kleine Zeiten',
  sum: (time) => `<time>${time}</time>, je Akte unter 3 min`,
  send: 'Übermitteln',
  addToAnother: 'Zu einem anderen…',
  leaveOut: 'Weglassen',
};

/** How an entry is billed. */
const charges: InAnyLanguage<typeof english.charges> = {
  legend: 'Abrechnung',
  billable: { label: 'Abrechenbar', means: 'Steht mit seinem Stundensatz auf der Rechnung' },
  'non-billable': { label: 'Nicht abrechenbar', means: 'Bleibt in Clio, steht nicht auf der Rechnung' },
  'no-charge': { label: 'Kostenfrei', means: 'Steht mit 0 $ auf der Rechnung' },
};

/** The items of a draft, and excluded ones. */
const inside: InAnyLanguage<typeof english.inside> = {
  count: items,
  sendWith: (title) => `${title} mit übermitteln`,
  by: {
    number: 'nach Nummer',
    alias: 'nach früherer Nummer',
    custom: 'nach eigener Nummer',
    reference: 'nach Mandantenzeichen',
    maildrop: 'nach E-Mail-Adresse',
    address: 'nach Clio-Seite',
    rule: 'nach einer Regel',
    hand: 'von Hand',
    timer: 'nach Stoppuhr',
  },
  added: 'von Ihnen hinzugefügt',
  timed: 'Stoppuhr, kein Fenster aufgezeichnet',
  note: (note) => `„${note}“`,
  later: 'nach Ihrer Bearbeitung dieses Eintrags',
  takeBack: 'Zurücknehmen',
  excluded: (count, time) => `Beiseitegelegt: ${items(count)}, ${time}, nicht übermittelt`,
  hidden: 'ausgeblendet',
  notClient: 'keine Mandatsarbeit',
  putBack: 'Zurücklegen',
};

/** Where approved entries are. */
const standings: InAnyLanguage<typeof english.standings> = {
  'in-clio': { name: 'übermittelt', title: 'Übermittelt' },
  waiting: { name: 'wartet', title: 'Wartet' },
  missing: { name: 'nicht in Clio', title: 'Nicht in Clio' },
};

/** The parts of the day. */
export const day: InAnyLanguage<typeof english> = { needs, questions, drafts, small, charges, inside, standings };
