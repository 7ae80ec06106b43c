import type { Page } from 'puppeteer';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDice } from '../../bench/dice.ts';
import { onDesktop, replaying, useConnectedStage } from '../../desktop/fixture.ts';
import { AMOUNTS, NARRATIVE, typeAtOnce } from '../../desktop/index.ts';

const TAB = 'extension/popup/index.html?tab';
const PANEL = 'extension/popup/index.html';
const CARD = '[data-stop="card"]';

/** What a window says of the day: what needs a matter, each draft with its words, time and charge, and the sums. */
function said(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const text = (of: Element | null) => of?.textContent ?? '';
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    return {
      needs: all('[data-stop="need"]')
        .map(({ dataset }) => dataset.key)
        .sort(),
      cards: all('[data-stop="card"]').map((card) => [
        card.dataset.key,
        card.querySelector<HTMLInputElement>('input[type="checkbox"]')?.checked,
        card.querySelector('textarea')?.value ?? text(card.querySelector('.draft-note')),
        text(card.querySelector('.draft-time')),
      ]),
      sums: [text(document.querySelector('.total')), text(document.querySelector('.split'))],
      excluded: text(document.querySelector('.disclosure')),
      ledger: text(document.querySelector('.ledger')),
    };
  });
}

onDesktop('one day in two windows', () => {
  let tab: Page;
  let panel: Page;
  let smith: number;

  const opened = async (path: string) => {
    const page = await desk.stage.browser.page(path);
    await page.waitForSelector(CARD);
    return page;
  };
  const desk = useConnectedStage(replaying(AMOUNTS.full), async ({ stage }) => {
    smith = stage.clio.matter('00012-Smith').id;
    [tab, panel] = [await opened(TAB), await opened(PANEL)];
  });

  /** The acts of all windows that are not answered yet. */
  const underWay = () =>
    desk.options.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { session: { get(of: null): Promise<object> } } };
      };
      return Object.keys(await chrome.storage.session.get(null)).filter((name) => name.startsWith('act:'));
    });
  /** Both windows come to say the same, which is what a new one says. */
  const agree = async (after: string) => {
    await expect.poll(underWay, { timeout: 20_000 }).toEqual([]);
    const differing = async (pages: readonly Page[]) => {
      const [first, ...others] = await Promise.all(pages.map(said));
      return others.filter((other) => JSON.stringify(other) !== JSON.stringify(first)).map((other) => [first, other]);
    };
    await expect.poll(() => differing([tab, panel]), { timeout: 20_000 }).toEqual([]);
    const fresh = await opened(TAB);
    const all = () => differing([fresh, tab, panel]);
    await expect.poll(all, { timeout: 20_000, message: `after ${after}` }).toEqual([]);
    await fresh.close();
  };
  const on = async (page: Page, stop: string, key: string) => {
    await page.bringToFront();
    // In one go: what the other window does may take the row away at any moment.
    const there = await page.evaluate((first) => {
      const row = document.querySelector<HTMLElement>(first);
      row?.focus();
      return row !== null;
    }, stop);
    if (there) await page.keyboard.press(key as 'b');
  };
  const openCard = async (page: Page) => {
    if (await page.$(NARRATIVE)) return;
    await page.bringToFront();
    await page.click(`${CARD}[data-matter="${smith}"] .draft-open`);
    await page.waitForSelector(NARRATIVE);
  };
  const write = async (page: Page, words: string) => {
    await openCard(page);
    await typeAtOnce(page, words);
  };
  const pressBoth = (text: string) =>
    Promise.all(
      [tab, panel].map((page) =>
        page.evaluate((words) => {
          const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words);
          button?.click();
        }, text),
      ),
    );

  it('is the same in both after every act in one of them, or in both at once', async () => {
    const dice = createDice(20_261_130);
    const ACTS: [string, (page: Page, step: number) => Promise<unknown>][] = [
      ['the first suggestion', (page) => on(page, '[data-stop="need"]', '1')],
      ['not client work', (page) => on(page, '[data-stop="need"]', 'n')],
      ['another charge', (page) => on(page, CARD, 'b')],
      ['a tick', (page) => page.click(`${CARD} input[type="checkbox"]`).catch(() => undefined)],
      ['words', (page, step) => write(page, `Draft motion, part ${step}.`)],
      ['undo', (page) => on(page, CARD, 'u')],
      ['redo', (page) => on(page, CARD, 'U')],
      ['put back', (page) => on(page, '[data-stop="excluded"]', 'n')],
      [
        'words in both',
        (_, step) => Promise.all([write(tab, `In the tab, ${step}.`), write(panel, `In the panel, ${step}.`)]),
      ],
      ['as drafted in both', () => pressBoth('As drafted')],
    ];
    for (let step = 1; step <= 30; step++) {
      const [name, act] = ACTS[dice(ACTS.length)] ?? ['', async () => undefined];
      await act(dice(2) === 0 ? tab : panel, step);
      if (step % 3 === 0) await agree(`${name}, step ${step}`);
    }
  }, 240_000);

  describe('words that nobody takes', () => {
    /** From now on nothing that is typed in a window is stored, or it is again. */
    const refuse = (page: Page, refused: boolean) =>
      page.evaluate((refused) => {
        const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage: Send; taken?: Send } } })
          .chrome;
        type Send = (message: { call: string }) => Promise<unknown>;
        const taken = runtime.taken ?? runtime.sendMessage.bind(runtime);
        runtime.taken = taken;
        runtime.sendMessage = async (message) =>
          refused && message.call === 'draft.change' ? { failed: 'refused' } : taken(message);
      }, refused);
    const words = (page: Page) => page.$eval(NARRATIVE, (box) => box.value);
    const notStored = (page: Page) => page.$('::-p-text(These words are not stored)');
    const press = (page: Page, text: string) => page.locator(`button ::-p-text(${text})`).click();
    beforeEach(async () => {
      for (const page of [panel, tab]) await openCard(page);
      await write(tab, 'Stored in both.');
      await agree('stored words');
      await refuse(tab, true);
      await typeAtOnce(tab, 'In the tab alone.');
      await tab.waitForSelector('::-p-text(These words are not stored)');
    });
    afterEach(() => refuse(tab, false));

    it('are told as such, also on a closed draft, stand in no other window, and are not sent', async () => {
      expect([await words(tab), await words(panel), await notStored(panel)]).toEqual([
        'In the tab alone.',
        'Stored in both.',
        null,
      ]);
      await tab.bringToFront();
      await tab.keyboard.press('Escape');
      await tab.click(`${CARD}[data-matter="${smith}"] .draft-open`);
      await tab.waitForSelector(`${CARD}[data-matter="${smith}"]:not(.open)`);
      expect(await notStored(tab)).not.toBeNull();
      await tab.locator('.send:not(:disabled)').click();
      await tab.waitForSelector('::-p-text(nothing is sent without them)');
      expect(desk.stage.clio.activities()).toEqual([]);
      await openCard(tab);
    });

    it('give way to what another window stored once the attorney says so', async () => {
      await write(panel, 'In the panel, stored.');
      await tab.bringToFront();
      await press(tab, 'Show what is stored');
      await expect.poll(() => words(tab), { timeout: 20_000 }).toBe('In the panel, stored.');
      await agree('what is stored');
    });

    it('stand in both once they are stored', async () => {
      await refuse(tab, false);
      await tab.bringToFront();
      await press(tab, 'Store them');
      await expect.poll(() => words(panel), { timeout: 20_000 }).toBe('In the tab alone.');
      expect(await notStored(tab)).toBeNull();
      await agree('words that are stored after all');
    });
  });
});
