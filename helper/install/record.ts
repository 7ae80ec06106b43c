import { existsSync, readFileSync } from 'node:fs';
import { readJson } from '../../shared/index.ts';

/** A host manifest that was written, on Windows with the registry key that leads to it, and the browsers it serves. */
export interface Placed {
  path: string;
  key: string | null;
  browsers: string[];
}

/** What installations made, so that uninstalling leaves nothing behind and takes nothing else away. */
export interface Installed {
  manifests: Placed[];
  /** What starts the recorder at login: a file, or on Windows a value of the registry; null when it was left out. */
  autostart: string | null;
  /** Folders that were not there before, outermost first. */
  folders: string[];
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}
function isPlaced(value: unknown): value is Placed {
  if (typeof value !== 'object' || value === null) return false;
  const { path, key, browsers } = value as Record<string, unknown>;
  return typeof path === 'string' && isTextOrNull(key) && isTexts(browsers);
}

/** The record in a file. One that is missing or cannot be read is empty: then only the usual places are known. */
export function readRecord(path: string): Installed {
  const empty: Installed = { manifests: [], autostart: null, folders: [] };
  if (!existsSync(path)) return empty;
  const found = readJson(readFileSync(path, 'utf8'))?.value;
  if (typeof found !== 'object' || found === null) return empty;
  const { manifests, autostart, folders } = found as Record<string, unknown>;
  const right = Array.isArray(manifests) && manifests.every(isPlaced) && isTextOrNull(autostart) && isTexts(folders);
  return right ? { manifests, autostart, folders } : empty;
}

/** The text of a record's file. */
export function recordText(record: Installed): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** Adds what was written to a record, or the browsers that a manifest serves as well from now on. */
export function addPlaced({ manifests }: Installed, placed: Placed): void {
  const found = manifests.find(({ path, key }) => path === placed.path && key === placed.key);
  if (!found) manifests.push({ path: placed.path, key: placed.key, browsers: [...placed.browsers] });
  else found.browsers = [...new Set([...found.browsers, ...placed.browsers])];
}

/** Takes browsers away from what a record holds: what serves others still, and what serves none any more. */
export function withoutPlaced(manifests: readonly Placed[], taken: readonly Placed[]) {
  const left = manifests.map((item) => {
    const same = taken.find(({ path, key }) => path === item.path && key === item.key);
    return { ...item, browsers: item.browsers.filter((browser) => !same?.browsers.includes(browser)) };
  });
  return {
    serving: left.filter(({ browsers }) => browsers.length > 0),
    idle: [
      ...left.filter(({ browsers }) => browsers.length === 0),
      // What the record does not know, as when it was lost.
      ...taken.filter(({ path, key }) => !manifests.some((item) => item.path === path && item.key === key)),
    ],
  };
}
