/** What the administrator who fills in a policy reads of each part; of a list, of some fields of its items as well. */
interface PartWords {
  title: string;
  description: string;
  fields?: Readonly<Record<string, string>>;
}

const parts: Readonly<Record<string, PartWords>> = {
  region: {
    title: 'Clio region',
    description:
      'us, eu, ca or au. The region that is offered first for a connection; the only one where it is locked.',
  },
  clientId: {
    title: 'Client id',
    description:
      "Of the firm's Clio application. The client secret never stands in a policy: it comes with the setup file.",
  },
  setupPassphrase: {
    title: 'Passphrase of the setup file',
    description:
      'Opens the setup file that an administrator laid beside the helper, so that an attorney types nothing. Without that file it opens nothing.',
  },
  SHOW_CLOSED_CASES: {
    title: 'Show closed matters',
    description: 'Whether a title with the number of a closed matter gets that matter.',
  },
  ADD_SUMMARY_TO_NARRATIVE: {
    title: 'Add a summary to narratives',
    description: 'Whether worked and chargeable totals are added to narratives; each entry has a switch of its own.',
  },
  ACTIVITY_TYPES_NON_BILLABLE: {
    title: 'Non-billable categories',
    description:
      "Names of Clio's activity categories, with commas between them, whose entries are posted as non-billable.",
  },
  keepMonths: {
    title: 'Months for which titles are kept',
    description: '0 keeps them for ever. Time that is neither sent nor closed is never deleted.',
  },
  exclusions: {
    title: 'Windows never recorded',
    description:
      "Beside those that each attorney leaves out. Every word given of one item is in the window's program or title.",
  },
  rules: {
    title: 'Keyword rules',
    description: "Words or a pattern that give a matter to a window's title. Each attorney's own rules count first.",
    fields: {
      matter: "The matter's number as Clio shows it.",
      matterId: "Instead: Clio's id of the matter.",
      pattern: 'Instead of words: with the wildcards * ? # and |.',
    },
  },
  billing: {
    title: 'Billing rules',
    description: 'For all matters, those of one client, or one matter.',
    fields: { client: "The client's full name as in Clio." },
  },
};

/** A managed policy, as the tools of administrators show it. */
export const policy = {
  parts,
  locked: {
    title: 'Locked settings',
    description: (names: readonly string[]) =>
      `Names of settings above that only the firm may change: ${names.join(', ')}.`,
  },
};
