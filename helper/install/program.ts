import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isSystemError, MAC_APP, type System } from '../base/index.ts';
import { makeFolder, putFile } from './files.ts';
import { type Layout, MAC_STARTER, versionsIn } from './layout.ts';
import { nativeParts } from './native-parts.ts';

/** A file of the program: where it is now, and its place relative to the folder of the installed entry. */
interface Part {
  from: string;
  to: string;
  mode: number;
}

/** The licenses of what the program contains, and of a Node that comes along. */
const NOTICES = ['NOTICES.txt', 'NODE-LICENSE.txt'];

/** The files below a folder, as paths relative to it. */
function filesBelow(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => statSync(join(folder, name)).isFile());
}

/** The name of a Node that comes along with the program, beside its entry. */
function nodeName(system: System): string {
  return system === 'windows' ? 'node.exe' : 'node';
}

/** Whether a program brings the Node that runs it, as packages do. */
export function bringsNode(bundle: string, system: System): boolean {
  return existsSync(join(dirname(bundle), nodeName(system)));
}

/** The Node that runs an installed program: its own where it brings one, and else the one that is there. */
export function nodeFor(bundle: string, there: string, { program }: Layout, system: System): string {
  return bringsNode(bundle, system) ? join(program, nodeName(system)) : there;
}

/** All that belongs to the helper as it was built, the entry last. */
function partsOf(bundle: string, system: System): Part[] {
  const folder = dirname(bundle);
  const entry = basename(bundle);
  const others = readdirSync(folder).filter(
    (name) => (name.endsWith('.cjs') && name !== entry) || NOTICES.includes(name),
  );
  const native = nativeParts(bundle, system);
  const node = bringsNode(bundle, system) ? [nodeName(system)] : [];
  const app = system === 'macos' && existsSync(join(folder, MAC_APP)) ? filesBelow(join(folder, MAC_APP)) : [];
  return [
    ...native.flatMap(({ from, to }) =>
      filesBelow(from).map((name) => ({ from: join(from, name), to: join(to, name), mode: 0o644 })),
    ),
    ...node.map((name) => ({ from: join(folder, name), to: name, mode: 0o755 })),
    ...app
      .map((name) => join(MAC_APP, name))
      .map((name) => ({
        from: join(folder, name),
        to: name,
        mode: name === MAC_STARTER ? 0o755 : 0o644,
      })),
    ...[...others.sort(), entry].map((name) => ({ from: join(folder, name), to: name, mode: 0o644 })),
  ];
}

/** The files that an installation copies. */
export function programFiles(bundle: string, system: System): string[] {
  return partsOf(bundle, system).map(({ from }) => from);
}

/** What {@link putProgram} did. */
export interface ProgramOutcome {
  changed: boolean;
  /** Removes the files of an earlier program. To be called once that one runs no more. */
  removeStale(): void;
}

/**
 * Puts the program of a running bundle into its folder. Whoever starts it meanwhile gets the earlier program or this
 * one, never a mixture: what the entry loads bears the mark of its content in its name, so that it lies beside the
 * earlier parts, and the entry is exchanged last and as a whole.
 */
export function putProgram(
  bundle: string,
  { program, bundle: entry, launcher }: Layout,
  system: System,
): ProgramOutcome {
  // Installed from itself, as when only the browsers change.
  if (resolve(bundle) === entry) return { changed: false, removeStale: () => undefined };
  const parts = partsOf(bundle, system);
  let changed = false;
  for (const { from, to, mode } of parts) {
    const path = join(program, to);
    makeFolder(dirname(path), statSync(program).mode & 0o777);
    const wrote = putFile(path, readFileSync(from), mode);
    changed ||= wrote;
  }
  const wanted = new Set([...parts.map(({ to }) => join(program, to)), launcher]);
  return {
    changed,
    removeStale() {
      const paths = filesBelow(program).map((name) => join(program, name));
      for (const path of paths) if (!wanted.has(path)) rmSync(path);
    },
  };
}

/** Removes earlier versions that a package has put there, as far as nothing holds their files any more. */
export function removeOlderVersions({ program }: Layout): void {
  for (const version of versionsIn(program).slice(1)) {
    try {
      rmSync(join(program, version), { recursive: true, maxRetries: 10, retryDelay: 100 });
    } catch (error) {
      // A relay that a browser has not ended yet: the next installation takes it away.
      if (!isSystemError(error)) throw error;
    }
  }
}

/** The files without which a program cannot be started, and which nothing that runs holds open. */
export function startableFiles({ program, bundle, launcher, starter }: Layout): string[] {
  return starter ? versionsIn(program).map((version) => join(program, version, basename(bundle))) : [launcher, bundle];
}

/** Removes the folder of the program with all that is in it, where no package does. Whether it was there. */
export function removeProgram({ program, starter }: Layout): boolean {
  if (starter || !existsSync(program)) return false;
  rmSync(program, { recursive: true });
  return true;
}
