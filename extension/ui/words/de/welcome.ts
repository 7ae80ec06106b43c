import type { welcome as english } from '../en/welcome.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';
import { counted } from './format.ts';
import { recording } from './options/recording.ts';

/** The page that opens after the installation. */
export const welcome: InAnyLanguage<typeof english> = {
  title: 'Willkommen bei Matterline',
  lead: 'Vier Schritte, und Ihr erster Titel wird vor Ihren Augen erkannt. Sie können diese Seite jederzeit schließen: Erledigtes bleibt erledigt.',
  reload: 'Laden Sie diese Seite neu.',
  done: '(erledigt)',
  agree: {
    title: 'Was aufgezeichnet wird, und was niemals',
    recorded: 'Aufgezeichnet',
    recordedWhat: [
      'Welches Fenster vorn ist: sein Programm, sein Titel, von wann bis wann.',
      'Welches Programm das Mikrofon nutzt, von wann bis wann. Kein Ton.',
      'Wann niemand am Computer ist.',
    ],
    never: 'Niemals aufgezeichnet',
    neverWhat: [
      'Was Sie tippen, was ein Fenster zeigt, Bilder des Bildschirms.',
      'Private Fenster und Passwortmanager, soweit sie zu erkennen sind; die Optionen sagen, wie.',
      'Was Sie in den Optionen ausnehmen.',
    ],
    where:
      'All das bleibt auf diesem Computer. Nur Zeiteinträge, die Sie freigeben, werden übermittelt, und nur an Clio.',
    agree: 'Zustimmen und aufzeichnen',
    before: 'Nichts wird aufgezeichnet, bevor Sie zustimmen. Sie können jederzeit pausieren.',
    clioFollows:
      'Ihre Kanzlei hat die Verbindung zu Clio eingerichtet: Als Nächstes erlauben Sie den Zugriff auf der Seite von Clio.',
    agreed: (when) => `Sie haben zugestimmt: ${when}. Pausieren können Sie in den Optionen oder in der Symbolleiste.`,
    failed: 'Das konnte nicht gespeichert werden. Schaffen Sie Platz auf dem Datenträger, und klicken Sie noch einmal.',
  },
  helper: {
    title: 'Das Hilfsprogramm',
    means:
      'Ein kleines Programm auf diesem Computer, das sieht, welches Fenster vorn ist. Es enthält keinen Netzwerkcode.',
    afterAgreeing: 'Danach wird gesucht, sobald Sie zustimmen.',
    looking: 'Das Hilfsprogramm wird gesucht…',
    notFound: 'Es ist noch nicht installiert.',
    noneHere: 'Für dieses System gibt es kein Hilfsprogramm. Zeit von Hand hinzuzufügen geht trotzdem.',
    install: {
      windows: [
        'Öffnen Sie das Installationsprogramm, eine Datei, deren Name auf „setup.exe“ endet. Administratorrechte sind nicht nötig.',
        'Schließen Sie, was es am Ende meldet, und kommen Sie auf diese Seite zurück.',
      ],
      macos: [
        'Entpacken Sie die ZIP-Datei für macOS, und öffnen Sie Matterline darin einmal.',
        'Erlauben Sie es unter „Datenschutz & Sicherheit“, „Bedienungshilfen“, wenn das System fragt.',
      ],
      linux: [
        'Unter Debian, Ubuntu und verwandten Systemen: Öffnen Sie die Datei, deren Name auf „.deb“ endet, oder führen Sie „apt install ./DATEI“ aus.',
        'Anderswo: Entpacken Sie die „.tar.xz“, und führen Sie darin „matterline-helper install“ aus.',
      ],
    },
    notices:
      'Diese Dateien haben Sie mit Matterline oder von Ihrer Kanzlei bekommen. Diese Seite bemerkt von selbst, wenn das Hilfsprogramm da ist.',
    found: (version, platform) =>
      `Gefunden${version === null ? '' : `, Version ${version}`}${platform === null ? '' : `, unter ${recording.helper.platforms[platform]}`}.`,
  },
  clio: {
    title: 'Clio',
    means:
      'Mit den Akten aus Clio erkennt Matterline ihre Nummern und Mandanten in Titeln und kann übermitteln, was Sie freigeben.',
    connect: 'Mit Clio verbinden',
    file: 'Datei meiner Kanzlei öffnen',
    byFirm:
      'Ihre Kanzlei hat die Verbindung eingerichtet: Sie müssen nur noch den Zugriff auf der Seite von Clio erlauben. Erscheint sie nicht von selbst, klicken Sie auf „Mit Clio verbinden“.',
    later: 'Oder später: Zeit wird inzwischen aufgezeichnet, und nichts wird übermittelt.',
    connected: (user, account, matters) =>
      `Verbunden als ${user}, ${account}. ${counted(matters, 'Akte', 'Akten')} auf diesem Computer.`,
  },
  live: {
    title: 'Ihr erster Titel',
    means: 'Öffnen Sie etwas, an dem Sie arbeiten, bleiben Sie einige Sekunden dabei, und sehen Sie wieder hierher.',
    waiting: 'Warten auf das erste Fenster…',
    where: (app, at) => `${app}, ${at}`,
    noMatter: 'In diesem Titel ist keine Akte zu finden; bei der Durchsicht des Tages werden Sie danach gefragt.',
    withClio: 'Akten werden gefunden, sobald Clio verbunden ist, auch für das zuvor Aufgezeichnete.',
  },
  after: {
    title: 'Um 17 Uhr',
    means:
      'Klicken Sie in der Symbolleiste auf Matterline: Dort liegt der Entwurf für die Abrechnung des Tages. Sehen Sie ihn durch, und übermitteln Sie, was stimmt.',
    review: 'Durchsicht von heute öffnen',
    example: 'Erfundenen Tag zeigen',
    pin: 'Keine Schaltfläche in der Symbolleiste? Öffnen Sie dort die Liste der Erweiterungen, und heften Sie Matterline an.',
  },
};
