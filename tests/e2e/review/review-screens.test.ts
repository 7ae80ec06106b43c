import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DayView } from '../../../extension/messages/day.ts';
import { packDay } from '../../../extension/messages/pack-day.ts';
import { findChromium } from '../../desktop/index.ts';
import { faultsOf } from '../parts/axe.ts';
import { brokenLayout } from '../parts/broken-layout.ts';
import { BUSY } from '../parts/fed-busy.ts';
import { LISTS } from '../parts/fed-lists.ts';
import type { FedPopup } from '../parts/fed-popup.ts';
import { CALLS, CROWDED, FULL, LITTLE, STATES, TWICE, UNNAMED_MAIL } from '../parts/fed-views.ts';
import { OPENED } from '../parts/opened.ts';
import { painted } from '../parts/press.ts';
import { addUp } from '../parts/sums.ts';
import { useFedPopup } from '../parts/use-fed-popup.ts';

const chromium = findChromium();
if (!chromium) console.log('Skipped, the review’s screens: no Chromium-family browser is installed.');

const PICTURES = join(import.meta.dirname, '../../../artifacts/screens');

const DAYS: Record<string, DayView> = {
  little: LITTLE,
  full: FULL,
  busy: BUSY,
  crowded: CROWDED,
  calls: CALLS,
  'unnamed-mail': UNNAMED_MAIL,
  twice: TWICE,
  ...STATES,
};
const SIZES = [
  [440, 600],
  [360, 600],
  [1160, 760],
] as const;
const SCHEMES = ['light', 'dark'] as const;

