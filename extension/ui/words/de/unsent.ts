import type { unsent as english } from '../en/unsent.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';
import { counted, hours } from './format.ts';

type English = InAnyLanguage<typeof english>;

/** How it stands with this profile's unsent work outside the browser, and the next step. */
const standings: English['standings'] = {
  'no-key-store': {
    text: 'Ungesendete Arbeit liegt nur in diesem Browserprofil.',
    advice:
      'Dieses System hat keinen Schlüsselspeicher, oder keiner läuft, und ohne Schlüssel wird nichts anderswo abgelegt. Wird das Profil entfernt, ist verloren, was Sie nicht gesendet haben. Machen Sie Sicherungen.',
  },
  locked: {
    text: 'Ungesendete Arbeit liegt vorerst nur in diesem Browserprofil.',
    advice:
      'Der Schlüsselspeicher ist gesperrt oder hat abgelehnt. Entsperren Sie ihn; binnen einer Stunde wird es noch einmal versucht.',
  },
  'no-helper': {
    text: 'Ungesendete Arbeit liegt vorerst nur in diesem Browserprofil.',
    advice: 'Das Hilfsprogramm ist nicht erreichbar. Was zu tun ist, steht unter „Aufzeichnung“.',
  },
  'no-room': {
    text: 'Das Hilfsprogramm hat nicht für Ihre ganze ungesendete Arbeit Platz.',
    advice: 'Schaffen Sie Platz auf dem Datenträger, oder löschen Sie unten, was entfernte Profile hinterlassen haben.',
  },
  'not-written': {
    text: 'Ungesendete Arbeit konnte nicht außerhalb des Browsers geschrieben werden.',
    advice:
      'Sehen Sie unter „Aufzeichnung“ nach, ob der Ordner des Hilfsprogramms beschreibbar ist. Binnen einer Stunde wird es noch einmal versucht.',
  },
};

/** Unsent work that lies with the helper. */
export const unsent: English = {
  title: 'Ungesendete Arbeit',
  means:
    'Was Sie noch nicht gesendet haben, liegt auch außerhalb dieses Browserprofils: versiegelt, im Ordner des Hilfsprogramms, der Schlüssel im Schlüsselspeicher Ihres Systems. Wird die Erweiterung oder das Profil entfernt, geht es nicht verloren.',
  last: (when) => `Zuletzt abgelegt am ${when}.`,
  nothing: 'Aus diesem Profil ist alles gesendet.',
  standings,
  found: (days, what) => `Ungesendete Arbeit gefunden (${days}): ${what}.`,
  what: (entries, seconds) =>
    entries === 0 ? hours(seconds) : `${counted(entries, 'Eintrag', 'Einträge')}, ${hours(seconds)}`,
  from: (browser, when) => `Ein Profil von ${browser} hat sie hinterlassen, zuletzt abgelegt am ${when}.`,
  howItComes:
    'Zurückgeholt steht sie in der Durchsicht ihrer Tage. Hier aufgezeichnete Zeit bleibt, wie sie ist, und kein Eintrag, der in Clio ist, wird noch einmal gesendet.',
  closed: {
    text: 'Ungesendete Arbeit eines entfernten Profils wurde gefunden und lässt sich nicht öffnen.',
    advice:
      'Ihr Schlüssel ist nicht mehr im Schlüsselspeicher Ihres Systems. Löschen Sie sie, oder lassen Sie sie dort.',
  },
  bringBack: 'Zurückholen',
  delete: 'Löschen…',
  ask: 'Endgültig löschen?',
  askAdvice: 'Das lässt sich nicht rückgängig machen. Was in Clio ist, bleibt dort.',
  keep: 'Behalten',
  deleteForGood: 'Endgültig löschen',
  working: 'Sie wird zurückgeholt.',
  brought: (what) => `Zurückgeholt: ${what}. Sie finden es in der Durchsicht der jeweiligen Tage.`,
  undo: 'Um das rückgängig zu machen, entfernen Sie es in den Optionen unter „Ihre Daten“ bei „Was importiert wurde“.',
  left: (days) => `${counted(days, 'Tag ließ', 'Tage ließen')} sich nicht öffnen; alles bleibt, wo es ist.`,
  gone: 'Sie ist nicht mehr da.',
  deleted: 'Sie ist gelöscht.',
  held: 'Nichts wurde gelöscht: Eine Löschsperre gilt.',
  failed: {
    text: 'Das war nicht möglich.',
    advice: 'Sehen Sie nach, ob das Hilfsprogramm verbunden ist, und versuchen Sie es dann noch einmal.',
  },
};
