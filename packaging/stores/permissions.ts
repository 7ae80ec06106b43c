/** Why the extension asks for something, as the stores' forms and PRIVACY.md say it. */
export interface Reason {
  /** What it is needed for, as a sentence without its beginning: "to hear from …". */
  why: string;
  /** When the browser asks for it. */
  when: 'installation' | 'later';
  /** The builds that ask for it. */
  builds: readonly ('chrome' | 'firefox')[];
}

const BOTH = ['chrome', 'firefox'] as const;
const at = (when: Reason['when'], why: string, builds: Reason['builds'] = BOTH): Reason => ({ why, when, builds });

const HOST = 'to read matters from Clio and to post the entries you approve; one of the four, that of your region';

/** Every permission and every host that a build of the release names, each with its reason. */
export const REASONS: Readonly<Record<string, Reason>> = {
  nativeMessaging: at('installation', 'to hear from the helper which window is in front'),
  storage: at('installation', 'to keep the timeline in this browser profile'),
  unlimitedStorage: at('installation', 'so that a timeline of years fits, and is not thrown away when the disk fills'),
  alarms: at(
    'installation',
    'to reconnect to the helper, to go on posting after a pause, and to keep in step with Clio',
  ),
  identity: at('installation', 'to open Clio’s own page for allowing access, and to hear what you chose there'),
  declarativeNetRequestWithHostAccess: at(
    'installation',
    'so that its own requests to Clio over HTTP/1 use a fresh connection each, so that no browser repeats one, and say their length where Clio wants it',
  ),
  sidePanel: at('installation', 'so that the review can stand beside what you work on', ['chrome']),
  webRequest: at(
    'installation',
    'to hear when Clio answers with an error to the page for allowing access, and close its window; nothing of other pages is heard',
    ['firefox'],
  ),
  tabs: at(
    'later',
    'to read the title of the tab in front, and which matter a page in Clio shows; no other part of an address is kept',
  ),
  notifications: at(
    'later',
    'to show one notification a day of how much time is ready and how much needs a matter, and on Mondays of the days not sent; it names no client and no matter',
  ),
  'https://app.clio.com/*': at('later', HOST),
  'https://eu.app.clio.com/*': at('later', HOST),
  'https://ca.app.clio.com/*': at('later', HOST),
  'https://au.app.clio.com/*': at('later', HOST),
};
