import type { Page } from 'puppeteer';
import { desktopMissing, pageScript, setStage } from '../../desktop/index.ts';
import { median, tell, tellTime } from '../report.ts';
import { fullDay, MATTERS, numberOf, quietDay } from './review-day.ts';
import { measureSuggestionsOnScreen } from './review-suggestions.ts';

/** The review of a full day in a real Chromium: the worker's answers over a real store, from request to answer. */
const RUNS = 9;
/** Acts, each on both days: many, because whatever else this computer does meanwhile falls on one of the two. */
const ACTS = 25;
const WARM = 3;
const MIDNIGHT_UTC = Date.UTC(2026, 8, 30);
const DAY = '2026-09-30';
const QUIET_DAY = '2026-09-29';

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

type Took = Awaited<ReturnType<Bench['tagAndRead']>>;

/**
 * Prints what an act took on the full day, and as a multiple of the same on a day with next to nothing on it; `least`: the
 * same of the quickest of each, of which other work on this computer took next to nothing.
 */
function tellAct(name: string, full: readonly Took[], quiet: readonly Took[]): void {
  const all = (took: readonly Took[], of: 'took' | 'acted') => took.map((one) => one[of]);
  const ratio = (called: string, of: 'took' | 'acted') => {
    const [ofFull, ofQuiet] = [all(full, of), all(quiet, of)];
    const least = Number((Math.min(...ofFull) / Math.min(...ofQuiet)).toPrecision(4));
    tell(`${name}.${called}.full-to-quiet`, median(ofFull) / median(ofQuiet), '×', { bound: 2, least });
  };
  const more = { act: median(all(full, 'acted')), quiet: median(all(quiet, 'took')), pieces: full[0]?.pieces };
  tellTime(`${name}.to-view`, median(all(full, 'took')), { bound: 6, ...more });
  ratio('to-view', 'took');
  ratio('answer', 'acted');
}

/** Does an act on both days in turns, so that both have the same computer. */
async function inTurns(act: (day: string, run: number) => Promise<Took>): Promise<[full: Took[], quiet: Took[]]> {
  const full: Took[] = [];
  const quiet: Took[] = [];
  // The first of each warm the browser.
  for (let run = -WARM; run < ACTS; run++) {
    const took = [await act(DAY, run + WARM), await act(QUIET_DAY, run + WARM)] as const;
    if (run < 0) continue;
    full.push(took[0]);
    quiet.push(took[1]);
  }
  return [full, quiet];
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
    const page = await stage.browser.page('extension/options/index.html');
    await page.evaluate(await pageScript('tests/bench/pages/review-page.ts', 'bench'));
    const zone = await inPage(page, 'zoneOf', MIDNIGHT_UTC);
    const midnight = MIDNIGHT_UTC - zone * 60_000;
    await inPage(
      page,
      'fill',
      Array.from({ length: MATTERS }, (_, matter) => numberOf(matter)),
      [quietDay(midnight - 86_400_000, zone), fullDay(midnight, zone)],
    );
    const first = await inPage(page, 'read', DAY);
    tellTime('review.read.cold', first.took, { rows: first.rows, needs: first.needs, cards: first.cards });
    tell('day.message', await inPage(page, 'bytesOf', DAY), 'bytes', { bound: 120_000, rows: first.rows });
    for (let warm = 0; warm < 3; warm++) await inPage(page, 'read', DAY);
    const reads: number[] = [];
    for (let run = 0; run < RUNS; run++) reads.push((await inPage(page, 'read', DAY)).took);
    tellTime('review.read.warm', median(reads), { bound: 3, worst: Math.max(...reads) });
    const typed = await inTurns((day, run) => inPage(page, 'typeAndRead', day, `Draft ${run}`));
    tellAct('review.type', ...typed);
    const tagged = await inTurns((day, run) => inPage(page, 'tagAndRead', day, 500, 1 + (run % MATTERS)));
    tellAct('review.tag-500', ...tagged);
  } finally {
    await stage.stop();
  }
  await measureSuggestionsOnScreen();
}