describe.skipIf(!chromium)('the review’s screens', () => {
  let fed: FedPopup;
  let page: Page;

  useFedPopup(chromium, (begun) => {
    mkdirSync(PICTURES, { recursive: true });
    ({ fed, page } = begun);
  });

  const inScheme = (scheme: string) =>
    page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
  const show = async (day: string, [width, height]: readonly [number, number]) => {
    await page.setViewport({ width, height });
    await inScheme('light');
    const view = DAYS[day];
    await fed.open(page, { ...LISTS, 'day.read': view && packDay(view) });
    await page.waitForSelector('.total');
  };
  const picture = (name: string) => page.screenshot({ path: join(PICTURES, `review-${name}.png`) as `${string}.png` });
  const faults = () => faultsOf(page);
  const fits = () => brokenLayout(page);

  /** The numbers on answers that do not stand there whole. */
  const cutNumbers = () =>
    page.$$eval('.answers .number', (numbers) =>
      numbers.filter((number) => number.scrollWidth > number.clientWidth).map((number) => number.textContent),
    );

  /** What is shown fits and is accessible, on light ground and on dark; with a picture of each. */
  const isSound = async (name: string) => {
    for (const scheme of SCHEMES) {
      await inScheme(scheme);
      await picture(`${name}-${scheme}`);
      expect(await fits(), scheme).toEqual([]);
      expect(await faults(), scheme).toEqual([]);
    }
  };

  for (const size of SIZES)
    it.each(['little', 'full', 'busy', 'crowded', 'calls', 'unnamed-mail'] as const)(
      `add up, fit and have no fault of accessibility: %s, ${size[0]} wide`,
      async (name) => {
        await show(name, size);
        expect(await cutNumbers()).toEqual([]);
        await isSound(`${name}-${size[0]}`);
        if (name !== 'crowded' || size[0] === 440) await addUp(page);
      },
    );

  it.each(Object.keys(STATES))('say it in words that fit and have no fault: %s', async (name) => {
    await show(name, [440, 600]);
    await isSound(`state-${name}`);
  });

  it.each(Object.keys(STATES).filter((name) => name.startsWith('timer')))(
    'say in any width what a timer does: %s',
    async (name) => {
      for (const width of [360, 1160]) {
        await show(name, [width, 600]);
        await isSound(`state-${name}-${width}`);
      }
    },
  );

  it('ask what becomes of time of a timer in which nobody was there', async () => {
    for (const width of [360, 440]) {
      await show('timer', [width, 600]);
      await page.keyboard.press('T');
      await page.waitForSelector('dialog[open]');
      await isSound(`open-timer-absence-${width}`);
    }
  });

  it('name as many of the days that wait as there is room for, also when the window changes', async () => {
    const words = () => page.$eval('.unsent > span', (line) => [line.textContent, line.scrollWidth > line.clientWidth]);
    await show('full', [440, 600]);
    expect(await words()).toEqual(['Not sent: Tue 1 h 1 m, Thu 3 h 12 m, Fri 5 h', false]);
    await page.setViewport({ width: 360, height: 600 });
    await page.waitForFunction(() => document.querySelector('.unsent')?.textContent?.endsWith('and 2 more'));
    expect(await words()).toEqual(['Not sent: Fri 5 h and 2 more', false]);
  });

  it.each([
    [440, '.strip .piece.hatched', 'need', 'Chat | Acme Corp team'],
    [1160, '.day-piece[data-colour="4"]', 'item', 'Claims chart 2024-00117'],
  ] as const)('go to what lies in a block that is pressed: %i wide', async (width, block, stop, title) => {
    await show('full', [width, 600]);
    await page.locator(block).click();
    await page.waitForFunction((kind) => document.activeElement?.closest(`[data-stop="${kind}"]`), {}, stop);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(title);
  });

  it('keep the colours of matters where the system sets all others', async () => {
    await show('full', [440, 600]);
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    await picture('full-440-forced');
    const colours = await page.$$eval('.strip-track .piece', (pieces) =>
      pieces.map((piece) => getComputedStyle(piece).backgroundColor),
    );
    await page.keyboard.press('x');
    const edges = await page.$$eval('.needs-row', (rows) => rows.map((row) => getComputedStyle(row).borderTopColor));
    await session.detach();
    expect(new Set(colours).size).toBe(4);
    // Grounds are the system’s then: what is chosen has another edge.
    expect(new Set(edges).size).toBe(2);
  });

  it.each(OPENED)('fit and have no fault when this is open: %s', async (name, open) => {
    await show('full', [440, 600]);
    await open(page);
    await painted(page);
    await isSound(`open-${name}`);
  });

  it('ask for the matter of a call that no window tells of, with its time', async () => {
    await show('calls', [440, 600]);
    expect(await page.$$eval('.question-text', (lines) => lines.map((line) => line.textContent))).toEqual([
      'Teams call, 10:02 – 10:31 AM, 29 m',
      'Still on the Zoom call, 12 m?',
      expect.stringMatching(/^Long.*Name call, 3:50 – 5:05 PM, 1 h 15 m$/),
    ]);
    await page.locator('.question .link').click();
    await page.waitForSelector('dialog');
    expect(await page.$eval('dialog input[type="text"]', (field) => field.value)).toBe('Teams call');
    // The matter is all that is asked: its box has the focus, with what it may be below.
    await page.waitForFunction(() => document.activeElement?.matches('dialog [role="combobox"]'));
    await isSound('open-call');
  });

  it('say of time without a window in which a call went on that nothing was recorded, not that nobody was there', async () => {
    await show('calls', [1160, 760]);
    await page.waitForSelector('.day-away');
    const [first, second] = await page.$$eval('.day-away', (gaps) => gaps.map((gap) => gap.textContent));
    expect([first, second]).toEqual([
      expect.stringMatching(/^nothing .*what was it\?$/),
      expect.stringMatching(/^away .*what was it\?$/),
    ]);
  });

  describe('where the clocks change', () => {
    beforeAll(() => page.emulateTimezone('America/New_York'));
    afterAll(() => page.emulateTimezone());

    const write = (index: number, time: string) =>
      page.$$eval(
        'input[type="time"]',
        (fields, at, value) => {
          const field = fields[at];
          if (!field) throw new Error(`there is no field ${at}`);
          field.value = value;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        },
        index,
        time,
      );
    const textOf = (selector: string) => page.$eval(selector, (place) => place.textContent);
    /** Keeps what is asked of the worker from now on. */
    const listen = () =>
      page.evaluate(() => {
        const { runtime } = (globalThis as unknown as { browser: { runtime: { sendMessage: unknown } } }).browser;
        const asked: unknown[] = [];
        Object.assign(globalThis, { asked });
        const before = runtime.sendMessage as (message: { call: string; params: { act?: unknown } }) => unknown;
        runtime.sendMessage = async (message: { call: string; params: { act?: unknown } }) => {
          if (message.call !== 'review.act') return before(message);
          asked.push(message.params.act);
          return { value: { done: true, inTheWay: [] } };
        };
      });
    const asked = () =>
      page.evaluate(() => (globalThis as unknown as { asked: { at: number; start: number }[] }).asked);
    const [FIRST, SECOND] = [Date.UTC(2026, 10, 1, 5, 30), Date.UTC(2026, 10, 1, 6, 30)];

    it.each([
      [0, FIRST],
      [1, SECOND],
    ])('an item is split at either of two like times: %i', async (index, at) => {
      await show('twice', [440, 600]);
      expect(await textOf('[data-stop="need"]')).toMatch(/1:20 AM EDT – 1:50 AM EST/);
      await listen();
      await page.keyboard.press('s');
      await page.waitForSelector('dialog input[type="time"]');
      await write(0, '01:30');
      await page.waitForSelector('.which-time');
      expect(await textOf('dialog [role="status"]')).toContain('Say which one');
      const names = await page.$$eval('.which-time label', (labels) => labels.map((label) => label.textContent));
      expect(names).toEqual(['1:30 AM EDT (first)', '1:30 AM EST (second)']);
      await picture(`open-which-${index === 0 ? 'light' : 'again'}`);
      expect(await fits()).toEqual([]);
      expect(await faults()).toEqual([]);
      await (await page.$$('.which-time input'))[index]?.click();
      await page.locator('dialog button[type="submit"]').click();
      await page.waitForFunction(() => (globalThis as unknown as { asked: unknown[] }).asked.length > 0);
      expect((await asked())[0]?.at).toBe(at);
    });

    it('time is added from the one that is meant, and no end before it is offered', async () => {
      await show('twice', [440, 600]);
      await listen();
      await page.keyboard.type('+');
      await page.waitForSelector('dialog input[type="time"]');
      await write(0, '01:30');
      await page.waitForSelector('.which-time');
      await (await page.$$('.which-time input'))[1]?.click();
      await write(1, '01:45');
      await page.waitForFunction(() => document.querySelectorAll('.which-time').length === 1);
      await page.type('dialog [data-first]', 'Call');
      await page.locator('dialog button[type="submit"]').click();
      await page.waitForFunction(() => (globalThis as unknown as { asked: unknown[] }).asked.length > 0);
      expect((await asked())[0]).toMatchObject({ start: SECOND, end: SECOND + 15 * 60_000 });
    });

    it('a time that is left out is refused, with what to do', async () => {
      DAYS.forward = { ...LITTLE, day: '2026-03-08', strip: [] };
      await show('forward', [440, 600]);
      await page.keyboard.type('+');
      await page.waitForSelector('dialog input[type="time"]');
      await write(0, '02:30');
      await page.waitForFunction(() => document.querySelector('dialog [role="status"]'));
      expect(await textOf('dialog [role="status"]')).toContain('that day does not have it. Write another time.');
      expect(await page.$eval('dialog button[type="submit"]', (button) => (button as HTMLButtonElement).disabled)).toBe(
        true,
      );
    });
  });

  it.each([
    ['blocked', 'Close Matterline’s other tabs.'],
    ['hanging', 'Restart the browser.'],
    ['lost', 'comes again from the helper.'],
    ['full', 'Free some space on the disk.'],
  ])('say so above the day where the storage fails while it is open, and what to do: %s', async (store, advice) => {
    await show('full', [440, 600]);
    await page.evaluate((trouble) => {
      const { runtime } = (globalThis as unknown as { browser: { runtime: { sendMessage: unknown } } }).browser;
      runtime.sendMessage = async () => ({ failed: 'no store', store: trouble });
    }, store);
    await page.keyboard.press('t');
    await page.waitForSelector('.scroll > .notice');
    expect(await page.$eval('.scroll > .notice', (notice) => notice.textContent)).toContain(advice);
    expect(await page.$('[data-stop="need"]')).not.toBeNull();
    await picture(`store-${store}`);
  });
});
