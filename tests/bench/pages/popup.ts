import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { CHROMIUM_IDS } from '../../../shared/index.ts';
import {
  connectByHand,
  desktopMissing,
  pageScript,
  registerReplay,
  type Stage,
  setStage,
  waitForSync,
} from '../../desktop/index.ts';
import { median, tell, tellTime } from '../report.ts';
import { DAYS, SAMPLES_A_DAY, sampledDay } from '../timeline/year.ts';
import { measurePopupActs } from './popup-acts.ts';
import { measurePopupSize } from './popup-size.ts';
import { stageToday } from './stage-today.ts';

/**
 * The real popup in a real Chromium, from the click to today's timeline: with a year of busy days, with an empty store,
 * and a blank page of the extension in its place, in turns.
 */
const RUNS = 7;
const DAY = 86_400_000;
const PAGE = 'extension/popup/index.html';

/** Fills a store through its own door: a year whose last day is today. */
async function fill(page: Page): Promise<void> {
  await page.evaluate(await pageScript('extension/timeline/index.ts', 'bench'));
  await page.evaluate('globalThis.store = bench.createTimeline();');
  const { midnight, zone } = stageToday();
  for (let number = 0; number < DAYS; number++) {
    const samples = sampledDay(number, midnight - (DAYS - 1 - number) * DAY).map((sample) =>
      sample.seq === 1 ? { ...sample, zone } : sample,
    );
    await page.evaluate(`(async () => {
      const items = ${JSON.stringify(samples)};
      for (let at = 0; at < items.length; at += 500)
        await store.ingest({ journal: '00000000-0000-4000-8000-${String(number).padStart(12, '0')}', items: items.slice(at, at + 500) }, 1, ${zone});
    })()`);
  }
}

/** Puts the browser's window in front, and opens a page there once: whoever clicks has the window in front already. */
async function inFront(stage: Stage, path: string): Promise<void> {
  const windows = await windowsOf(stage);
  await stage.display.xdotool('windowactivate', '--sync', windows.split('\n').at(-1) ?? '');
  await opening(stage, path);
}

const windowsOf = ({ display }: Stage) => display.xdotool('search', '--onlyvisible', '--class', 'chromium');

/** Opens the toolbar's popup; milliseconds from the click to its largest text on the screen. */
async function opening(stage: Stage, path: string): Promise<number> {
  const { browser } = stage;
  const before = await windowsOf(stage);
  const url = `chrome-extension://${CHROMIUM_IDS.sandbox}/${path}`;
  const worker = await browser.worker();
  await worker.evaluate(`chrome.action.setPopup({ popup: '${path}' })`);
  const clicked = (await worker.evaluate(
    `(async () => { const at = Date.now(); await chrome.action.openPopup(); return at; })()`,
  )) as number;
  const target = await browser.puppeteer.waitForTarget((item) => item.url() === url && item.type() === 'page');
  const popup = await target.asPage();
  await popup.waitForSelector('.total, #blank');
  const shown = (await popup.evaluate(`new Promise((resolve) => {
    new PerformanceObserver((list) => resolve(performance.timeOrigin + list.getEntries().at(-1).startTime))
      .observe({ type: 'largest-contentful-paint', buffered: true });
  })`)) as number;
  const gone = new Promise<void>((resolve) => {
    browser.puppeteer.on('targetdestroyed', (ended) => ended === target && resolve());
  });
  await popup.close();
  await gone;
  // The next one opens once the window of this one, which fades, is gone.
  while ((await windowsOf(stage)) !== before);
  return shown - clicked;
}

const BLANK = 'blank.html';

function writeBlankPage(stage: Stage): void {
  writeFileSync(join(stage.folder, 'chrome-sandbox', BLANK), '<!doctype html><p id="blank">A blank page.</p>');
}

/** Measures the popup and prints a JSON line each. */
export async function measurePopup(): Promise<void> {
  await measurePopupSize();
  const missing = desktopMissing();
  if (missing) {
    console.error(`Skipped, the popup in a real browser: ${missing}.`);
    return;
  }
  const host = (profile: string, folder: string) => registerReplay(profile, folder, []);
  const year = await setStage({ host });
  const empty = await setStage({ host });
  try {
    for (const stage of [year, empty]) {
      writeBlankPage(stage);
      const options = await stage.browser.page('extension/options/index.html');
      await connectByHand(stage, options);
      await waitForSync(options);
      if (stage !== year) continue;
      await fill(options);
      // The worker keeps what it read until it writes: it wrote nothing of this.
      await options.evaluate(`chrome.runtime.sendMessage({ call: 'settings.change', params: { hideNames: false } })`);
    }
    const took: Record<'year' | 'empty' | 'blank', number[]> = { year: [], empty: [], blank: [] };
    for (let run = -1; run < RUNS; run++) {
      const times: Partial<Record<keyof typeof took, number>> = {};
      await inFront(year, BLANK);
      times.year = await opening(year, PAGE);
      await inFront(empty, BLANK);
      // What comes second in a window is no faster for it.
      for (const name of run % 2 === 0 ? (['blank', 'empty'] as const) : (['empty', 'blank'] as const))
        times[name] = await opening(empty, name === 'blank' ? BLANK : PAGE);
      // The first of each warms the browser.
      if (run >= 0) for (const name of ['year', 'empty', 'blank'] as const) took[name].push(times[name] ?? Number.NaN);
    }
    const [ofYear, ofEmpty, ofBlank] = [median(took.year), median(took.empty), median(took.blank)];
    tellTime('popup.open.year', ofYear, { samples: DAYS * SAMPLES_A_DAY });
    tellTime('popup.open.empty', ofEmpty);
    tellTime('popup.open.blank', ofBlank);
    tell('popup.open.year-to-empty', ofYear / ofEmpty, '×', { bound: 1.5 });
    tell('popup.open.year-to-blank', ofYear / ofBlank, '×', { bound: 1.6 });
  } finally {
    await year.stop();
    await empty.stop();
  }
  await measurePopupActs();
}
