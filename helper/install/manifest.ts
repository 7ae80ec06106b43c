import { CHROMIUM_IDS, FIREFOX_IDS, HOST_NAME, readJson } from '../../shared/index.ts';
import type { BrowserRow } from './browsers.ts';

/** The name of a host manifest's file. */
export const MANIFEST_FILE = `${HOST_NAME}.json`;

/** What a browser of a family is told about the helper: where it is and which extensions may start it. */
export function hostManifest(family: BrowserRow['family'], launcher: string): Record<string, unknown> {
  const common = { name: HOST_NAME, description: 'Matterline helper', path: launcher, type: 'stdio' };
  if (family === 'firefox') return { ...common, allowed_extensions: Object.values(FIREFOX_IDS) };
  return { ...common, allowed_origins: Object.values(CHROMIUM_IDS).map((id) => `chrome-extension://${id}/`) };
}

function fieldsOf(text: string): Record<string, unknown> | null {
  const found = readJson(text)?.value;
  return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : null;
}

/** The program that the text of a host manifest leads to; null when it leads to none. */
export function programOfManifest(text: string): string | null {
  const path = fieldsOf(text)?.path;
  return typeof path === 'string' ? path : null;
}

/** What is wrong with the text of a host manifest, in words; null when it is as it should be. */
export function manifestTrouble(text: string, family: BrowserRow['family'], launcher: string): string | null {
  const fields = fieldsOf(text);
  if (!fields) return 'it is no host manifest';
  for (const [key, value] of Object.entries(hostManifest(family, launcher))) {
    if (key === 'description' || JSON.stringify(fields[key]) === JSON.stringify(value)) continue;
    if (key === 'path') return `it leads to ${JSON.stringify(fields[key])} instead of ${launcher}`;
    return key.startsWith('allowed') ? 'it does not allow the Matterline extension' : `its "${key}" is not right`;
  }
  return null;
}
