import type { running as english } from '../../en/check-up/running.ts';
import type { InAnyLanguage } from '../../formats/any-language.ts';
import { locale } from '../../formats/locale.ts';
import { language, size } from '../format.ts';
import { ADMINISTRATOR, NOTHING_TO_DO, SIGN_IN_AGAIN } from './parts.ts';

type English = InAnyLanguage<typeof english>;

const instants = new Intl.DateTimeFormat(locale(language), { dateStyle: 'medium', timeStyle: 'short' });

const CLOSE_TO_ALL = `${ADMINISTRATOR}, ihn für alle außer Ihnen zu sperren.`;
const RESTART = 'Starten Sie diesen Computer neu.';

const folders: Pick<English, 'way-changeable' | 'no-folder' | 'folder-of-others' | 'folder-open'> = {
  'way-changeable': ({ path }) => [
    `Andere Benutzer dieses Computers können ${path} ändern.`,
    `${ADMINISTRATOR}, den Zugriff für sie zu sperren.`,
  ],
  'no-folder': ({ path }) => [`${path} ist kein Ordner.`, 'Entfernen Sie es, und prüfen Sie erneut.'],
  'folder-of-others': ({ path }) => [
    `${path} gehört einem anderen Benutzer.`,
    `${ADMINISTRATOR}, den Ordner zu entfernen.`,
  ],
  'folder-open': ({ path }) => [`${path} steht anderen Benutzern offen.`, CLOSE_TO_ALL],
};

/** What is the matter with the helper that records, its journal and its folders. */
export const running: English = {
  ...folders,
  'passed-over': ({ path, used, why }) => {
    const [what, next] = folders[why]({ path });
    return [`${what} Stattdessen wird ${used} verwendet.`, next];
  },
  'no-socket': ({ path }) => [
    `${path} ist nicht der Zugang, über den Browser das Hilfsprogramm erreichen.`,
    'Entfernen Sie es, und starten Sie den Browser neu.',
  ],
  'socket-of-others': ({ path }) => [`${path} gehört einem anderen Benutzer.`, `${ADMINISTRATOR}, es zu entfernen.`],
  'data-unwritable': ({ reason }) => [
    `Dort kann nichts geschrieben werden (${reason}).`,
    'Schaffen Sie Platz auf dem Datenträger, oder bitten Sie Ihre Administration, Sie dort schreiben zu lassen.',
  ],
  'data-seen-by-others': () => ['Andere Benutzer dieses Computers können hineinsehen.', CLOSE_TO_ALL],
  'named-folder-gone': () => [
    'Er ist nicht da.',
    'Schließen Sie seinen Datenträger an, oder legen Sie den Ordner an; oder nennen Sie unter „Ihre Daten“ einen anderen.',
  ],
  'disk-nearly-full': ({ bytes }) => [`Nur ${size(bytes)} sind noch frei.`, 'Schaffen Sie Platz auf dem Datenträger.'],
  impostor: () => [
    'Ein anderer Benutzer dieses Computers antwortet an seiner Stelle.',
    `${SIGN_IN_AGAIN} Hilft das nicht, sagen Sie es Ihrer Administration.`,
  ],
  'recorder-stays': ({ pid }) => [`Das Hilfsprogramm, Prozess ${pid}, sollte sich beenden und ist noch da.`, RESTART],
  'recorder-unreached': ({ pid }) => [
    `Eines läuft als Prozess ${pid} und ist nicht zu erreichen.`,
    'Prüfen Sie in einer halben Minute erneut. Bleibt es so, starten Sie diesen Computer neu.',
  ],
  'recorder-mute': ({ pid }) => [`Eines läuft als Prozess ${pid} und antwortet nicht.`, RESTART],
  'recorder-none': () => ['Keines läuft.', 'Starten Sie den Browser neu.'],
  'recorder-older': ({ own }) => [`Es ist älter als das installierte, ${own}.`, 'Starten Sie den Browser neu.'],
  'recorder-killed': () => [
    'Solange kein Browser offen ist, startet niemand ein gewaltsam beendetes Hilfsprogramm; der nächste Browser oder die nächste Anmeldung tut es.',
    NOTHING_TO_DO,
  ],
  'timeline-untaken': () => [
    'Noch kein Browser hat die Zeit übernommen.',
    'Öffnen Sie Matterline in dem Browser, in dem Sie Ihre Zeit haben wollen.',
  ],
  'journal-memory': () => [
    'Es kann nicht geschrieben werden: Der Datenträger ist voll oder schreibgeschützt. Aufgezeichnetes bleibt nur im Arbeitsspeicher und geht mit ihm verloren.',
    'Schaffen Sie Platz auf dem Datenträger.',
  ],
  'journal-filling': () => [
    'Es ist fast voll. Ist es voll, geht die älteste aufgezeichnete Zeit verloren.',
    'Öffnen Sie den Browser, in dem aufgezeichnet wird, damit er übernimmt, was wartet.',
  ],
  'journal-dropped': () => [
    'Es war voll, und die älteste aufgezeichnete Zeit ging verloren.',
    'Öffnen Sie den Browser, in dem aufgezeichnet wird, damit er übernimmt, was noch da ist.',
  ],
  'journal-damaged': () => [
    'Ein Teil davon war nicht lesbar und ist verloren. Alles andere blieb erhalten.',
    'Lassen Sie prüfen, ob der Datenträger in Ordnung ist.',
  ],
  'extension-failed': ({ fault, at }) => [
    `Fehlgeschlagen mit ${fault}, zuletzt ${instants.format(at)}.`,
    'Die Optionen jenes Browsers sagen unter „Aufzeichnung“, was zu tun ist.',
  ],
  complained: ({ line }) => [line, 'Hört es nicht auf, geben Sie diese Zeile denen, die Ihnen bei Matterline helfen.'],
};
