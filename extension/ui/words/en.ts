// English: every sentence, label and name that a person reads in the extension, and nothing else. Each part is a file of
// its own, so that a page has only those that it shows.

/** What several pages say. */
export * as common from './en/common.ts';
export { language } from './en/format.ts';
export { options } from './en/options.ts';
export { policy } from './en/policy.ts';
export { popup } from './en/popup.ts';
/** What a code in the store or in a message means: refusals, reasons, troubles. */
export * as reasons from './en/reasons.ts';
/** What the worker shows by itself: the badge, its tooltip, notifications. */
export * as worker from './en/worker.ts';
