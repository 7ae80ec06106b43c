// English: every sentence, label and name that a person reads in the extension, and nothing else. Each part is a file of
// its own, so that a page has only those that it shows.

/** The popup's dialogs, its list of keys, and what it shows in the day's place: none of its first screen. */
export { keyGroups } from './en/commands.ts';
/** What several pages say. */
export * as common from './en/common.ts';
export { dialogs } from './en/dialogs.ts';
/** What a code in the store or in a message means: refusals, reasons, findings. */
export { entryReasons } from './en/entry-reasons.ts';
export { evidence } from './en/evidence.ts';
export { example } from './en/example.ts';
export { findings } from './en/findings.ts';
export { language } from './en/format.ts';
export { further } from './en/further.ts';
export { options } from './en/options/options.ts';
export { policy } from './en/policy.ts';
export { popup } from './en/popup.ts';
export { refusals } from './en/refusals.ts';
export { reports } from './en/reports/page.ts';
export { views } from './en/views.ts';
export { welcome } from './en/welcome.ts';
/** What the worker shows by itself: the badge, its tooltip, notifications. */
export * as worker from './en/worker.ts';
