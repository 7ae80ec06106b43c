import type { installing as english } from '../../en/check-up/installing.ts';
import type { InAnyLanguage } from '../../formats/any-language.ts';
import { ADMINISTRATOR, NOTHING_TO_DO, REINSTALL } from './parts.ts';

const LIST_RIGHT = `${ADMINISTRATOR}, die Liste zu berichtigen.`;
const OTHER_PACKAGE =
  'Installieren Sie den Browser von seinem Hersteller oder aus den Paketen Ihres Systems, oder nehmen Sie einen anderen.';
const NODE = (needed: string) =>
  `Lassen Sie Node ${needed} oder neuer installieren, danach das Hilfsprogramm noch einmal.`;
const NOBODY_LET_IN = 'daher wird niemand darauf zugelassen';
const BY_NON_ADMINISTRATORS = 'kann von jemandem ohne Administratorrechte geändert werden';
const RECORDED_WITH_BROWSER = 'Er ist ausgeschaltet: Aufgezeichnet wird, sobald der Browser startet.';

/** What is the matter with what is installed, and with what browsers and administrators say of it. */
export const installing: InAnyLanguage<typeof english> = {
  'node-too-old': ({ needed }) => ['Es ist zu alt für das Hilfsprogramm.', NODE(needed)],
  'not-installed': () => ['Es ist nicht installiert.', REINSTALL],
  'user-installation-first': () => [
    'Eine ist für Sie allein und eine für alle Benutzer, und Browser nehmen Ihre.',
    'Um die für alle Benutzer zu verwenden, entfernen Sie Ihre eigene.',
  ],
  'cannot-be-started': ({ path }) => [`${path} lässt sich nicht starten.`, null],
  'launcher-exchanged': ({ path }) => [`${path} ist nicht, was installiert wurde.`, null],
  'launcher-fails': ({ path }) => [`${path} endet nach dem Start mit einem Fehler.`, null],
  'launcher-node-gone': ({ node }) => [`Das Node, das es startet, ${node}, ist nicht mehr da.`, null],
  'launcher-node-broken': ({ node, needed }) => [
    `Das Node, das es startet, ${node}, funktioniert nicht.`,
    NODE(needed),
  ],
  'launcher-node-too-old': ({ node, version, needed }) => [
    `Das Node, das es startet, ${node}, hat die Version ${version} und ist zu alt.`,
    NODE(needed),
  ],
  'launcher-older': ({ version, own }) => [`Es startet Version ${version}, und es gibt ${own}.`, null],
  'launcher-newer': ({ version, own }) => [`Es startet Version ${version}, die neuer ist als ${own}.`, NOTHING_TO_DO],
  'manifest-missing': ({ path }) => [`Der Browser kennt das Hilfsprogramm nicht: ${path} fehlt.`, null],
  'manifest-none': ({ path }) => [`Der Browser kann ${path} nicht lesen, worin das Hilfsprogramm steht.`, null],
  'manifest-elsewhere': ({ path, leadsTo, launcher }) => [
    `Der Browser startet ein anderes Programm: ${path} führt zu ${leadsTo} statt zu ${launcher}.`,
    null,
  ],
  'manifest-field-wrong': ({ path, field }) => [
    `In ${path}, worin das Hilfsprogramm steht, stimmt „${field}“ nicht.`,
    null,
  ],
  'manifest-lets-others-in': ({ path }) => [`${path} lässt auch andere Erweiterungen zu.`, null],
  'manifest-misses-admitted': ({ path }) => [
    `${path} lässt eine Erweiterung nicht zu, die Ihre Administration erlaubt.`,
    null,
  ],
  'manifest-misses-own': ({ path }) => [`${path} lässt die Erweiterung Matterline nicht zu.`, null],
  'manifest-shadows': ({ path, leadsTo }) => [
    `${path} wird vor dem Hilfsprogramm für alle Benutzer gelesen und führt zu ${leadsTo ?? 'nichts'}.`,
    `Entfernen Sie ${path}.`,
  ],
  'login-missing': ({ place }) => [`${place} fehlt.`, null],
  'login-other-program': ({ place }) => [`${place} startet ein anderes Programm.`, null],
  'login-left-out': () => [
    'Er wurde weggelassen: Aufgezeichnet wird, sobald der Browser startet.',
    'Um das zu ändern, installieren Sie das Hilfsprogramm noch einmal, mit dem Start bei der Anmeldung.',
  ],
  'login-off-in-task-manager': () => [
    RECORDED_WITH_BROWSER,
    'Um ihn einzuschalten, öffnen Sie den Task-Manager, und wählen Sie „Autostart von Apps“.',
  ],
  'login-off-in-desktop': () => [
    RECORDED_WITH_BROWSER,
    'Um ihn einzuschalten, suchen Sie in den Einstellungen Ihres Desktops die Programme, die bei der Anmeldung starten.',
  ],
  'changeable-by-others': ({ path }) => [
    `Andere Benutzer dieses Computers können ${path} ändern.`,
    `${ADMINISTRATOR}, dort niemanden sonst schreiben zu lassen.`,
  ],
  'owned-by-others': ({ path }) => [
    `${path} gehört einem anderen Benutzer, der es ändern kann.`,
    `${ADMINISTRATOR}, es zu entfernen. Installieren Sie dann das Hilfsprogramm noch einmal.`,
  ],
  'admitted-let-in': ({ ids }) => [`Ihre Administration lässt ${ids} zu.`, NOTHING_TO_DO],
  'admitted-no-object': ({ file }) => [`${file} ist nicht zu verstehen, ${NOBODY_LET_IN}.`, LIST_RIGHT],
  'admitted-names-other': ({ file, field }) => [
    `${file} nennt „${field}“, wo nur „chromium“ und „firefox“ bekannt sind, ${NOBODY_LET_IN}.`,
    LIST_RIGHT,
  ],
  'admitted-no-ids': ({ file, field }) => [
    `Was ${file} als „${field}“ hat, ist keine Liste von Erweiterungen, ${NOBODY_LET_IN}.`,
    LIST_RIGHT,
  ],
  'admitted-unreadable': ({ file, reason }) => [`${file} ist nicht lesbar (${reason}).`, LIST_RIGHT],
  'admitted-changeable': ({ file, path }) => [
    `${path} ${BY_NON_ADMINISTRATORS}; daher wird niemand auf der Liste ${file} zugelassen.`,
    LIST_RIGHT,
  ],
  'setup-laid': ({ file }) => [`Die Einrichtungsdatei Ihrer Kanzlei liegt unter ${file}.`, NOTHING_TO_DO],
  'setup-unreadable': ({ file, reason }) => [
    `Die Einrichtungsdatei Ihrer Kanzlei, ${file}, ist nicht lesbar (${reason}).`,
    `${ADMINISTRATOR}, Sie sie lesen zu lassen.`,
  ],
  'setup-changeable': ({ file, path }) => [
    `${path} ${BY_NON_ADMINISTRATORS}; daher gilt die Einrichtungsdatei Ihrer Kanzlei, ${file}, nicht.`,
    `${ADMINISTRATOR}, dort niemanden sonst schreiben zu lassen.`,
  ],
  'setup-too-large': ({ file }) => [
    `${file} ist zu groß für eine Einrichtungsdatei.`,
    `${ADMINISTRATOR}, sie neu dort abzulegen.`,
  ],
  'policy-unreadable': ({ file }) => [
    `${file} ist nicht lesbar.`,
    'Fragen Sie Ihre Administration, was darin über Matterline steht.',
  ],
  'policy-forbids-helper': ({ file, host }) => [
    `Die Einstellung NativeMessagingBlocklist in ${file} verbietet das Hilfsprogramm.`,
    `${ADMINISTRATOR}, „${host}“ in NativeMessagingAllowlist aufzunehmen.`,
  ],
  'policy-wants-all-users': ({ file }) => [
    `Die Einstellung NativeMessagingUserLevelHosts in ${file} erlaubt nur Hilfsprogramme, die für alle Benutzer installiert sind.`,
    `${ADMINISTRATOR}, das Hilfsprogramm für alle Benutzer zu installieren.`,
  ],
  'policy-forbids-extension': ({ file, id }) => [
    `Die Einstellung ExtensionSettings in ${file} verbietet die Erweiterung Matterline.`,
    `${ADMINISTRATOR}, dort „${id}“ zu erlauben.`,
  ],
  'box-keeps-helper-out': () => ['Er läuft abgeschottet und kann das Hilfsprogramm nicht starten.', OTHER_PACKAGE],
  'box-asks': () => [
    'Er läuft abgeschottet. Das Portal des Desktops startet das Hilfsprogramm für ihn, wo es eines dafür gibt, wie unter Ubuntu, und fragt einmal.',
    `Erlauben Sie es. Wo nichts fragt: ${OTHER_PACKAGE}`,
  ],
};
