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
  newPassphrase: { label: 'Passphrase', copy: 'Copy', another: 'Another' },
  passphraseTooShort: {
    text: 'This passphrase is too short.',
    advice: 'Use twelve characters or more, or take a suggested one.',
  },
  noReply: { text: 'Matterline did not answer.', advice: 'Reload this page and try again.' },
};
