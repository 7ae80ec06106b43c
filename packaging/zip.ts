import { readFileSync, writeFileSync } from 'node:fs';
import { type Zippable, zipSync } from 'fflate';
import type { Entry } from './entry.ts';

/** The oldest day that a zip can name, in any time zone: no file has a time of its own. */
const NO_TIME = new Date(1980, 0, 1);
/** The system whose permissions a zip's entries hold. */
const UNIX = 3;

function bytesOf(entry: Entry): Uint8Array {
  if (entry.kind === 'copy') return readFileSync(entry.from);
  return Buffer.from(entry.kind === 'text' ? entry.text : entry.to);
}

/** What a zip says of a file, as Unix has it: its kind and its permissions. */
function modeOf(entry: Entry): number {
  return entry.kind === 'link' ? 0o120777 : 0o100000 | entry.mode;
}

/** Writes entries into a zip, in the order of their paths. The same entries give the same bytes. */
export function writeZip(entries: readonly Entry[], file: string, quick: boolean): void {
  const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
  const files: Zippable = {};
  for (const entry of sorted) files[entry.path] = [bytesOf(entry), { os: UNIX, attrs: (modeOf(entry) << 16) >>> 0 }];
  writeFileSync(file, zipSync(files, { level: quick ? 0 : 9, mtime: NO_TIME }));
}
