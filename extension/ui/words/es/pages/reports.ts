/** What the page of reports says. */
export * as common from '../common.ts';
export { reports } from '../reports/page.ts';
export * as troubles from '../troubles.ts';
