import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../desktop/index.ts';
import { type Answers, type FedPopup, feedPopup } from './fed-popup.ts';
import { CROWDED, FULL, LITTLE, MATTERS, WEEK } from './fed-views.ts';
import { addUp } from './sums.ts';

const chromium = findChromium();
if (!chromium) console.log('Skipped, the review’s screens: no Chromium-family browser is installed.');

const PICTURES = join(import.meta.dirname, '../../artifacts/screens');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const LISTS: Answers = {
  'matters.find': MATTERS,
  'categories.read': [
    { id: 1, name: 'Drafting' },
    { id: 2, name: 'Review' },
  ],
  'codes.read': {
    tasks: [{ id: 1, name: 'L350 Discovery motions' }],
    activities: [{ id: 2, name: 'A103 Draft/revise' }],
  },
  'narratives.read': ['Draft motion to compel.', 'Call with client re discovery.'],
  'snippets.read': [],
  'week.read': { days: WEEK },
  'days.find': {
    items: FULL.needs.flatMap(({ rows }) => rows.map((row) => ({ day: FULL.day, row, matter: null, sent: false }))),
    more: '2026-11-01',
  },
};
const DAYS = { little: LITTLE, full: FULL, crowded: CROWDED } as const;
const SIZES = [
  [440, 600],
  [360, 600],
  [1160, 760],
] as const;
const SCHEMES = ['light', 'dark'] as const;

describe.skipIf(!chromium)('the review’s screens', () => {
  let folder: string;
  let browser: Browser;
  let fed: FedPopup;
  let page: Page;

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    folder = mkdtempSync(join(tmpdir(), 'matterline-screens-'));
    fed = await feedPopup(folder);
    browser = await puppeteer.launch({
      executablePath: chromium ?? '',
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
      env: { ...process.env, TZ: 'UTC', LANG: 'en_US.UTF-8' },
    });
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await fed?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const show = async (day: keyof typeof DAYS, [width, height]: readonly [number, number], scheme = 'light') => {
    await page.setViewport({ width, height });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await fed.open(page, { ...LISTS, 'day.read': DAYS[day] });
    await page.waitForSelector('.total');
  };
  const picture = (name: string) => page.screenshot({ path: join(PICTURES, `review-${name}.png`) as `${string}.png` });
  /** What axe finds, in words. */
  const faults = async () => {
    await page.evaluate(AXE);
    return page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> };
      };
      const { violations } = await axe.run();
      return violations.flatMap(({ id, nodes }) =>
        nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
      );
    });
  };
  const fits = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('html, body, main, .scroll, .foot, dialog')]
        .filter((box) => box.scrollWidth > box.clientWidth)
        .map((box) => box.className || box.tagName),
    );

  for (const scheme of SCHEMES)
    for (const size of SIZES)
      it.each(['little', 'full', 'crowded'] as const)(
        `add up, fit and have no fault of accessibility: %s, ${size[0]} wide, ${scheme}`,
        async (name) => {
          await show(name, size, scheme);
          await picture(`${name}-${size[0]}-${scheme}`);
          expect(await fits()).toEqual([]);
          if (name !== 'crowded' || (scheme === 'light' && size[0] === 440)) await addUp(page);
          expect(await faults()).toEqual([]);
        },
      );

  /** Everything that opens on or over the day, by how it is opened. */
  const OPENED: [string, () => Promise<unknown>][] = [
    ['card', () => page.click('.draft-open')],
    ['matter', () => page.keyboard.press('/')],
    ['split', () => page.keyboard.press('s')],
    ['share', () => page.keyboard.press('d')],
    ['note', () => page.keyboard.press('o')],
    ['add', () => page.keyboard.press('a')],
    ['keys', () => page.keyboard.type('?')],
    ['week', () => page.keyboard.press('w')],
    ['menu', () => page.click('[aria-label="Menu"]')],
    ['item-menu', () => page.click('.needs-row .dots')],
    ['unsent', () => page.click('.unsent')],
    ['chosen', () => page.keyboard.press('x')],
    ['ledger', () => page.click('.ledger button')],
    ['aside', () => page.click('.disclosure')],
    ['change', () => page.click('.entry-acts button')],
    [
      'time',
      async () => {
        await page.focus('[data-stop="card"]');
        await page.keyboard.press('e');
      },
    ],
    [
      'search',
      async () => {
        await page.keyboard.down('Control');
        await page.keyboard.press('f');
        await page.keyboard.up('Control');
        await page.waitForSelector('.search');
        await page.keyboard.type('zoom');
        await page.waitForSelector('.found');
      },
    ],
  ];
  for (const scheme of SCHEMES)
    it.each(OPENED)(`fit and have no fault when this is open: %s, ${scheme}`, async (name, open) => {
      await show('full', [440, 600], scheme);
      await open();
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      await picture(`open-${name}-${scheme}`);
      expect(await fits()).toEqual([]);
      expect(await faults()).toEqual([]);
    });
});
