export { entryReasons as entries, refusals } from './entry-reasons.ts';
export { fileFaults, fileNotMade, noColleague } from './firm.ts';
export { findings } from './rules.ts';
