import type { firm as english } from '../../en/options/firm.ts';
import type { InAnyLanguage } from '../../formats/any-language.ts';
import { counted, number } from '../format.ts';

/** ", erstellt am 3. November 2026", where the day is known. */
const madeOn = (made: string | null) => (made === null ? '' : `, erstellt am ${made}`);

/** The firm's part of the options page. */
export const firm: InAnyLanguage<typeof english> = {
  title: 'Kanzlei',
  postedFor: (user, owner) => `Ihre Zeit wird für ${user} übermittelt, über die Verbindung von ${owner}.`,
  administrators: {
    title: 'Für die Administration',
    setup: 'Einrichtungsdatei erstellen',
    shared: 'Verbindung teilen',
    needsOwn: 'Geteilt wird Ihre eigene Verbindung: Verbinden Sie sich zuerst mit Clio.',
    isShared:
      'Dieser Computer arbeitet über eine Verbindung, die mit ihm geteilt wurde; aus ihr lässt sich keine Datei erstellen. Verbinden Sie sich zuerst mit einem eigenen Konto.',
  },
  open: {
    title: 'Datei Ihrer Kanzlei öffnen',
    about:
      'Eine Einrichtungsdatei, oder eine geteilte Verbindung, die für Sie erstellt wurde. Die Passphrase bekommen Sie getrennt davon.',
    file: 'Datei',
    passphrase: 'Passphrase',
    open: 'Öffnen',
    connect: 'Verbinden',
    waiting: 'Warten auf Clio…',
    connected: 'Verbunden. Ihre Akten werden geholt.',
    noFile: { text: 'Keine Datei ist ausgewählt.', advice: 'Wählen Sie die Datei, die Sie bekommen haben.' },
    sharedFile: (firmName, region, made) => [
      `Eine geteilte Verbindung von ${firmName} (${region})${madeOn(made)}, für `,
      '.',
    ],
    sharedMeans: (owner) =>
      `Ihre Zeit wird unter Ihrem Namen eingetragen. Clio sieht, dass ${owner} es tut, und Sie sehen die Akten, die ${owner} sieht. Eine eigene Anmeldung bei Clio brauchen Sie nicht.`,
    setupFile: (firmName, region, made) =>
      `Die Einrichtung ${firmName === null ? 'Ihrer Kanzlei' : `von ${firmName}`} (${region})${madeOn(made)}.`,
    setupMeans: 'Clio bittet Sie einmal, die Verbindung zu erlauben, und Sie übermitteln unter Ihrem eigenen Namen.',
    alsoSets: (names) => `Die Datei legt außerdem fest: ${names.join(', ')}.`,
    redirectUnknown: {
      text: 'Als diese Datei erstellt wurde, kannte die Clio-Anwendung Ihrer Kanzlei die Weiterleitungsadresse dieses Browsers nicht.',
      advice:
        'Zeigt die Seite von Clio einen Fehler, bitten Sie Ihre Administration, die Adresse einzutragen, die unter „Neue Verbindung“ steht.',
    },
  },
  laid: {
    title: 'Ihre Kanzlei hat Matterline auf diesem Computer eingerichtet',
    about: (firmName, region) =>
      `Ein Klick, und Clio bittet Sie, die Verbindung zu ${firmName ?? 'Ihrer Kanzlei'} (${region}) zu erlauben. Sie geben nichts ein und übermitteln unter Ihrem eigenen Namen.`,
    connect: 'Verbinden',
    faults: {
      'no-helper': {
        text: 'Das Hilfsprogramm, das die Einrichtungsdatei Ihrer Kanzlei hat, antwortet noch nicht.',
        advice:
          'Starten Sie die Aufzeichnung, und sehen Sie wieder hierher. Zeichnet es schon auf, bitten Sie Ihre Administration, das Hilfsprogramm zu aktualisieren.',
      },
      'no-file': {
        text: 'Die Richtlinie Ihrer Kanzlei nennt eine Einrichtungsdatei, die nicht auf diesem Computer liegt.',
        advice:
          'Bitten Sie Ihre Administration, sie dorthin zu legen, oder öffnen Sie unter „Kanzlei“ die Datei, die Sie bekommen haben.',
      },
      'not-read': {
        text: 'Die Einrichtungsdatei Ihrer Kanzlei auf diesem Computer darf nicht verwendet werden.',
        advice: 'Fragen Sie Ihre Administration: Die Prüfung des Hilfsprogramms unter „Aufzeichnung“ sagt, warum.',
      },
      file: {
        text: 'Die Einrichtungsdatei Ihrer Kanzlei auf diesem Computer lässt sich mit der Passphrase in der Richtlinie Ihrer Kanzlei nicht öffnen.',
        advice: 'Bitten Sie Ihre Administration, beides neu abzulegen.',
      },
    },
  },
  makeFile: {
    make: 'Datei erstellen',
    passphraseNote:
      'Geben Sie sie Ihren Leuten auf einem anderen Weg als die Datei: am Telefon oder auf Papier. Sie wird nirgends aufbewahrt.',
  },
  makeSetup: {
    title: 'Einrichtungsdatei erstellen',
    about:
      'Eine Datei für alle: Jeder öffnet sie, erlaubt die Verbindung einmal in Clio und übermittelt unter eigenem Namen. Sie enthält das Client-Geheimnis und keine Anmeldung.',
    done: {
      text: 'Die Einrichtungsdatei liegt bei Ihren Downloads.',
      advice:
        'Senden Sie sie Ihren Leuten, und geben Sie ihnen die Passphrase auf einem anderen Weg. Erstellen Sie eine neue, sooft sich das Client-Geheimnis ändert.',
    },
    application: 'Clio-Anwendung',
    ofConnection: (account) => `Die der Verbindung zu ${account}`,
    anotherOne: 'Eine andere',
    region: 'Region',
    clientId: 'Client-ID',
    clientSecret: 'Client-Geheimnis',
    begun: 'Sie beginnt mit den Einstellungen der letzten Datei auf diesem Computer.',
    beginWithNone: 'Ohne beginnen',
  },
  makeShared: {
    title: 'Verbindung teilen',
    about: 'Für Kollegen ohne Anmeldung bei Clio. Für alle, die eine haben, ist eine Einrichtungsdatei besser.',
    done: (name) => ({
      text: `Die Datei für ${name} liegt bei Ihren Downloads.`,
      advice:
        'Senden Sie sie niemandem sonst, geben Sie die Passphrase auf einem anderen Weg, und löschen Sie Ihre Kopie.',
    }),
    warning: (owner) => ({
      text: `Wer diese Datei hat, handelt in Clio als ${owner} und sieht jede Akte, die ${owner} sieht, bis ${owner} dort der Zugriff entzogen wird.`,
      advice:
        'Verbinden Sie sich mit einem Konto mit geringen Rechten, das nur die nötigen Akten sieht, und erstellen Sie die Datei daraus.',
    }),
    colleague: 'Kollege',
    email: 'E-Mail',
    emailNote: 'Die Zeit wird für den Benutzer eingetragen, der in Clio diese Adresse hat.',
    userId: 'Externe Benutzerkennung',
    userIdNote:
      'Nur wenn die Adresse in Clio eine andere ist: die Kennung des Benutzers dort. Sie ist in der Datei versiegelt und geht der Adresse vor.',
    noNumber: {
      text: 'Eine externe Benutzerkennung ist eine Zahl.',
      advice: 'Wählen Sie den Benutzer aus der Liste, oder lassen Sie das Feld leer.',
    },
  },
  settings: {
    lock: 'Sperren',
    lockOf: (setting) => `Sperren: ${setting}`,
    eachDecides: 'Jeder entscheidet selbst',
    yes: 'Ja',
    no: 'Nein',
    closed: 'Geschlossene Akten einbeziehen',
    summary: 'Summen an Leistungstexte anfügen',
    nonBillable: 'Nicht abrechenbare Kategorien',
    months: 'Titel aufbewahren',
    monthsNote: 'Monate; 0 für unbegrenzt. Zeit, die weder übermittelt noch abgeschlossen ist, wird nie gelöscht.',
    windows: 'Nie aufgezeichnete Fenster',
    windowsNote: 'Wörter ihrer Titel, je Zeile eines. Jeder kann für sich weitere ausnehmen.',
    programs: 'Nie aufgezeichnete Programme',
    programsNote: 'Namen von Programmen, je Zeile einer. Werden mit den Fenstern oben zusammen gesperrt.',
    rules: 'Stichwortregeln',
    billing: 'Abrechnungsregeln',
    faults: {
      keyword: (place) => `Die Stichwortregel ${place} ist nicht verwendbar.`,
      billing: (place) => `Die Abrechnungsregel ${place} ist nicht verwendbar.`,
    },
  },
  keywordRules: {
    list: 'Stichwortregeln',
    one: 'Stichwortregel',
    many: 'Stichwortregeln',
    matter: 'Akte',
    noMatter: 'Nennen Sie die Akte mit ihrer Nummer in Clio.',
    noMatterYet: 'noch keine Akte',
    line: (what, matter) => `${what} gehört zu ${matter}`,
    takeAlong: (count) => `Eigene Regeln mitnehmen (${number(count)})`,
    about: 'Wörter in einem Titel ordnen ihn einer Akte zu. Die eigenen Regeln eines jeden gehen diesen vor.',
  },
  settled: {
    title: 'Was Ihre Kanzlei festgelegt hat',
    about: (policy, setup) => {
      const source =
        policy && setup
          ? 'aus der Richtlinie des Browsers und einer Einrichtungsdatei'
          : policy
            ? 'aus der Richtlinie des Browsers'
            : 'aus einer Einrichtungsdatei';
      return `Es kommt ${source}. Was Ihre Kanzlei auch festlegt: Sie können jederzeit pausieren und weitere Fenster ausnehmen, und der Aufzeichnung stimmen nur Sie selbst zu.`;
    },
    notUsed: 'Die Ihrer Kanzlei gelten nicht.',
    used: 'Die Ihrer Kanzlei gelten ebenfalls.',
    more: (count) => `und ${count} weitere`,
    keywordLine: (line) => `${line}, wenn keine Ihrer Regeln anderes sagt.`,
  },
  problems: {
    list: 'Ohne Wirkung',
    more: (count) => `und ${counted(count, 'weiterer Teil', 'weitere Teile')}.`,
    rest: 'Alles Übrige gilt. Die Administration Ihrer Kanzlei kann es berichtigen.',
    sources: { policy: 'Richtlinie des Browsers', setup: 'Einrichtungsdatei' },
    item: (setting, place) => `${setting}, Nummer ${place}`,
    faulty: (part, source, fault) => `${source}, ${part}: ohne Wirkung. ${fault}`,
    unusable: (part, source) => `${source}, ${part}: nicht verwendbar, daher ohne Wirkung.`,
    lost: (part, source, name) =>
      `${source}, ${part}: Im Clio Ihrer Kanzlei gibt es „${name}“ nicht oder mehr als einmal.`,
  },
  settingNames: {
    region: 'Region von Clio',
    clientId: 'Client-ID',
    SHOW_CLOSED_CASES: 'Geschlossene Akten einbeziehen',
    ADD_SUMMARY_TO_NARRATIVE: 'Gearbeitete und berechnete Zeit an Leistungstexte anfügen',
    ACTIVITY_TYPES_NON_BILLABLE: 'Nicht abrechenbare Kategorien',
    exclusions: 'Nie aufgezeichnete Fenster',
    keepMonths: 'Monate, die Titel aufbewahrt werden',
    rules: 'Stichwortregeln',
    billing: 'Abrechnungsregeln',
    locked: 'Gesperrtes',
    settings: 'Die Einstellungen als Ganzes',
  },
  values: {
    yes: 'Ja',
    no: 'Nein',
    none: 'Keine',
    forEver: 'Unbegrenzt',
    months: (months) => (months === 1 ? '1 Monat' : `${months} Monate`),
  },
};
