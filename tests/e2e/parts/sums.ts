import type { Page } from 'puppeteer';
import { expect } from 'vitest';

/** Minutes in a text like "3 h 22 m sent". */
export function minutesIn(text: string): number {
  const hours = /(\d+) h\b/.exec(text)?.[1] ?? '0';
  const minutes = /(\d+) m\b/.exec(text)?.[1] ?? '0';
  return Number(hours) * 60 + Number(minutes);
}

const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);

/** What a page says of time, by kind of place and key. */
type Said = Record<string, Record<string, string>>;

/**
 * Reads a page from top to bottom: of a long list only what is near the screen exists, so it is scrolled through, with
 * a window as high as it may be.
 */
async function readThrough(page: Page): Promise<Said> {
  const viewport = page.viewport();
  await page.setViewport({ width: viewport?.width ?? 440, height: 8000 });
  const said = await page.evaluate(async () => {
    const scroll = document.querySelector('.scroll');
    const found: Record<string, Record<string, string>> = {};
    const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
    for (let at = 0; scroll && at < scroll.scrollHeight; at += scroll.clientHeight / 2) {
      scroll.scrollTop = at;
      // What comes near the screen is there after the next frames.
      for (let frames = 0; frames < 3; frames++) await frame();
      for (const place of document.querySelectorAll<HTMLElement>('[data-stop]')) {
        const kind = place.dataset.stop ?? '';
        const text = place.querySelector(`[data-sum="${kind}"]`)?.textContent;
        if (!text) continue;
        found[kind] ??= {};
        found[kind][place.dataset.key ?? ''] = text;
      }
    }
    scroll?.scrollTo(0, 0);
    return found;
  });
  const { width, height } = viewport ?? { width: 440, height: 600 };
  await page.setViewport({ width, height });
  await page.waitForFunction((high) => document.querySelector('main')?.clientHeight === high, {}, height);
  return said;
}

async function textOf(page: Page, selector: string): Promise<string> {
  return page.$$eval(selector, ([first]) => first?.textContent ?? '');
}

/** Adds up a page of a day: its parts are the total, its cards and items the parts. */
export async function addUp(page: Page): Promise<void> {
  const parts = (await textOf(page, '.split')).split(' · ');
  const partOf = (name: string) => minutesIn(parts.find((part) => part.includes(name)) ?? '');
  const approved = ['sent', 'waiting', 'not in Clio'];
  expect(sum([...approved, 'ready', 'needs'].map(partOf))).toBe(minutesIn(await textOf(page, '.total')));

  const said = await readThrough(page);
  const sumOf = (kind: string) => sum(Object.values(said[kind] ?? {}).map(minutesIn));
  expect(sumOf('card')).toBe(partOf('ready'));
  expect(sumOf('need') + minutesIn(await textOf(page, '.brief'))).toBe(partOf('needs'));
  expect(sumOf('entry')).toBe(sum(approved.map(partOf)));
  if (await page.$('.draft.open'))
    expect(sumOf('item')).toBe(minutesIn(await textOf(page, '.draft.open [data-sum="card"]')));
}
