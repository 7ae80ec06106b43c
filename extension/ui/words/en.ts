// English: every sentence, label and name that a person reads in the extension, and nothing else. Each part is a file of
// its own, so that a page has only those that it shows.

export * from './en/pages/example.ts';
export * from './en/pages/further.ts';
export * from './en/pages/options.ts';
export * from './en/pages/popup.ts';
export * from './en/pages/reports.ts';
export * from './en/pages/welcome.ts';
/** What the worker shows by itself: the badge, its tooltip, notifications. */
export * as worker from './en/worker.ts';
