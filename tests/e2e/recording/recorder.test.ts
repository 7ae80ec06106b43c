import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Export } from '../../../extension/messages/export.ts';
import { onDesktop } from '../../desktop/fixture.ts';
import { type DesktopWindow, openWindow, type Stage, see, setStage, work } from '../../desktop/index.ts';

const OPTIONS = 'extension/options/index.html#recording';

/** The titles of a window of ours that a profile has stored, in order. */
async function titlesIn(page: Page): Promise<string[]> {
  const day = (await page.evaluate(() => globalThis.matterline?.export())) as Export;
  return day.spans.filter(({ app }) => app === 'Writer').map(({ title }) => title);
}

/** Waits until a title is stored in a profile. */
async function stored(page: Page, title: string): Promise<void> {
  await page.waitForFunction(
    async (wanted) => {
      const day = (await globalThis.matterline?.export()) as Export | undefined;
      return day?.spans.some((span) => span.title === wanted) ?? false;
    },
    { polling: 100 },
    title,
  );
}

onDesktop('one recorder for a computer on which browsers come and go', () => {
  let stage: Stage;
  let window: DesktopWindow;

  /** Gives the window in front one title after another, and a last one that lets the others be stored. */
  async function workThrough(titles: readonly string[]): Promise<void> {
    await window.focus();
    for (const title of [...titles, 'at rest']) {
      await window.rename(title);
      // The time in which it is worked on.
      await work(0.25);
    }
  }

  beforeEach(async () => {
    stage = await setStage();
    // A browser that is still starting opens and closes windows, over which the search for ours would stumble.
    const page = await stage.browser.page(OPTIONS);
    await see(page, 'Recording');
    await page.close();
    window = await openWindow(stage.display, { app: 'Writer', title: 'at rest' });
  });
  afterEach(() => stage?.stop());

  it('keeps every change while no browser is open, and hands them all over once one is', async () => {
    const before = await stage.browser.page(OPTIONS);
    await see(before, 'Recording');
    await workThrough(['before']);
    await stored(before, 'before');
    await stage.browser.close();

    const meanwhile = Array.from({ length: 20 }, (_, index) => `meanwhile ${index + 1}`);
    await workThrough(meanwhile);
    const again = await stage.open();
    const page = await again.page(OPTIONS);
    await stored(page, 'meanwhile 20');
    const found = (await titlesIn(page)).filter((title) => title !== 'at rest');
    expect(found).toEqual(['before', ...meanwhile]);
  });

  it('gives the timeline to one profile; the other says who has it, and takes it over when the attorney says so', async () => {
    const first = await stage.browser.page(OPTIONS);
    await see(first, 'Recording');
    await workThrough(['in the first']);
    await stored(first, 'in the first');

    const other = await stage.open(join(stage.folder, 'other'));
    const second = await other.page(OPTIONS);
    await see(second, 'is recorded in Chrome');
    expect(await titlesIn(second)).toEqual([]);
    await second.locator('::-p-text(Record here instead)').click();
    await second.locator('button.primary::-p-text(Record here)').click();
    // The other browser's window covers it, so it is not painted.
    await first.waitForFunction(() => document.body.textContent?.includes('Recorded in Chrome'), { polling: 100 });
    await workThrough(['in the second']);
    await stored(second, 'in the second');

    const [one, two] = [await titlesIn(first), await titlesIn(second)];
    expect(one).toContain('in the first');
    expect(one).not.toContain('in the second');
    expect(two).not.toContain('in the first');
  });
});
