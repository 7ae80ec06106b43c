import { below, type Entry } from './entry.ts';
import type { Making } from './making.ts';
import { type ProgramSystem, programEntries } from './program.ts';
import { writeZip } from './zip.ts';

// Nothing of this has been run on a Mac yet.

const CONTENTS = 'Matterline.app/Contents';

/** Opened by itself, as by a double click, it installs the helper for this user. */
const LAUNCHER = `#!/bin/sh
unset NODE_OPTIONS NODE_PATH
program=$(CDPATH= cd -- "$(dirname -- "$0")/../Resources/program" && pwd) || exit 1
[ $# -eq 0 ] && set -- install
exec "$program/node" "$program/helper.cjs" "$@"
`;

/** What macOS reads of a bundle (Apple, "Bundle Programming Guide"). It shows neither a window nor a place in the Dock. */
function infoOf(version: string): string {
  const pairs = {
    CFBundleExecutable: 'matterline-helper',
    CFBundleIdentifier: 'com.matterline.helper',
    CFBundleName: 'Matterline',
    CFBundlePackageType: 'APPL',
    CFBundleShortVersionString: version,
    CFBundleVersion: version,
    LSMinimumSystemVersion: '11.0',
  };
  const lines = Object.entries(pairs).map(([key, value]) => `  <key>${key}</key>\n  <string>${value}</string>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
${lines.join('')}  <key>LSUIElement</key>
  <true/>
</dict>
</plist>
`;
}

/** A bundle for one user of a Mac, in a zip that keeps its permissions. */
export async function makeMacZip(system: ProgramSystem, { version, file, quick }: Making): Promise<void> {
  const entries: Entry[] = [
    { path: 'Info.plist', kind: 'text', text: infoOf(version), mode: 0o644 },
    { path: 'MacOS/matterline-helper', kind: 'text', text: LAUNCHER, mode: 0o755 },
    ...below('Resources/program', await programEntries(system)),
  ];
  writeZip(below(CONTENTS, entries), file, quick);
}
