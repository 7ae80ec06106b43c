import type { Page } from 'puppeteer';
import { AMOUNTS, connectByHand, registerReplay, samplesOf, setStage, waitForSync } from '../../desktop/index.ts';
import { median, tellTime } from '../report.ts';
import { stageToday } from './stage-today.ts';

/** Acts on the rows of a day of 4,109 windows, two thousand of which need a matter: from the key to the screen. */
const RUNS = 7;
/** At least so many items are chosen at once. */
const MANY = 500;

/** Presses a key on the page; milliseconds until a frame shows the page without the place it stood on. */
async function acting(page: Page, key: string): Promise<number> {
  return page.evaluate(async (pressed) => {
    const stop = document.activeElement?.closest<HTMLElement>('[data-stop]');
    if (!stop) throw new Error('The keyboard stands on nothing.');
    const selector = `[data-key="${stop.dataset.key}"]`;
    const start = performance.now();
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: pressed, code: `Key${pressed.toUpperCase()}`, bubbles: true }),
    );
    while (document.querySelector(selector)) await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now() - start;
  }, key);
}

/** Chooses items by the mouse: the first, and with Shift those further down. Gives how many. */
async function chooseMany(page: Page): Promise<number> {
  await page.evaluate(`(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const rows = () => [...document.querySelectorAll('[data-stop="need"]')];
    const scroll = document.querySelector('.scroll');
    scroll.scrollTop = 0;
    for (let frames = 0; frames < 5; frames++) await frame();
    rows()[0].click();
    await frame();
    const chosen = () => Number(document.querySelector('.chosen-bar b')?.textContent?.replaceAll(/\\D/g, '') ?? 0);
    while (chosen() < ${MANY}) {
      const last = rows().at(-1);
      last.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }));
      last.focus();
      await frame();
      if (scroll.scrollTop + scroll.clientHeight >= scroll.scrollHeight) break;
      scroll.scrollTop += scroll.clientHeight;
      await frame();
      await frame();
    }
  })()`);
  const chosen = await page.$eval('.chosen-bar b', (bar) => Number(bar.textContent?.replaceAll(/\D/g, '')));
  if (!(chosen >= MANY)) throw new Error(`Only ${chosen} are chosen: the measurement is worthless.`);
  return chosen;
}

async function measureOn(page: Page): Promise<void> {
  await page.bringToFront();
  await page.setViewport({ width: 440, height: 600 });
  await page.waitForSelector('[data-stop="need"]');
  const one: number[] = [];
  const many: number[] = [];
  let chosen = 0;
  const standing = () => page.$eval('.split', (words) => words.textContent ?? '');
  const before = await standing();
  // What was done is shown before the worker did it: each run waits for its end, and starts from the same day.
  const undo = async () => {
    await page.waitForFunction(() =>
      /not client work$/.test(document.querySelector('.status-message span')?.textContent ?? ''),
    );
    await page.keyboard.press('u');
    await page.waitForFunction(
      (words) =>
        document.querySelector('.status-message')?.textContent?.startsWith('Undone') &&
        document.querySelector('.split')?.textContent === words,
      {},
      before,
    );
  };
  for (let run = 0; run < RUNS; run++) {
    await page.focus('[data-stop="need"]');
    one.push(await acting(page, 'n'));
    await undo();
  }
  tellTime('popup.act.one', median(one), { bound: 10 });
  for (let run = 0; run < 3; run++) {
    chosen = await chooseMany(page);
    many.push(await acting(page, 'n'));
    await undo();
  }
  tellTime('popup.act.many-at-once', median(many), { bound: 10, chosen });
}

/** Measures acts and prints a JSON line each. */
export async function measurePopupActs(): Promise<void> {
  const stage = await setStage({
    host: (profile, folder) => registerReplay(profile, folder, samplesOf(AMOUNTS.crowded, stageToday().midnight)),
  });
  try {
    const options = await stage.browser.page('extension/options/index.html');
    await connectByHand(stage, options);
    await waitForSync(options);
    await measureOn(await stage.browser.page('extension/popup/index.html?tab'));
  } finally {
    await stage.stop();
  }
}
