import type { seeing as english } from '../../en/check-up/seeing.ts';
import type { InAnyLanguage } from '../../formats/any-language.ts';
import { ADMINISTRATOR, NOTHING_TO_DO, REINSTALL, SIGN_IN_AGAIN } from './parts.ts';

const SIGN_IN_TO_X11 = 'Bietet der Anmeldebildschirm eine Sitzung namens „Xorg“ oder „X11“ an, wählen Sie diese.';
const THEN_SIGN_IN = 'Melden Sie sich dann von diesem Computer ab und wieder an.';
const BY_EXTENSION = 'Die Erweiterung, durch die GNOME sagt, welches Fenster vorn ist,';
const NO_PROGRAMS =
  'Hier ist nicht zu erfahren, welche Programme das Mikrofon nutzen. Ein Gespräch zählt nur, solange sein eigenes Fenster vorn ist.';
const UNTIL_IDLE = 'Zeit bei gesperrtem Bildschirm endet erst, wenn Sie untätig sind.';

const WHO = {
  'x-server': 'Der X-Server, der die Fenster zeigt,',
  compositor: 'Der Compositor, der die Fenster zeigt,',
  kwin: 'KWin, die Fensterverwaltung von Plasma,',
  'gnome-shell': 'GNOME',
};

/** What keeps windows, locks and calls from being seen. */
export const seeing: InAnyLanguage<typeof english> = {
  'observer-silent': () => ['Was vorn ist, wird gar nicht gemeldet.', SIGN_IN_AGAIN],
  'clock-set-back': () => ['Die Uhr dieses Computers wurde zurückgestellt.', 'Prüfen Sie, ob die Zeit jetzt stimmt.'],
  'session-hides-windows': () => [
    'Dieser Desktop lässt Programme nicht sehen, welches Fenster vorn ist.',
    SIGN_IN_TO_X11,
  ],
  'system-forbids': () => [
    'Das System erlaubt es nicht.',
    'Erlauben Sie Matterline in den Datenschutzeinstellungen des Systems, Fenster zu sehen.',
  ],
  'remote-desktop': () => [
    'Der Desktop eines anderen Computers ist vorn, und seine Fenster sind von hier nicht zu sehen.',
    'Installieren Sie Matterline auch auf jenem Computer, um die Arbeit dort aufzuzeichnen.',
  ],
  'no-display': () => ['Kein Bildschirm ist zu erreichen.', SIGN_IN_AGAIN],
  'no-window-manager': () => [
    'Nichts sagt, welches Fenster vorn ist.',
    'Verwenden Sie einen Desktop mit Fensterverwaltung, auf einem unterstützten System.',
  ],
  'no-x-server': () => ['Der X-Server, der die Fenster zeigt, ist nicht zu erreichen.', SIGN_IN_AGAIN],
  'wayland-hides-windows': () => [
    'Dies ist eine Wayland-Sitzung, die Programme nicht sehen lässt, welches Fenster vorn ist.',
    SIGN_IN_TO_X11,
  ],
  'no-answer': ({ who }) => [
    `${WHO[who]} antwortet nicht.`,
    'Warten Sie einen Moment. Reagiert der Bildschirm nicht, beenden Sie die Sitzung, und melden Sie sich wieder an.',
  ],
  'gnome-unreached': () => ['GNOME ist für das Hilfsprogramm nicht zu erreichen.', SIGN_IN_AGAIN],
  'gnome-extension-missing': () => [
    `${BY_EXTENSION} fehlt oder ist nicht die dieses Hilfsprogramms.`,
    `Klicken Sie auf „Beheben“. ${THEN_SIGN_IN}`,
  ],
  'gnome-extension-not-loaded': () => [
    'GNOME sagt nur durch eine Erweiterung, welches Fenster vorn ist, und hat die von Matterline nicht geladen.',
    SIGN_IN_AGAIN,
  ],
  'gnome-extension-off': () => [
    `${BY_EXTENSION} ist ausgeschaltet.`,
    'Öffnen Sie die App „Erweiterungen“, und schalten Sie Erweiterungen ein, darunter Matterline.',
  ],
  'gnome-extension-failed': () => [
    'GNOME konnte die Erweiterung nicht starten, durch die es sagt, welches Fenster vorn ist.',
    `${REINSTALL} ${THEN_SIGN_IN}`,
  ],
  'gnome-extension-outdated': () => [
    `${BY_EXTENSION} ist für eine andere Version von GNOME.`,
    `${REINSTALL} ${THEN_SIGN_IN}`,
  ],
  'kwin-unreached': () => [
    'KWin, die Fensterverwaltung von Plasma, ist für das Hilfsprogramm nicht zu erreichen.',
    SIGN_IN_AGAIN,
  ],
  'kwin-script-refused': () => [
    'KWin, die Fensterverwaltung von Plasma, sagt nicht, welches Fenster vorn ist.',
    `${SIGN_IN_AGAIN} Hilft das nicht: ${SIGN_IN_TO_X11}`,
  ],
  'macos-part-of-starter': () => [
    'macOS hält das Hilfsprogramm für einen Teil des Programms, das es gestartet hat und das keine Fenster sehen darf.',
    `${REINSTALL} Von da an startet macOS es selbst und fragt nur für Matterline.`,
  ],
  'macos-not-allowed': ({ listedAs }) => [
    'macOS lässt Matterline noch keine Fenster sehen.',
    `Öffnen Sie die Systemeinstellungen, „Datenschutz & Sicherheit“, „Bedienungshilfen“, und schalten Sie „${listedAs}“ ein. Ist es schon eingeschaltet, schalten Sie es aus und wieder ein.`,
  ],
  'macos-nobody-tells': () => [
    'Nur ein Hilfsprogramm, das aufzeichnet, kann sagen, ob macOS es Fenster sehen lässt, und keines sagt es.',
    'Starten Sie den Browser neu, und prüfen Sie erneut.',
  ],
  'macos-login-not-taken-up': () => [
    'macOS hat es nicht übernommen oder ausgeschaltet: Dann ist das Hilfsprogramm ein Teil des Browsers und sieht nichts.',
    'Öffnen Sie die Systemeinstellungen, „Allgemein“, „Anmeldeobjekte & Erweiterungen“, und erlauben Sie Matterline. Installieren Sie das Hilfsprogramm dann noch einmal.',
  ],
  'no-login-manager': () => [`Dieses System hat keine Anmeldeverwaltung, die sie meldet. ${UNTIL_IDLE}`, NOTHING_TO_DO],
  'no-system-bus': () => [`Dieses System hat keinen Nachrichtenbus, der sie meldet. ${UNTIL_IDLE}`, NOTHING_TO_DO],
  'microphone-not-wanted': () => [
    'Sie werden nicht bemerkt.',
    'Um das zu ändern, schalten Sie auf dieser Seite „Gespräche am Mikrofon bemerken“ ein.',
  ],
  'no-sound-server': () => [NO_PROGRAMS, `${ADMINISTRATOR} um PulseAudio, oder um PipeWire mit pipewire-pulse.`],
  'microphone-not-told': () => [NO_PROGRAMS, NOTHING_TO_DO],
};
