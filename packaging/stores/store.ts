import type { Origin } from '../../shared/index.ts';

/** One of the stores, and the package that it is given. */
export interface Store {
  /** As people call it. */
  name: string;
  /** Where its id of the extension stands in `shared/identity.ts`. */
  origin: Origin;
  /** The permissions of the build that it is given: Chromium's build has one more. */
  build: 'chrome' | 'firefox';
}

/** The stores by the name of their package. None of them has been given the extension yet. */
export const STORES = {
  chrome: { name: 'Chrome Web Store', origin: 'chrome-store', build: 'chrome' },
  edge: { name: 'Microsoft Edge Add-ons', origin: 'edge-store', build: 'chrome' },
  firefox: { name: 'Firefox Add-ons (addons.mozilla.org)', origin: 'firefox-store', build: 'firefox' },
} as const satisfies Record<string, Store>;

export type StoreName = keyof typeof STORES;

/**
 * How large what is published may be, in bytes: half as much again as it was when this was written, or a fifth more for
 * the extension since it has four languages. Whoever passes a bound looks at what made it grow, and raises the bound where that is worth it.
 */
export const MOST_BYTES = {
  chrome: 840_000,
  edge: 840_000,
  firefox: 840_000,
  source: 4_800_000,
  sbom: 80_000,
} as const;
