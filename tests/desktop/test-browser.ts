import type { Browser, Page } from 'puppeteer';

/** The browsers in which the tests run. */
export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** The extension's worker: a service worker in Chromium, an event page in Firefox. */
export interface Background {
  /** Runs a script there, and gives what it comes to. */
  evaluate(script: string): Promise<unknown>;
}

/** A real browser with the extension, steered by a test. */
export interface TestBrowser<Worker extends Background = Background> {
  readonly name: BrowserName;
  /** What steers it. */
  readonly puppeteer: Browser;
  /** The extension's worker, started anew where it was stopped. */
  worker(): Promise<Worker>;
  /**
   * Ends the worker, whatever it does, and waits until it is gone, or the next one is in its place.
   * @param known the worker, for whoever has it already and loses no time by asking for it
   */
  killWorker(known?: Worker): Promise<void>;
  /** Ends the worker where one runs, and starts none. */
  endWorker(): Promise<void>;
  /** Opens one of the extension's pages in a tab. */
  page(path: string): Promise<Page>;
  /** A tab that one of the extension's pages opens for the attorney, once its address begins so. */
  tabAt(beginning: string): Promise<Page>;
  /** Brings the browser's window to the front: Firefox does not do it for a page that comes to the front of its window. */
  toFront(): Promise<void>;
  /** Brings the browser to the front and opens the toolbar's popup, as a click on its button does. */
  popup(): Promise<Page>;
  /**
   * Lets a page's downloads lie in a folder, which is made.
   * @returns does what starts a download, and gives the file's path once it is whole
   */
  downloads(folder: string): Promise<(act: () => Promise<void>) => Promise<string>>;
  /** Ends the browser; its profile stays. */
  close(): Promise<void>;
}
