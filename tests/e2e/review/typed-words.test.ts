import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { onDesktop, replaying, useConnectedStage } from '../../desktop/fixture.ts';
import { AMOUNTS, NARRATIVE, openDraftOf, typeAtOnce } from '../../desktop/index.ts';

onDesktop('words that are typed', () => {
  let smith: number;

  const desk = useConnectedStage(replaying(AMOUNTS.little), async ({ stage }) => {
    smith = stage.clio.matter('00012-Smith').id;
  });

  const opened = async (page: Page) => {
    await openDraftOf(page, smith);
    return page;
  };
  const inTab = async () => opened(await desk.stage.browser.page('extension/popup/index.html?tab'));
  const shows = (page: Page, words: string): Promise<unknown> =>
    page.waitForFunction(
      (selector, words) => document.querySelector<HTMLTextAreaElement>(selector)?.value === words,
      // A tab behind another one paints nothing: there is no frame to wait for.
      { polling: 100 },
      NARRATIVE,
      words,
    );
  const gone = (page: Page) =>
    new Promise<void>((resolve) => (page.isClosed() ? resolve() : page.once('close', () => resolve())));

  it('are stored to the last letter, although the popup closes right after it', async () => {
    for (const words of ['Draft the motion to compel answers.', 'Revise the motion to compel answers, twice.']) {
      const popup = await opened(await desk.stage.browser.popup());
      const closed = gone(popup);
      // Whoever asks does not hear any more how it ended.
      await typeAtOnce(popup, words, 'close').catch(() => undefined);
      await closed;
      const next = await inTab();
      await shows(next, words);
      await next.close();
    }
  });

  it('are stored to the last letter, although the tab is closed right after it', async () => {
    const tab = await inTab();
    await typeAtOnce(tab, 'Argue the motion in court, at length.');
    await tab.close();
    const next = await inTab();
    await shows(next, 'Argue the motion in court, at length.');
    await next.close();
  });

  it('stand in every window that shows the day, also in a box that has the focus; the last ones count', async () => {
    const [one, other] = [await inTab(), await inTab()];
    for (const page of [one, other])
      await page.$eval(NARRATIVE, (box) => {
        box.focus();
        box.setSelectionRange(1, 1);
      });
    await typeAtOnce(one, 'Written in the one.');
    await shows(other, 'Written in the one.');
    expect(await other.$eval(NARRATIVE, (box) => [box === document.activeElement, box.selectionStart])).toEqual([
      true,
      1,
    ]);
    await other.waitForSelector('::-p-text(Changed in another window)');
    expect(await one.$('::-p-text(Changed in another window)')).toBeNull();

    await typeAtOnce(other, 'Written in the other, later.');
    await shows(one, 'Written in the other, later.');
    expect(await other.$('::-p-text(Changed in another window)')).toBeNull();

    // At the same time: whichever came last is stored, and stands in both.
    await Promise.all([typeAtOnce(one, 'One at once.'), typeAtOnce(other, 'Other at once.')]);
    const next = await inTab();
    const values = () => Promise.all([one, other, next].map((page) => page.$eval(NARRATIVE, (box) => box.value)));
    await expect.poll(async () => new Set(await values()).size, { timeout: 20_000 }).toBe(1);
    expect((await values())[0]).toMatch(/at once\.$/);
  });
});
