import { win32 } from 'node:path';
import { CHROMIUM_SANDBOX_ID, FIREFOX_IDS, HOST_NAME, readJson, releaseIds, type Trouble } from '../../shared/index.ts';
import type { System } from '../base/index.ts';
import type { BrowserRow } from './browsers.ts';

/** The name of a host manifest's file. */
export const MANIFEST_FILE = `${HOST_NAME}.json`;

/** A host manifest to be written: for which family of browsers, and whether for the sandbox builds as well. */
export interface Wanted {
  family: BrowserRow['family'];
  sandbox: boolean;
  /** Ids of further extensions of that family, which the administrator lets in. */
  further?: readonly string[];
}

/** What a browser of a family is told about the helper: where it is and which extensions may start it. */
export function hostManifest({ family, sandbox, further = [] }: Wanted, launcher: string): Record<string, unknown> {
  const common = { name: HOST_NAME, description: 'Matterline helper', path: launcher, type: 'stdio' };
  const sandboxId = family === 'firefox' ? FIREFOX_IDS.sandbox : CHROMIUM_SANDBOX_ID;
  const ids = [...releaseIds(family), ...(sandbox ? [sandboxId] : []), ...further];
  if (family === 'firefox') return { ...common, allowed_extensions: ids };
  return { ...common, allowed_origins: ids.map((id) => `chrome-extension://${id}/`) };
}

function fieldsOf(text: string): Record<string, unknown> | null {
  const found = readJson(text)?.value;
  return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : null;
}

/**
 * The program that a host manifest leads to; null when it leads to none. On Windows a manifest may name it relative to its
 * own folder (Chrome's and Firefox's documentation of native messaging), as those of packages do.
 * @param text what the manifest says
 * @param file where it lies
 */
export function programOfManifest(text: string, file: string, system: System): string | null {
  const path = fieldsOf(text)?.path;
  if (typeof path !== 'string' || system !== 'windows') return typeof path === 'string' ? path : null;
  return win32.resolve(win32.dirname(file), path);
}

/** So much of what a manifest leads to is told, which may be anything. */
const MAX_PROGRAM = 500;

/** What is wrong with the text of a host manifest in a file; null when it is as it should be. */
export function manifestTrouble(
  { text, path }: { text: string; path: string },
  wanted: Wanted,
  launcher: string,
  system: System,
): Trouble | null {
  const fields = fieldsOf(text);
  if (!fields) return { code: 'manifest-none', path };
  for (const [key, value] of Object.entries(hostManifest(wanted, launcher))) {
    if (key === 'description' || JSON.stringify(fields[key]) === JSON.stringify(value)) continue;
    if (key === 'path' && programOfManifest(text, path, system) === launcher) continue;
    if (key === 'path') {
      const leadsTo = (JSON.stringify(fields[key]) ?? 'nothing').slice(0, MAX_PROGRAM);
      return { code: 'manifest-elsewhere', path, leadsTo, launcher };
    }
    if (!Array.isArray(value)) return { code: 'manifest-field-wrong', path, field: key };
    const allowed: unknown = fields[key];
    const allows = (ids: readonly string[]) => Array.isArray(allowed) && ids.every((id) => allowed.includes(id));
    if (allows(value)) return { code: 'manifest-lets-others-in', path };
    const own: unknown = hostManifest({ ...wanted, further: [] }, launcher)[key];
    const misses = Array.isArray(own) && allows(own);
    return { code: misses ? 'manifest-misses-admitted' : 'manifest-misses-own', path };
  }
  return null;
}
