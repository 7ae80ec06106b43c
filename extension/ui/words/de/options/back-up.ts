import type { backUp as english } from '../../en/options/back-up.ts';
import type { InAnyLanguage } from '../../formats/any-language.ts';
import { size } from '../format.ts';
import { leftByBrowser } from './left-by-browser.ts';

const NOTHING_CHANGED = 'Nichts wurde geändert.';
const COPY_AGAIN = `Kopieren Sie sie noch einmal von ihrem Aufbewahrungsort, oder wählen Sie eine frühere. ${NOTHING_CHANGED}`;

/** Back-ups: made, put back, and what one replaced. */
export const backUp: InAnyLanguage<typeof english> = {
  faults: {
    'no-file': {
      text: 'Keine Sicherung ist ausgewählt.',
      advice: 'Wählen Sie die Datei, die „Jetzt sichern“ gespeichert hat.',
    },
    empty: { text: 'Die Passphrase fehlt.', advice: 'Geben Sie die ein, mit der die Sicherung erstellt wurde.' },
    'not-ours': {
      text: 'Dies ist keine Sicherung von Matterline.',
      advice: `Wählen Sie eine Datei, die „Jetzt sichern“ gespeichert hat. ${NOTHING_CHANGED}`,
    },
    newer: {
      text: 'Diese Sicherung stammt von einer neueren Version von Matterline.',
      advice: `Aktualisieren Sie Matterline, und öffnen Sie sie dann noch einmal. ${NOTHING_CHANGED}`,
    },
    cut: { text: 'Das Ende dieser Sicherung fehlt.', advice: COPY_AGAIN },
    damaged: { text: 'Diese Sicherung ist beschädigt oder verändert.', advice: COPY_AGAIN },
    passphrase: {
      text: 'Diese Passphrase öffnet die Sicherung nicht.',
      advice: `Geben Sie sie genau so ein, wie Sie sie notiert haben; jede Sicherung hat die, mit der sie erstellt wurde. ${NOTHING_CHANGED}`,
    },
    again: {
      text: 'Der Browser hat Matterline mittendrin angehalten.',
      advice: `Versuchen Sie es noch einmal. ${NOTHING_CHANGED}`,
    },
    held: {
      text: 'Eine Löschsperre gilt, und was die letzte Sicherung ersetzt hat, wird noch aufbewahrt.',
      advice: `Eine weitere lässt sich einspielen, sobald die Sperre aufgehoben ist. ${NOTHING_CHANGED}`,
    },
  },
  make: {
    title: 'Sicherung',
    means:
      'Alles, was Matterline in diesem Browserprofil aufbewahrt, in einer Datei, die nur ihre Passphrase öffnet: aufgezeichnete Zeit, Titel, Einträge, Gelerntes und Ihre Einstellungen. Ihre Anmeldung bei Clio ist nicht darin.',
    last: (when) => `Die letzte wurde hier am ${when} erstellt.`,
    none: 'Hier wurde noch keine erstellt.',
    passphraseNote:
      'Notieren Sie sie, oder bewahren Sie sie bei Ihren Passwörtern auf, nicht neben der Datei. Hier wird sie nirgends aufbewahrt, und ohne sie kann niemand die Datei öffnen.',
    make: 'Jetzt sichern',
    under: 'Die Sicherung wird erstellt',
    progress: (bytes) => `bisher ${size(bytes)}`,
    done: {
      text: 'Die Sicherung liegt bei Ihren Downloads.',
      advice:
        'Bewahren Sie sie dort auf, wo sie diesen Computer überdauert. Ob sie sich öffnen lässt, sehen Sie, wenn Sie sie unten öffnen: Geändert wird dadurch nichts.',
    },
    failed: {
      text: 'Die Sicherung ist misslungen.',
      advice: 'Laden Sie diese Seite neu, und versuchen Sie es noch einmal.',
    },
  },
  schedule: {
    title: 'Selbsttätige Sicherungen',
    means:
      'Dieselbe Datei, täglich oder wöchentlich gemacht und in einen Ordner gelegt, den Sie nennen: etwa auf einem anderen Datenträger, oder einer, der anderswohin kopiert wird. Die letzten sieben bleiben, und davor je eine aus vier Wochen; eine Löschsperre behält alle.',
    path: 'Ordner',
    pathNote: 'Der ganze Pfad, wie /media/safe/Matterline oder D:\\Safe. Den Ordner muss es schon geben.',
    every: 'Wie oft',
    rhythms: { daily: 'Täglich', weekly: 'Wöchentlich' },
    passphraseNote:
      'Schreiben Sie sie auf: Ohne sie kann niemand die Dateien öffnen. Sie wird hier nirgends aufbewahrt; der daraus gemachte Schlüssel liegt im Schlüsselspeicher Ihres Systems.',
    turnOn: 'Einschalten',
    on: (rhythm) => `${rhythm}, in den Ordner`,
    none: 'Noch wurde keine gemacht.',
    last: (when) => `Die letzte gelungene: ${when}.`,
    under: 'Eine Sicherung wird gemacht.',
    turnOff: 'Ausschalten',
    now: 'Jetzt eine machen',
    offNote:
      'Ausgeschaltet bleiben die Dateien im Ordner und öffnen sich mit ihrer Passphrase. Für einen anderen Ordner oder eine andere Passphrase schalten Sie erst aus.',
    problems: {
      'bad-path': {
        text: 'Dieser Pfad lässt sich nicht verwenden.',
        advice: 'Geben Sie den ganzen Pfad eines Ordners ein, der nicht der des Hilfsprogramms ist.',
      },
      'no-folder': {
        text: 'Der Ordner ist nicht da.',
        advice:
          'Schließen Sie seinen Datenträger an, oder legen Sie den Ordner an; binnen einer Stunde wird es noch einmal versucht. Was darin ist, bleibt.',
      },
      'no-room': {
        text: 'Der Datenträger des Ordners ist voll.',
        advice:
          'Schaffen Sie dort Platz, oder nennen Sie einen Ordner auf einem anderen. Die letzte gelungene ist unberührt.',
      },
      'no-access': {
        text: 'In den Ordner kann nicht geschrieben werden.',
        advice:
          'Geben Sie Ihrem Benutzer das Recht dazu, oder nennen Sie einen anderen Ordner. Die letzte gelungene ist unberührt.',
      },
      'no-key': {
        text: 'Der Schlüssel dieser Sicherungen ist nicht mehr im Schlüsselspeicher.',
        advice: 'Schalten Sie sie aus und wieder ein, mit einer Passphrase.',
      },
      'no-key-store': {
        text: 'Dieses System hat keinen Schlüsselspeicher, oder keiner läuft.',
        advice:
          'Ohne ihn wird kein Schlüssel aufbewahrt und keine Sicherung von selbst gemacht. Machen Sie Sicherungen von Hand, oben.',
      },
      locked: {
        text: 'Der Schlüsselspeicher ist gesperrt oder hat abgelehnt.',
        advice: 'Entsperren Sie ihn; binnen einer Stunde wird es noch einmal versucht.',
      },
      'no-helper': {
        text: 'Das Hilfsprogramm ist nicht erreichbar.',
        advice: 'Was zu tun ist, steht unter „Aufzeichnung“.',
      },
      'not-written': {
        text: 'Die Sicherung konnte nicht gemacht werden.',
        advice: 'Binnen einer Stunde wird es noch einmal versucht. Die letzte gelungene ist unberührt.',
      },
    },
  },
  restore: {
    title: 'Sicherung einspielen',
    means:
      'Auf einem neuen Computer, oder wenn etwas verloren ging. Zuerst wird die Datei durchgesehen; nichts wird geändert, bevor Sie zustimmen.',
    file: 'Sicherung',
    passphrase: 'Passphrase',
    open: 'Öffnen',
    under: { look: 'Die Sicherung wird durchgesehen', put: 'Die Sicherung wird eingespielt' },
    percent: (share) => `${Math.floor(share * 100)}\u00a0%`,
    ask: (when) => `Diese Sicherung ist vollständig und wurde am ${when} erstellt. Einspielen?`,
    askAdvice:
      'Sie tritt an die Stelle von allem, was Matterline in diesem Browserprofil aufbewahrt: Was seither aufgezeichnet, entschieden oder geändert wurde, ist weg, und was seither gelöscht wurde, ist wieder da. Kein Eintrag, der inzwischen in Clio sein kann, wird noch einmal übermittelt. Was sie ersetzt, wird 30 Tage aufbewahrt, damit Sie es zurückholen können.',
    leave: 'Nichts ändern',
    put: 'Einspielen',
    stop: 'Anhalten',
    done: {
      text: 'Die Sicherung ist eingespielt.',
      advice: 'Auf einem anderen Computer melden Sie sich unter „Verbindungen“ neu bei Clio an.',
    },
  },
  replaced: {
    title: 'Was zuvor hier war',
    means: (since) => `Am ${since} trat eine Sicherung an seine Stelle.`,
    until: (until) =>
      `Es wird bis ${until} aufbewahrt und dann von selbst gelöscht. Löschen Sie Tage, wird es ebenfalls gelöscht.`,
    held: 'Es wird aufbewahrt, solange die Löschsperre gilt.',
    bringBack: 'Zurückholen…',
    delete: 'Jetzt löschen…',
    cancel: 'Abbrechen',
    askBack: 'Zurückholen, was zuvor hier war?',
    askBackAdvice:
      'Es tritt an die Stelle dessen, was jetzt hier ist. Dieses wird seinerseits 30 Tage aufbewahrt, mit dem, was seither aufgezeichnet und entschieden wurde: Solange sehen Sie diese Zeit nicht.',
    back: 'Zurückholen',
    askDelete: 'Löschen, was zuvor hier war?',
    askDeleteAdvice: `Das lässt sich nicht rückgängig machen. ${leftByBrowser}`,
    deleteForGood: 'Endgültig löschen',
    brought: 'Was zuvor hier war, ist wieder da.',
    deleted: 'Was zuvor hier war, ist gelöscht.',
    gone: 'Von dem, was zuvor hier war, ist nichts mehr da.',
    heldNow: 'Nichts wurde gelöscht: Eine Löschsperre gilt.',
  },
};
