/** What the options page says. */
export * as common from '../common.ts';
export { evidence } from '../evidence.ts';
export { options } from '../options/options.ts';
export { refusals } from '../refusals.ts';
export * as troubles from '../troubles.ts';
export { unsent } from '../unsent.ts';
