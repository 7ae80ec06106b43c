import type { Page } from 'puppeteer';
import { desktopMissing, pageScript, setStage } from '../../desktop/index.ts';
import { median, tell, tellTime } from '../report.ts';
import { fullDay, MATTERS, numberOf } from './review-day.ts';

/** The review of a full day in a real Chromium: the worker's answers over a real store, from request to answer. */
const RUNS = 9;
const MIDNIGHT = Date.UTC(2026, 8, 30);
const DAY = '2026-09-30';

type Bench = typeof import('./review-page.ts');

/** Calls one of the page's functions. */
function inPage<N extends keyof Bench>(
  page: Page,
  name: N,
  ...args: Parameters<Bench[N]>
): Promise<Awaited<ReturnType<Bench[N]>>> {
  return page.evaluate(
    async (called, given) => {
      const { bench } = globalThis as unknown as { bench: Record<string, (...all: unknown[]) => Promise<unknown>> };
      return bench[called]?.(...given);
    },
    name as string,
    args as unknown[],
  ) as Promise<Awaited<ReturnType<Bench[N]>>>;
}

/** Measures the review and prints a JSON line each. */
export async function measureReview(): Promise<void> {
  const missing = desktopMissing();
  if (missing) {
    console.error(`Skipped, the review in a real browser: ${missing}.`);
    return;
  }
  const stage = await setStage({ host: () => undefined });
  try {
    const page = await stage.chromium.page('extension/options/index.html');
    await page.evaluate(await pageScript('tests/bench/pages/review-page.ts', 'bench'));
    await inPage(
      page,
      'fill',
      Array.from({ length: MATTERS }, (_, matter) => numberOf(matter)),
      fullDay(MIDNIGHT),
    );
    const first = await inPage(page, 'read', DAY);
    tellTime('review.read.cold', first.took, { rows: first.rows, needs: first.needs, cards: first.cards });
    tell('day.message', await inPage(page, 'bytesOf', DAY), 'bytes', { bound: 120_000, rows: first.rows });
    for (let warm = 0; warm < 3; warm++) await inPage(page, 'read', DAY);
    const reads: number[] = [];
    for (let run = 0; run < RUNS; run++) reads.push((await inPage(page, 'read', DAY)).took);
    tellTime('review.read.warm', median(reads), { bound: 3, worst: Math.max(...reads) });
    const acts: Awaited<ReturnType<Bench['tagAndRead']>>[] = [];
    for (let run = 0; run < RUNS; run++) acts.push(await inPage(page, 'tagAndRead', DAY, 500, 1 + (run % MATTERS)));
    tellTime('review.tag-500.to-view', median(acts.map(({ took }) => took)), {
      bound: 6,
      act: median(acts.map(({ acted }) => acted)),
      pieces: acts[0]?.pieces,
    });
    const typed: Awaited<ReturnType<Bench['typeAndRead']>>[] = [];
    for (let run = 0; run < RUNS; run++) typed.push(await inPage(page, 'typeAndRead', DAY, `Draft ${run}`));
    tellTime('review.type.to-view', median(typed.map(({ took }) => took)), {
      bound: 6,
      act: median(typed.map(({ acted }) => acted)),
    });
  } finally {
    await stage.stop();
  }
}
