export { entryReasons as entries, refusals } from './entry-reasons.ts';
export { evidence } from './evidence.ts';
export { findings } from './rules.ts';
