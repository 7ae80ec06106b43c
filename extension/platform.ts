import type { Browser } from 'webextension-polyfill';

export type { Alarms, Runtime } from 'webextension-polyfill';

const own = globalThis as { browser?: Browser; chrome?: Browser };

/**
 * The browser's extension API as pages use it, by either of its names: both give promises, in Firefox and in every
 * Chromium that `minimum_chrome_version` lets in. The worker has one with more, in `background/browser.ts`.
 */
export const browser = (own.browser ?? own.chrome) as Browser;
