import { expect, it } from 'vitest';
import { onDesktop, replaying, useConnectedStage } from '../../desktop/fixture.ts';
import { AMOUNTS } from '../../desktop/index.ts';

onDesktop('reports', () => {
  const desk = useConnectedStage(replaying(AMOUNTS.full));

  it('open from the review by a key, and say of the day what the review says', async () => {
    const { browser } = desk.stage;
    const review = await browser.page('extension/popup/index.html?tab');
    await review.waitForSelector('.draft');
    const total = await review.$eval('.total', ({ textContent }) => textContent);
    const root = review.url().slice(0, review.url().indexOf('extension/popup'));
    const opening = browser.tabAt(`${root}extension/reports/index.html`);
    await review.keyboard.press('v');
    const page = await opening;
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.reload();
    await page.waitForSelector('[data-figure=found]');
    await page.waitForSelector('[data-part] td');
    const day = await page.$$eval('[data-part] td:nth-of-type(1)', (cells) => cells.at(-1)?.textContent);
    expect(day).toBe(total);
    // The week is drawn in the page itself, under the extension's own policy for what a page may do.
    expect(await page.$$eval('.chart .piece', (pieces) => pieces.length)).toBeGreaterThan(0);
    expect(said.filter((text) => /Content Security Policy/.test(text))).toEqual([]);
    // Nothing of it is in Clio yet.
    expect(await page.$eval('[data-figure=found]', ({ textContent }) => textContent)).toBe(
      await page.$eval('[data-figure=total]', ({ textContent }) => textContent),
    );
  });
});
