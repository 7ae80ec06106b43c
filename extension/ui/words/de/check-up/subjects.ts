import type { ByCode, Subject } from '../../../../../shared/index.ts';
import { size } from '../format.ts';

const FOR_ALL = (forAll: boolean) => (forAll ? ', für alle Benutzer' : '');

/** What the helper looked at. */
export const subjects: ByCode<Subject, string> = {
  node: ({ version }) => `Node ${version}`,
  display: () => 'Bildschirm',
  'window-manager': () => 'Fensterverwaltung',
  'title-readable': () => 'Ein Fenstertitel ist lesbar',
  'no-titled-window': () => 'Gerade ist kein Fenster mit Titel vorn',
  observer: ({ name }) => `Fenster werden durch ${name} gesehen`,
  'window-in-front': () => 'Fenster im Vordergrund',
  'gnome-extension': () => 'Erweiterung für GNOME',
  'session-signs': () => 'Sperre, Ruhezustand und Herunterfahren',
  microphone: () => 'Gespräche am Mikrofon',
  'microphone-watch': ({ name }) => `Gespräche am Mikrofon, durch ${name}`,
  installed: ({ forAll }) => `Hilfsprogramm installiert${FOR_ALL(forAll)}`,
  launcher: ({ forAll }) => `Was Browser starten${FOR_ALL(forAll)}`,
  browser: ({ name, forAll }) => `${name}${FOR_ALL(forAll)}`,
  login: ({ forAll }) => `Start bei der Anmeldung${FOR_ALL(forAll)}`,
  'login-by-macos': () => 'Start bei der Anmeldung, durch macOS',
  'two-installations': () => 'Zwei Installationen',
  'further-extensions': () => 'Weitere Erweiterungen',
  'firm-setup': () => 'Einrichtung durch Ihre Kanzlei',
  policy: ({ browser }) => `Richtlinie von ${browser}`,
  snap: ({ browser }) => `${browser} aus Snap`,
  flatpak: ({ browser }) => `${browser} aus Flatpak`,
  'data-folder': ({ path }) => `Ordner des Aufgezeichneten, ${path}`,
  'disk-room': () => 'Platz auf dem Datenträger',
  'named-folder': ({ path }) => `Von Ihnen genannter Ordner, ${path}`,
  'meeting-place': () => 'Zugang der Browser zum Hilfsprogramm',
  recorder: () => 'Aufzeichnendes Hilfsprogramm',
  'recorder-version': ({ version }) => `Aufzeichnendes Hilfsprogramm, Version ${version}`,
  'recorder-observer': ({ name }) => `Es sieht Fenster durch ${name}`,
  timeline: () => 'Browser, in dem Zeit aufgezeichnet wird',
  'timeline-holder': ({ browser }) => `Zeit wird in ${browser} aufgezeichnet`,
  journal: ({ bytes, limit }) => `Was im Hilfsprogramm wartet, ${size(bytes)} von höchstens ${size(limit)}`,
  'extension-fault': ({ where }) => `Matterline in einem Browser, ${where}`,
  'killed-recorder': () => 'Ein gewaltsam beendetes Hilfsprogramm',
  'last-complaint': () => 'Letzte Fehlermeldung des Hilfsprogramms',
};
