import type { ByCode, Subject } from '../../../shared/index.ts';
import { size } from './format.ts';

const ALL_USERS = (forAll: boolean) => (forAll ? ' for all users' : '');

/** What was looked at, as the beginning of a line. */
export const subjects: ByCode<Subject, string> = {
  node: ({ version }) => `Node ${version}`,
  display: () => 'display',
  'window-manager': () => 'window manager',
  'title-readable': () => 'a window title can be read',
  'no-titled-window': () => 'no window with a title is in front just now',
  observer: ({ name }) => `seen by: ${name}`,
  'window-in-front': () => 'window in front',
  'gnome-extension': () => 'extension for GNOME',
  'session-signs': () => 'locks, sleep and shutdown',
  microphone: () => 'calls by the microphone',
  'microphone-watch': ({ name }) => `calls by the microphone: by ${name}`,
  installed: ({ forAll }) => `helper installed${ALL_USERS(forAll)}`,
  launcher: ({ forAll }) => `launcher${ALL_USERS(forAll)}`,
  browser: ({ name, forAll }) => (forAll ? `${name}, for all users` : name),
  login: ({ forAll }) => (forAll ? 'start at login, for all users' : 'start at login'),
  'login-by-macos': () => 'start at login, by macOS',
  'two-installations': () => 'two installations',
  'further-extensions': () => 'further extensions',
  'firm-setup': () => 'setup of the firm',
  policy: ({ browser }) => `policy of ${browser}`,
  snap: ({ browser }) => `${browser} from Snap`,
  flatpak: ({ browser }) => `${browser} from Flatpak`,
  'data-folder': ({ path }) => `data folder ${path}`,
  'disk-room': () => 'room on the disk',
  'named-folder': ({ path }) => `folder you named, ${path}`,
  'meeting-place': () => 'place where browsers meet the recorder',
  recorder: () => 'recorder',
  'recorder-version': ({ version }) => `recorder, version ${version}`,
  'recorder-observer': ({ name }) => `seen by the recorder: ${name}`,
  timeline: () => 'timeline',
  'timeline-holder': ({ browser }) => `timeline, kept by ${browser}`,
  journal: ({ bytes, limit }) => `journal, ${size(bytes)} of ${size(limit)}`,
  'extension-fault': ({ where }) => `extension, ${where}`,
  'killed-recorder': () => 'a recorder that is killed',
  'last-complaint': () => 'last complaint of the recorder',
};
