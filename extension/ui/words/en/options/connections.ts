import type { Redirect } from '../../../../clio/index.ts';
import { counted, number } from '../format.ts';

/** The connection to Clio. */
export const connections = {
  title: 'Connections',
  /** With a link to the section of the firm. */
  none: 'Not connected to Clio yet. Connect once, and Matterline knows your matters and can send the time that you approve. Until then your time is recorded all the same. If your firm sent you a file, open it under <link>Firm</link>.',
  newConnection: 'New connection',
  waiting: 'Waiting for Clio’s page…',
  card: {
    title: (account: string) => `Clio · ${account}`,
    signedInAs: (user: string, email: string) => `signed in as ${user} (${email})`,
    postsFor: (user: string, email: string, owner: string) =>
      `posts for ${user} (${email}), over the connection of ${owner}`,
    signedOut: 'Signed out',
    connected: 'Connected',
    signInAgain: 'Sign in again',
    reauthenticate: 'Re-authenticate',
    /** @param synced when; null for not yet */
    matters: (count: number, synced: string | null) =>
      `${counted(count, 'matter', 'matters')} on this computer${synced === null ? ', not synced yet' : `, last synced ${synced}`}`,
    syncNow: 'Sync now',
    /** What protects the client secret and the sign-in. */
    secrets: {
      'key-store': 'Client secret and sign-in are kept in this computer’s key store.',
      browser:
        'Client secret and sign-in are kept in this browser: that hides them from a look at the disk, no more. They move to this computer’s key store once the helper runs and the key store is unlocked.',
    },
    checking: 'Checking…',
    check: 'Check this application',
    zone: (zone: string) =>
      `In Clio your time zone is ${zone}, which is not this computer’s now. Each entry gets the date that it was where you worked.`,
  },
  sync: {
    label: 'Syncing matters',
    ofUnknown: (done: number, page: number) => `Syncing matters: ${number(done)} so far, page ${page}`,
    of: (done: number, total: number) => `Syncing matters: ${number(done)} of ${number(total)}`,
  },
  remove: {
    ask: 'Remove this connection?',
    failed: 'The connection could not be removed.',
    failedAdvice: 'Reload this page and try again.',
    /** @param shared it is over the connection of another @param waiting entries that are not sent yet */
    means: ({
      shared,
      fromSetup,
      waiting,
      account,
    }: {
      shared: boolean;
      fromSetup: boolean;
      waiting: number;
      account: string;
    }) =>
      [
        shared
          ? 'Client secret and sign-in are wiped on this computer. The others with whom the connection is shared keep it.'
          : 'Clio is told to withdraw the access, where it can be reached, and client secret and sign-in are wiped on this computer.',
        'Your timeline, your entries and your properties stay.',
        ...(fromSetup ? ['What the setup file of your firm set goes with it.'] : []),
        ...(waiting > 0
          ? [
              `${waiting === 1 ? 'One entry waits and is' : `${waiting} entries wait and are`} not sent until you connect to ${account} again.`,
            ]
          : []),
      ].join(' '),
  },
  make: {
    takesPlace: (account: string) => `It takes the place of the connection to ${account}. Your timeline stays.`,
    type: 'Type',
    clioManage: 'Clio Manage',
    region: 'Region',
    regionNamed: (name: string, host: string) => `${name} (${host})`,
    regionMeans: 'The one in which you sign in to Clio. The browser will ask for this address alone.',
    inClio: 'In Clio',
    clientId: 'Client id',
    clientSecret: 'Client secret',
    secretMeans:
      'Kept in this computer’s key store. Where there is none, or it is locked, in this browser: that hides it from a look at the disk, no more.',
    idFirst: 'Fill in the client id first.',
    check: 'Check this application',
    connect: 'Connect',
    bothNeeded: {
      text: 'Client id and client secret are both needed.',
      advice: 'Clio shows them on the page of your application.',
    },
    known: {
      text: 'Clio knows this client id and secret.',
      advice:
        'Connect next. Where the redirect address is not registered, Clio’s page says so; which scopes are missing is shown here once you are connected.',
    },
  },
  steps: {
    /** With a link to the portal, where the region has one. */
    application: 'Make an application <link>in Clio’s developer portal</link>. One is enough for the whole firm.',
    register: 'Register these redirect addresses, exactly as they stand:',
    tick: 'Tick these scopes:',
    copy: 'Copy its client id and client secret to here.',
    byHand: 'A code copied by hand',
    /** Who has a redirect address. */
    browsers: {
      chromium: 'Chrome, Edge, Brave and Chromium',
      firefox: 'Firefox',
      'chrome-store': 'Chrome Web Store',
      'edge-store': 'Edge Add-ons',
    } satisfies Record<Redirect['browser'], string>,
    /** @param name null where only this browser has the address */
    browser: (name: string | null, isThis: boolean) => {
      if (name === null) return 'This browser';
      return isThis ? `${name} · this browser` : name;
    },
    copyAll: 'Copy all',
    notYetIn: (stores: readonly string[]) =>
      `Not in the ${stores.join(' and ')} yet; a version from there will have an address of its own.`,
  },
  scopes: {
    /** What each scope is there for. */
    reasons: {
      Activities: 'to send the time you approve',
      Matters: 'to find matters in titles',
      Contacts: 'for the clients’ names',
      Users: 'to know who you are',
      Billing: 'to show time as Clio rounds it',
      General: 'for your firm’s text snippets',
      Calendars: 'for hearings and meetings in a later release',
    },
    /** A box as Clio's developer portal names it. */
    box: (area: string, write: boolean) => `${area} (${write ? 'read and write' : 'read'})`,
    optional: (reason: string) => `${reason}; can be left out`,
    missing: (boxes: readonly string[]) => {
      const last = boxes.at(-1) ?? '';
      return `Not allowed yet: ${boxes.length === 1 ? last : `${boxes.slice(0, -1).join(', ')} and ${last}`}.`;
    },
  },
  findings: {
    allThere: 'This application has all scopes, and your sign-in is good.',
    allThereAdvice: 'Whether it has the redirect address of another browser shows when somebody connects from there.',
    tickIt:
      'Tick it in the Clio application, then re-authenticate here: a new scope counts from the next sign-in on. If it is ticked, your role in Clio forbids it; ask your firm’s administrator.',
    alsoNotTicked: 'Also not ticked, and not needed.',
    neededThere: 'This application has all that is needed.',
    notTicked: (scopes: readonly { box: string; reason: string }[]) =>
      `Not ticked: ${scopes.map(({ box, reason }) => `${box}, ${reason}`).join('. ')}.`,
  },
  properties: {
    title: 'Properties',
    showClosed: 'Include closed matters',
    showClosedOn: 'A title with the number of a closed matter gets that matter, unless an open one fits.',
    showClosedOff: 'A title with the number of a closed matter gets none; the matter is offered.',
    addSummary: 'Add worked and chargeable totals to narratives',
    addSummaryMeans: 'Clients see them on the bill. Each entry has a switch of its own.',
    nonBillable: 'Categories posted as non-billable',
    none: 'None',
    checkedLater: 'The names are checked once Clio’s categories are on this computer.',
    howToWrite: 'Names as they are in Clio, with commas between them.',
    unknown: (name: string) => `Clio has no category “${name}”.`,
    tellAdministrator: 'Tell your firm’s administrator.',
    correct: 'Correct it, or take it out.',
    use: (name: string) => `Use “${name}”`,
  },
};
