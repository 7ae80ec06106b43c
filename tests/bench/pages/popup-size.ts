import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { tell } from '../report.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** What follows the name of a script: a script that is loaded with it, and one that comes on demand. */
const STATIC = /(?:from|import)\s*["'`](\.[^"'`]+\.js)["'`]/g;
const ANY = /(?:from|import)\s*\(?\s*["'`](\.[^"'`]+\.js)["'`]/g;

/** A page, or a part of one, and the script with its words in a language: all of them are named in one place. */
const WORDS = /\b(\w+):\(\)=>[^,]*?import\(["'`](\.[^"'`]+\.js)["'`]\)/g;

/**
 * The scripts that a built page loads: those that it names, and what they import by some kind of import.
 * @param says of whose words it loads the scripts as well
 */
function scriptsOf(page: string, kind: RegExp, says: readonly string[]): Set<string> {
  const found = new Set<string>();
  const take = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    const text = readFileSync(path, 'utf8');
    // English comes first; a page loads the words of one language.
    for (const part of says) {
      const name = [...text.matchAll(WORDS)].find(([, of]) => of === part)?.[2];
      if (name !== undefined) take(join(dirname(path), name));
    }
    for (const [, name] of text.replaceAll(WORDS, '').matchAll(kind)) take(join(dirname(path), name ?? ''));
  };
  for (const [, name] of readFileSync(page, 'utf8').matchAll(/(?:src|href)="\/?([^"]+\.js)"/g))
    take(join(dirname(page), '../..', name ?? ''));
  return found;
}

function sizeOf(scripts: Iterable<string>): number {
  return [...scripts].map((path) => gzipSync(readFileSync(path)).length).reduce((sum, size) => sum + size, 0) / 1000;
}

/** Measures the script that the popup loads, compressed, in a release: before it can be used, and in all. */
export async function measurePopupSize(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'matterline-size-'));
  try {
    await build({ root: ROOT, mode: 'chrome', logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
    const page = join(folder, 'extension/popup/index.html');
    const [first, all] = [scriptsOf(page, STATIC, ['popup']), scriptsOf(page, ANY, ['popup', 'further'])];
    if (first.size < 2 || all.size <= first.size)
      throw new Error(`The popup loads ${first.size} of ${all.size} scripts of ${readdirSync(folder).join(', ')}.`);
    tell('popup.script', sizeOf(first), 'kB', { files: first.size, bound: 45 });
    tell('popup.script.all', sizeOf(all), 'kB', { files: all.size });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
