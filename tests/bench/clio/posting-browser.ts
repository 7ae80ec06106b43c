import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer';
import type { Export } from '../../../extension/messages/export.ts';
import type { Sample } from '../../../shared/index.ts';
import type { SandboxActivity } from '../../clio-sandbox/index.ts';
import {
  connectByHand,
  desktopMissing,
  pageScript,
  registerReplay,
  restsAreOver,
  type Stage,
  setStage,
  waitForSync,
} from '../../desktop/index.ts';
import { type ClioFront, clioFront } from '../../faults/clio-front.ts';
import { stageToday } from '../pages/stage-today.ts';
import { tell } from '../report.ts';

/**
 * A thousand entries, approved in the real popup and posted by the real browser over HTTP/2, with a fault in more than 30 % of the
 * requests, lists that show 90 s late, and workers and browsers that are killed. Clio's clock runs fast, by which the
 * extension goes, so that the five minutes of a doubt take five seconds.
 */
const DAYS = 10;
const A_DAY = 100;
const RATE = 0.35;
const SEED = 9;
const FAST = 60;
/** The browser is killed once so many entries are in Clio. */
const BROWSERS = [250, 500, 750];
/** So long nothing may happen before it is taken for the end. Milliseconds. */
const STILL = 3 * 60_000;
const DAY = 86_400_000;

/** Work of five minutes on each of a hundred matters, on the days before today. */
async function fill(page: Page, numbers: readonly string[]): Promise<void> {
  await page.evaluate(await pageScript('extension/timeline/index.ts', 'bench'));
  const { midnight, zone } = stageToday();
  for (let day = 1; day <= DAYS; day += 1) {
    let at = midnight - day * DAY + 8 * 3_600_000;
    const samples: Sample[] = [];
    const add = (event: object) => {
      const { length } = samples;
      samples.push({ seq: length + 1, at, ...(length === 0 ? { zone } : {}), ...event } as Sample);
    };
    for (const [index, number] of numbers.entries()) {
      add({ kind: 'window', app: 'Microsoft Word', title: `${number} Motion ${index}.docx - Word` });
      for (let silent = 0; silent < 12; silent += 1) {
        at += 25_000;
        add({ kind: 'alive' });
      }
    }
    add({ kind: 'away', why: 'locked' });
    const journal = `00000000-0000-4000-8000-${String(day).padStart(12, '0')}`;
    await page.evaluate(`(async () => {
      const [store, items] = [bench.createTimeline(), ${JSON.stringify(samples)}];
      for (let at = 0; at < items.length; at += 500)
        await store.ingest({ journal: '${journal}', items: items.slice(at, at + 500) }, 1, ${zone});
      await store.close();
    })()`);
  }
}

/** Sends each day in the popup, from yesterday back; how many entries that were. */
async function approve({ browser }: Stage): Promise<number> {
  const popup = await browser.popup();
  // A day of a hundred cards on a busy computer.
  popup.setDefaultTimeout(60_000);
  let sent = 0;
  for (let day = 1; day <= DAYS; day += 1) {
    await popup.waitForSelector('.total');
    await popup.keyboard.press('[');
    const offered = await popup.waitForFunction(() =>
      Number(/^Send (\d+) entries/.exec(document.querySelector('.send')?.textContent ?? '')?.[1] ?? 0),
    );
    const count = await offered.jsonValue();
    await popup.locator('.send').click();
    await popup.waitForFunction((most) => document.querySelectorAll('[data-entry]').length >= most, {}, count);
    sent += count;
  }
  await popup.close();
  return sent;
}

/** What the extension keeps of its entries; asking starts a worker where there is none. */
async function entriesOf(options: Page): Promise<Export['entries']> {
  const { entries } = (await options.evaluate(() => globalThis.matterline?.export())) as Export;
  return entries;
}

