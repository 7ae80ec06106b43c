// English: every sentence, label and name that a person reads in the extension, and nothing else. A language is one
// file with these exports; a sentence that depends on something is a function of it, so that each language can order
// its own words. What a person or Clio wrote is handed in, never kept here.

import { entryReasons, refusals } from './en/entry-reasons.ts';
import { fileFaults, fileNotMade, noColleague } from './en/firm.ts';
import { findings } from './en/rules.ts';

/** What several pages say. */
export const common = {};

/** What a code in the store or in a message means: refusals, reasons, troubles. */
export const reasons = { refusals, entries: entryReasons, findings, fileFaults, fileNotMade, noColleague };

export { options } from './en/options.ts';
export { popup } from './en/popup.ts';

/** What the worker shows by itself: the badge, its tooltip, notifications. */
export const worker = {};
