/** The name under which browsers find the helper. */
export const HOST_NAME = 'com.matterline.helper';

/** The version of the wire spoken by this code; see protocol.md. */
export const PROTOCOL = 1;

/**
 * The ids a Chromium-family browser gives to the builds, which follow from the public keys in the manifests. The
 * release id is for builds loaded from a folder; a store gives its own id, which is added here when it is known.
 */
export const CHROMIUM_IDS = {
  release: 'aeeebjenngfbbakkokfgicgmaollkgmh',
  sandbox: 'cfbkacpeglaobpgpeakoecomjpgloden',
} as const;

/** The ids of the Firefox builds, as written in their manifests. */
export const FIREFOX_IDS = {
  release: 'matterline@matterline.app',
  sandbox: 'matterline-sandbox@matterline.app',
} as const;
