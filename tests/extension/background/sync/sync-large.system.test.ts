import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { createSync, type Sync } from '../../../../extension/background/sync/sync.ts';
import type { SandboxOptions } from '../../../clio-sandbox/index.ts';
import { type ClioStage, clioStage } from '../clio-stage.ts';

const HOUR = 3_600_000;

let stage: ClioStage;
let wakes: number[];
afterEach(() => stage.close());

function syncOver(connections: ClioStage['connections']): Sync {
  return createSync(stage.timeline, connections, {
    now: () => stage.clock.at,
    wakeAt: (at) => void wakes.push(at),
    mattersChanged: () => undefined,
    changed: () => undefined,
  });
}
async function start(options: SandboxOptions): Promise<Sync> {
  wakes = [];
  stage = await clioStage(options);
  await stage.connect();
  stage.sandbox.requests.length = 0;
  return syncOver(stage.connections);
}
const pages = () => stage.sandbox.requests.filter(({ path }) => path === '/api/v4/matters.json');
const sorted = (matters: { id: number }[]) => matters.map(({ id }) => id).sort((a, b) => a - b);

/**
 * Ends the worker when it asks for the page of this number: before the request leaves, or after Clio answered. What
 * the worker waited for never comes.
 */
function dieAt(number: number, when: 'before' | 'after'): Promise<void> {
  let asked = 0;
  return new Promise((died) => {
    stage.network.fetch = async (input, init) => {
      if (!String(input).includes('/matters.json')) return fetch(input, init);
      asked += 1;
      if (asked < number) return fetch(input, init);
      if (when === 'after') await fetch(input, init);
      died();
      return new Promise(() => undefined);
    };
  });
}

describe('a firm of twenty thousand matters', () => {
  it('is here in a hundred pages, exactly, though the worker dies five times on the way', async () => {
    let sync = await start({ matters: 20_000, limit: 10_000 });
    for (const [page, when] of [
      [20, 'before'],
      [1, 'before'],
      [15, 'after'],
      [30, 'before'],
      [10, 'after'],
    ] as const) {
      const died = dieAt(page, when);
      void sync.runIfDue();
      await died;
      stage.network.fetch = fetch;
      sync = syncOver(stage.restarted());
    }
    await sync.runIfDue();
    // Only where Clio had answered was a page asked for twice.
    expect(pages()).toHaveLength(100 + 2);
    expect(pages().every(({ query }) => query.limit?.[0] === '200')).toBe(true);
    expect(sorted(await stage.timeline.allMatters())).toEqual(sorted(stage.sandbox.matters()));
    expect((await stage.timeline.mattersState()).count).toBe(20_000);
    expect(await stage.timeline.read('sync')).toBeUndefined();
  }, 120_000);
});

describe('a firm of five hundred matters, under the real limit of fifty requests a minute', () => {
  it('is never told to wait, however often it is synced, and goes on by itself', async () => {
    const sync = await start({ matters: 500, limit: 50 });
    const windows = new Map<number, number>();
    let current = stage.clock.at;
    stage.network.fetch = (input, init) => {
      // Windows of a minute each, as Clio counts them.
      if (stage.clock.at >= current + 60_000) current = stage.clock.at;
      windows.set(current, (windows.get(current) ?? 0) + 1);
      return fetch(input, init);
    };
    for (let count = 0; count < 40; count += 1) {
      await sync.run();
      const wake = wakes.pop();
      if (wake !== undefined) {
        stage.clock.at = Math.max(stage.clock.at, wake);
        await sync.runIfDue();
      }
    }
    expect(stage.sandbox.requests.length).toBeGreaterThan(200);
    expect(stage.sandbox.requests.filter(({ status }) => status === 429)).toEqual([]);
    expect(Math.max(...windows.values())).toBeLessThanOrEqual(50);
    expect(sorted(await stage.timeline.allMatters())).toEqual(sorted(stage.sandbox.matters()));
    expect(sync.state().trouble).toBeNull();
  });
});

