import { execFileSync } from 'node:child_process';
import type { Environment } from '../../base/index.ts';

/** The Shell's lists of extensions: which are on, and which are off all the same. */
export type ExtensionList = 'enabled-extensions' | 'disabled-extensions';

/** What of GNOME is asked and changed. */
export interface GnomeTools {
  /** The major version of the Shell that is installed, as 43; null where none is. */
  version(): number | null;
  /** A list of this user's; null where it cannot be read, or not understood. */
  read(list: ExtensionList): string[] | null;
  /** Whether it is written. */
  write(list: ExtensionList, extensions: readonly string[]): boolean;
}

const SCHEMA = 'org.gnome.shell';
const TIMEOUT_MS = 10_000;

/** The major version in what `gnome-shell --version` says; null where there is none. */
export function shellVersion(text: string): number | null {
  const found = /^GNOME Shell (\d{1,3})\b/.exec(text.trim());
  return found ? Number(found[1]) : null;
}

/** Reads a list as `gsettings get` writes it (GVariant text format); null where that is none that is understood. */
export function readList(text: string): string[] | null {
  const list = text.trim().replace(/^@as /, '');
  if (!/^\[(?:(?:'[^'\\]*'|"[^"\\]*")(?:, (?!\])|(?=\])))*\]$/.test(list)) return null;
  return [...list.matchAll(/'([^'\\]*)'|"([^"\\]*)"/g)].map(([, single, double]) => single ?? double ?? '');
}

/** Writes a list as `gsettings set` reads it; null where a name is none that it takes plainly. */
export function listText(extensions: readonly string[]): string | null {
  if (extensions.some((name) => /['\\]/.test(name))) return null;
  return `[${extensions.map((name) => `'${name}'`).join(', ')}]`;
}

/** The tools of this computer's GNOME. Nothing runs before it is asked for. */
export function createGnomeTools(env: Environment): GnomeTools {
  const run = (program: string, args: string[]): string | null => {
    try {
      return execFileSync(program, args, {
        encoding: 'utf8',
        env,
        stdio: ['ignore', 'pipe', 'ignore'],
        timeout: TIMEOUT_MS,
      });
    } catch {
      // It is not there, or knows no such setting: this is no GNOME that could be changed.
      return null;
    }
  };
  return {
    version: () => shellVersion(run('gnome-shell', ['--version']) ?? ''),
    read(list) {
      const text = run('gsettings', ['get', SCHEMA, list]);
      return text === null ? null : readList(text);
    },
    write(list, extensions) {
      const text = listText(extensions);
      return text !== null && run('gsettings', ['set', SCHEMA, list, text]) !== null;
    },
  };
}
