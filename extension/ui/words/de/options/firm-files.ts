import type * as english from '../../en/options/firm-files.ts';
import type { InAnyLanguage } from '../../formats/any-language.ts';
import { parts } from './parts.ts';

const CHOOSE_SENT = 'Wählen Sie die Datei, die Ihre Administration Ihnen gesandt hat.';
const SEND_AGAIN = 'Bitten Sie Ihre Administration, sie noch einmal zu senden.';

/** Why a file of the firm's does not open. */
export const fileFaults: InAnyLanguage<typeof english.fileFaults> = {
  'too-large': { text: 'Diese Datei ist zu groß für eine Datei von Matterline.', advice: CHOOSE_SENT },
  'not-ours': { text: 'Dies ist keine Datei von Matterline.', advice: CHOOSE_SENT },
  newer: {
    text: 'Diese Datei stammt von einer neueren Version von Matterline.',
    advice: 'Aktualisieren Sie Matterline, und öffnen Sie die Datei dann noch einmal.',
  },
  cut: {
    text: 'Das Ende dieser Datei fehlt.',
    advice: `Speichern Sie sie noch einmal von dort, woher Sie sie haben. ${SEND_AGAIN}`,
  },
  damaged: { text: 'Diese Datei ist beschädigt oder verändert.', advice: SEND_AGAIN },
  passphrase: {
    text: 'Diese Passphrase öffnet die Datei nicht.',
    advice:
      'Geben Sie sie genau so ein, wie Sie sie bekommen haben. Stimmt sie, wurde die Datei unterwegs verändert: Bitten Sie um eine neue.',
  },
  empty: {
    text: 'Die Passphrase fehlt.',
    advice: 'Sie bekommen sie von Ihrer Administration, getrennt von der Datei.',
  },
};

/** Why Clio has nobody for whom a colleague's time could be posted, to the one who can put it right. */
export const noColleague: InAnyLanguage<typeof english.noColleague> = {
  disabled: (who) => ({
    text: `In Clio ist der Benutzer ${who} deaktiviert.`,
    advice: 'Aktivieren Sie ihn dort, oder nennen Sie einen anderen.',
  }),
  several: (who) => ({
    text: `Im Clio Ihrer Kanzlei haben mehrere Benutzer die Adresse ${who}.`,
    advice: 'Wählen Sie den richtigen unter „Externe Benutzerkennung“.',
  }),
  nobody: (who, by) =>
    by === 'id'
      ? {
          text: `Im Clio Ihrer Kanzlei gibt es keinen Benutzer mit der Kennung ${who}.`,
          advice: 'Wählen Sie den Benutzer aus der Liste.',
        }
      : {
          text: `Im Clio Ihrer Kanzlei gibt es keinen Benutzer mit der Adresse ${who}.`,
          advice: 'Berichtigen Sie sie, oder wählen Sie den Benutzer unter „Externe Benutzerkennung“.',
        },
};

/** Why no file was made. */
export const fileNotMade: InAnyLanguage<typeof english.fileNotMade> = {
  'not-yours': {
    text: 'Diese Verbindung wurde mit Ihnen geteilt und lässt sich nicht weitergeben.',
    advice:
      'Melden Sie sich unter „Verbindungen“ mit einem eigenen Konto bei Clio an, und erstellen Sie die Datei dort.',
  },
  rotates: {
    text: 'Clio gibt den Verbindungen Ihrer Kanzlei bei jeder Erneuerung einen neuen Schlüssel; eine geteilte Kopie würde diese Verbindung beenden oder durch sie beendet werden.',
    advice: 'Erstellen Sie stattdessen eine Einrichtungsdatei: Dann meldet sich jeder selbst bei Clio an.',
  },
  passphrase: parts.passphraseTooShort,
  application: {
    text: 'Der Datei fehlt etwas, das sie braucht.',
    advice: 'Füllen Sie Region, Client-ID und Client-Geheimnis aus.',
  },
  colleague: {
    text: 'Die Datei muss sagen, für wen sie ist.',
    advice: 'Füllen Sie Namen und E-Mail-Adresse des Kollegen aus.',
  },
  settings: (parts, advice) => ({
    text: `Diese Einstellungen sind nicht verwendbar: ${parts.join(', ')}.`,
    advice: advice ?? 'Berichtigen Sie sie, und erstellen Sie dann die Datei.',
  }),
};
