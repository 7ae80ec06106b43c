import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { desktopMissing, pageScript, registerHost, type Stage, setStage } from '../../desktop/index.ts';
import { median, tell, tellTime } from '../report.ts';
import { DAY, fill, LAST, midnightOf } from './fill.ts';
import { DAYS, SAMPLES_A_DAY, sampledDay } from './year.ts';

/**
 * The timeline in a real Chromium, with a year in it and with a day in it, in turns: a day through the native port,
 * reading a day in a page, and what a sample takes on disk.
 */
const RUNS = 7;
/** The day that is read: one in the midst of the year. */
const READ = 200;

/** A browser with a store, and a host that sends the days put into its folder. */
interface Bench {
  stage: Stage;
  page: Page;
  /** Sends a day through the port; milliseconds until the host had its acknowledgement. */
  send(round: number, midnight: number): Promise<number>;
}

async function openBench(code: string): Promise<Bench> {
  let days = '';
  const stage = await setStage({
    host: (profile, folder) => {
      days = join(folder, 'days');
      mkdirSync(days);
      const host = join(import.meta.dirname, 'host.mjs');
      registerHost(profile, folder, 'bench', `exec '${process.execPath}' '${host}' '${days}' "$@"`);
    },
  });
  const page = await stage.browser.page('extension/options/index.html');
  await page.evaluate(code);
  await page.evaluate(`globalThis.store = bench.createTimeline()`);
  const send = async (round: number, midnight: number) => {
    const took = join(days, `took-${round}.json`);
    const file = join(days, `day-${round}.json`);
    const done = new Promise<void>((resolve) => {
      const watcher = watch(days, () => {
        if (!existsSync(took)) return;
        watcher.close();
        resolve();
      });
    });
    writeFileSync(`${file}.new`, JSON.stringify(sampledDay(1000 + round, midnight)));
    renameSync(`${file}.new`, file);
    await done;
    return JSON.parse(readFileSync(took, 'utf8')) as number;
  };
  return { stage, page, send };
}

/** How long a page waits for a day, in milliseconds; warm. */
async function reading(page: Page, day: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const { store } = globalThis as unknown as { store: { readDay(day: string): Promise<{ spans: unknown[] }> } };
    const start = performance.now();
    const { spans } = await store.readDay(wanted);
    const took = performance.now() - start;
    if (spans.length < 3900) throw new Error(`Only ${spans.length} spans: the measurement is worthless.`);
    return took;
  }, day);
}

/** How long another start of day takes, the act itself and until every day is counted anew, in milliseconds. */
async function moving(page: Page, startOfDay: number): Promise<{ act: number; all: number }> {
  return page.evaluate(async (startOfDay) => {
    const { store } = globalThis as unknown as {
      store: {
        changeSettings(change: (kept: { keeping?: object }) => object): Promise<unknown>;
        maintain(...args: unknown[]): Promise<boolean>;
      };
    };
    const start = performance.now();
    await store.changeSettings(({ keeping }) => ({ keeping: { months: null, hold: false, ...keeping, startOfDay } }));
    const act = performance.now() - start;
    while (await store.maintain(Date.now(), 0, null));
    return { act, all: performance.now() - start };
  }, startOfDay);
}

function bytesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .reduce((sum, item) => sum + statSync(join(item.parentPath, item.name)).size, 0);
}

/** Measures the timeline and prints a JSON line each. */
export async function measureTimeline(): Promise<void> {
  const missing = desktopMissing();
  if (missing) {
    console.error(`Skipped, the timeline in a real browser: ${missing}.`);
    return;
  }
  const code = await pageScript('extension/timeline/index.ts', 'bench');
  const year = await openBench(code);
  const alone = await openBench(code);
  try {
    await fill(year.page, 0, DAYS);
    await fill(alone.page, READ, READ + 1);
    const day = new Date(midnightOf(READ)).toISOString().slice(0, 10);
    for (const bench of [year, alone]) for (let warm = 0; warm < 3; warm++) await reading(bench.page, day);
    const reads: Record<'year' | 'alone', number[]> = { year: [], alone: [] };
    for (let run = 0; run < RUNS; run++) {
      reads.year.push(await reading(year.page, day));
      reads.alone.push(await reading(alone.page, day));
    }
    tellTime('timeline.read.day.of-a-year', median(reads.year), { bound: 1.5 });
    tellTime('timeline.read.day.alone', median(reads.alone));
    tell('timeline.read.ratio', median(reads.year) / median(reads.alone), '×', { bound: 1.5 });

    const sends: Record<'year' | 'alone', number[]> = { year: [], alone: [] };
    for (let run = 0; run < RUNS; run++) {
      sends.year.push(await year.send(run, LAST + (run + 1) * DAY));
      sends.alone.push(await alone.send(run, LAST + (run + 1) * DAY));
    }
    tellTime('timeline.ingest.day.after-a-year', median(sends.year), { bound: 150 });
    tellTime('timeline.ingest.day.alone', median(sends.alone), { bound: 150 });
    tell('timeline.ingest.ratio', median(sends.year) / median(sends.alone), '×', { bound: 1.5 });

    // What is done in the background at the first step anyway is none of it.
    await moving(year.page, 60);
    const moved = await moving(year.page, 120);
    tell('timeline.start-of-day.act.ratio', moved.act / median(reads.year), 'days read', { bound: 60 });
    tell('timeline.start-of-day.all.ratio', moved.all / (median(reads.year) * DAYS), 'times all days read', {
      bound: 4,
    });

    const samples = (DAYS + RUNS) * SAMPLES_A_DAY;
    const usage = await year.page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    tell('timeline.disk.by-the-browser', usage / samples, 'B/sample', { samples, bound: 60 });
    const stores = join(year.stage.profile, 'Default/IndexedDB');
    tell('timeline.disk.by-the-files', bytesIn(stores) / samples, 'B/sample', { samples, bound: 60 });
  } finally {
    await year.stage.stop();
    await alone.stage.stop();
  }
}
