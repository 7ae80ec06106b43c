import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../extension/messages/language.ts';
import { findChromium } from '../../desktop/index.ts';
import { faultsOf } from '../parts/axe.ts';
import { brokenLayout } from '../parts/broken-layout.ts';
import type { FedPopup } from '../parts/fed-popup.ts';
import { BOTH_WAYS } from '../parts/fed-right-to-left.ts';
import { painted } from '../parts/press.ts';
import { useFedPopup } from '../parts/use-fed-popup.ts';
import { review, SCREENS, type Screen } from './screens.ts';

const chromium = findChromium();
if (!chromium) console.log('Skipped, the layout of screens: no Chromium-family browser is installed.');

const PICTURES = join(import.meta.dirname, '../../../artifacts/screens');
const CALM = { name: 'prefers-reduced-motion', value: 'reduce' };

describe.skipIf(!chromium)('every screen', () => {
  let fed: FedPopup;
  let page: Page;
  useFedPopup(
    chromium,
    (begun) => {
      mkdirSync(PICTURES, { recursive: true });
      ({ fed, page } = begun);
    },
    ['popup', 'options', 'reports', 'welcome'],
  );

  const setWidth = (screen: Screen, width: number) =>
    page.setViewport({ width, height: screen.page === 'popup' ? 600 : 800 });
  const show = async (screen: Screen, language: Language) => {
    const { page: which, hash = '', answers, widths, open } = screen;
    await setWidth(screen, widths[0] ?? 440);
    await fed.open(page, answers(language), { page: which, hash, language });
    await painted(page);
    await open?.(page);
  };
  const picture = (name: string, which: Screen['page']) =>
    page.screenshot({ path: join(PICTURES, `layout-${name}.png`) as `${string}.png`, fullPage: which !== 'popup' });

  const inEnglish = SCREENS.filter(({ only }) => only !== 'others');
  const inOthers = SCREENS.filter(({ only }) => only !== 'english');
  describe.each(LANGUAGES)('in %s', (language) => {
    it.each(language === 'en' ? inEnglish : inOthers)('is whole in each width: $name', async (screen) => {
      await page.emulateMediaFeatures([CALM]);
      await show(screen, language);
      const broken: Record<string, string[]> = {};
      for (const width of screen.widths) {
        await setWidth(screen, width);
        await painted(page);
        const found = await brokenLayout(page);
        if (found.length > 0) broken[width] = found;
        if (screen.isPictured || found.length > 0) await picture(`${screen.name}-${width}-${language}`, screen.page);
      }
      expect(broken).toEqual({});
    });
  });

  /** The parts of each row from left to right, and whether a question's time stands behind what it asks about. */
  const inOrder = () =>
    page.evaluate(() => {
      const left = (part: Element) => part.getBoundingClientRect().left;
      const rows = document.querySelectorAll(
        '.needs-head, .needs-foot, .answers, .question, .draft-head, .sent-head, .row',
      );
      const parts = [...rows].map((row) =>
        [...row.children].sort((a, b) => left(a) - left(b)).map((part) => `${part.tagName} ${part.className}`),
      );
      const times = [...document.querySelectorAll('.question-text')].map((question) => {
        const text = question.firstChild;
        const words = text?.textContent ?? '';
        const range = document.createRange();
        const boxOf = (from: number, to: number) => {
          if (text) range.setStart(text, from);
          if (text) range.setEnd(text, to);
          return range.getBoundingClientRect();
        };
        const comma = words.lastIndexOf(',');
        return boxOf(comma + 2, words.length).left >= boxOf(0, comma).right - 1;
      });
      return { parts, times };
    });

  it.each([1160, 440, 360])('keeps its order where titles are written from right to left, %i wide', async (width) => {
    await page.emulateMediaFeatures([CALM]);
    const orders: Awaited<ReturnType<typeof inOrder>>[] = [];
    for (const [name, day] of Object.entries(BOTH_WAYS)) {
      await show(review(name, day, { widths: [width] }), 'en');
      await picture(`${name}-${width}`, 'popup');
      expect(await brokenLayout(page)).toEqual([]);
      orders.push(await inOrder());
    }
    expect(orders[1]?.parts).toEqual(orders[0]?.parts);
    // Where a question has two lines, its time may be the second.
    if (width === 1160)
      expect(orders.map(({ times }) => times)).toEqual([
        [true, true],
        [true, true],
      ]);
  });

  it.each(SCREENS.filter(({ page: which, open }) => which === 'options' && open))(
    'has no fault of accessibility when all of it is open: $name',
    async (screen) => {
      await page.emulateMediaFeatures([CALM]);
      await show(screen, 'en');
      for (const scheme of ['light', 'dark'] as const) {
        await page.emulateMediaFeatures([CALM, { name: 'prefers-color-scheme', value: scheme }]);
        expect({ scheme, faults: await faultsOf(page) }).toEqual({ scheme, faults: [] });
      }
    },
  );

  it.each(SCREENS.filter(({ name }) => /^(review-full|options-recording-full|reports-full|welcome-done)$/.test(name)))(
    'is whole and at rest where the system sets the colours and wants no motion: $name',
    async (screen) => {
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {
        features: [CALM, { name: 'forced-colors', value: 'active' }],
      });
      await show(screen, 'en');
      const moving = () =>
        page.evaluate(() =>
          document.getAnimations().flatMap(({ playState, effect }) => {
            const { iterations, duration } = effect?.getComputedTiming() ?? {};
            return playState === 'running' && (iterations === Infinity || Number(duration) > 0) ? [playState] : [];
          }),
        );
      /** Buttons that are neither words nor a drawing, and have no edge: their ground alone is not seen. */
      const unseen = () =>
        page.$$eval('button', (buttons) =>
          buttons
            .filter((button) => !button.textContent && !button.querySelector('svg'))
            .filter((button) => {
              const { borderTopWidth, forcedColorAdjust } = getComputedStyle(button);
              return borderTopWidth === '0px' && forcedColorAdjust !== 'none' && !button.title;
            })
            .map((button) => button.className),
        );
      const found = { broken: await brokenLayout(page), moving: await moving(), unseen: await unseen() };
      await picture(`${screen.name}-forced`, screen.page);
      await session.detach();
      expect(found).toEqual({ broken: [], moving: [], unseen: [] });
    },
  );
});
