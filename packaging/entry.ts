import {
  chmodSync,
  copyFileSync,
  lutimesSync,
  mkdirSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** One file of a package: its place in it, written with `/`, and where what is in it comes from. */
export type Entry = { path: string } & (
  | { kind: 'copy'; from: string; mode: number }
  | { kind: 'text'; text: string; mode: number }
  | { kind: 'link'; to: string }
);

/** The files below a folder, as sorted paths relative to it. */
export function filesBelow(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

/** The same entries below a folder of the package. */
export function below(folder: string, entries: readonly Entry[]): Entry[] {
  return entries.map((entry) => ({ ...entry, path: `${folder}/${entry.path}` }));
}

function put(place: string, entry: Entry): void {
  if (entry.kind === 'link') {
    symlinkSync(entry.to, place);
    return;
  }
  if (entry.kind === 'copy') copyFileSync(entry.from, place);
  else writeFileSync(place, entry.text);
  chmodSync(place, entry.mode);
}

/**
 * Lays entries out as files in a folder, with permissions and times that do not depend on this computer.
 * @param epoch the time of everything, in seconds
 */
export function layOut(entries: readonly Entry[], folder: string, epoch: number): void {
  for (const entry of entries) {
    const place = join(folder, entry.path);
    mkdirSync(dirname(place), { recursive: true });
    put(place, entry);
  }
  const all = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const found of all) {
    const place = join(found.parentPath, found.name);
    if (found.isDirectory()) chmodSync(place, 0o755);
    lutimesSync(place, epoch, epoch);
  }
  chmodSync(folder, 0o755);
  lutimesSync(folder, epoch, epoch);
}
