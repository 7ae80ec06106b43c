import type { Page } from 'puppeteer';
import { DAYS, sampledDay } from './year.ts';

export const DAY = 86_400_000;
/** Midnight of the last day of the year; what is recorded through the port comes after. */
export const LAST = Date.UTC(2026, 8, 30);

/** When a day of the year begins. */
export function midnightOf(number: number): number {
  return LAST - (DAYS - 1 - number) * DAY;
}

/** Fills a store through its own door, a day at a time as the port does it in batches. The page has the store as a global. */
export async function fill(page: Page, from: number, to: number): Promise<void> {
  for (let number = from; number < to; number++) {
    const samples = sampledDay(number, midnightOf(number));
    await page.evaluate(
      async (items, journal) => {
        const { store } = globalThis as unknown as { store: { ingest(...args: unknown[]): Promise<unknown> } };
        for (let at = 0; at < items.length; at += 500)
          await store.ingest({ journal, items: items.slice(at, at + 500) }, 1, 0);
      },
      samples as unknown[],
      `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    );
  }
}
