import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import type { DayView } from '../../../extension/messages/day.ts';
import type { NeedView } from '../../../extension/messages/items.ts';
import { packDay } from '../../../extension/messages/pack-day.ts';
import { findChromium } from '../../desktop/index.ts';
import { at, day, GENERAL, hit, need, row, SMITH, together, ZENITH } from '../parts/fed-parts.ts';
import type { FedPopup } from '../parts/fed-popup.ts';
import { useFedPopup } from '../parts/use-fed-popup.ts';

const chromium = findChromium();
if (!chromium) console.log('Skipped, rows that stay: no Chromium-family browser is installed.');

const TITLES = ['Delgado letter.docx', 'Zoom Meeting', 'RE: Delgado dates', 'Usury limits', 'Exhibit list', 'Calendar'];

/** What needs a matter, each with answers or none, as one reading has it. */
function needs(answers: readonly (typeof SMITH)[], order: readonly number[]): NeedView[] {
  return order.flatMap((place) => {
    const title = TITLES[place] ?? '';
    const evidence = answers.map((matter) => ({ ...hit(matter, title, title.slice(0, 4), 'learned'), percent: 97 }));
    const one = row('Word', title, at(9, place * 10), 9 - place, { key: title, outcome: 'suggest', evidence });
    return [{ ...need([{ ...one, starts: [at(9, place * 10)] }]), key: title }];
  });
}

const ORDER = [0, 1, 2, 3, 4, 5];
const BEFORE = day({ needs: needs([], ORDER) });

/** The same day with suggestions: two rows would be one errand by now, and the order is another. */
const AFTER = (() => {
  const [first, third, ...rest] = needs([SMITH, ZENITH], [0, 2, 5, 4, 3, 1]);
  if (!first || !third) throw new Error('there are six needs');
  return day({ needs: [...rest, together('errand', [first, third], { title: 'Delgado' })] });
})();
const LATER = day({ needs: needs([GENERAL, SMITH], [5, 4, 3, 2, 1, 0]) });

describe.skipIf(!chromium)('rows on screen', () => {
  let fed: FedPopup;
  let page: Page;

  useFedPopup(chromium, async (begun) => {
    ({ fed, page } = begun);
    await page.setViewport({ width: 440, height: 600 });
  });

  /** The page reads the day anew, as it does after an act of its own. */
  const read = (view: DayView) =>
    page.evaluate(
      async (message) => {
        const { runtime } = (globalThis as unknown as { browser: { runtime: { sendMessage: unknown } } }).browser;
        runtime.sendMessage = async ({ call }: { call: string }) => ({ value: call === 'day.read' ? message : null });
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 't', bubbles: true }));
        await new Promise((resolve) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      },
      packDay(view) as unknown as Record<string, unknown>,
    );
  const answers = () =>
    page.$$eval('[data-stop="need"]', (rows) =>
      rows.map((one) => [
        one.querySelector('.title')?.textContent,
        ...[...one.querySelectorAll('[data-candidate] .number')].map(({ textContent }) => textContent),
      ]),
    );
  const places = () =>
    page.$$eval('[data-stop="need"]', (rows) =>
      rows.map((one) => {
        const { top, height } = one.getBoundingClientRect();
        return [one.getAttribute('data-key'), top, height];
      }),
    );

  it('do not move when suggestions come, nor change under the hand afterwards', async () => {
    await fed.open(page, { 'day.read': packDay(BEFORE) });
    await page.waitForSelector('[data-stop="need"]:focus');
    await page.evaluate(() => {
      const shifted: string[] = [];
      Object.assign(globalThis, { shifted });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { sources: { node: Node | null }[] })[])
          for (const { node } of entry.sources) shifted.push(node instanceof Element ? node.className : 'text');
      }).observe({ type: 'layout-shift' });
    });
    const before = await places();
    expect(before).toHaveLength(TITLES.length);

    await read(AFTER);
    expect(await answers()).toEqual(TITLES.map((title) => [title, '00012', '00041']));
    expect(await places()).toEqual(before);

    await read(LATER);
    expect(await places()).toEqual(before);
    const [focused] = await answers();
    expect(focused?.slice(0, 3)).toEqual([TITLES[0], '00012', '00041']);

    // In the room that is kept for answers, what leads to any other matter makes place for them.
    const shifted = await page.evaluate(() => (globalThis as unknown as { shifted: string[] }).shifted);
    expect(shifted.filter((name) => !['chip', 'chip other beside', 'answers'].includes(name))).toEqual([]);
  });
});