/** Kills workers and browsers until all is posted, or nothing more can be; how many died. */
async function live(
  stage: Stage,
  first: Page,
  count: number,
): Promise<{ workers: number; browsers: number; tried: number; options: Page }> {
  let [chromium, options, workers, tried] = [stage.browser, first, 0, 0];
  const left = [...BROWSERS];
  let last = { open: count, at: Date.now() };
  for (;;) {
    tried += await restsAreOver(options);
    await options.evaluate("chrome.runtime.sendMessage({ call: 'posting.resume', params: {} })");
    await wait(1000);
    const entries = await entriesOf(options);
    const open = entries.filter(({ state }) => state !== 'posted').length;
    if (open !== last.open) last = { open, at: Date.now() };
    const over = open === 0 || Date.now() - last.at > STILL;
    if (over && entries.length === count) return { workers, browsers: BROWSERS.length - left.length, tried, options };
    if (left[0] !== undefined && stage.clio.activities().length >= left[0]) {
      left.shift();
      const process = chromium.puppeteer.process();
      process?.kill('SIGKILL');
      if (process) await once(process, 'exit');
      chromium = await stage.open();
      options = await chromium.page('extension/options/index.html');
    } else {
      // With the worker goes what it knew of Clio's clock, so it is ended as long as something waits.
      const killed = await chromium
        .killWorker()
        .then(() => true)
        // It may have ended by itself in that moment.
        .catch(() => false);
      if (killed) workers += 1;
    }
  }
}

/** What tells the entries of this measurement apart. */
const same = ({ matterId, date }: Pick<SandboxActivity, 'matterId' | 'date'>) => `${matterId} on ${date}`;

/** Posts the entries and prints what came of it. */
export async function measurePostingBrowser(): Promise<void> {
  const missing = desktopMissing();
  if (missing) {
    console.error(`Skipped, posting in a real browser: ${missing}.`);
    return;
  }
  const began = Date.now();
  let front: ClioFront | null = null;
  const stage = await setStage({
    host: (profile, folder) => registerReplay(profile, folder, []),
    matters: 2 * A_DAY,
    limit: 1_000_000,
    now: () => began + (Date.now() - began) * FAST,
    front: async (clio) => {
      front = await clioFront(clio, SEED, same);
      return front;
    },
    args: ['--ignore-certificate-errors'],
  });
  try {
    if (!front) throw new Error('Nothing stands before Clio.');
    const { fail, twice, counts }: ClioFront = front;
    const options = await stage.browser.page('extension/options/index.html');
    await connectByHand(stage, options);
    await waitForSync(options);
    const own = stage.clio
      .matters()
      .filter(({ status, displayNumber }) => status === 'Open' && /^\d{5}-[A-Z]/.test(displayNumber));
    await fill(
      options,
      own.slice(-A_DAY).map(({ displayNumber }) => displayNumber),
    );
    stage.clio.fault('lookup-lag=90000');
    fail(RATE);
    const sending = Date.now();
    // Approved in one go, then posted: each entry that goes out shows the whole day anew.
    await options.evaluate("chrome.runtime.sendMessage({ call: 'posting.pause', params: {} })");
    const count = await approve(stage);
    const end = await live(stage, options, count);
    const seconds = (Date.now() - sending) / 1000;

    const activities = stage.clio.activities();
    const kept = new Map(activities.map((activity) => [activity.id, activity]));
    const otherwise = (await entriesOf(end.options)).filter((entry) => {
      const stored = kept.get(entry.clioId ?? 0);
      return (
        !stored ||
        same(stored) !== same({ matterId: entry.matter, date: entry.date }) ||
        stored.quantity !== entry.seconds
      );
    });
    const { workers, browsers, tried } = end;
    tell('posting.browser.in-clio', activities.length, 'entries', { bound: count, workers, browsers, tried });
    tell('posting.browser.twice-at-a-moment', twice.length, 'entries', { bound: 0 });
    tell('posting.browser.otherwise', otherwise.length, 'entries', { bound: 0 });
    tell('posting.browser.failed', (100 * counts.wrong) / counts.api, '%', { requests: counts.api, ...counts.posts });
    tell('posting.browser.time', seconds, 's');
  } finally {
    await stage.stop();
  }
}
