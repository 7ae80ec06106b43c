import {
  autostartOf,
  BROWSER_TABLE,
  hostManifest,
  type Installed,
  layoutOf,
  MANIFEST_FILE,
  type Machine,
  type Packaged,
  placeOf,
  recordText,
  startScript,
} from '../helper/install/index.ts';
import { below, type Entry } from './entry.ts';
import { programEntries } from './program.ts';

/** Any Linux, for whose users all a package is. */
const MACHINE: Machine = { system: 'linux', env: {}, root: '/', uid: 0, administrator: 0, registry: null };
export const LAYOUT = layoutOf(MACHINE, true);
/** The Node that comes along. */
export const NODE_PATH = `${LAYOUT.program}/node`;

/** A path of the system as one in a package. */
function inPackage(path: string): string {
  return path.replace(/^\//, '');
}

/** Each folder of the system in which browsers look for manifests, once. */
function manifestPlaces() {
  const places = new Map<string, { family: 'chromium' | 'firefox'; browsers: string[] }>();
  for (const [browser, { family, places: byName }] of Object.entries(BROWSER_TABLE)) {
    const { linux } = byName;
    for (const folder of 'system' in linux ? linux.system : []) {
      const place = places.get(folder) ?? { family, browsers: [] };
      place.browsers.push(browser);
      places.set(folder, place);
    }
  }
  return [...places].map(([folder, place]) => ({ path: `${folder}/${MANIFEST_FILE}`, ...place }));
}

/**
 * Everything that an installation for all users puts on a Linux, with a Node of its own, as entries of a package: the same
 * files at the same places, so that `doctor` looks at it as at any other installation.
 */
export async function systemEntries(packaged: Packaged): Promise<Entry[]> {
  const { folder, program, bundle, launcher, record } = LAYOUT;
  const manifests = manifestPlaces();
  const autostart = autostartOf(MACHINE, true);
  const installed: Installed = {
    manifests: manifests.map(({ path, browsers }) => ({ path, key: null, browsers, sandbox: false })),
    autostart: placeOf(autostart),
    folders: [],
    packaged,
  };
  const text = (path: string, content: string, mode = 0o644): Entry => ({
    path: inPackage(path),
    kind: 'text',
    text: content,
    mode,
  });
  return [
    ...below(inPackage(program), await programEntries('linux-x64')),
    text(launcher, startScript('linux', { node: NODE_PATH, bundle, data: null, sandbox: false }), 0o755),
    text(record, recordText(installed)),
    ...manifests.map(({ path, family }) =>
      text(path, `${JSON.stringify(hostManifest({ family, sandbox: false }, launcher), null, 2)}\n`),
    ),
    text(placeOf(autostart), autostart.text(NODE_PATH) ?? ''),
    { path: 'usr/bin/matterline-helper', kind: 'link', to: `${folder}/matterline-helper` },
  ];
}
