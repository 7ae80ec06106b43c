import type { ByCode, Subject } from '../../../../../shared/index.ts';
import { size } from '../format.ts';

const FOR_ALL = (forAll: boolean) => (forAll ? ', for all users' : '');

/** What the helper looked at. */
export const subjects: ByCode<Subject, string> = {
  node: ({ version }) => `Node ${version}`,
  display: () => 'Screen',
  'window-manager': () => 'Window manager',
  'title-readable': () => 'A window title can be read',
  'no-titled-window': () => 'No window with a title is in front just now',
  observer: ({ name }) => `Windows are seen through ${name}`,
  'window-in-front': () => 'Window in front',
  'gnome-extension': () => 'Extension for GNOME',
  'session-signs': () => 'Locks, sleep and shutdown',
  microphone: () => 'Calls by the microphone',
  'microphone-watch': ({ name }) => `Calls by the microphone, through ${name}`,
  installed: ({ forAll }) => `Helper installed${FOR_ALL(forAll)}`,
  launcher: ({ forAll }) => `What browsers start${FOR_ALL(forAll)}`,
  browser: ({ name, forAll }) => `${name}${FOR_ALL(forAll)}`,
  login: ({ forAll }) => `Start at login${FOR_ALL(forAll)}`,
  'login-by-macos': () => 'Start at login, by macOS',
  'two-installations': () => 'Two installations',
  'further-extensions': () => 'Further extensions',
  'firm-setup': () => 'Setup of your firm',
  policy: ({ browser }) => `Policy of ${browser}`,
  snap: ({ browser }) => `${browser} from Snap`,
  flatpak: ({ browser }) => `${browser} from Flatpak`,
  'data-folder': ({ path }) => `Folder of what is recorded, ${path}`,
  'disk-room': () => 'Room on the disk',
  'named-folder': ({ path }) => `Folder you named, ${path}`,
  'meeting-place': () => 'Place where browsers meet the helper',
  recorder: () => 'Helper that records',
  'recorder-version': ({ version }) => `Helper that records, version ${version}`,
  'recorder-observer': ({ name }) => `It sees windows through ${name}`,
  timeline: () => 'Browser in which time is recorded',
  'timeline-holder': ({ browser }) => `Time is recorded in ${browser}`,
  journal: ({ bytes, limit }) => `What waits in the helper, ${size(bytes)} of at most ${size(limit)}`,
  'extension-fault': ({ where }) => `Matterline in a browser, ${where}`,
  'killed-recorder': () => 'A helper that is killed',
  'last-complaint': () => 'Last complaint of the helper',
};
