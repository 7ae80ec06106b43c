import type { StoreName } from './store.ts';

/** How long a text may be, in characters, and who says so. */
export interface Limit {
  least: number;
  most: number;
  source: string;
}

const MANIFEST = 'developer.chrome.com/docs/extensions/reference/manifest';
const EDGE = 'learn.microsoft.com/microsoft-edge/extensions/publish/publish-extension, step 7';
const FORMS = 'github.com/mozilla/addons-server, src/olympia/devhub/forms.py, DescribeForm';
const WORKSHOP = 'extensionworkshop.com/documentation/develop/create-an-appealing-listing';

/** The lengths that each store lets a text have. Where a store says none, the source says so, and a bound of ours stands. */
export const LIMITS: Readonly<Record<StoreName, Readonly<Record<'name' | 'short' | 'long', Limit>>>> = {
  chrome: {
    name: { least: 1, most: 75, source: `${MANIFEST}/name` },
    short: { least: 1, most: 132, source: `${MANIFEST}/description` },
    long: { least: 1, most: 16_000, source: 'the field’s own counter in the Developer Dashboard; no page says it' },
  },
  edge: {
    // Edge takes name and short description from the manifest, and says no length of its own.
    name: { least: 1, most: 75, source: `${MANIFEST}/name` },
    short: { least: 1, most: 132, source: `${MANIFEST}/description` },
    long: { least: 250, most: 10_000, source: EDGE },
  },
  firefox: {
    name: { least: 1, most: 50, source: FORMS },
    short: { least: 1, most: 250, source: `${FORMS}; ${WORKSHOP}` },
    long: { least: 10, most: 15_000, source: `${FORMS} for the least; "not practically limited" by ${WORKSHOP}` },
  },
};

/** What Edge lets be sought by: so many terms, so many characters in each, and so many words in all. */
export const SEARCH_TERMS = { terms: 7, characters: 30, words: 21, source: `${EDGE}, search terms` } as const;

/** The longest reason for a permission, and the longest purpose, in the dashboards of Chrome and Edge; no page says it. */
export const MOST_REASON = 1_000;
