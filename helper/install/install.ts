import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { makeFolder, putFile, removeFile, removeIfEmpty } from './files.ts';
import { dataFolder, type Environment, systemFolder } from './folders.ts';
import { launcherScript } from './launcher.ts';
import { hostManifest } from './manifest.ts';
import { type Installed, readRecord } from './record.ts';
import { type Choice, type Target, targetsOf } from './targets.ts';

export interface Setting {
  env: Environment;
  /** The running bundle, which is what gets installed, and the Node that runs it. */
  bundle: string;
  node: string;
  say: (line: string) => void;
}

/** The files of an installation in its folder. */
export function programPaths(env: Environment, system: boolean) {
  const folder = system ? systemFolder(env) : dataFolder(env);
  return {
    folder,
    bundle: join(folder, 'helper.cjs'),
    launcher: join(folder, 'matterline-helper'),
    record: join(folder, 'installed.json'),
  };
}

/**
 * Installs the helper for a choice of browsers on Linux. Doing it again changes nothing that is right.
 * @throws what the file system throws: whoever calls tells the user
 */
export function install(choice: Choice, { env, bundle, node, say }: Setting): void {
  const paths = programPaths(env, choice.system);
  const targets = targetsOf(choice, env);
  const record = readRecord(paths.record);
  const folder = (path: string, mode: number) => record.folders.push(...makeFolder(path, mode));
  const put = (path: string, content: string | Buffer, mode: number, what: string) =>
    say(`${putFile(path, content, mode) ? 'wrote' : 'kept '}  ${path}  (${what})`);

  folder(paths.folder, choice.system ? 0o755 : 0o700);
  try {
    if (resolve(bundle) !== paths.bundle) put(paths.bundle, readFileSync(bundle), 0o644, 'the helper');
    const data = env.MATTERLINE_DATA ? resolve(env.MATTERLINE_DATA) : null;
    put(paths.launcher, launcherScript({ node, bundle: paths.bundle, data }), 0o755, 'what browsers start');
    for (const { name, family, path } of targets) {
      folder(dirname(path), choice.system ? 0o755 : 0o700);
      put(path, `${JSON.stringify(hostManifest(family, paths.launcher), null, 2)}\n`, 0o644, name);
      if (!record.manifests.includes(path)) record.manifests.push(path);
    }
  } finally {
    putFile(paths.record, `${JSON.stringify(record, null, 2)}\n`, 0o644);
  }
  say('The helper is installed. Restart a browser that is open if the extension does not find it.');
}

/**
 * Takes away what {@link install} wrote for a choice; with nothing chosen, for every browser. The program itself goes
 * with the last browser.
 * @throws what the file system throws: whoever calls tells the user
 */
export function uninstall(choice: Choice, { env, say }: Setting): void {
  const paths = programPaths(env, choice.system);
  const record = readRecord(paths.record);
  const everything = choice.browsers.length === 0 && choice.userDataDir === null;
  const chosen = targetsOf(choice, env).map((target: Target) => target.path);
  const gone = new Set(everything ? [...record.manifests, ...chosen] : chosen);
  const remove = (path: string) => {
    if (removeFile(path)) say(`removed  ${path}`);
  };
  for (const path of gone) remove(path);
  const left: Installed = { manifests: record.manifests.filter((path) => !gone.has(path)), folders: record.folders };
  if (left.manifests.length > 0) {
    left.folders = withoutEmpty(record.folders.filter((path) => path !== paths.folder));
    if (record.folders.includes(paths.folder)) left.folders.push(paths.folder);
    putFile(paths.record, `${JSON.stringify(left, null, 2)}\n`, 0o644);
    say('The helper stays for the other browsers.');
    return;
  }
  for (const path of [paths.bundle, paths.launcher, paths.record]) remove(path);
  withoutEmpty(record.folders);
  removeIfEmpty(paths.folder);
  say('The helper is uninstalled.');
}

/** Removes the folders that are empty by now, innermost first. Those that are not, in the order given. */
function withoutEmpty(folders: string[]): string[] {
  const deepest = [...folders].sort((a, b) => b.length - a.length);
  const left = new Set(deepest.filter((path) => !removeIfEmpty(path)));
  return folders.filter((path) => left.has(path));
}
