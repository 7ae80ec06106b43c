/** The popup's dialogs, its list of keys, and what it shows in the day's place: none of its first screen. */
export { keyGroups } from '../commands.ts';
export { dialogs } from '../dialogs.ts';
export { further } from '../further.ts';
export { views } from '../views.ts';
