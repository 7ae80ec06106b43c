import { faults } from '../faults.ts';
import { backUp } from './back-up.ts';
import { billing } from './billing.ts';
import { connections } from './connections.ts';
import { data } from './data.ts';
import { firm } from './firm.ts';
import { fileFaults, fileNotMade, noColleague } from './firm-files.ts';
import { imports } from './imports.ts';
import { matching } from './matching.ts';
import { parts } from './parts.ts';
import { recording } from './recording.ts';
import { settings } from './settings.ts';

/** The options page. */
export const options = {
  brand: 'Matterline',
  title: 'Matterline options',
  nav: 'Options',
  reload: 'Reload this page.',
  reloadAndTry: 'Reload this page and try again.',
  reading: 'Reading…',
  notStored: 'This change could not be stored.',
  setByFirm: {
    set: 'Set by your firm. You can change it for yourself.',
    locked: 'Set by your firm for everybody.',
  },
  copy: {
    done: 'Copied',
    doneAloud: 'Copied to the clipboard',
    failed: 'It could not be copied. Select the text and copy it by hand.',
  },
  line: {
    edit: 'Edit',
    editWhich: (line: string) => `Edit: ${line}`,
    remove: 'Remove',
    removeWhich: (line: string) => `Remove: ${line}`,
  },
  code: {
    summary: 'Clio’s window does not come back here? Connect with a code',
    open: 'Open Clio’s page',
    allow: 'and allow access there.',
    failed: 'Clio’s page could not be opened. Reload this page and try again.',
    paste: 'Paste the code that it shows, or that page’s whole address',
    connect: 'Connect with this code',
  },
  sections: {
    connections: 'Connections',
    recording: 'Recording',
    matching: 'Finding matters',
    billing: 'Billing',
    firm: 'Firm',
    data: 'Your data',
  },
  parts,
  backUp,
  imports,
  connections,
  recording,
  matching,
  billing,
  faults,
  firm,
  fileFaults,
  fileNotMade,
  noColleague,
  data,
  settings,
};
