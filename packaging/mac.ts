import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOST_NAME } from '../shared/index.ts';
import { below, type Entry } from './entry.ts';
import { macIcon } from './mac-icon.ts';
import { type BundleNames, infoOf } from './mac-info.ts';
import { buildMacStarter } from './mac-starter.ts';
import type { Making } from './making.ts';
import { type ProgramSystem, programEntries } from './program.ts';
import { writeZip } from './zip.ts';

// Nothing of this has been run on a Mac yet.

const CONTENTS = 'Matterline.app/Contents';

/** What people open: it installs the other one, for this user, and may be thrown away then. */
const SETUP: BundleNames = { identifier: 'com.matterline.setup', name: 'Matterline Setup' };
/** What is installed. macOS keeps the permission to see windows for it. */
const HELPER: BundleNames = { identifier: HOST_NAME, name: 'Matterline' };

/** Opened by itself, as by a double click, it installs the helper for this user, and says what came of that. */
const LAUNCHER = `#!/bin/sh
unset NODE_OPTIONS NODE_PATH
program=$(CDPATH= cd -- "$(dirname -- "$0")/program" && pwd) || exit 1
[ $# -gt 0 ] && exec "$program/node" "$program/helper.cjs" "$@"
if text=$("$program/node" "$program/helper.cjs" install 2>&1); then
  status=0
  text='Matterline is installed. macOS now asks whether it may see windows: open System Settings, choose "Privacy & Security", then "Accessibility", and turn on "Matterline".'
else
  status=1
fi
/usr/bin/osascript -e 'on run words' -e 'display dialog (item 1 of words) with title "Matterline" buttons {"OK"} default button 1' -e 'end run' "$text" >/dev/null
exit $status
`;

function bundle(names: BundleNames, { version }: Making, starter: string, icon: string): Entry[] {
  return [
    { path: 'Info.plist', kind: 'text', text: infoOf(names, version), mode: 0o644 },
    { path: 'MacOS/Matterline', kind: 'copy', from: starter, mode: 0o755 },
    { path: 'Resources/Matterline.icns', kind: 'copy', from: icon, mode: 0o644 },
  ];
}

/** All that is in the bundle for a Mac, with the one that it installs. */
export async function macEntries(system: ProgramSystem, making: Making): Promise<Entry[]> {
  const starter = await buildMacStarter(system, making);
  const icon = join(making.scratch, 'Matterline.icns');
  writeFileSync(icon, macIcon());
  return below(CONTENTS, [
    ...bundle(SETUP, making, starter, icon),
    { path: 'Resources/matterline-helper', kind: 'text', text: LAUNCHER, mode: 0o755 },
    ...below('Resources/program', [
      ...below(CONTENTS, bundle(HELPER, making, starter, icon)),
      ...(await programEntries(system)),
    ]),
  ]);
}

/** A bundle for one user of a Mac, in a zip that keeps its permissions. */
export async function makeMacZip(system: ProgramSystem, making: Making): Promise<void> {
  writeZip(await macEntries(system, making), making.file, making.quick);
}
