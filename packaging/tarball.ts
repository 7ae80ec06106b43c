import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { below, type Entry, layOut } from './entry.ts';
import { type Making, runTool } from './making.ts';
import { ROOT } from './parts.ts';
import { programEntries } from './program.ts';

/** Starts the program that lies beside it, wherever the folder was unpacked. */
const LAUNCHER = `#!/bin/sh
unset NODE_OPTIONS NODE_PATH
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd) || exit 1
exec "$here/program/node" "$here/program/helper.cjs" "$@"
`;

/** A folder to unpack anywhere; its `matterline-helper install` copies the program to where it stays. */
export async function makeTarball(making: Making): Promise<void> {
  const { version, epoch, scratch, file, quick } = making;
  const name = `matterline-${version}`;
  const entries: Entry[] = [
    { path: 'matterline-helper', kind: 'text', text: LAUNCHER, mode: 0o755 },
    { path: 'LICENSE', kind: 'copy', from: join(ROOT, 'LICENSE'), mode: 0o644 },
    ...below('program', await programEntries('linux-x64')),
  ];
  layOut(below(name, entries), scratch, epoch);
  const owner = ['--owner=0', '--group=0', '--numeric-owner', `--mtime=@${epoch}`];
  await runTool('tar', ['--format=ustar', '--sort=name', ...owner, '-cf', 'package.tar', name], making);
  // tar unpacks by what a file holds, not by its name.
  if (!quick) await runTool('xz', ['-T1', '-6', 'package.tar'], making);
  renameSync(join(scratch, quick ? 'package.tar' : 'package.tar.xz'), file);
}
