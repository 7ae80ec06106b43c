import { once } from 'node:events';
import type { Page } from 'puppeteer';
import { expect, it, vi } from 'vitest';
import type { Export } from '../../../extension/messages/export.ts';
import { onDesktop, useConnectedStage } from '../../desktop/fixture.ts';
import { restsAreOver, type StageOptions, sendEntries, type TestBrowser } from '../../desktop/index.ts';
import { type ClioFront, clioFront } from '../../faults/clio-front.ts';
import { heldTwice, INVARIANTS } from '../../faults/invariants.ts';
import { approvedEntry } from '../../faults/outbox-world.ts';

const COUNT = 48;
const SEED = 21;
/** Clio's clock runs so many times as fast, by which the extension goes: five minutes take five seconds. */
const FAST = 60;

onDesktop(INVARIANTS.posting, () => {
  let front: ClioFront;
  let chromium: TestBrowser;
  let options: Page;
  const began = Date.now();

  const behindTheFront: StageOptions = {
    limit: 100_000,
    now: () => began + (Date.now() - began) * FAST,
    front: async (clio) => {
      front = await clioFront(clio, SEED, ({ note }) => note ?? '');
      return front;
    },
    args: ['--ignore-certificate-errors'],
  };
  const desk = useConnectedStage(behindTheFront, async (begun) => {
    chromium = begun.stage.browser;
    options = begun.options;
  });

  /**
   * Waits until Clio holds so many entries. Three failures in a row let the queue rest, and the browser wakes a worker
   * every half minute at most, however fast the clock goes: with a third of the requests failing, some such rests follow
   * one another.
   */
  const inClio = async (count: number) => {
    const held = () => desk.stage.clio.activities().length;
    try {
      await vi.waitFor(() => expect(held()).toBeGreaterThanOrEqual(count), { timeout: 120_000, interval: 10 });
    } catch (cause) {
      const { counts } = front;
      const waits = { held: held(), counts, states: await states(), requests: desk.stage.clio.requests.slice(-12) };
      throw new Error(`Clio does not come to hold ${count}: ${JSON.stringify(waits)}`, { cause });
    }
  };

  /** What the extension says of its entries, by state; asking starts a worker where there is none. */
  const states = async () => {
    const { entries } = (await options.evaluate(() => globalThis.matterline?.export())) as Export;
    return entries.map(({ state }) => state);
  };

  /** Ends the worker, whatever it does; the next one hears Clio's clock anew. */
  async function killWorker(): Promise<void> {
    await chromium.killWorker();
    await states();
    await options.evaluate("chrome.runtime.sendMessage({ call: 'posting.resume', params: {} })");
  }

  it('holds over HTTP/2 and HTTP/1, though a third of the requests fail, and worker and browser are killed', async () => {
    const matters = desk.stage.clio.matters().filter(({ status }) => status === 'Open');
    const entries = Array.from({ length: COUNT }, (_, number) =>
      approvedEntry(number, { matter: matters[number % matters.length]?.id ?? 0 }),
    );
    desk.stage.clio.fault('lookup-lag=90000');
    front.fail(0.35);
    await sendEntries(options, entries);
    await inClio(10);
    await killWorker();
    await inClio(20);
    front.speak('http/1.1');
    const process = chromium.puppeteer.process();
    process?.kill('SIGKILL');
    if (process) await once(process, 'exit');
    chromium = await desk.stage.open();
    options = await chromium.page('extension/options/index.html');
    await states();
    await inClio(30);
    front.speak('h2');
    await inClio(35);
    front.fail(0);
    await vi.waitFor(
      async () => {
        await restsAreOver(options);
        await killWorker();
        expect(new Set(await states())).toEqual(new Set(['posted']));
      },
      { timeout: 150_000, interval: 1000 },
    );
    expect([heldTwice(desk.stage.clio.activities()), front.twice]).toEqual([[], []]);
    expect(desk.stage.clio.requests.filter(({ method }) => ['DELETE', 'OPTIONS'].includes(method))).toEqual([]);
    expect(Object.values(front.counts.posts).every((count) => count > 5)).toBe(true);
    const meant = entries.map(({ narrative, seconds, matter, day }) => [narrative, seconds, matter, day]).sort();
    const kept = desk.stage.clio
      .activities()
      .map(({ note, quantity, matterId, date }) => [note, quantity, matterId, date]);
    expect(kept.sort()).toEqual(meant);
  }, 600_000);
});
