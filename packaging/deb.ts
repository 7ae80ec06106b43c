import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Entry, layOut } from './entry.ts';
import { LAYOUT, NODE_PATH, systemEntries } from './linux-system.ts';
import { maintainer } from './maintainer.ts';
import { type Making, runTool } from './making.ts';
import { ROOT } from './parts.ts';

/** An installation for all users that `install --system` made gives way first: it may hold what this package does not. */
const PREINST = `#!/bin/sh
set -e
if [ "$1" = install ] && [ -x ${LAYOUT.launcher} ] && [ -z "$2" ]; then
  ${LAYOUT.launcher} uninstall --system >/dev/null
fi
`;

/** The manifests are this version's own until the administrator's list is read again. Recorders that run the earlier program give way to this one, each with its user's rights and surroundings. */
const POSTINST = `#!/bin/sh
set -e
if [ "$1" = configure ]; then
  ${LAYOUT.launcher} admit >/dev/null || true
  ${LAYOUT.launcher} stop --system --again >/dev/null || true
fi
`;

/** Only now: while the program is there, an open browser would start another recorder. */
const POSTRM = `#!/bin/sh
set -e
if [ "$1" = remove ]; then
  for process in /proc/[0-9]*; do
    if [ "$(readlink "$process/exe" || true)" = "${NODE_PATH} (deleted)" ]; then
      kill -TERM "\${process#/proc/}" || true
    fi
  done
fi
`;

function control(version: string, bytes: number): string {
  return `Package: matterline
Version: ${version}
Architecture: amd64
Maintainer: ${maintainer().name}
Installed-Size: ${Math.ceil(bytes / 1_024)}
Depends: libc6 (>= 2.28), libstdc++6
Section: utils
Priority: optional
Description: Private, automatic timesheet for attorneys on Clio: the helper
 Notices which window is in front and tells the Matterline extension of the
 browser. What it records stays on this computer; it has no network code.
`;
}

function copyright(): string {
  const license = readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim();
  return `${license}\n\nThe licenses of all that comes along: ${LAYOUT.program}/NOTICES.txt\nand ${LAYOUT.program}/NODE-LICENSE.txt\n`;
}

function contentOf(entry: Exclude<Entry, { kind: 'link' }>): string | Buffer {
  return entry.kind === 'copy' ? readFileSync(entry.from) : entry.text;
}

/** A package for Debian, Ubuntu and their kin, for all users of a computer. */
export async function makeDeb(making: Making): Promise<void> {
  const { version, epoch, scratch, file, quick } = making;
  const entries: Entry[] = [
    ...(await systemEntries('deb')),
    { path: 'usr/share/doc/matterline/copyright', kind: 'text', text: copyright(), mode: 0o644 },
  ];
  const files = entries.filter((entry) => entry.kind !== 'link').sort((a, b) => (a.path < b.path ? -1 : 1));
  const sizeOf = (entry: (typeof files)[number]) =>
    entry.kind === 'copy' ? statSync(entry.from).size : Buffer.byteLength(entry.text);
  const bytes = files.reduce((sum, entry) => sum + sizeOf(entry), 0);
  const sums = files.map((entry) => `${createHash('md5').update(contentOf(entry)).digest('hex')}  ${entry.path}\n`);
  const script = (name: string, text: string): Entry => ({ path: `DEBIAN/${name}`, kind: 'text', text, mode: 0o755 });
  const told = (name: string, text: string): Entry => ({ path: `DEBIAN/${name}`, kind: 'text', text, mode: 0o644 });
  const tree = join(scratch, 'tree');
  const about = [
    told('control', control(version, bytes)),
    told('md5sums', sums.join('')),
    script('preinst', PREINST),
    script('postinst', POSTINST),
    script('postrm', POSTRM),
  ];
  layOut([...entries, ...about], tree, epoch);
  // By one thread: with several, the bytes depend on how many there are.
  const packed = ['--threads-max=1', ...(quick ? ['-Znone'] : ['-Zxz', '-z6'])];
  await runTool('dpkg-deb', ['--root-owner-group', ...packed, '--build', tree, file], making);
}
