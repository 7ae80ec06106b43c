import { counted } from '../format.ts';

/** The firm's part of the options page. */
export const firm = {
  title: 'Firm',
  postedFor: (user: string, owner: string) => `Your time is posted for ${user}, over the connection of ${owner}.`,
  administrators: {
    title: 'For administrators',
    setup: 'Make a setup file',
    shared: 'Make a shared connection',
    needsOwn: 'A shared connection is made from your own: connect to Clio first.',
    isShared:
      'This computer works over a connection that was shared with it, so no file can be made from it. Connect with an account of your own first.',
  },
  open: {
    title: 'Open a file from your firm',
    about: 'A setup file, or a shared connection made for you. The passphrase comes apart from it.',
    file: 'File',
    passphrase: 'Passphrase',
    open: 'Open',
    connect: 'Connect',
    waiting: 'Waiting for Clio…',
    connected: 'Connected. Your matters are being fetched.',
    noFile: { text: 'No file is chosen.', advice: 'Choose the file that you were sent.' },
    /** What an opened file of a shared connection is, around the name of whom it is for. @param made when, if known */
    sharedFile: (firmName: string, region: string, made: string | null): [before: string, after: string] => [
      `A shared connection of ${firmName} (${region})${made === null ? '' : `, made ${made}`}, for `,
      '.',
    ],
    sharedMeans: (owner: string) =>
      `Your time is posted under your name. Clio sees ${owner} doing it, and you see the matters that ${owner} sees. You need no Clio sign-in of your own.`,
    setupFile: (firmName: string | null, region: string, made: string | null) =>
      `The setup of ${firmName ?? 'your firm'} (${region})${made === null ? '' : `, made ${made}`}.`,
    setupMeans: 'Clio will ask you once to allow the connection, and you post as yourself.',
    alsoSets: (names: readonly string[]) => `The file also sets: ${names.join(', ')}.`,
    redirectUnknown: {
      text: 'When this file was made, your firm’s Clio application did not know this browser’s redirect address.',
      advice:
        'If Clio’s page shows an error, ask your administrator to add the address that stands under “New connection”.',
    },
  },
  /** The setup file that an administrator laid on this computer. */
  laid: {
    title: 'Your firm has set Matterline up on this computer',
    /** @param firmName null where the file does not say */
    about: (firmName: string | null, region: string) =>
      `One press, and Clio asks you to allow the connection to ${firmName ?? 'your firm'} (${region}). You type nothing, and you post as yourself.`,
    connect: 'Connect',
    faults: {
      'no-helper': {
        text: 'The helper, which has your firm’s setup file, does not answer yet.',
        advice:
          'Start recording, and look here again. If it is recording, ask your administrator to update the helper.',
      },
      'no-file': {
        text: 'Your firm’s policy names a setup file that does not lie on this computer.',
        advice: 'Ask your administrator to put it there, or open the file that you were sent under “Firm”.',
      },
      'not-read': {
        text: 'Your firm’s setup file on this computer may not be used.',
        advice: 'Ask your administrator: the helper’s check-up under “Recording” says why.',
      },
      /** What else can be wrong with the file or with its passphrase. */
      file: {
        text: 'Your firm’s setup file on this computer does not open with the passphrase in your firm’s policy.',
        advice: 'Ask your administrator to put both there anew.',
      },
    },
  },
  makeFile: {
    make: 'Make the file',
    passphraseNote: 'Give it to your people another way than the file: by telephone, or on paper. It is kept nowhere.',
  },
  makeSetup: {
    title: 'Make a setup file',
    about:
      'One file for everybody: each attorney opens it, allows the connection once in Clio, and posts under their own name. It holds the client secret and no sign-in.',
    done: {
      text: 'The setup file is among your downloads.',
      advice:
        'Send it to your people, and give them the passphrase another way. Make a new one whenever the client secret changes.',
    },
    application: 'Clio application',
    ofConnection: (account: string) => `That of the connection to ${account}`,
    anotherOne: 'Another one',
    region: 'Region',
    clientId: 'Client id',
    clientSecret: 'Client secret',
    begun: 'It begins with the settings of the last file on this computer.',
    beginWithNone: 'Begin with none',
  },
  makeShared: {
    title: 'Make a shared connection',
    about: 'For a colleague without a Clio sign-in. For everybody who has one, a setup file is better.',
    done: (name: string) => ({
      text: `The file for ${name} is among your downloads.`,
      advice: 'Send it to nobody else, give the passphrase another way, and delete your copy.',
    }),
    warning: (owner: string) => ({
      text: `Anyone with this file acts in Clio as ${owner} and sees every matter ${owner} sees, until ${owner} is revoked.`,
      advice: 'Connect with an account of a low role that sees only the matters it must, and make the file from that.',
    }),
    colleague: 'Colleague',
    email: 'E-mail',
    emailNote: 'Time is posted for the Clio user who has this address.',
    userId: 'External user id',
    userIdNote:
      'Only where the address in Clio is another one: the id of the colleague’s user there. It is sealed in the file and counts before the address.',
    noNumber: {
      text: 'An external user id is a number.',
      advice: 'Choose the user from the list, or leave it empty.',
    },
  },
  /** What the administrator settles in a setup file. */
  settings: {
    lock: 'Lock',
    lockOf: (setting: string) => `Lock: ${setting}`,
    eachDecides: 'Each decides',
    yes: 'Yes',
    no: 'No',
    closed: 'Include closed matters',
    summary: 'Add totals to narratives',
    nonBillable: 'Categories posted as non-billable',
    months: 'Keep titles for',
    monthsNote: 'Months; 0 for ever. Time that is neither sent nor closed is never deleted.',
    windows: 'Windows never recorded',
    windowsNote: 'Words of their titles, a line each. Every attorney can leave out more.',
    programs: 'Programs never recorded',
    programsNote: 'Names of programs, a line each. Locked together with the windows above.',
    rules: 'Keyword rules',
    billing: 'Billing rules',
    faults: {
      keyword: (place: number) => `Keyword rule ${place} cannot be used.`,
      billing: (place: number) => `Billing rule ${place} cannot be used.`,
    },
  },
  keywordRules: {
    list: 'Keyword rules',
    one: 'keyword rule',
    many: 'keyword rules',
    matter: 'Matter',
    noMatter: 'Name the matter by its number in Clio.',
    noMatterYet: 'no matter yet',
    line: (what: string, matter: string) => `${what} is ${matter}`,
    takeAlong: (count: number) => `Take along your own ${counted(count, 'rule', 'rules')}`,
    about: 'Words in a title give it to a matter. Attorneys’ own rules count before these.',
  },
  /** What the firm settled on this computer. */
  settled: {
    title: 'What your firm settled',
    about: (policy: boolean, setup: boolean) => {
      const source =
        policy && setup ? 'the browser’s policy and a setup file' : policy ? 'the browser’s policy' : 'a setup file';
      return `It comes from ${source}. Whatever your firm sets, you can pause whenever you want, leave out more windows, and only you agree to being recorded.`;
    },
    notUsed: 'Your firm’s are not used.',
    used: 'Your firm’s count as well.',
    more: (count: number) => `and ${count} more`,
    keywordLine: (line: string) => `${line}, unless a rule of yours says otherwise.`,
  },
  problems: {
    list: 'Without effect',
    more: (count: number) => `and ${counted(count, 'more part', 'more parts')}.`,
    rest: 'Everything else counts. Your firm’s administrator can correct it.',
    sources: { policy: 'the browser’s policy', setup: 'the setup file' },
    item: (setting: string, place: number) => `${setting}, number ${place}`,
    faulty: (part: string, source: string, fault: string) => `${part} in ${source}: has no effect. ${fault}`,
    unusable: (part: string, source: string) => `${part} in ${source}: cannot be used, so it has no effect.`,
    lost: (part: string, source: string, name: string) =>
      `${part} in ${source}: your firm’s Clio has no “${name}”, or more than one.`,
  },
  /** Plain names of what a firm can settle, by the names in a policy. */
  settingNames: {
    region: 'Clio region',
    clientId: 'Client id',
    SHOW_CLOSED_CASES: 'Include closed matters',
    ADD_SUMMARY_TO_NARRATIVE: 'Add worked and chargeable totals to narratives',
    ACTIVITY_TYPES_NON_BILLABLE: 'Categories posted as non-billable',
    exclusions: 'Windows never recorded',
    keepMonths: 'Months for which titles are kept',
    rules: 'Keyword rules',
    billing: 'Billing rules',
    locked: 'Locks',
    settings: 'The settings as a whole',
  },
  values: {
    yes: 'Yes',
    no: 'No',
    none: 'None',
    forEver: 'For ever',
    months: (months: number | string) => (months === 1 ? '1 month' : `${months} months`),
  },
};
