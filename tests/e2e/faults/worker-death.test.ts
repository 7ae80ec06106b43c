import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import type { Export } from '../../../extension/messages/export.ts';
import { inEachBrowser, useConnectedStage } from '../../desktop/fixture.ts';
import { type Background, type DesktopWindow, openWindow, tickDraftOf, work } from '../../desktop/index.ts';

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: { session: { get(names: null): Promise<Record<string, unknown>> } };
};

/** Long enough for a busy machine. */
const WHILE = { timeout: 20_000 };
/** Clio's clock runs so many times as fast, by which the extension goes: the minute of a doubt takes a moment. */
const FAST = 240;

inEachBrowser('when the extension’s worker is killed', (browser) => {
  let first: DesktopWindow;
  let second: DesktopWindow;

  const exported = () => desk.options.evaluate(() => globalThis.matterline?.export()) as Promise<Export>;
  const kill = (worker?: Background) => desk.stage.browser.killWorker(worker);

  const began = Date.now();
  const desk = useConnectedStage({ browser, now: () => began + (Date.now() - began) * FAST }, async ({ stage }) => {
    first = await openWindow(stage.display, { app: 'Writer', title: '00012-Smith Motion.odt' });
    second = await openWindow(stage.display, { app: 'Writer', title: '2024-00117 Claims.odt' });
  });

  it('keeps every stored span to the millisecond, and records on', async () => {
    await first.focus();
    await work(1.5);
    await second.focus();
    await work(1);
    const before = (await exported()).spans;
    // The last one is still open; what came before it was acknowledged.
    const settled = before.slice(0, -1);
    expect(settled.map(({ title }) => title)).toContain('00012-Smith Motion.odt');

    await kill();
    await first.focus();
    // The next call from a page wakes the worker, as the popup or an alarm does.
    await exported();
    await work(1);
    await second.focus();
    await work(1);

    const after = (await exported()).spans;
    expect(after.slice(0, settled.length)).toEqual(settled);
    expect(after.length).toBeGreaterThan(before.length);
    for (const [index, span] of after.entries())
      expect(after[index + 1]?.start ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(span.end);
  });

  /** The matter whose draft is ticked in an open popup; work on it makes a new one. */
  async function readyToSend(): Promise<{ popup: Page; matter: number }> {
    await first.focus();
    await work(1.5);
    await second.focus();
    const popup = await desk.stage.browser.page('extension/popup/index.html?tab');
    const matter = desk.stage.clio.matter('00012-Smith').id;
    const tick = `[data-matter="${matter}"] .draft-head input[type="checkbox"]`;
    await popup.waitForSelector(tick);
    // The browser is not in front, where a click of the mouse would wait for a frame.
    await popup.evaluate((box) => document.querySelector<HTMLInputElement>(`${box}:not(:checked)`)?.click(), tick);
    await popup.waitForSelector(`[data-matter="${matter}"]:not(:has(.small-acts)) .draft-head input:checked`);
    await popup.waitForSelector('.send:not(:disabled)');
    return { popup, matter };
  }
  const inClio = (matter: number) => desk.stage.clio.activities().filter(({ matterId }) => matterId === matter).length;
  const kept = (page: Page) =>
    page.evaluate(
      async () => Object.keys(await chrome.storage.session.get(null)).filter((name) => name.startsWith('act:')).length,
    );

  const posting = (page: Page, act: 'pause' | 'resume') =>
    page.evaluate((name) => chrome.runtime.sendMessage({ call: `posting.${name}`, params: {} }), act);
  const waiting = async (page: Page) => (await page.$$('[data-entry="approved"]')).length;

  // Before the worker hears of it, while it is at it, and once it is done and answered; in Firefox, which takes longer for
  // each, one instant of each kind.
  it.each(browser === 'firefox' ? [0, 12, 50] : [0, 3, 12, 25, 50])(
    'approves once what is approved while the worker dies, and says nothing else (%i ms after)',
    async (after) => {
      desk.stage.clio.fault('slow=0');
      const { popup, matter } = await readyToSend();
      // What is approved stays here until it is looked at.
      await posting(popup, 'pause');
      const before = inClio(matter);
      const worker = await desk.stage.browser.worker();
      const dies = popup.evaluate((ms) => {
        document.querySelector<HTMLElement>('.send')?.click();
        return new Promise<void>((go) => setTimeout(go, ms));
      }, after);
      if (after === 0) await kill(worker);
      await dies;
      if (after > 0) await kill(worker);
      await popup.waitForSelector('[data-entry="approved"]');
      await expect.poll(() => kept(popup), WHILE).toBe(0);
      expect(await waiting(popup)).toBe(1);
      expect(await popup.evaluate(() => document.body.innerText)).not.toMatch(/nothing was sent|could not do it/i);
      await posting(popup, 'resume');
      await popup.waitForFunction(() => !document.querySelector('[data-entry]:not([data-entry="posted"])'));
      expect(inClio(matter)).toBe(before + 1);
      await popup.close();
    },
  );

  it('does what was asked for though the page was closed as the worker died', async () => {
    const { popup, matter } = await readyToSend();
    await posting(popup, 'pause');
    const before = inClio(matter);
    const worker = await desk.stage.browser.worker();
    await popup.evaluate(async () => {
      document.querySelector<HTMLElement>('.send')?.click();
      // Kept is what was asked for; nobody may have heard of it yet.
      while (!Object.keys(await chrome.storage.session.get(null)).some((name) => name.startsWith('act:')));
    });
    await Promise.all([kill(worker), popup.close()]);
    const again = await desk.stage.browser.page('extension/popup/index.html?tab');
    await again.waitForSelector('[data-entry="approved"]');
    await expect.poll(() => kept(again), WHILE).toBe(0);
    expect(await waiting(again)).toBe(1);
    await posting(again, 'resume');
    await again.waitForFunction(() => !document.querySelector('[data-entry]:not([data-entry="posted"])'));
    expect(inClio(matter)).toBe(before + 1);
    await again.close();
  });

  it('sends an approved entry once, though the worker dies with the request under way', async () => {
    // The answer comes late enough for the worker to die while it waits for it.
    desk.stage.clio.fault('slow=1500');
    await first.focus();
    await work(1.5);
    await second.focus();
    await work(1);
    const popup = await desk.stage.browser.popup();
    const matters = ['00012-Smith', '2024-00117'].map((number) => desk.stage.clio.matter(number).id);
    for (const matter of matters) await tickDraftOf(popup, matter);
    const before = desk.stage.clio.activities().length;
    await popup.locator('.send').click();
    await popup.waitForSelector('[data-entry="sending"]');
    await kill();
    await popup.close();

    // What was under way is not sent again: it is looked up a minute later. The other one goes.
    const again = await desk.stage.browser.page('extension/popup/index.html?tab');
    await again.waitForSelector('[data-entry="unknown"]');
    await again.waitForFunction(() => !document.querySelector('[data-entry="sending"], [data-entry="approved"]'));
    const sent = desk.stage.clio
      .activities()
      .slice(before)
      .map(({ matterId }) => matterId);
    expect(sent.toSorted()).toEqual(matters.toSorted());
  });
});
