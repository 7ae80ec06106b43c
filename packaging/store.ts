import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Entry, filesBelow } from './entry.ts';
import { type Making, runTool } from './making.ts';
import { ROOT } from './parts.ts';
import { writeZip } from './zip.ts';

const VITE = join(ROOT, 'node_modules/vite/bin/vite.js');
const MANIFEST = 'manifest.json';

/** A manifest without the key that gives an unpacked build its id: a store gives an id of its own, and refuses a key. */
function withoutKey(text: string): string {
  const { key: _, ...manifest } = JSON.parse(text) as Record<string, unknown>;
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/**
 * Builds the release of the extension.
 * @returns the folder with its files
 */
export async function buildExtension(mode: 'chrome' | 'firefox', making: Making): Promise<string> {
  const folder = join(making.scratch, mode);
  // In surroundings of its own: with another NODE_ENV it would be another build.
  const options = ['--mode', mode, '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'];
  await runTool(process.execPath, [VITE, 'build', ROOT, ...options], making);
  return folder;
}

/** The files of a built extension, whose id follows from where it comes from. */
export function extensionEntries(folder: string): Entry[] {
  return filesBelow(folder).map((path): Entry => {
    const from = join(folder, path);
    if (path !== MANIFEST) return { path, kind: 'copy', from, mode: 0o644 };
    return { path, kind: 'text', text: withoutKey(readFileSync(from, 'utf8')), mode: 0o644 };
  });
}

/** What is given to a browser's store: the release build of the extension, for Edge the same as for Chrome. */
export async function makeStoreZip(mode: 'chrome' | 'firefox', making: Making): Promise<void> {
  const { file, quick } = making;
  writeZip(extensionEntries(await buildExtension(mode, making)), file, quick);
}
