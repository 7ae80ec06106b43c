import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { onDesktop, replaying, useConnectedStage } from '../../desktop/fixture.ts';
import { AMOUNTS } from '../../desktop/index.ts';

const PAGE = 'extension/popup/index.html?tab';
const FIRST = 'dialog [data-first]';
const PICKER = 'dialog [role="combobox"]';
const SHARE = 'dialog .shares input';

/** Writes into a field of the open dialog letter by letter, and closes the page in the same breath if that is wanted. */
function write(page: Page, selector: string, words: string, then: 'stay' | 'close'): Promise<void> {
  return page.evaluate(
    (selector, words, then) => {
      const box = document.querySelector<HTMLInputElement>(selector);
      if (!box) throw new Error(`There is no ${selector}.`);
      const letters = box.type === 'time' ? [words] : [...words].map((_, index) => words.slice(0, index + 1));
      for (const text of letters) {
        box.value = text;
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
      if (then === 'close') window.close();
    },
    selector,
    words,
    then,
  );
}

interface Case {
  /** What has the focus when the dialog is opened. */
  on: 'need' | 'card';
  key: string;
  /** What is done before the field is there. */
  before?: (page: Page) => Promise<void>;
  field: string;
  words: string;
}

const pick = async (page: Page, words: string) => {
  await page.type(PICKER, words);
  await page.waitForSelector('dialog [role="option"]');
  await page.keyboard.press('Enter');
};
const CASES: [string, Case][] = [
  ['a note', { on: 'need', key: 'o', field: FIRST, words: 'Ask about the exhibits' }],
  ['added time', { on: 'need', key: '+', field: FIRST, words: 'Call with opposing counsel' }],
  ['where an item is split', { on: 'need', key: 's', field: FIRST, words: '08:59' }],
  ['the search for a matter', { on: 'need', key: '/', field: PICKER, words: 'acme' }],
  [
    'the words of a rule',
    {
      on: 'need',
      key: 'r',
      before: async (page) => {
        await pick(page, '00012');
        await page.waitForSelector('dialog [name="rule-words"]');
      },
      field: 'dialog [name="rule-words"]',
      words: 'Ada Park',
    },
  ],
  [
    'the parts of a division',
    {
      on: 'card',
      key: 'd',
      before: async (page) => {
        await pick(page, '00012');
        await page.waitForSelector(SHARE);
        await pick(page, '00041');
        await page.waitForFunction((of) => document.querySelectorAll(of).length === 2, {}, SHARE);
      },
      field: SHARE,
      words: '7 m',
    },
  ],
  ['the time of a draft', { on: 'card', key: 'e', field: FIRST, words: '1:15' }],
];

onDesktop('what is typed in a dialog', () => {
  const desk = useConnectedStage(replaying(AMOUNTS.little));

  const inTab = async () => {
    const page = await desk.stage.browser.page(PAGE);
    await page.waitForSelector('[data-stop="card"]');
    return page;
  };
  const open = async (page: Page, { on, key, before, field }: Case) => {
    await page.waitForSelector(`[data-stop="${on}"]`);
    await page.focus(`[data-stop="${on}"]`);
    await page.keyboard.type(key);
    await page.waitForSelector('dialog[open]');
    await before?.(page);
    await page.waitForSelector(field);
  };
  const shows = (page: Page, { field, words }: Case) =>
    page.waitForFunction(
      (field, words) => document.querySelector<HTMLInputElement>(field)?.value === words,
      { polling: 100 },
      field,
      words,
    );
  const kept = () =>
    desk.options.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { session: { get(of: null): Promise<object> } } };
      };
      return Object.keys(await chrome.storage.session.get(null)).filter((name) => name.startsWith('dialog:'));
    });

  describe.each(CASES)('%s', (_, given) => {
    it('is there to the last letter when the day is opened again, and gone once it was given up', async () => {
      const page = await inTab();
      await open(page, given);
      await write(page, given.field, given.words, 'stay');
      await page.close();

      const next = await inTab();
      await shows(next, given);
      // Closed once more without a word, it is still not given up.
      await next.close();
      const last = await inTab();
      await shows(last, given);
      await last.keyboard.press('Escape');
      await last.waitForFunction(() => !document.querySelector('dialog'));
      await last.close();
      await expect.poll(kept).toEqual([]);
    });
  });

  it('is kept though the popup closes right after the last letter', async () => {
    const [[, note] = []] = CASES;
    if (!note) throw new Error('there is no case');
    const popup = await desk.stage.browser.popup();
    await open(popup, note);
    const closed = new Promise<void>((resolve) => popup.once('close', () => resolve()));
    // Whoever asks does not hear any more how it ended.
    await write(popup, note.field, note.words, 'close').catch(() => undefined);
    await closed;
    const next = await inTab();
    await shows(next, note);
    await next.keyboard.press('Enter');
    await next.waitForFunction(() => !document.querySelector('dialog'));
    await next.waitForSelector('::-p-text(Note kept)');
    await next.close();
    await expect.poll(kept).toEqual([]);
  });

  it('stays in the window in which it is open, and goes with its day', async () => {
    const [, [, added] = []] = CASES;
    if (!added) throw new Error('there is no case');
    const page = await inTab();
    await open(page, added);
    await write(page, added.field, added.words, 'stay');
    const other = await inTab();
    await expect.poll(kept).toHaveLength(1);
    expect(await other.$('dialog')).toBeNull();
    await page.close();
    await other.close();

    await desk.options.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<{ value?: unknown }> } };
      };
      const asked = (await chrome.runtime.sendMessage({ call: 'day.read', params: { day: null } })) as {
        value: { day: string };
      };
      const { day } = asked.value;
      await chrome.runtime.sendMessage({
        call: 'time.delete',
        params: { from: day, to: day },
        act: crypto.randomUUID(),
      });
    });
    expect(await kept()).toEqual([]);
  });
});
