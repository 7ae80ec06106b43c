import type { Page } from 'puppeteer';
import { desktopMissing, pageScript, setStage } from '../../desktop/index.ts';
import { median, tell, tellTime } from '../report.ts';
import { DAYS, SAMPLES_A_DAY, sampledDay } from '../timeline/year.ts';

/**
 * The report of a year of days like those of a peer's year, in a real Chromium: the first one ever, of which no day was
 * counted; the first of a worker that has just begun; and the next ones.
 */
const RUNS = 9;
const DAY = 86_400_000;
const LAST = Date.UTC(2026, 8, 30);
const NOW = LAST + DAY;

type Bench = typeof import('./reports-page.ts');

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

const dayText = (at: number) => new Date(at).toISOString().slice(0, 10);

/** Measures the report of a year and prints a JSON line each. */
export async function measureReports(): Promise<void> {
  const missing = desktopMissing();
  if (missing) {
    console.error(`Skipped, the report of a year: ${missing}.`);
    return;
  }
  const stage = await setStage();
  try {
    const page = await stage.browser.page('extension/options/index.html');
    await page.evaluate(await pageScript('tests/bench/pages/reports-page.ts', 'bench'));
    await inPage(page, 'storeMatters');
    for (let number = 0; number < DAYS; number++) {
      const journal = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
      await inPage(page, 'store', sampledDay(number, LAST - (DAYS - 1 - number) * DAY), journal);
    }
    const range = { from: dayText(LAST - (DAYS - 1) * DAY), to: dayText(LAST) };
    const reads: number[] = [];
    for (let run = 0; run < RUNS; run++) reads.push(await inPage(page, 'readDay', dayText(LAST - run * DAY)));
    const aDay = median(reads);
    tellTime('reports.one-day-read', aDay, { samples: DAYS * SAMPLES_A_DAY });

    await inPage(page, 'restart');
    const first = await inPage(page, 'ask', NOW, range);
    tellTime('reports.year.first-ever.first-figure', first.took, { limitMs: 1000, bound: 60, daysLeft: first.left });
    let all = first.took;
    for (let { left } = first; left > 0; ) {
      const next = await inPage(page, 'ask', NOW, range);
      all += next.took;
      left = next.left;
    }
    tell('reports.year.first-ever.all', all / (aDay * DAYS), 'times all days read', { ms: Math.round(all) });

    const cold: number[] = [];
    const warm: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      await inPage(page, 'restart');
      cold.push((await inPage(page, 'ask', NOW, range)).took);
      warm.push((await inPage(page, 'ask', NOW, range)).took);
    }
    tellTime('reports.year.cold', median(cold), { limitMs: 1000, bound: 30 });
    tellTime('reports.year.warm', median(warm), { limitMs: 300, bound: 10 });
  } finally {
    await stage.stop();
  }
}
