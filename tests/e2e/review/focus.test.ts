import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import type { DayView } from '../../../extension/messages/day.ts';
import { packDay } from '../../../extension/messages/pack-day.ts';
import { findChromium, writeInto } from '../../desktop/index.ts';
import { DONE } from '../../extension/popup/made-up-review.ts';
import { SMITH } from '../parts/fed-parts.ts';
import type { FedPopup } from '../parts/fed-popup.ts';
import { FULL } from '../parts/fed-views.ts';
import { useFedPopup } from '../parts/use-fed-popup.ts';

const chromium = findChromium();
if (!chromium) console.log('Skipped, where the focus is: no Chromium-family browser is installed.');

const NEED = '[data-stop="need"]';
const CARD = '[data-stop="card"]';
const ENTRY = '[data-stop="entry"]';

describe.skipIf(!chromium)('the focus', () => {
  let fed: FedPopup;
  let page: Page;

  useFedPopup(chromium, async (begun) => {
    ({ fed, page } = begun);
    await page.setViewport({ width: 440, height: 600 });
  });

  const show = async (view: DayView) => {
    await fed.open(page, {
      ...DONE,
      'rules.preview': { ...Object(DONE['rules.preview']), problems: [] },
      'day.read': packDay(view),
    });
    await page.waitForSelector('[data-stop]:focus-within');
    await page.evaluate((matter) => {
      const { runtime } = (globalThis as unknown as { browser: { runtime: { sendMessage: unknown } } }).browser;
      const before = runtime.sendMessage as (message: object) => Promise<object>;
      runtime.sendMessage = async (message: { call: string; params: { sure?: boolean } }) =>
        message.call === 'rules.remember' && message.params.sure
          ? { value: { kind: 'done', matter, rule: null } }
          : before(message);
    }, SMITH);
  };
  /** From the next act on the day is this one. */
  const next = (view: DayView) =>
    page.evaluate(
      (packed) => {
        const { runtime } = (globalThis as unknown as { browser: { runtime: { sendMessage: unknown } } }).browser;
        const before = runtime.sendMessage as (message: { call: string }) => Promise<object>;
        let acted = false;
        runtime.sendMessage = async (message: { call: string; act?: string }) => {
          if (message.act !== undefined) {
            acted = true;
            return { ...(await before(message)), revision: { worker: 'fed', count: 1 } };
          }
          return acted && message.call === 'day.read' ? { value: packed } : before(message);
        };
      },
      packDay({ ...view, revision: { worker: 'fed', count: 1 } }),
    );
  /** The key of the row that has the focus, or in which something has it. */
  const place = () =>
    page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-stop]')?.dataset.key ?? null);
  const keyOf = (selector: string) => page.$eval(selector, (stop) => (stop as HTMLElement).dataset.key ?? '');
  const drawn = () =>
    page.evaluate(
      () =>
        new Promise((done) =>
          requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
        ),
    );
  const control = async (key: 'f') => {
    await page.keyboard.down('Control');
    await page.keyboard.press(key);
    await page.keyboard.up('Control');
  };
  const menu = async (words: string) => {
    await page.evaluate(() =>
      document.activeElement?.closest('[data-stop]')?.querySelector<HTMLElement>('.dots')?.focus(),
    );
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role="menu"]');
    const names = await page.$$eval('[role="menuitem"]', (lines) => lines.map((line) => line.textContent ?? ''));
    const at = names.findIndex((name) => name.startsWith(words));
    expect(at).toBeGreaterThanOrEqual(0);
    for (let step = 0; step < at; step++) await page.keyboard.press('ArrowDown');
  };
  const remember = async () => {
    await page.keyboard.down('Shift');
    await page.keyboard.press('1');
    await page.keyboard.up('Shift');
  };
  const write = async (text: string) => page.keyboard.type(text);
  /** Waits until a matter can be picked, and picks the first. */
  const pick = async () => {
    await page.waitForSelector('dialog .matter-option[aria-selected="true"]');
    await page.keyboard.press('Enter');
  };

  /** Everything that opens on or over the day: from which row, how, and how it is done with where Enter is not enough. */
  const OPENED: [name: string, from: string, open: () => Promise<unknown>, done?: () => Promise<unknown>][] = [
    ['the choice of a matter', NEED, () => page.keyboard.press('/'), pick],
    ['a split', NEED, () => page.keyboard.press('s')],
    [
      'a division',
      NEED,
      () => page.keyboard.press('d'),
      async () => {
        await pick();
        await page.waitForSelector('dialog .shares li');
        await pick();
        await page.waitForSelector('dialog .shares li + li');
        await page.locator('dialog button[type="submit"]').click();
      },
    ],
    [
      'a note',
      NEED,
      () => page.keyboard.press('o'),
      () => write('Call with Ada').then(() => page.keyboard.press('Enter')),
    ],
    [
      'a rule',
      NEED,
      () => page.keyboard.press('r'),
      async () => {
        await pick();
        await page.waitForSelector('dialog button[type="submit"]:not(:disabled)');
        await page.locator('dialog button[type="submit"]').click();
      },
    ],
    ['added time', NEED, () => page.keyboard.type('+'), () => write('Call').then(() => page.keyboard.press('Enter'))],
    ['the list of keys', NEED, () => page.keyboard.press('?')],
    ['a date', NEED, () => page.keyboard.press('g')],
    ['the ledger', NEED, () => page.locator('.ledger button').click()],
    [
      'the time of a draft',
      CARD,
      () => page.keyboard.press('e'),
      async () => {
        await writeInto(page, 'dialog input', '2.5');
        await page.keyboard.press('Enter');
      },
    ],
    ['the matter of a draft', CARD, () => page.keyboard.press('/'), pick],
    ['what remembers', NEED, () => remember(), () => page.locator('dialog .primary').click()],
    [
      'a menu of a row',
      NEED,
      () => menu('Note'),
      () =>
        page.keyboard
          .press('Enter')
          .then(() => page.waitForSelector('dialog'))
          .then(() => write('Call with Ada'))
          .then(() => page.keyboard.press('Enter')),
    ],
    [
      'a note from a menu',
      NEED,
      () => menu('Note').then(() => page.keyboard.press('Enter')),
      () => write('Call with Ada').then(() => page.keyboard.press('Enter')),
    ],
    ['a matter from a menu', NEED, () => menu('Give').then(() => page.keyboard.press('Enter')), pick],
    [
      'a change of an entry',
      ENTRY,
      () => page.locator(`${ENTRY} .entry-acts button`).click(),
      () => page.locator('dialog button[type="submit"]').click(),
    ],
  ];

  it.each(OPENED)('is on the same row after Escape: %s', async (_, from, open) => {
    await show(FULL);
    await page.waitForSelector(from);
    await page.focus(from);
    const key = await keyOf(from);
    await open();
    await page.waitForSelector('dialog, [role="menu"]');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('dialog, [role="menu"]'));
    await drawn();
    expect(await place()).toBe(key);
  });

  /** The day once the row is gone, or is another. */
  const without: Record<string, DayView> = {
    [NEED]: { ...FULL, needs: FULL.needs.slice(1) },
    [CARD]: { ...FULL, cards: FULL.cards.slice(1) },
    [ENTRY]: { ...FULL, entries: FULL.entries.slice(1) },
  };
  const SHUT: readonly string[] = ['the list of keys', 'the ledger', 'a date'];
  /** What goes to a matter leaves its row before the worker has answered. */
  const GIVES: readonly string[] = ['the choice of a matter', 'a matter from a menu'];
  for (const gone of [false, true])
    it.each(OPENED.filter(([name]) => !SHUT.includes(name) && (gone || !GIVES.includes(name))))(
      `is on ${gone ? 'the next row where the row went' : 'the same row'} after OK: %s`,
      async (...row) => {
        const [, from, open, done = () => page.keyboard.press('Enter')] = row;
        await show(FULL);
        await page.waitForSelector(from);
        await page.focus(from);
        const keys = await page.$$eval(from, (stops) => stops.map((stop) => (stop as HTMLElement).dataset.key ?? ''));
        if (gone) await next(without[from] ?? FULL);
        await open();
        await page.waitForSelector('dialog, [role="menu"]');
        await done();
        await page.waitForFunction(() => !document.querySelector('dialog, [role="menu"]'));
        if (gone)
          await page.waitForFunction((key) => !document.querySelector(`[data-stop][data-key="${key}"]`), {}, keys[0]);
        await drawn();
        expect(await place()).toBe(keys[gone ? 1 : 0]);
      },
    );

  const LEFT: [name: string, from: string, into: () => Promise<unknown>, by?: () => Promise<unknown>][] = [
    ['the narrative', CARD, () => page.keyboard.press('Enter').then(() => page.waitForSelector('textarea:focus'))],
    ['the category', CARD, () => page.keyboard.press('c').then(() => page.waitForSelector('[data-category]:focus'))],
    ['the search', NEED, () => control('f').then(() => page.waitForSelector('.search input:focus'))],
    ['the history', NEED, () => page.keyboard.press('p').then(() => page.waitForSelector('.history'))],
    ['the week', NEED, () => page.keyboard.press('w').then(() => page.waitForSelector('.week'))],
    ['a button of the page', NEED, () => page.focus('.ledger button')],
    ['the menu of the page', NEED, () => page.locator('[aria-label="Menu"]').click()],
    [
      'the bar of what is chosen',
      NEED,
      async () => {
        await page.keyboard.press('x');
        await page.focus('.chosen-bar .primary');
      },
    ],
  ];
  it.each(LEFT)('is on the same row after Escape from %s', async (_, from, into) => {
    await show(FULL);
    await page.waitForSelector(from);
    await page.focus(from);
    const key = await keyOf(from);
    await into();
    await page.keyboard.press('Escape');
    await drawn();
    await page.waitForSelector(`[data-stop][data-key="${key}"]:focus-within`, { timeout: 2000 });
    expect(await place()).toBe(key);
  });

  it('stays in a dialog whose part is gone that had it', async () => {
    await show(FULL);
    await page.keyboard.press('d');
    await pick();
    await page.waitForSelector('dialog .shares li');
    await page.focus('dialog .shares button');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !document.querySelector('dialog .shares li'));
    await drawn();
    expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
  });
});
