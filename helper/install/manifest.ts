import { CHROMIUM_IDS, FIREFOX_IDS, HOST_NAME } from '../../shared/index.ts';
import type { BrowserRow } from './browsers.ts';

/** The name of a host manifest's file. */
export const MANIFEST_FILE = `${HOST_NAME}.json`;

/** What a browser of a family is told about the helper: where it is and which extensions may start it. */
export function hostManifest(family: BrowserRow['family'], launcher: string): Record<string, unknown> {
  const common = { name: HOST_NAME, description: 'Matterline helper', path: launcher, type: 'stdio' };
  if (family === 'firefox') return { ...common, allowed_extensions: Object.values(FIREFOX_IDS) };
  return { ...common, allowed_origins: Object.values(CHROMIUM_IDS).map((id) => `chrome-extension://${id}/`) };
}

/** What is wrong with the text of a host manifest, in words; null when it is as it should be. */
export function manifestTrouble(text: string, family: BrowserRow['family'], launcher: string): string | null {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return 'it is not JSON';
  }
  if (typeof found !== 'object' || found === null) return 'it is not a host manifest';
  const fields = found as Record<string, unknown>;
  for (const [key, value] of Object.entries(hostManifest(family, launcher))) {
    if (key !== 'description' && JSON.stringify(fields[key]) !== JSON.stringify(value))
      return `its "${key}" is not right`;
  }
  return null;
}
