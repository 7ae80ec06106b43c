import browser from 'webextension-polyfill';

/**
 * The one import of the polyfill: the browser's extension API for the worker, where a listener may answer a message with
 * a promise in every browser.
 */
export { browser };
