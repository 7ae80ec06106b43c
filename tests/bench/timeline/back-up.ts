import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { desktopMissing, pageScript, registerReplay, see, setStage, writeInto } from '../../desktop/index.ts';
import { memoryOf } from '../recorder/process-cost.ts';
import { tell, tellTime } from '../report.ts';
import { fill } from './fill.ts';
import { DAYS, SAMPLES_A_DAY } from './year.ts';

/** A tenth of a year, beside which the year is measured: whatever is done for each sample grows tenfold. */
const FEW = Math.round(DAYS / 10);
/** How often memory is looked at. Milliseconds. */
const LOOK = 200;

/** A process and all that it began. */
function familyOf(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry)))
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // It ended while it was looked at.
    }
  const isOf = (pid: number): boolean => pid === root || (parents.has(pid) && isOf(parents.get(pid) ?? 0));
  return [...parents.keys()].filter(isOf);
}

/** Memory of a browser's processes, what they share with nobody. MB. */
function memory(root: number): number {
  return familyOf(root).reduce((sum, pid) => {
    try {
      return sum + memoryOf(pid).uss;
    } catch {
      // It ended while it was looked at.
      return sum;
    }
  }, 0);
}

/** Milliseconds that something takes, and by how many MB the browser grows meanwhile. */
async function during(root: number, act: () => Promise<void>): Promise<{ ms: number; grown: number }> {
  const before = memory(root);
  let most = before;
  const looking = setInterval(() => {
    most = Math.max(most, memory(root));
  }, LOOK);
  const start = performance.now();
  try {
    await act();
    return { ms: performance.now() - start, grown: most - before };
  } finally {
    clearInterval(looking);
  }
}

/** Fills a store with so many days, and backs it up and puts it back by the page, as an attorney does. */
async function measured(days: number, code: string) {
  const stage = await setStage({ host: (profile, folder) => registerReplay(profile, folder, []) });
  try {
    const page = await stage.browser.page('extension/options/index.html#data');
    page.setDefaultTimeout(600_000);
    await page.evaluate(code);
    await page.evaluate('globalThis.store = bench.createTimeline()');
    await fill(page, DAYS - days, DAYS);
    await page.evaluate('store.close()');
    const root = stage.browser.puppeteer.process()?.pid ?? 0;
    const next = await stage.browser.downloads(join(stage.folder, 'downloads'));
    const passphrase = await page.$eval('[name="new-passphrase"]', (input) => (input as HTMLInputElement).value);
    let file = '';
    const make = await during(root, async () => {
      file = await next(() => page.locator('::-p-text(Back up now)').click());
      await see(page, 'The back-up is among your downloads.');
    });
    const input = await page.waitForSelector('input[name="backup-file"]');
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
    await writeInto(page, 'input[name="backup-passphrase"]', passphrase);
    const look = await during(root, async () => {
      await page.locator('::-p-text(Open it)').click();
      await see(page, 'This back-up is whole');
    });
    const put = await during(root, async () => {
      await page.locator('[data-part="restore"] button.danger').click();
      await see(page, 'The back-up is in its place.');
    });
    return { make, look, put, size: statSync(file).size };
  } finally {
    await stage.stop();
  }
}

/** Measures back-ups of a year, 1.5 million samples, beside those of a tenth of it, and prints a JSON line each. */
export async function measureBackUp(): Promise<void> {
  const missing = desktopMissing();
  if (missing) {
    console.error(`Skipped, back-ups in a real browser: ${missing}.`);
    return;
  }
  const code = await pageScript('extension/timeline/index.ts', 'bench');
  const few = await measured(FEW, code);
  const year = await measured(DAYS, code);
  const samples = DAYS * SAMPLES_A_DAY;
  tell('back-up.file', year.size / samples, 'B/sample', { samples, bytes: year.size, bound: 30 });
  for (const act of ['make', 'look', 'put'] as const) {
    tellTime(`back-up.${act}.year`, year[act].ms);
    tell(`back-up.${act}.ratio`, year[act].ms / few[act].ms, '× a tenth of a year', { bound: 12 });
    tell(`back-up.${act}.memory`, year[act].grown, 'MB', { few: few[act].grown });
  }
}
