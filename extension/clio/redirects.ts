import { CHROMIUM_IDS } from '../../shared/index.ts';

/** An address to which Clio may send an attorney back, and for which browser it is. */
export interface Redirect {
  browser: string;
  /** Null where it does not exist yet: a store gives an extension its id when it takes it in. */
  address: string | null;
}

/** Firefox names an extension's address after the SHA-1 of the id in its manifest; see shared/identity.ts. */
const FIREFOX_HOSTS = {
  release: '2b795ee98f86a1b5dded8b0141330ac530f794f8',
  sandbox: '8412e45b1ad4ee207e11a86bc9e7e2cdd27097a3',
} as const;

const chromium = (id: string) => `https://${id}.chromiumapp.org/clio`;
const firefox = (host: string) => `https://${host}.extensions.allizom.org/clio`;

/**
 * Every redirect address of this release. In Chromium-family browsers it follows from the key in the manifest, so it is
 * one for all of them as long as the extension comes from this release's own files; each store has an id of its own.
 */
const REDIRECTS: Record<'release' | 'sandbox', readonly Redirect[]> = {
  release: [
    { browser: 'Chrome, Edge, Brave and Chromium', address: chromium(CHROMIUM_IDS.release) },
    { browser: 'Firefox', address: firefox(FIREFOX_HOSTS.release) },
    { browser: 'Chrome Web Store', address: null },
    { browser: 'Edge Add-ons', address: null },
  ],
  sandbox: [
    { browser: 'Chrome, Edge, Brave and Chromium', address: chromium(CHROMIUM_IDS.sandbox) },
    { browser: 'Firefox', address: firefox(FIREFOX_HOSTS.sandbox) },
  ],
};

/**
 * The redirect addresses to register in a firm's application.
 * @param own the address of the browser that asks; it comes first where the release does not know it
 */
export function redirectsOf(build: 'release' | 'sandbox', own: string): Redirect[] {
  const known = REDIRECTS[build];
  return known.some(({ address }) => address === own)
    ? [...known]
    : [{ browser: 'This browser', address: own }, ...known];
}
