import { once } from 'node:events';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Export } from '../../extension/messages.ts';
import {
  type Chromium,
  connectByHand,
  desktopMissing,
  type Stage,
  sendEntries,
  setStage,
  waitForSync,
} from '../desktop/index.ts';
import { heldTwice, INVARIANTS } from '../faults/invariants.ts';
import { approvedEntry } from '../faults/outbox-world.ts';

const missing = desktopMissing();
if (missing) console.log(`Skipped, posting in a real browser: ${missing}.`);

const COUNT = 36;

describe.skipIf(missing)(INVARIANTS.posting, () => {
  let stage: Stage;
  let chromium: Chromium;
  let options: Page;

  beforeAll(async () => {
    stage = await setStage({ limit: 5000 });
    chromium = stage.chromium;
    options = await chromium.page('extension/options/index.html');
    await connectByHand(stage, options);
    await waitForSync(options);
  });
  afterAll(() => stage?.stop());

  /** Waits until Clio holds so many entries. */
  const inClio = (count: number) =>
    vi.waitFor(() => expect(stage.clio.activities().length).toBeGreaterThanOrEqual(count), {
      timeout: 60_000,
      interval: 10,
    });

  /** What the extension says of its entries, by state. */
  const states = async () => {
    const { entries } = (await options.evaluate(() => globalThis.matterline?.export())) as Export;
    return entries.map(({ state }) => state);
  };

  it('holds though answers get lost, and worker and browser are killed in the midst of it', async () => {
    const matters = stage.clio.matters().filter(({ status }) => status === 'Open');
    const entries = Array.from({ length: COUNT }, (_, number) =>
      approvedEntry(number, { matter: matters[number % matters.length]?.id ?? 0 }),
    );
    stage.clio.fault('next=ok*3,lost,ok*2,reset-after,ok*3,5xx-after,ok*2,half,ok*4,lost,ok*2,lost;on=post');
    // Late enough for each death to find a request under way.
    stage.clio.fault('slow=100');
    await sendEntries(options, entries);
    for (const reached of [8, 15]) {
      await inClio(reached);
      await (await chromium.worker()).close();
      // The next call from a page starts a worker, as the popup or an alarm does.
      await states();
    }
    await inClio(24);
    const process = chromium.browser.process();
    process?.kill('SIGKILL');
    if (process) await once(process, 'exit');
    chromium = await stage.open();
    options = await chromium.page('extension/options/index.html');
    await vi.waitFor(async () => expect(new Set(await states())).toEqual(new Set(['posted'])), {
      timeout: 100_000,
      interval: 500,
    });
    expect(heldTwice(stage.clio.activities())).toEqual([]);
    expect(stage.clio.requests.filter(({ method }) => ['DELETE', 'OPTIONS'].includes(method))).toEqual([]);
    const meant = entries.map(({ narrative, seconds, matter, day }) => [narrative, seconds, matter, day]).sort();
    const kept = stage.clio.activities().map(({ note, quantity, matterId, date }) => [note, quantity, matterId, date]);
    expect(kept.sort()).toEqual(meant);
  }, 150_000);
});
