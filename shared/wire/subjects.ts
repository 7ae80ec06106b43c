import * as v from 'valibot';
import { count, text } from './shapes.ts';

const name = text(200);
const path = text();
const forAll = v.boolean();

/** What the helper looks at, by code, each with the names and figures that its words take. */
export const SUBJECTS = {
  node: { version: name },
  display: {},
  'window-manager': {},
  'title-readable': {},
  'no-titled-window': {},
  /** What the window in front is learned from, by whoever looks. */
  observer: { name },
  'window-in-front': {},
  'gnome-extension': {},
  'session-signs': {},
  microphone: {},
  /** By what programs that use a microphone are known. */
  'microphone-watch': { name },
  installed: { forAll },
  launcher: { forAll },
  /** What a browser, or a profile folder, knows of the helper. */
  browser: { name: path, forAll },
  login: { forAll },
  'login-by-macos': {},
  'two-installations': {},
  'further-extensions': {},
  'firm-setup': {},
  policy: { browser: name },
  snap: { browser: name },
  flatpak: { browser: name },
  'data-folder': { path },
  'disk-room': {},
  /** A folder that the attorney named for files of Matterline's. */
  'named-folder': { path },
  'meeting-place': {},
  recorder: {},
  'recorder-version': { version: name },
  'recorder-observer': { name },
  timeline: {},
  'timeline-holder': { browser: name },
  journal: { bytes: count, limit: count },
  'extension-fault': { where: name },
  'killed-recorder': {},
  'last-complaint': {},
} satisfies Record<string, v.ObjectEntries>;
