import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildHelper } from '../helper/build.mjs';
import { type Entry, filesBelow } from './entry.ts';
import { fetchPart, lockedPart, NODE } from './parts.ts';

/** What a package of a library holds for people who program with it. */
const NOT_NEEDED = /\.d\.[cm]?ts$|\.map$|(?:^|\/)README\.md$/;

/** Of koffi's package, which holds its sources as well, what a program loads. */
const KOFFI = /^(?:package\.json|LICENSE[^/]*|index\.cjs|src\/koffi\/(?:index|src\/(?:static|trampolines))\.cjs)$/;

/** The libraries that cannot be bundled, as their packages of npm. */
const LIBRARIES: Record<keyof typeof NODE, readonly string[]> = {
  'linux-x64': ['@napi-rs/keyring', '@napi-rs/keyring-linux-x64-gnu'],
  'darwin-x64': ['koffi', '@koromix/koffi-darwin-x64', '@napi-rs/keyring', '@napi-rs/keyring-darwin-x64'],
  'darwin-arm64': ['koffi', '@koromix/koffi-darwin-arm64', '@napi-rs/keyring', '@napi-rs/keyring-darwin-arm64'],
  'win-x64': ['koffi', '@koromix/koffi-win32-x64'],
};

export type ProgramSystem = keyof typeof NODE;

/** The packages of npm from which the program for a system is made; each is fetched where it is not here yet. */
export async function fetchParts(system: ProgramSystem): Promise<void> {
  const parts = [NODE[system], NODE['linux-x64'], ...LIBRARIES[system].map(lockedPart)];
  await Promise.all(parts.map(fetchPart));
}

async function libraryEntries(name: string): Promise<Entry[]> {
  const folder = await fetchPart(lockedPart(name));
  return filesBelow(folder)
    .filter((file) => (name === 'koffi' ? KOFFI.test(file) : !NOT_NEEDED.test(file)))
    .map((file) => ({
      path: `node_modules/${name}/${file}`,
      kind: 'copy' as const,
      from: join(folder, file),
      mode: 0o644,
    }));
}

/**
 * The folder of the helper's program for a system: the bundle, its libraries, the licenses of all of it, and a Node of its
 * own.
 */
export async function programEntries(system: ProgramSystem): Promise<Entry[]> {
  const built = dirname(await buildHelper());
  const own = readdirSync(built).filter((name) => name.endsWith('.cjs') || name === 'NOTICES.txt');
  const node = await fetchPart(NODE[system]);
  // npm's package for Windows comes without the license, which is the same for every system.
  const licensed = await fetchPart(NODE['linux-x64']);
  const nodeName = system === 'win-x64' ? 'node.exe' : 'node';
  const libraries = await Promise.all(LIBRARIES[system].map(libraryEntries));
  return [
    ...own.sort().map((name) => ({ path: name, kind: 'copy' as const, from: join(built, name), mode: 0o644 })),
    { path: nodeName, kind: 'copy', from: join(node, 'bin', nodeName), mode: 0o755 },
    { path: 'NODE-LICENSE.txt', kind: 'copy', from: join(licensed, 'LICENSE'), mode: 0o644 },
    ...libraries.flat(),
  ];
}
