/** What the page after the installation says. */
export * as common from '../common.ts';
export { welcome } from '../welcome.ts';
