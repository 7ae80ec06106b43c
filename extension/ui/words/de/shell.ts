import type { shell as english } from '../en/shell.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';
import { counted, number } from './format.ts';

const COUNTING = ' · wird noch gezählt';

/** What stands around the day: header, footer, troubles, menus of the page. */
export const shell: InAnyLanguage<typeof english> = {
  header: {
    dayBefore: 'Tag davor',
    dayAfter: 'Tag danach',
    today: 'Heute',
    todayIs: (day) => `Heute, ${day}`,
    search: 'Suchen',
    lessThanMinute: 'Weniger als eine Minute',
    lessThanMinuteSoFar: 'Bisher weniger als eine Minute',
    nothingYet: 'Noch nichts aufgezeichnet',
    closed: 'abgeschlossen',
    part: (time, name) => `${time} ${name}`,
    ready: 'bereit',
    needsMatter: 'ohne Akte',
  },
  timer: {
    label: 'Stoppuhr',
    since: (time) => `seit ${time}`,
    stop: 'Anhalten',
    goesOn: 'Läuft weiter',
    stopAt: (time) => `Um ${time} anhalten`,
    long: (since) => `Diese Stoppuhr läuft seit ${since}. Stimmt das noch?`,
    away: (range) => `Laut Aufzeichnung arbeitete ${range} niemand. Läuft die Stoppuhr weiter?`,
    ended: (matter, start, end) =>
      `Die Stoppuhr für ${matter}, seit ${start}, endete um ${end} mit dem Tag. Zeit, in der keine Arbeit aufgezeichnet wurde, zählt nicht mit.`,
    seen: 'OK',
  },
  dayByHour: 'Der Tag nach Stunden',
  reading: 'Der Tag wird gelesen…',
  openAgain: 'Schließen Sie dieses Fenster, und öffnen Sie es noch einmal.',
  further: {
    coming: 'Einen Moment…',
    missing: 'Das lässt sich nicht öffnen',
    trouble:
      'Ein Teil von Matterline konnte nicht gelesen werden. Vielleicht wurde es aktualisiert, seit dieses Fenster geöffnet wurde.',
  },
  strip: (from, to) => `Der Tag von ${from} bis ${to}`,
  blocks: {
    needs: 'Ohne Akte',
    aside: 'Beiseitegelegt',
    exactly: (name, when, time, besides) =>
      `${name} · ${when} · ${time}${besides === null ? '' : `, dazu ${besides} anderes`}`,
    lessThanMinute: 'weniger als eine Minute',
    away: (time) => `abwesend ${time}`,
    nothing: (time) => `nichts aufgezeichnet, ${time}`,
    whatWasIt: 'was war es?',
  },
  unsent: {
    days: (count, counting) => `Nicht übermittelt: ${counted(count, 'Tag', 'Tage')}${counting ? COUNTING : ''}`,
    named: (named, more, counting) =>
      `Nicht übermittelt: ${named.join(', ')}${more > 0 ? ` und ${counted(more, 'weiterer', 'weitere')}` : ''}${counting ? COUNTING : ''}`,
    counting: 'Frühere Tage werden noch gezählt.',
  },
  nothing: {
    allExcluded: 'Dieser ganze Tag ist beiseitegelegt.',
    allExcludedToday: 'Von heute ist bisher alles beiseitegelegt.',
    nothing: 'An diesem Tag wurde nichts aufgezeichnet.',
    goToToday: 'Zu heute',
    welcome:
      'Arbeiten Sie wie immer. Die Fenster, die Sie nutzen, erscheinen hier, und an der Nummer im Titel findet ihre Zeit die Akte.',
    allSentToday: 'Alles bisher ist in Clio.',
    allSent: 'Dieser ganze Tag ist in Clio.',
  },
  closeDay: {
    closed:
      'Sie haben diesen Tag abgeschlossen. Was übrig ist, wird nicht übermittelt, und danach wird nicht mehr gefragt.',
    close: (time) => `Tag abschließen, ${time} nicht übermittelt`,
  },
  troubles: {
    options: 'Optionen',
    reading: (done, total) =>
      `Ihre Akten werden aus Clio gelesen: ${total === null ? number(done) : `${number(done)} von ${number(total)}`}.`,
    readingAdvice: 'Sobald sie da sind, werden Titel von selbst zugeordnet.',
    notConnected: 'Noch nicht mit Clio verbunden.',
    notConnectedAdvice: 'Verbinden Sie sich einmal; dann kennt Matterline Ihre Akten und kann Ihre Zeit übermitteln.',
    connect: 'Verbinden',
  },
  footer: {
    lookedUpAt: (time) => `Was Clio nicht bestätigt hat, wird um ${time} dort nachgesehen.`,
    waitsUntil: (time) => `Clio bittet zu warten; um ${time} geht es weiter.`,
    goesOnAt: (trouble, time) => `${trouble} Um ${time} geht es weiter.`,
    stopped: (done, total) => `Angehalten bei ${done} von ${total}. Nichts wird übermittelt, bis Sie fortfahren.`,
    sending: (done, total) => `Wird übermittelt, ${done} von ${total}. Sie können dies schließen.`,
    done: (done, total, next) => `${done} von ${total} erledigt. ${next}`,
    progress: 'An Clio übermittelt',
    resume: 'Fortfahren',
    stop: 'Anhalten',
    worked: (time) => `${time} gearbeitet`,
    forClio: (hours) => `${hours} für Clio`,
    ledger: 'Vergleich',
    byHand: (time) => `${time} von Hand geändert`,
    rounding: (time) => `${time} Rundung`,
    both: (hand, rounding) => `${hand}, ${rounding}`,
    signIn: 'Zum Übermitteln bei Clio anmelden',
    connect: 'Zum Übermitteln mit Clio verbinden',
    send: (entries) => `${counted(entries, 'Eintrag', 'Einträge')} an Clio übermitteln`,
    tick: 'Einträge zum Übermitteln auswählen',
  },
  pageMenu: {
    label: 'Menü',
    openInTab: 'In einem Tab öffnen',
    openInPanel: 'In der Seitenleiste öffnen',
    options: 'Optionen',
  },
  selection: {
    label: 'Ausgewählte Posten',
    count: (items) => counted(items, 'Posten', 'Posten'),
    more: 'Mehr zu diesen Posten',
    none: 'Keinen auswählen',
  },
};
