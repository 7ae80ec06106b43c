import { CHROMIUM_SANDBOX_ID, RELEASES } from '../../shared/index.ts';

/** An address to which Clio may send an attorney back, and for which browser it is, or for which store's extension. */
export interface Redirect {
  browser: 'chromium' | 'firefox' | 'chrome-store' | 'edge-store';
  /** Null where it does not exist yet: a store gives an extension its id when it takes it in. */
  address: string | null;
}

const chromium = (id: string) => `https://${id}.chromiumapp.org/clio`;
const ofRelease = ({ id }: { id: string | null }) => (id === null ? null : chromium(id));
const firefox = (host: string) => `https://${host}.extensions.allizom.org/clio`;

// Firefox names an extension's address after the SHA-1 of the id in its manifest; see shared/identity.ts.

/**
 * Every redirect address of the release. In Chromium-family browsers it follows from the key in the manifest, so it is
 * one for all of them as long as the extension comes from this release's own files; each store has an id of its own.
 */
export const releaseRedirects = (): Redirect[] => [
  { browser: 'chromium', address: ofRelease(RELEASES.folder) },
  { browser: 'firefox', address: firefox('2b795ee98f86a1b5dded8b0141330ac530f794f8') },
  { browser: 'chrome-store', address: ofRelease(RELEASES['chrome-store']) },
  { browser: 'edge-store', address: ofRelease(RELEASES['edge-store']) },
];

/** Those of the sandbox builds. They are apart, so that nothing of them is in a release. */
export const sandboxRedirects = (): Redirect[] => [
  { browser: 'chromium', address: chromium(CHROMIUM_SANDBOX_ID) },
  { browser: 'firefox', address: firefox('8412e45b1ad4ee207e11a86bc9e7e2cdd27097a3') },
];

/**
 * The redirect addresses to register in a firm's application.
 * @param known those of this build
 * @param own the address of the browser that asks; it comes first where the build does not know it
 * @returns each with the browser that it is for; null for the one that asks, where the build does not know it
 */
export function redirectsOf(
  known: readonly Redirect[],
  own: string,
): (Omit<Redirect, 'browser'> & { browser: Redirect['browser'] | null })[] {
  return known.some(({ address }) => address === own) ? [...known] : [{ browser: null, address: own }, ...known];
}
