import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Export } from '../../extension/messages.ts';
import {
  connectByHand,
  type DesktopWindow,
  desktopMissing,
  openWindow,
  type Stage,
  setStage,
  tickDraftOf,
  waitForSync,
  work,
} from '../desktop/index.ts';

const missing = desktopMissing();
if (missing) console.log(`Skipped, the death of the worker: ${missing}.`);

/** Clio's clock runs so many times as fast, by which the extension goes: the minute of a doubt takes a moment. */
const FAST = 240;

describe.skipIf(missing)('when the extension’s worker is killed', () => {
  let stage: Stage;
  let options: Page;
  let first: DesktopWindow;
  let second: DesktopWindow;

  const exported = () => options.evaluate(() => globalThis.matterline?.export()) as Promise<Export>;
  const kill = async () => (await stage.chromium.worker()).close();

  beforeAll(async () => {
    const began = Date.now();
    stage = await setStage({ now: () => began + (Date.now() - began) * FAST });
    options = await stage.chromium.page('extension/options/index.html');
    await connectByHand(stage, options);
    await waitForSync(options);
    first = await openWindow(stage.display, { app: 'Writer', title: '00012-Smith Motion.odt' });
    second = await openWindow(stage.display, { app: 'Writer', title: '2024-00117 Claims.odt' });
  });
  afterAll(() => stage?.stop());

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

  it('posts an approved entry once, though the worker dies with the request under way', async () => {
    // The answer comes late enough for the worker to die while it waits for it.
    stage.clio.fault('slow=1500');
    const popup = await stage.chromium.popup();
    const matters = ['00012-Smith', '2024-00117'].map((number) => stage.clio.matter(number).id);
    for (const matter of matters) await tickDraftOf(popup, matter);
    await popup.locator('.send').click();
    await popup.waitForSelector('[data-entry="sending"]');
    await kill();
    await popup.close();

    const again = await stage.chromium.page('extension/popup/index.html?tab');
    await again.waitForFunction(() => document.querySelectorAll('[data-entry="posted"]').length === 2);
    const sent = stage.clio.activities().map(({ matterId }) => matterId);
    expect(sent.toSorted()).toEqual(matters.toSorted());
  });
});
