import { existsSync, readFileSync } from 'node:fs';
import { readJson } from '../../shared/index.ts';

/** A host manifest that was written, on Windows with the registry key that leads to it, and the browsers it serves. */
export interface Placed {
  path: string;
  key: string | null;
  browsers: string[];
  /** Whether it lets the sandbox builds of the extension in as well. */
  sandbox: boolean;
}

/** What installations made, so that uninstalling leaves nothing behind and takes nothing else away. */
export interface Installed {
  manifests: Placed[];
  /** What starts the recorder at login: a file, or on Windows a value of the registry; null when it was left out. */
  autostart: string | null;
  /** Folders that were not there before, outermost first. */
  folders: string[];
  /** The kind of package that put the program there, which alone may change it; null where `install` did. */
  packaged: Packaged | null;
}

/** Kinds of packages that bring the program, and how each of them takes it away again. */
export const REMOVAL = { deb: 'sudo apt remove matterline', msi: 'Settings, Apps, Matterline' } as const;
export type Packaged = keyof typeof REMOVAL;

function isPackaged(value: unknown): value is Packaged {
  return typeof value === 'string' && Object.hasOwn(REMOVAL, value);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}
function placedOf(value: unknown): Placed | null {
  if (typeof value !== 'object' || value === null) return null;
  const { path, key, browsers, sandbox } = value as Record<string, unknown>;
  if (typeof path !== 'string' || !isTextOrNull(key) || !isTexts(browsers)) return null;
  // Earlier records do not say; what they placed is written anew by the next installation.
  return { path, key, browsers, sandbox: sandbox === true };
}

/** The record in a file. One that is missing or cannot be read is empty: then only the usual places are known. */
export function readRecord(path: string): Installed {
  const empty: Installed = { manifests: [], autostart: null, folders: [], packaged: null };
  if (!existsSync(path)) return empty;
  const found = readJson(readFileSync(path, 'utf8'))?.value;
  if (typeof found !== 'object' || found === null) return empty;
  const { manifests, autostart, folders, packaged } = found as Record<string, unknown>;
  const placed = Array.isArray(manifests) ? manifests.map(placedOf) : [null];
  if (placed.includes(null) || !isTextOrNull(autostart) || !isTexts(folders)) return empty;
  return {
    manifests: placed.filter((item) => item !== null),
    autostart,
    folders,
    packaged: isPackaged(packaged) ? packaged : null,
  };
}

/** The text of a record's file. */
export function recordText(record: Installed): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** Adds what was written to a record, or the browsers that a manifest serves as well from now on. */
export function addPlaced({ manifests }: Installed, placed: Placed): void {
  const found = manifests.find(({ path, key }) => path === placed.path && key === placed.key);
  const { path, key, sandbox } = placed;
  if (!found) manifests.push({ path, key, browsers: [...placed.browsers], sandbox });
  else Object.assign(found, { browsers: [...new Set([...found.browsers, ...placed.browsers])], sandbox });
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
