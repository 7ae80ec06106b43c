import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, win32 } from 'node:path';
import { STARTER } from '../helper/base/index.ts';
import {
  autostartOf,
  everything,
  hostManifest,
  type Installed,
  layoutOf,
  type Machine,
  placeOf,
  recordText,
  targetsOf,
} from '../helper/install/index.ts';
import { below, type Entry, filesBelow, layOut } from './entry.ts';
import { type Making, runTool, signed } from './making.ts';
import { programEntries } from './program.ts';
import { buildStarter } from './starter.ts';
import { guidOf, type RegistryValue, wxsOf } from './wxs.ts';

/** Any Windows, for whose users all a package is. */
const MACHINE: Machine = { system: 'windows', env: {}, root: '/', uid: null, administrator: 0, registry: null };
const LAYOUT = layoutOf(MACHINE, true);
const RUN = autostartOf(MACHINE, true);
const RUN_KEY = 'Software\\Microsoft\\Windows\\CurrentVersion\\Run';

/** A path of an installation as Windows Installer writes it, wherever the programs of that computer lie. */
function installed(path: string): string {
  return `[InstallFolder]${win32.relative(LAYOUT.folder, path)}`;
}

const TARGETS = targetsOf(everything(true), MACHINE);

/** What browsers and the sign-in look for. */
function registryValues(): RegistryValue[] {
  const browsers = TARGETS.flatMap(({ key, path }) =>
    key === null ? [] : [{ key: key.replace(/^HKLM\\/, ''), name: null, value: installed(path) }],
  );
  const starter = installed(win32.join(LAYOUT.program, STARTER));
  return [...browsers, { key: RUN_KEY, name: 'Matterline', value: `"${starter}" record` }];
}

/** The manifest of each family of browsers, and the record by which doctor knows what was installed. */
function texts(): Entry[] {
  const text = (path: string, content: string): Entry => ({
    path: win32.relative(LAYOUT.folder, path).replaceAll('\\', '/'),
    kind: 'text',
    text: content,
    mode: 0o644,
  });
  const manifests = new Map(TARGETS.map(({ path, family }) => [path, family]));
  const record: Installed = {
    manifests: TARGETS.map(({ path, key, browsers }) => ({ path, key, browsers, sandbox: false })),
    autostart: placeOf(RUN),
    folders: [],
    packaged: 'msi',
  };
  return [
    text(LAYOUT.record, recordText(record)),
    ...[...manifests].map(([path, family]) => {
      const program = win32.relative(win32.dirname(path), win32.join(LAYOUT.program, STARTER));
      return text(path, `${JSON.stringify(hostManifest({ family, sandbox: false }, program), null, 2)}\n`);
    }),
  ];
}

/** A name for these very bytes, as each package has to have one of its own. */
function packageCode(stage: string, files: readonly string[], source: string): string {
  const hash = createHash('sha256').update(source);
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(join(stage, file)));
  return guidOf(`package ${hash.digest('hex')}`);
}

/** A package for Windows Installer, for all users of a computer. */
export async function makeMsi(making: Making): Promise<void> {
  const { version, epoch, scratch, file } = making;
  const starter = await buildStarter(making);
  const stage = join(scratch, 'stage');
  const program = [
    { path: STARTER, kind: 'copy' as const, from: starter, mode: 0o755 },
    ...below(version, await programEntries('win-x64')),
  ];
  layOut([...texts(), ...below('program', program)], stage, epoch);
  const files = filesBelow(stage);
  const source = wxsOf({
    version,
    stage: 'stage',
    files,
    values: registryValues(),
    starter: `program/${STARTER}`,
    icon: 'icon.ico',
  });
  writeFileSync(join(scratch, 'matterline.wxs'), source);
  // wixl and msibuild write the time of the build into the package: here that of the commit.
  const then = new Date(epoch * 1_000).toISOString().slice(0, 19).replace('T', ' ');
  const at = (program: string, ...args: string[]) => runTool('faketime', ['-f', then, program, ...args], making);
  await at('wixl', '--arch', 'x64', '--output', 'matterline.msi', 'matterline.wxs');
  const code = `{${packageCode(stage, files, source)}}`;
  await at('msibuild', 'matterline.msi', '-s', 'Matterline', 'Matterline', 'x64;1033', code);
  renameSync(join(scratch, 'matterline.msi'), file);
  await signed(file, making);
}
