import type { connections as english } from '../../en/options/connections.ts';
import type { InAnyLanguage } from '../../formats/any-language.ts';
import { counted, number } from '../format.ts';

/** The connection to Clio. */
export const connections: InAnyLanguage<typeof english> = {
  title: 'Verbindungen',
  none: 'Noch nicht mit Clio verbunden. Verbinden Sie sich einmal; dann kennt Matterline Ihre Akten und kann die Zeit übermitteln, die Sie freigeben. Bis dahin wird Ihre Zeit trotzdem aufgezeichnet. Hat Ihre Kanzlei Ihnen eine Datei gesandt, öffnen Sie sie unter <link>Kanzlei</link>.',
  newConnection: 'Neue Verbindung',
  waiting: 'Warten auf die Seite von Clio…',
  card: {
    title: (account) => `Clio · ${account}`,
    signedInAs: (user, email) => `angemeldet als ${user} (${email})`,
    postsFor: (user, email, owner) => `übermittelt für ${user} (${email}), über die Verbindung von ${owner}`,
    signedOut: 'Abgemeldet',
    connected: 'Verbunden',
    signInAgain: 'Neu anmelden',
    reauthenticate: 'Neu anmelden',
    matters: (count, synced) =>
      `${counted(count, 'Akte', 'Akten')} auf diesem Computer${synced === null ? ', noch nicht abgeglichen' : `, zuletzt abgeglichen ${synced}`}`,
    syncNow: 'Jetzt abgleichen',
    secrets: {
      'key-store': 'Client-Geheimnis und Anmeldung liegen im Schlüsselspeicher dieses Computers.',
      browser:
        'Client-Geheimnis und Anmeldung liegen in diesem Browser: Das verbirgt sie vor einem Blick auf den Datenträger, mehr nicht. Sie wechseln in den Schlüsselspeicher dieses Computers, sobald das Hilfsprogramm läuft und der Schlüsselspeicher entsperrt ist.',
    },
    checking: 'Wird geprüft…',
    check: 'Anwendung prüfen',
    zone: (zone) =>
      `In Clio ist Ihre Zeitzone ${zone}, dieser Computer hat gerade eine andere. Jeder Eintrag bekommt das Datum, das dort galt, wo Sie gearbeitet haben.`,
  },
  sync: {
    label: 'Akten werden abgeglichen',
    ofUnknown: (done, page) => `Akten werden abgeglichen: bisher ${number(done)}, Seite ${page}`,
    of: (done, total) => `Akten werden abgeglichen: ${number(done)} von ${number(total)}`,
  },
  remove: {
    ask: 'Diese Verbindung entfernen?',
    failed: 'Die Verbindung konnte nicht entfernt werden.',
    failedAdvice: 'Laden Sie diese Seite neu, und versuchen Sie es noch einmal.',
    means: ({ shared, fromSetup, waiting, account }) =>
      [
        shared
          ? 'Client-Geheimnis und Anmeldung werden auf diesem Computer gelöscht. Die anderen, mit denen die Verbindung geteilt ist, behalten sie.'
          : 'Clio wird gebeten, den Zugriff zu widerrufen, wenn es erreichbar ist, und Client-Geheimnis und Anmeldung werden auf diesem Computer gelöscht.',
        'Ihre Zeitleiste, Ihre Einträge und Ihre Eigenschaften bleiben.',
        ...(fromSetup ? ['Was die Einrichtungsdatei Ihrer Kanzlei festgelegt hat, verschwindet damit.'] : []),
        ...(waiting > 0
          ? [
              `${waiting === 1 ? 'Ein Eintrag wartet und wird' : `${waiting} Einträge warten und werden`} erst übermittelt, wenn Sie sich wieder mit ${account} verbinden.`,
            ]
          : []),
      ].join(' '),
  },
  make: {
    takesPlace: (account) => `Sie tritt an die Stelle der Verbindung zu ${account}. Ihre Zeitleiste bleibt.`,
    type: 'Art',
    clioManage: 'Clio Manage',
    region: 'Region',
    regionNamed: (name, host) => `${name} (${host})`,
    regionMeans: 'Die, in der Sie sich bei Clio anmelden. Der Browser fragt nur nach dieser Adresse.',
    inClio: 'In Clio',
    clientId: 'Client-ID',
    clientSecret: 'Client-Geheimnis',
    secretMeans:
      'Liegt im Schlüsselspeicher dieses Computers. Wo es keinen gibt, oder wo er gesperrt ist, in diesem Browser: Das verbirgt es vor einem Blick auf den Datenträger, mehr nicht.',
    idFirst: 'Füllen Sie zuerst die Client-ID aus.',
    check: 'Anwendung prüfen',
    connect: 'Verbinden',
    bothNeeded: {
      text: 'Client-ID und Client-Geheimnis sind beide nötig.',
      advice: 'Clio zeigt sie auf der Seite Ihrer Anwendung.',
    },
    known: {
      text: 'Clio kennt Client-ID und Geheimnis.',
      advice:
        'Verbinden Sie sich als Nächstes. Ist die Weiterleitungsadresse nicht eingetragen, sagt es die Seite von Clio; welche Rechte fehlen, steht hier, sobald Sie verbunden sind.',
    },
  },
  steps: {
    application:
      'Legen Sie eine Anwendung <link>im Entwicklerportal von Clio</link> an. Eine genügt für die ganze Kanzlei.',
    register: 'Tragen Sie diese Weiterleitungsadressen ein, genau wie sie hier stehen:',
    tick: 'Kreuzen Sie diese Rechte an:',
    copy: 'Kopieren Sie ihre Client-ID und ihr Client-Geheimnis hierher.',
    byHand: 'Ein von Hand kopierter Code',
    browsers: {
      chromium: 'Chrome, Edge, Brave und Chromium',
      firefox: 'Firefox',
      'chrome-store': 'Chrome Web Store',
      'edge-store': 'Edge Add-ons',
    },
    browser: (name, isThis) => {
      if (name === null) return 'Dieser Browser';
      return isThis ? `${name} · dieser Browser` : name;
    },
    copyAll: 'Alle kopieren',
    notYetIn: (stores) =>
      `Noch nicht im ${stores.join(' und ')}; eine Version von dort wird eine eigene Adresse haben.`,
  },
  scopes: {
    reasons: {
      Activities: 'um Zeit zu übermitteln, die Sie freigeben',
      Matters: 'um Akten in Titeln zu finden',
      Contacts: 'für die Namen der Mandanten',
      Users: 'um zu wissen, wer Sie sind',
      Billing: 'um Zeit zu zeigen, wie Clio sie rundet',
      General: 'für die Textbausteine Ihrer Kanzlei',
      Calendars: 'für Verhandlungen und Besprechungen in einer späteren Version',
    },
    box: (area, write) => `${area} (${write ? 'lesen und schreiben' : 'lesen'})`,
    optional: (reason) => `${reason}; kann fehlen`,
    missing: (boxes) => {
      const last = boxes.at(-1) ?? '';
      return `Noch nicht erlaubt: ${boxes.length === 1 ? last : `${boxes.slice(0, -1).join(', ')} und ${last}`}.`;
    },
  },
  findings: {
    allThere: 'Diese Anwendung hat alle Rechte, und Ihre Anmeldung ist gültig.',
    allThereAdvice:
      'Ob sie die Weiterleitungsadresse eines anderen Browsers hat, zeigt sich, wenn sich jemand von dort verbindet.',
    tickIt:
      'Kreuzen Sie es in der Clio-Anwendung an, und melden Sie sich hier neu an: Ein neues Recht gilt ab der nächsten Anmeldung. Ist es angekreuzt, verbietet es Ihre Rolle in Clio; fragen Sie die Administration Ihrer Kanzlei.',
    alsoNotTicked: 'Ebenfalls nicht angekreuzt, und nicht nötig.',
    neededThere: 'Diese Anwendung hat alles Nötige.',
    notTicked: (scopes) => `Nicht angekreuzt: ${scopes.map(({ box, reason }) => `${box}, ${reason}`).join('. ')}.`,
  },
  properties: {
    title: 'Eigenschaften',
    showClosed: 'Geschlossene Akten einbeziehen',
    showClosedOn: 'Ein Titel mit der Nummer einer geschlossenen Akte bekommt diese Akte, wenn keine offene passt.',
    showClosedOff: 'Ein Titel mit der Nummer einer geschlossenen Akte bekommt keine; die Akte wird angeboten.',
    addSummary: 'Gearbeitete und berechnete Zeit an Leistungstexte anfügen',
    addSummaryMeans: 'Mandanten sehen sie auf der Rechnung. Jeder Eintrag hat seinen eigenen Schalter.',
    nonBillable: 'Nicht abrechenbare Kategorien',
    none: 'Keine',
    checkedLater: 'Die Namen werden geprüft, sobald die Kategorien aus Clio auf diesem Computer sind.',
    howToWrite: 'Namen wie in Clio, mit Kommas dazwischen.',
    unknown: (name) => `In Clio gibt es keine Kategorie „${name}“.`,
    tellAdministrator: 'Sagen Sie es der Administration Ihrer Kanzlei.',
    correct: 'Berichtigen Sie den Namen, oder nehmen Sie ihn heraus.',
    use: (name) => `„${name}“ verwenden`,
  },
};
