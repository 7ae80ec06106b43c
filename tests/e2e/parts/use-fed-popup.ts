import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { afterAll, beforeAll } from 'vitest';
import { type FedPage, type FedPopup, feedPopup } from './fed-popup.ts';

/** What such tests begin with: the review's page, and an empty tab to open it in. */
export interface FedStage {
  fed: FedPopup;
  page: Page;
}

/**
 * Builds and serves the review's page for the tests around it, starts a browser, and ends all of it after them, also
 * where the beginning fails half-way.
 * @param executablePath the browser's program
 * @param begun told once, before the first test
 * @param pages what is built, where it is not the review's page
 */
export function useFedPopup(
  executablePath: string | null | undefined,
  begun: (stage: FedStage) => Promise<void> | void,
  pages?: readonly FedPage[],
): void {
  let folder: string | undefined;
  let browser: Browser | undefined;
  let fed: FedPopup | undefined;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'matterline-fed-'));
    fed = await feedPopup(folder, pages);
    browser = await puppeteer.launch({
      executablePath: executablePath ?? '',
      args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
      env: { ...process.env, TZ: 'UTC', LANG: 'en_US.UTF-8' },
    });
    await begun({ fed, page: await browser.newPage() });
  });
  afterAll(async () => {
    await browser?.close();
    await fed?.close();
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  });
}
