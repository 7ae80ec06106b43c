/** What the page after the installation says. */
export * as common from '../common.ts';
export * as troubles from '../troubles.ts';
export { unsent } from '../unsent.ts';
export { welcome } from '../welcome.ts';
