import type { Page } from 'puppeteer';
import { beforeEach, expect, it } from 'vitest';
import type { Export } from '../../../extension/messages/export.ts';
import { inEachBrowser, replaying, useConnectedStage } from '../../desktop/fixture.ts';
import { AMOUNTS, checkpoint, see } from '../../desktop/index.ts';
import { addUp } from '../parts/sums.ts';

const PAGE = 'extension/popup/index.html';

inEachBrowser('a day under review, by keyboard and by mouse', (browser) => {
  let page: Page;
  let restore: () => Promise<void>;

  const textOf = (selector: string) => page.$eval(selector, (found) => found.textContent ?? '');
  const card = (number: string) => `[data-stop="card"][data-matter="${desk.stage.clio.matter(number).id}"]`;
  const chooseInMenu = async (label: string) => {
    await page.click('[aria-label="Menu"]');
    await page.locator(`[role="menuitem"] ::-p-text(${label})`).click();
  };
  const searchFor = async (words: string) => {
    await page.keyboard.down('Control');
    await page.keyboard.press('f');
    await page.keyboard.up('Control');
    await page.waitForSelector('.search input');
    await page.type('.search input', words);
    // What fits the words typed so far may stand there before what fits all of them.
    await page.waitForFunction(
      (sought) => document.querySelector('.found .title')?.textContent?.includes(sought),
      {},
      words,
    );
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    // Marked, with the focus in it, and on the screen; the page may still be on its way there.
    await page.waitForFunction(() => {
      const found = document.querySelector('[data-found]');
      const scroll = document.querySelector('.scroll')?.getBoundingClientRect();
      if (!found?.contains(document.activeElement) || !scroll) return false;
      const { top, bottom } = found.getBoundingClientRect();
      return bottom > scroll.top && top < scroll.bottom;
    });
    return page.$eval('[data-found]', (found) => ({
      kind: found.getAttribute('data-stop'),
      text: found.textContent ?? '',
    }));
  };

  // These tests ask Clio more within a minute than it lets through, where they are fast.
  const options = { browser, limit: 1000, ...replaying(AMOUNTS.full) };
  const desk = useConnectedStage(options, async ({ stage }) => {
    page = await stage.browser.page(PAGE);
    await page.setViewport({ width: 440, height: 600 });
    await page.waitForSelector('.draft');
    restore = await checkpoint(stage, page);
  });
  beforeEach(async () => {
    await restore();
    await page.reload();
    await page.waitForSelector('.draft');
  });

  /** Writes a narrative over the one that a card has. */
  const write = async (on: string, narrative: string) => {
    await page.focus(on);
    await page.keyboard.press('Enter');
    await page.waitForSelector(`${on} textarea`);
    await page.$eval(`${on} textarea`, (box) => box.select());
    await page.keyboard.type(narrative);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.waitForSelector(`${on}:not(.open)`);
  };

  it('shows the words of the attorney, and after undo what stood there before', async () => {
    const smith = card('00012-Smith');
    const drafted = await textOf(`${smith} .draft-note`);
    await write(smith, 'Argue the motion.');
    await page.waitForFunction(
      (where) => document.querySelector(where)?.textContent === 'Argue the motion.',
      {},
      `${smith} .draft-note`,
    );
    await page.keyboard.press('u');
    await see(page, 'Undone: entry of 00012-Smith changed');
    await page.waitForFunction(
      (where, words) => document.querySelector(where)?.textContent === words,
      {},
      `${smith} .draft-note`,
      drafted,
    );
  });

  it('leaves a category by Escape, back to its card, and its keys work again', async () => {
    const smith = card('00012-Smith');
    await page.focus(smith);
    await page.keyboard.press('c');
    await page.waitForSelector('[data-category]:focus');
    await page.keyboard.press('Escape');
    await page.waitForSelector(`${smith}:focus`);
    await page.keyboard.press('Escape');
    await page.waitForSelector(`${smith}:not(.open)`);
  });

  it('drafts an entry that can be sent as it is, and says who took part by one key', async () => {
    const smith = card('00012-Smith');
    expect(await page.$(`${smith} .finding.blocks`)).toBeNull();
    await page.focus(smith);
    await page.keyboard.press('2');
    await page.waitForFunction(
      (where) => document.querySelector(where)?.textContent?.includes('with opposing counsel'),
      {},
      `${smith} .draft-note`,
    );
    await page.keyboard.press('u');
    await page.waitForFunction(
      (where) => !document.querySelector(where)?.textContent?.includes('with opposing counsel'),
      {},
      `${smith} .draft-note`,
    );
  });

  it('shows no tick on a draft that cannot be sent as it is: the ticks are what the button sends', async () => {
    await write(card('00012-Smith'), 'Call with [client / opposing counsel] re discovery');
    await page.waitForSelector('.finding.blocks');
    const [ticks, button] = await Promise.all([
      page.$$eval('.draft-head input:checked', (boxes) => boxes.length),
      textOf('.send'),
    ]);
    expect(await page.$('.finding.blocks')).not.toBeNull();
    expect(button).toContain(`Send ${ticks} entries`);
  });

  it('goes to the blank that is to be filled in, and with a choice the draft can be sent', async () => {
    const smith = card('00012-Smith');
    await write(smith, 'Call with [client / opposing counsel] re discovery');
    await page.locator(`${smith} .finding .link`).click();
    await page.waitForSelector(`${smith} textarea:focus`);
    const chosen = await page.$eval(`${smith} textarea`, (box) =>
      box instanceof HTMLTextAreaElement ? box.value.slice(box.selectionStart, box.selectionEnd) : '',
    );
    expect(chosen).toMatch(/^\[.* \/ .*\]$/);
    await page.click(`${smith} .narrative .chip`);
    await page.waitForSelector(`${smith}:not(:has(.finding.blocks)) .draft-head input:checked`);
    await addUp(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  it('takes an act back by mouse, also after the page was closed', async () => {
    await page.focus('[data-stop="need"]');
    const before = await textOf('[data-stop="need"] .title');
    await page.keyboard.press('h');
    await see(page, '1 item hidden');
    await page.reload();
    await page.waitForSelector('.draft');
    await chooseInMenu('Undo:');
    await see(page, 'Undone:');
    await page.waitForFunction(
      (title) =>
        [...document.querySelectorAll('[data-stop="need"] .title')].some((shown) => shown.textContent === title),
      {},
      before,
    );
    await addUp(page);
  });

  it('chooses several by mouse, and does one thing with all', async () => {
    const count = (await page.$$('.needs-row')).length;
    await page.click('.needs-row .dots');
    await page.locator('[role="menuitem"] ::-p-text(Choose several)').click();
    await page.waitForSelector('.choose input:checked');
    const boxes = await page.$$('.choose input:not(:checked)');
    await boxes[0]?.click();
    await page.locator('[role="toolbar"] ::-p-text(Not client work)').click();
    await see(page, '2 items marked not client work');
    await page.waitForFunction((left) => document.querySelectorAll('.needs-row').length === left, {}, count - 2);
    await addUp(page);
    await page.keyboard.press('u');
    await page.waitForFunction((all) => document.querySelectorAll('.needs-row').length === all, {}, count);
  });

  it('goes from a search to what was found: in need of a matter, on a card, and set aside', async () => {
    expect(await searchFor('Westlaw')).toMatchObject({
      kind: 'need',
      text: expect.stringContaining('Westlaw'),
    });
    expect(await searchFor('Privilege log')).toMatchObject({ kind: 'item' });
    await page.focus('[data-stop="need"]');
    const title = await textOf('[data-stop="need"] .title');
    await page.keyboard.press('n');
    await see(page, 'marked not client work');
    expect(await searchFor(title)).toMatchObject({ kind: 'excluded' });
  });

  it('goes to any date', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
    await page.waitForSelector('dialog input[type="date"]');
    const dated = await page.$eval('dialog input', (box) => (box as HTMLInputElement).max);
    const [year, month, date] = dated.split('-').map(Number);
    const before = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, (date ?? 1) - 40)).toISOString().slice(0, 10);
    await page.keyboard.type(before.replace(/(\d+)-(\d+)-(\d+)/, '$2$3$1'));
    await page.keyboard.press('Enter');
    await see(page, 'Nothing was recorded on this day.');
    await page.keyboard.press('t');
    await page.waitForSelector('.draft');
  });

  it('sends, changes the category of what is in Clio, tells both in the history, and finds an item by its entry', async () => {
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await page.waitForSelector('[data-entry="posted"]');
    await page.waitForFunction(
      () => !document.querySelector('[data-entry="approved"], [data-entry="sending"], progress'),
    );
    const posted = desk.stage.clio.activities();
    await page.click('[data-entry="posted"] .entry-acts button');
    // Another category than its own: the list comes a moment after the dialog.
    const another = 'dialog [data-category] option:not([value=""], [value="flat"], :checked)';
    await page.waitForSelector(another);
    const { id, name } = await page.$eval(another, (option) => ({
      id: Number((option as HTMLOptionElement).value),
      name: option.textContent ?? '',
    }));
    await page.select('dialog [data-category]', String(id));
    await page.locator('dialog button[type="submit"]').click();
    await see(page, 'On its way to Clio');
    // Not by what the screen shows: it may not have come to show that the change is on its way.
    const changed = () =>
      page.evaluate(async (category) => {
        const exported = (await globalThis.matterline?.export()) as Export | undefined;
        return exported?.entries.some((entry) => entry.category === category && entry.state === 'posted');
      }, id);
    await expect.poll(changed, { timeout: 20_000 }).toBe(true);
    expect(name).not.toBe('');
    expect(desk.stage.clio.activities().length).toBe(posted.length);
    expect(desk.stage.clio.activities().filter(({ categoryId }) => categoryId === id).length).toBeGreaterThan(0);
    await page.keyboard.press('p');
    await page.waitForSelector('.history-line');
    const told = await page.$$eval('.history-line', (lines) => lines.map((line) => line.textContent ?? ''));
    expect(told[0]).toMatch(/Changed .* revision 2/);
    expect(told.length).toBe(posted.length + 1);
    await page.keyboard.press('Escape');
    expect(await searchFor('closing checklist')).toMatchObject({ kind: 'entry' });
    await addUp(page);
  });
});