describe('matters that are gone from Clio', () => {
  it('are noticed within a day, and mean nothing any more', async () => {
    const sync = await start({ matters: 450 });
    await sync.runIfDue();
    const { id } = stage.sandbox.matter('00012-Smith');
    stage.sandbox.removeMatter(id);
    stage.clock.at += HOUR;
    await sync.runIfDue();
    expect((await stage.timeline.mattersBy([id]))[0]?.gone).toBeUndefined();
    stage.clock.at += 23 * HOUR;
    await sync.runIfDue();
    expect(sorted(await stage.timeline.allMatters())).toEqual(sorted(stage.sandbox.matters()));
    expect(await stage.timeline.mattersBy([id])).toMatchObject([{ id, gone: stage.clock.at }]);
  });

  it('are looked for some pages at a time, and the search goes on in the next worker', async () => {
    let sync = await start({ matters: 5_000 });
    await sync.runIfDue();
    const [first] = stage.sandbox.matters();
    const last = stage.sandbox.matters().at(-1);
    if (!first || !last) throw new Error('the sandbox has no matters');
    stage.sandbox.removeMatter(first.id);
    stage.sandbox.removeMatter(last.id);
    stage.clock.at += 24 * HOUR;
    const swept: number[] = [];
    for (let step = 0; step < 3; step += 1) {
      stage.sandbox.requests.length = 0;
      await Promise.all([sync.runIfDue(), sync.runIfDue()]);
      swept.push(pages().filter(({ query }) => query.fields?.[0]?.startsWith('id,display_number,client')).length);
      // Nothing more until the pause is over.
      await sync.runIfDue();
      stage.clock.at += 5 * 60_000;
      sync = syncOver(stage.restarted());
    }
    expect(swept).toEqual([10, 10, 5]);
    expect(sorted(await stage.timeline.allMatters())).toEqual(sorted(stage.sandbox.matters()));
  });

  it('and a client that has another name shows within a day, though Clio’s deltas say nothing of it', async () => {
    const sync = await start({ matters: 450 });
    await sync.runIfDue();
    const { id, client } = stage.sandbox.matter('00041-Acme Corp');
    stage.sandbox.renameClient(client.id, 'Acme Holdings');
    stage.clock.at += HOUR;
    await sync.runIfDue();
    expect(await stage.timeline.mattersBy([id])).toMatchObject([{ client: { name: 'Acme Corp' } }]);
    stage.clock.at += 23 * HOUR;
    await sync.runIfDue();
    expect(await stage.timeline.mattersBy([id])).toMatchObject([{ client: { name: 'Acme Holdings' } }]);
    // Once it is here, it is not asked for again.
    stage.sandbox.requests.length = 0;
    stage.clock.at += 24 * HOUR;
    await sync.runIfDue();
    expect(pages().filter(({ query }) => query['ids[]'] !== undefined)).toEqual([]);
  });

  it('and those that are shown only now are brought on the way', async () => {
    const sync = await start({ matters: 450 });
    await sync.runIfDue();
    stage.clock.at += 2 * HOUR;
    await sync.runIfDue();
    // Older than what a delta asks for, as when somebody gives access.
    const now = stage.clock.at;
    stage.clock.at -= 90 * 60_000;
    const added = stage.sandbox.addMatter('09999-Late');
    stage.clock.at = now;
    stage.clock.at += 23 * HOUR;
    const real = stage.network.fetch;
    stage.network.fetch = (input, init) =>
      String(input).includes('ids%5B%5D') ? Promise.reject(new TypeError('lost')) : real(input, init);
    await sync.runIfDue();
    expect(await stage.timeline.mattersBy([added.id])).toEqual([]);
    // Cut off before it came, the sweep goes on there.
    stage.network.fetch = real;
    stage.clock.at += 5 * 60_000;
    await sync.runIfDue();
    expect(await stage.timeline.mattersBy([added.id])).toMatchObject([{ display_number: '09999-Late' }]);
  });
});
