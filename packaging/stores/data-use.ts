/**
 * A kind of data that the stores ask about. "Collected" has the stores' sense: it leaves the extension or the browser,
 * also to the helper on the same computer, which is how Mozilla's policy on add-ons has it.
 */
export interface Kind {
  /** What Chrome's and Edge's form calls it; null where that form has no such kind. */
  form: string | null;
  /** What it is called among Firefox's `data_collection_permissions`; null where Firefox has no such kind. */
  firefox: string | null;
  /** Whether the extension is said to collect it: not at all, in each case, or as the user allows. */
  collected: 'no' | 'yes' | 'optional';
  /** What of it goes where, or why there is none. */
  what: string;
}

const kind = (form: string | null, firefox: string | null, collected: Kind['collected'], what: string): Kind => ({
  form,
  firefox,
  collected,
  what,
});

/**
 * Every kind, with what Matterline does. Sources: Firefox's taxonomy
 * (extensionworkshop.com/documentation/develop/firefox-builtin-data-consent) and add-on policies, which count a native
 * program as outside; the Chrome Web Store's form for data usage and its user data FAQ. Edge's form asks for the same.
 */
export const KINDS: readonly Kind[] = [
  kind(
    'Personally identifiable information',
    'personallyIdentifyingInfo',
    'yes',
    'names in the narratives you approve, to Clio; a profile’s own number, to the helper',
  ),
  kind('Health information', 'healthInfo', 'no', 'none is asked for or looked for'),
  kind(
    'Financial and payment information',
    'financialAndPaymentInfo',
    'no',
    'no card, account or payment; an entry says time, and whether it is billable',
  ),
  kind(
    'Authentication information',
    'authenticationInfo',
    'yes',
    'the client secret and the sign-in, to Clio and to the key store of your system by the helper',
  ),
  kind(
    'Personal communications',
    'personalCommunications',
    'yes',
    'what an e-mail, a chat or a call is about, by its title, in the narratives you approve, to Clio',
  ),
  kind(
    'Location',
    'locationInfo',
    'no',
    'none; the region of Clio is that of the firm’s account, and the time zone stays in the browser and the helper',
  ),
  kind(
    'Web history',
    'browsingActivity',
    'yes',
    'what pages you had in front, by their titles, in the narratives you approve, to Clio; no address of a page',
  ),
  kind(
    'User activity',
    'websiteActivity',
    'no',
    'no click, key, scrolling or pointer is recorded; the helper notes only how long nothing was typed or moved',
  ),
  kind(
    'Website content',
    'websiteContent',
    'yes',
    'words of page titles, in the narratives you approve, to Clio; nothing else of a page is read',
  ),
  kind(
    null,
    'searchTerms',
    'yes',
    'what you searched for, where the title of a page with results says it, in the narratives you approve, to Clio',
  ),
  kind(null, 'bookmarksInfo', 'no', 'bookmarks are not read'),
  kind(
    null,
    'technicalAndInteraction',
    'optional',
    'the browser’s version and what failed in the extension, to the helper alone; Firefox lets you refuse it',
  ),
];

/** What the form of Chrome and Edge has a publisher certify, each true of Matterline. */
export const CERTIFIED: readonly string[] = [
  'No user data is sold or given to third parties, outside of the approved use cases.',
  'No user data is used or given away for purposes that have nothing to do with what Matterline is for.',
  'No user data is used or given away to judge creditworthiness or for lending.',
];
