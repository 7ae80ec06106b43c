import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { onDesktop, replaying, useConnectedStage } from '../../desktop/fixture.ts';
import { AMOUNTS, sendDraftOf } from '../../desktop/index.ts';

const HOURS = 'dialog input[inputmode="decimal"]';
const DONE = 'dialog button[type="submit"]';

onDesktop('the time of an entry that was sent', () => {
  let smith: number;
  let page: Page;

  const desk = useConnectedStage(replaying(AMOUNTS.little), async ({ stage }) => {
    smith = stage.clio.matter('00012-Smith').id;
    page = await stage.browser.page('extension/popup/index.html?tab');
    await sendDraftOf(page, smith);
    await page.waitForSelector('[data-entry="posted"]');
  });

  const inClio = () => desk.stage.clio.activities().map(({ id, quantity }) => [id, quantity]);
  const press = (text: string) => page.locator(`[data-entry="posted"] button ::-p-text(${text})`).click();
  const says = (text: string) => page.waitForSelector(`[data-entry="posted"] ::-p-text(${text})`);
  const write = async (hours: string) => {
    await page.locator(HOURS).click({ count: 3 });
    await page.keyboard.type(hours);
  };
  const total = () =>
    page.$eval('[data-entry] [data-sum="in-clio"]', (sum) => Number(sum.getAttribute('data-seconds')));

  it('is changed in Clio in one act, on the same entry, and changed back in one more', async () => {
    const [[id, worked]] = inClio() as [[number, number]];
    await press('Change');
    await page.waitForSelector(HOURS);
    await write('0.1');
    await page.locator(DONE).click();
    await says('time changed from 0.4 h');
    expect([inClio(), await total()]).toEqual([[[id, 360]], 360]);

    await press('Back to 0.4 h');
    await page.waitForSelector('[data-entry="posted"] [data-sum="in-clio"][data-seconds="1440"]');
    expect(await page.$('[data-entry="posted"] ::-p-text(time changed from)')).toBeNull();
    expect([inClio(), await total()]).toEqual([[[id, worked]], 1440]);
  });

  it('is more than was worked only once that is confirmed', async () => {
    await press('Change');
    await page.waitForSelector(HOURS);
    await write('4');
    await page.waitForSelector(`${DONE}:disabled`);
    await page.locator('dialog .summary input').click();
    await page.locator(`${DONE}:not(:disabled)`).click();
    await says('time changed from 0.4 h');
    expect(inClio().map(([, seconds]) => seconds)).toEqual([14_400]);
  });

  it('stays as it is once the entry went on a bill, and the attorney is told', async () => {
    const [[id]] = inClio() as [[number, number]];
    desk.stage.clio.freeze(id);
    await press('Change');
    await page.waitForSelector(HOURS);
    await write('0.2');
    await page.locator(DONE).click();
    await says('It is on a bill in Clio');
    expect(inClio().map(([, seconds]) => seconds)).toEqual([14_400]);
    expect(await total()).toBe(14_400);
  });
});
