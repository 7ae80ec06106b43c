import type { StoreName } from './store.ts';

/** What a store shows of the extension. */
export interface Listing {
  name: string;
  short: string;
  long: string;
  /** As the store's own list names it. */
  category: string;
}

/** What the reviewer of each store is told the extension is for. */
export const PURPOSE =
  'Matterline keeps a lawyer’s timesheet: it notes on the lawyer’s own computer which window was in front, drafts time entries from that for the lawyer’s matters in Clio Manage, and sends to Clio the entries that the lawyer approved.';

/** What the manifest says too: Chrome and Edge show no other short description. */
export const SHORT =
  'Your day, by matter, ready for Clio. Window titles stay on this computer; only what you approve is sent.';

const WHAT_IT_DOES = `Nobody remembers a day. Matterline notes which window is in front of you, finds the Clio matter that its title belongs to, and at the end of the day has a draft of each time entry. You review the day in the popup, change what you like, and send to Clio what you approve.

How a day goes
• While you work, a small helper program notes program, title and time of the window in front. It records nothing before you press "Start recording", and you can pause at any time.
• Numbers and names in titles tell the matter. Each tag shows why it is there. What fits no matter is asked about, with likely matters one key away.
• Each matter becomes a draft with a narrative, a category, UTBMS codes where your firm uses them, and the time as Clio will show it beside the time you worked.
• One key sends what you ticked. Each entry is compared with Clio's own record, and none is sent twice on a guess.

What stays with you
• Titles stay on your computer. There is no server of ours, no account with us, no telemetry and no advertising.
• The extension may talk to one server alone: Clio's, in your region.
• Private windows and password managers are left out, as far as they can be told. Any program or any words can be left out by a rule of yours.
• Nothing goes to Clio that you did not see and approve. A narrative is drafted from words of titles; you read it first.

What it needs
• The Matterline helper, a program of its own that you install on your computer. Without it nothing is recorded; time can be added by hand.
• A subscription to Clio Manage, and an application in Clio's developer portal, which the options walk you through.`;

const WHERE_IT_RUNS = `Where it was tried
• On Linux, with X11 and some desktops with Wayland. For Windows and macOS it is written and has not been tried on real computers yet.
• Against a stand-in for Clio that follows Clio's documentation; not with a real Clio account yet.`;

const WHOSE = `Matterline is open source under the MIT license. It is not made, tested or endorsed by Clio; "Clio" and "Clio Manage" are names of their owner.`;

const long = (...parts: string[]) => [WHAT_IT_DOES, ...parts, WHERE_IT_RUNS, WHOSE].join('\n\n');

const SIDE_PANEL = `Beside your work
• The same review opens in the side panel, and wide in a tab with the day by the hour.`;
const NO_SIDE_PANEL = `Wide, too
• The same review opens wide in a tab, with the day by the hour.`;

/** The texts for each store's page. */
export const LISTINGS: Readonly<Record<StoreName, Listing>> = {
  chrome: { name: 'Matterline', short: SHORT, long: long(SIDE_PANEL), category: 'Workflow & Planning' },
  edge: { name: 'Matterline', short: SHORT, long: long(SIDE_PANEL), category: 'Productivity' },
  firefox: {
    name: 'Matterline',
    short:
      'Time entries for Clio Manage, drafted from the windows you had in front. Titles stay on your computer, and nothing is sent that you did not approve. Needs the Matterline helper.',
    long: long(NO_SIDE_PANEL),
    category: 'Other',
  },
};

/** What Edge lets the extension be found by. */
export const TERMS: readonly string[] = [
  'timesheet',
  'time tracking',
  'legal billing',
  'lawyer timekeeping',
  'time entries',
  'Clio Manage',
  'UTBMS codes',
];
