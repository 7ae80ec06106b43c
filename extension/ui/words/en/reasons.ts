export { entryReasons as entries, refusals } from './entry-reasons.ts';
export { findings } from './rules.ts';
