const retried = 'It is tried again by itself.';

/** What failed in the background, by the part in which it did, and what to do about it. */
export const faults = {
  title: 'What failed in the background',
  intro: 'Matterline goes on by itself after each of these. Where one comes again and again, do what its line says.',
  places: {
    acts: { what: 'Something that you did', advice: 'Look whether it is done; if not, do it again.' },
    'back-up': { what: 'Making a back-up by itself', advice: retried },
    badge: { what: 'The number on the toolbar button', advice: 'It is shown with the next change.' },
    'changes-in-clio': { what: 'Looking at what was changed in Clio', advice: retried },
    helper: { what: 'Talking to the helper', advice: 'If time is not recorded, restart the browser.' },
    'key-store': { what: 'Keeping secrets in the key store', advice: 'Unlock the key store of this computer.' },
    maintenance: { what: 'Clearing out what is older than you keep', advice: retried },
    notes: { what: 'Looking for matters that a narrative names', advice: retried },
    pages: { what: 'Telling open pages of a change', advice: 'Reload a page that shows something old.' },
    policy: { what: 'Reading the policy of your firm', advice: 'Restart the browser.' },
    posting: { what: 'Sending entries to Clio', advice: `${retried} What waits stays on this computer.` },
    recording: {
      what: 'Storing recorded time',
      advice: 'The helper keeps it and sends it again. Make room on the disk.',
    },
    reminders: { what: 'Reminding of the day', advice: retried },
    storage: {
      what: 'Reading or writing what the browser keeps',
      advice: 'Make room on the disk, and restart the browser.',
    },
    suggestions: { what: 'Working out suggestions', advice: 'Days show without them until it works again.' },
    sync: { what: 'Fetching matters from Clio', advice: retried },
    tabs: { what: 'Looking at this browser’s tabs', advice: 'Time is recorded by window titles meanwhile.' },
    unsent: { what: 'Keeping unsent work with the helper', advice: retried },
    update: { what: 'Taking in a new version', advice: 'Restart the browser.' },
  },
  /** The rest of a line: when it failed last, and the error's name for support. */
  last: (when: string, code: string) => `Last ${when} (${code}).`,
};
