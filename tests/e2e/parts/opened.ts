import type { Page } from 'puppeteer';

/** Everything that opens on or over the full day, by how it is opened. */
export const OPENED: readonly (readonly [name: string, open: (page: Page) => Promise<unknown>])[] = [
  ['card', (page) => page.locator('.draft-open').click()],
  ['matter', (page) => page.keyboard.press('/')],
  ['split', (page) => page.keyboard.press('s')],
  ['share', (page) => page.keyboard.press('d')],
  ['start-timer', (page) => page.keyboard.press('T')],
  ['note', (page) => page.keyboard.press('o')],
  [
    'rule',
    async (page) => {
      await page.keyboard.press('r');
      await page.waitForSelector('.matter-option');
      await page.keyboard.press('Enter');
      await page.waitForSelector('dialog .moves li');
    },
  ],
  ['add', (page) => page.keyboard.type('+')],
  ['keys', (page) => page.keyboard.type('?')],
  ['date', (page) => page.keyboard.press('g')],
  ['history', (page) => page.keyboard.press('p')],
  ['week', (page) => page.keyboard.press('w')],
  ['menu', (page) => page.locator('.bar > .menu-place > button').click()],
  ['item-menu', (page) => page.locator('.needs-row .dots').click()],
  ['unsent', (page) => page.locator('.unsent').click()],
  ['chosen', (page) => page.keyboard.press('x')],
  ['ledger', (page) => page.locator('.ledger button').click()],
  ['excluded', (page) => page.locator('.disclosure').click()],
  ['change', (page) => page.locator('.entry-acts button').click()],
  [
    'time',
    async (page) => {
      await (await page.waitForSelector('[data-stop="card"]'))?.focus();
      await page.keyboard.press('e');
    },
  ],
  [
    'search',
    async (page) => {
      await page.keyboard.down('Control');
      await page.keyboard.press('f');
      await page.keyboard.up('Control');
      await page.waitForSelector('.search');
      await page.keyboard.type('zoom');
      await page.waitForSelector('.found');
    },
  ],
];
