/** The name under which browsers find the helper. */
export const HOST_NAME = 'com.matterline.helper';

/** The version of the wire spoken by this code; see protocol.md. */
export const PROTOCOL = 1;

/** The release's id in browsers of the Chromium family, and that of the sandbox builds. */
export const CHROMIUM_RELEASE_ID = 'aeeebjenngfbbakkokfgicgmaollkgmh';
export const CHROMIUM_SANDBOX_ID = 'cfbkacpeglaobpgpeakoecomjpgloden';

/**
 * The ids a Chromium-family browser gives to the builds, which follow from the public keys in the manifests. The
 * release id is for builds loaded from a folder; a store gives its own id, which is added here when it is known.
 */
export const CHROMIUM_IDS = { release: CHROMIUM_RELEASE_ID, sandbox: CHROMIUM_SANDBOX_ID } as const;

/** The ids of the Firefox builds, as written in their manifests. */
export const FIREFOX_IDS = {
  release: 'matterline@matterline.app',
  sandbox: 'matterline-sandbox@matterline.app',
} as const;
