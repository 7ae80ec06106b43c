import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportView } from '../../../extension/messages/reports.ts';
import { findChromium } from '../../desktop/index.ts';
import { faultsOf } from '../parts/axe.ts';
import { brokenLayout } from '../parts/broken-layout.ts';
import type { FedPopup } from '../parts/fed-popup.ts';
import { COUNTING, EMPTY, FULL, TOO_MUCH } from '../parts/fed-reports.ts';
import { useFedPopup } from '../parts/use-fed-popup.ts';

const chromium = findChromium();
if (!chromium) console.log('Skipped, the screens of reports: no Chromium-family browser is installed.');

const PICTURES = join(import.meta.dirname, '../../../artifacts/screens');
const STATES: [name: string, view: ReportView][] = [
  ['empty', EMPTY],
  ['full', FULL],
  ['too-much', TOO_MUCH],
  ['counting', COUNTING],
];

describe.skipIf(!chromium)('the page of reports', () => {
  let page: Page;
  let fed: FedPopup;
  const said: string[] = [];
  useFedPopup(
    chromium,
    (stage) => {
      ({ page, fed } = stage);
      page.on('console', (message) => /Content Security Policy/.test(message.text()) && said.push(message.text()));
    },
    ['reports'],
  );
  beforeAll(() => {
    mkdirSync(PICTURES, { recursive: true });
  });

  const open = async (view: ReportView, width: number, media: Record<string, string>) => {
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures(Object.entries(media).map(([name, value]) => ({ name, value })));
    await fed.open(page, { 'reports.read': view }, { page: 'reports', hash: '' });
    await page.waitForSelector('.shown > *');
  };
  const picture = (name: string) =>
    page.screenshot({ path: join(PICTURES, `reports-${name}.png`) as `${string}.png`, fullPage: true });

  for (const scheme of ['light', 'dark'])
    it.each(STATES)(`fits and has no fault of accessibility, %s, ${scheme}`, async (name, view) => {
      // At 520 it is the usual window at twice its size.
      for (const width of [1100, 520, 360]) {
        await open(view, width, { 'prefers-color-scheme': scheme, 'prefers-reduced-motion': 'reduce' });
        await picture(`${name}-${width}-${scheme}`);
        expect({ name, width, faults: await faultsOf(page), broken: await brokenLayout(page) }).toEqual({
          name,
          width,
          faults: [],
          broken: [],
        });
      }
      expect(said).toEqual([]);
    });

  it('shows its figures in forced colours and on one page of paper', async () => {
    const session = await page.createCDPSession();
    await open(FULL, 1100, {});
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    await picture('full-forced');
    await session.detach();
    await open(FULL, 1100, { 'prefers-color-scheme': 'dark' });
    await page.emulateMediaType('print');
    await page.setViewport({ width: 794, height: 1123 });
    await picture('full-print');
    await page.emulateMediaType();
    const paper = await page.pdf({ path: join(PICTURES, 'reports-full.pdf'), format: 'A4', preferCSSPageSize: false });
    const pages =
      Buffer.from(paper)
        .toString('latin1')
        .match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages).toHaveLength(1);
  });

  it('is worked by keyboard alone: range, grouping and the further lines', async () => {
    await open(TOO_MUCH, 1100, {});
    await page.focus('select[name=by]');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => document.querySelector<HTMLSelectElement>('select[name=by]')?.value !== 'matter');
    await page.keyboard.press('ArrowUp');
    await page.waitForSelector('button.more');
    await page.focus('button.more');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('[data-group]').length > 300);
    await picture('too-much-all');
  });
});
