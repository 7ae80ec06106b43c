import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, 'peers');

/** Where the peers' packages are, installed at first use; null, said aloud, where npm cannot get them. */
export function peersFolder(): string | null {
  if (existsSync(join(FOLDER, 'node_modules/.package-lock.json'))) return FOLDER;
  try {
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'], {
      cwd: FOLDER,
      stdio: 'ignore',
    });
    return FOLDER;
  } catch {
    // npm says why on its own when run by hand; a measurement without peers is still one.
    console.error(`Peers are not measured: npm ci in ${FOLDER} failed.`);
    return null;
  }
}
