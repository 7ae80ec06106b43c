import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { tell } from '../report.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** The scripts that a built page loads: its own, and what they import. */
function scriptsOf(page: string): Set<string> {
  const found = new Set<string>();
  const take = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    for (const [, name] of readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*\(?\s*["'`](\.[^"'`]+\.js)["'`]/g))
      take(join(dirname(path), name ?? ''));
  };
  for (const [, name] of readFileSync(page, 'utf8').matchAll(/(?:src|href)="\/?([^"]+\.js)"/g))
    take(join(dirname(page), '../..', name ?? ''));
  return found;
}

/** Measures the script that the popup loads, compressed, in a release. */
export async function measurePopupSize(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'matterline-size-'));
  try {
    await build({ root: ROOT, mode: 'chrome', logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
    const scripts = [...scriptsOf(join(folder, 'extension/popup/index.html'))];
    if (scripts.length === 0) throw new Error(`The popup loads no script in ${readdirSync(folder).join(', ')}.`);
    const bytes = scripts.map((path) => gzipSync(readFileSync(path)).length).reduce((sum, size) => sum + size, 0);
    tell('popup.script', bytes / 1000, 'kB', { files: scripts.length, bound: 60 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
