import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer';
import { feedPopup } from '../e2e/parts/fed-popup.ts';
import { framed, tile } from './frame.ts';
import { PICTURES } from './pictures.ts';

/** The product as people have it on a screen, a fifth larger, so that it can be read in a store. */
const SHOT = { width: 440, height: 600, deviceScaleFactor: 1.2 };
/** What Chrome's and Edge's stores take (developer.chrome.com/docs/webstore/images). */
export const SCREENSHOT = [1280, 800] as const;
export const TILES = { 'tile-small': [440, 280], 'tile-marquee': [1400, 560] } as const;

const painted = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });

/** Paints a page of our own at a size, into a file. */
async function paint(page: Page, html: string, [width, height]: readonly [number, number], path: string) {
  await page.setViewport({ width, height, deviceScaleFactor: 1 });
  await page.setContent(html);
  await painted(page);
  await page.screenshot({ path: path as `${string}.png` });
}

/**
 * Makes the pictures for the stores: the product's real pages, built, fed with made-up days and painted by a browser.
 * @param folder where they go
 * @param executablePath the browser's program
 * @returns their paths
 */
export async function makePictures(folder: string, executablePath: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const built = mkdtempSync(join(tmpdir(), 'matterline-pictures-'));
  const fed = await feedPopup(built, ['popup', 'options']);
  const browser = await puppeteer.launch({
    executablePath,
    args: ['--hide-scrollbars', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    env: { ...process.env, TZ: 'UTC', LANG: 'en_US.UTF-8' },
  });
  const paths: string[] = [];
  try {
    const [shots, frames] = [await browser.newPage(), await browser.newPage()];
    await shots.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: 'light' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    let strip: Uint8Array | null = null;
    for (const { name, heading, text, page, hash, answers, act } of PICTURES) {
      // A browser paints a tab that is in front.
      await shots.bringToFront();
      await shots.setViewport(SHOT);
      await fed.open(shots, answers, { page, hash });
      await act?.(shots);
      await painted(shots);
      const shot = await shots.screenshot();
      if (strip === null) {
        await shots.setViewport({ ...SHOT, deviceScaleFactor: 3 });
        await painted(shots);
        strip = (await (await shots.$('.strip'))?.screenshot()) ?? null;
      }
      await frames.bringToFront();
      const path = join(folder, `${name}.png`);
      await paint(frames, framed(heading, text, shot), SCREENSHOT, path);
      paths.push(path);
    }
    for (const [name, size] of Object.entries(TILES)) {
      if (strip === null) throw new Error('The popup shows no strip of the day.');
      const path = join(folder, `${name}.png`);
      await paint(frames, tile(size, strip), size, path);
      paths.push(path);
    }
  } finally {
    await browser.close();
    await fed.close();
    rmSync(built, { recursive: true, force: true });
  }
  return paths;
}
