/** What several sections of the options say. */
export const parts = {
  cancel: 'Cancel',
  save: 'Save',
  addRule: 'Add a rule',
  rules: 'Rules',
  undo: 'Undo',
  keep: 'Keep',
  program: 'Program',
  anyProgram: 'Any program',
  noReply: { text: 'Matterline did not answer.', advice: 'Reload this page and try again.' },
  matterField: {
    placeholder: 'Number, client or words',
    list: 'Matters',
    none: 'No matter on this computer has these words.',
    failed: 'The matters could not be looked up. Reload this page and try again.',
    /** @param about client and description @param status in Clio, where the matter is not open */
    about: (about: string, status: 'Pending' | 'Closed' | null) =>
      status === null ? about : `${about} (${status.toLowerCase()})`,
  },
};
