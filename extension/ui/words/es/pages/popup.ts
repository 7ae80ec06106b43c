/** What the popup begins with. */
export * as common from '../common.ts';
export { evidence } from '../evidence.ts';
export { findings } from '../findings.ts';
export { popup } from '../popup.ts';
