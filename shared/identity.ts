/** The name under which browsers find the helper. */
export const HOST_NAME = 'com.matterline.helper';

/** The version of the wire spoken by this code; see protocol.md. */
export const PROTOCOL = 1;

/** The release's id in browsers of the Chromium family, and that of the sandbox builds. */
export const CHROMIUM_RELEASE_ID = 'aeeebjenngfbbakkokfgicgmaollkgmh';
export const CHROMIUM_SANDBOX_ID = 'cfbkacpeglaobpgpeakoecomjpgloden';

/**
 * The ids a Chromium-family browser gives to the builds, which follow from the public keys in the manifests. The
 * release id is for builds loaded from a folder; what a store gives instead stands in {@link RELEASES}.
 */
export const CHROMIUM_IDS = { release: CHROMIUM_RELEASE_ID, sandbox: CHROMIUM_SANDBOX_ID } as const;

/** The ids of the Firefox builds, as written in their manifests. */
export const FIREFOX_IDS = {
  release: 'matterline@matterline.app',
  sandbox: 'matterline-sandbox@matterline.app',
} as const;

export type Family = 'chromium' | 'firefox';

/** Where a browser has the release from. */
export type Origin = 'folder' | 'chrome-store' | 'edge-store' | 'firefox-store';

/** The release as it comes from one place. */
export interface Release {
  family: Family;
  /** Null where it does not exist yet: the stores of Chrome and Edge give an id when they take the extension in. */
  id: string | null;
}

/**
 * The id of the release by where it comes from: the one table that the helper lets extensions in by, that packages
 * register, and that the addresses for Clio follow from. Firefox's store keeps the id of the manifest.
 */
export const RELEASES: Readonly<Record<Origin, Release>> = {
  folder: { family: 'chromium', id: CHROMIUM_RELEASE_ID },
  'chrome-store': { family: 'chromium', id: null },
  'edge-store': { family: 'chromium', id: null },
  'firefox-store': { family: 'firefox', id: FIREFOX_IDS.release },
};

/**
 * The ids that the release has in browsers of a family, without those that no store has given yet.
 * @param releases the table; another one only in tests
 */
export function releaseIds(family: Family, releases: Readonly<Record<string, Release>> = RELEASES): string[] {
  return Object.values(releases).flatMap((one) => (one.family === family && one.id !== null ? [one.id] : []));
}
