import browser from 'webextension-polyfill';

export type { Alarms, Runtime } from 'webextension-polyfill';
/** The one import of the polyfill: the browser's extension API with promises, in every browser. */
export { browser };
