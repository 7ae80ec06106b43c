import type { dialogs as english } from '../en/dialogs.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';
import { counted } from './format.ts';

const items = (count: number) => counted(count, 'Posten', 'Posten');

const NOT_SENT = 'noch nicht übermittelt';

/** What lies over the day: its questions, and what they are answered with. */
export const dialogs: InAnyLanguage<typeof english> = {
  cancel: 'Abbrechen',
  otherMatter: 'Andere Akte',
  chooseMatter: 'Akte auswählen',
  andMore: (count) => `und ${counted(count, 'weiterer', 'weitere')}`,
  time: {
    moreThanOnce: 'Diese Uhrzeit gibt es mehr als einmal. Sagen Sie, welche gemeint ist.',
    missing:
      'Die Uhr wird über diese Zeit hinweg vorgestellt; an diesem Tag gibt es sie nicht. Geben Sie eine andere ein.',
    which: (label) => `${label}: Diese Uhrzeit gibt es mehr als einmal. Welche?`,
    first: (time) => `${time} (erste)`,
    second: (time) => `${time} (zweite)`,
  },
  addTime: {
    title: 'Zeit hinzufügen',
    add: 'Hinzufügen',
    replace: 'Ersetzen',
    what: 'Was war es?',
    example: 'Telefonat mit dem Gegenanwalt',
    from: 'Von',
    to: 'Bis',
    start: 'Der Anfang',
    end: 'Das Ende',
    endsFirst: 'Das Ende liegt vor dem Anfang.',
    wasCall: 'Es war ein Gespräch oder eine Besprechung',
    matter: 'Akte, wenn Sie sie wissen',
    addFree: (time) => `Freie ${time} hinzufügen`,
    inTheWay: (range, taken) =>
      taken === null
        ? `Dort wurde Zeit aufgezeichnet: ${range}.`
        : `Dort wurde Zeit aufgezeichnet: ${taken} von ${range}.`,
    partSent: (time) => `Davon stehen ${time} in Einträgen und bleiben dort.`,
    allSent: 'Sie steht in Einträgen und bleibt dort.',
    toCome: 'Diese Zeit kommt noch. Fügen Sie sie hinzu, wenn sie vorbei ist.',
  },
  timer: {
    start: 'Stoppuhr starten',
    what: 'Wofür, wie im Leistungstext; kann leer bleiben',
    matter: 'Akte',
    stop: 'Stoppuhr anhalten',
    away: (time) => `Davon war ${time} lang niemand am Computer.`,
    unknown: (time) => `Davon wurde ${time} lang nichts aufgezeichnet.`,
    keep: 'Alles behalten',
    leave: 'Das weglassen',
  },
  changeTime: {
    title: (matter) => `Zeit für ${matter}`,
    change: 'Ändern',
    asWorked: 'Wie gearbeitet',
    hours: 'Stunden in Clio',
    means: (hours, worked) => `${hours}; die gearbeiteten ${worked} bleiben, wie sie sind.`,
    howToWrite: 'Zum Beispiel 1,5 oder 1:30 oder 90 min.',
  },
  confirmRule: {
    title: (matter) => `Merken für ${matter}`,
    asks: (words, matter, count, time) =>
      `${words === null ? 'Jeder Titel wie dieser' : `Jeder Titel mit „${words}“`} ginge von nun an zu ${matter}. Auch dies würde umgebucht, ${items(count)}, ${time}, ${NOT_SENT}:`,
    remember: 'Merken und umbuchen',
  },
  divide: {
    title: (count, time) => `${items(count)}, ${time}, aufteilen`,
    divide: 'Aufteilen',
    minutes: (count) => `${count} min`,
    left: (time) => `${time} übrig`,
    nothingLeft: 'nichts ist übrig',
    timeFor: (matter) => `Zeit für ${matter}`,
    without: (matter) => `Ohne ${matter}`,
    inAll: (time, byHand) =>
      `Insgesamt ${time}, ${byHand ? 'von Hand; der letzte Teil nimmt den Rest' : 'zu gleichen Teilen'}.`,
    equalParts: 'Gleiche Teile',
    firstMatter: 'Erste Akte',
    anotherMatter: 'Weitere Akte',
  },
  editEntry: {
    change: (matter) => `Ändern: ${matter}`,
    sendAgain: (matter) => `Noch einmal übermitteln: ${matter}`,
    changeInClio: 'In Clio ändern',
    send: 'Erneut übermitteln',
    narrative: 'Leistungstext',
    hours: 'Stunden in Clio',
    timeMeans: (from, to, worked) =>
      from === to
        ? `${to}; gearbeitet ${worked}.`
        : `Aus ${from} werden ${to}; die gearbeiteten ${worked} bleiben, wie sie sind.`,
    moreIsRight: (hours, worked) => `${hours} sind mehr als die gearbeiteten ${worked}. Das ist richtig.`,
    asInClio: 'Wie in Clio',
  },
  goToDate: {
    title: 'Gehe zu Datum',
    go: 'Los',
    date: 'Datum',
    upToToday: 'Geben Sie ein Datum bis heute ein.',
  },
  ledger: {
    title: 'Gearbeitet und in Clio',
    worked: 'Gearbeitet',
    inClio: 'In Clio',
    inClioOnceSent: 'In Clio, wenn alles übermittelt ist',
    why: {
      rounding: 'gerundet',
      changed: 'Zeit von Ihnen geändert',
      'changed-in-clio': 'Zeit in Clio geändert',
      deleted: 'in Clio gelöscht',
      refused: 'von Clio nicht angenommen',
      'left-out': 'Posten weggelassen',
    },
    ofMatter: (matter, why) => `${matter}, ${why}`,
    thereNow: 'davon jetzt dort',
    nonBillable: 'davon nicht abrechenbar',
    noCharge: 'davon kostenfrei',
  },
  makeRule: {
    title: 'Regel anlegen',
    keep: 'Regel speichern',
    likeThis: (title) => `Fenster wie <title>${title}</title> gehen zu`,
    words: 'Jeder Titel mit diesen Wörtern, in dieser Reihenfolge',
    tooLong: 'Kürzen Sie die Wörter: höchstens 200 Zeichen.',
    tooMany: 'Es gibt zu viele Regeln. Entfernen Sie einige in den Optionen.',
    noWord: 'Geben Sie mindestens ein Wort mit einem Buchstaben oder einer Ziffer ein.',
    nothingMoves: 'Kein noch nicht übermittelter Posten würde umgebucht. Neue Fenster folgen der Regel.',
    moves: (count, time) => `Umgebucht würden ${items(count)}, ${time}, ${NOT_SENT}:`,
    notWorkedOut:
      'Was umgebucht würde, ließ sich nicht ermitteln. Ändern Sie ein Wort, um es noch einmal zu versuchen.',
    noWordsYet: 'Geben Sie die Wörter ein, an denen ein solcher Titel zu erkennen ist.',
  },
  moves: {
    question: 'eine Frage',
    questionNow: (matter) => `eine Frage, jetzt ${matter}`,
    closed: 'bleibt ohne Akte: diese ist geschlossen',
    now: (matter) => `jetzt ${matter}`,
  },
  note: {
    title: (count) => `Notiz zu ${items(count)}`,
    keep: 'Speichern',
    note: 'Notiz. Zum Entfernen leeren.',
  },
  give: {
    title: (count, time) => `${items(count)}, ${time}, zuordnen zu`,
  },
  split: {
    title: (when, time) => `${when}, ${time}, trennen`,
    split: 'Trennen',
    at: 'Um',
    thisTime: 'Diese Zeit',
    into: (first, second, pauses) =>
      `${first.when} (${first.time}) und ${second.when} (${second.time})${pauses ? '; Pausen zählen nicht' : ''}.`,
    between: (from, to) => `Wählen Sie eine Uhrzeit zwischen ${from} und ${to}.`,
  },
};
