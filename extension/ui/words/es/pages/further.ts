/** The popup's dialogs, its list of keys, what it shows in the day's place, and what goes wrong: none of its first screen. */
export { dialogs } from '../dialogs.ts';
export { entryReasons } from '../entry-reasons.ts';
export { further } from '../further.ts';
export { keyGroups } from '../key-groups.ts';
export { refusals } from '../refusals.ts';
export * as troubles from '../troubles.ts';
export { views } from '../views.ts';
