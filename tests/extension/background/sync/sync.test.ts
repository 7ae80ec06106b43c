import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { createSync, type Sync } from '../../../../extension/background/sync/sync.ts';
import { whoAmI } from '../../../../extension/clio/index.ts';
import type { SandboxOptions } from '../../../clio-sandbox/index.ts';
import { type ClioStage, clioStage } from '../clio-stage.ts';

const HALF_HOUR = 30 * 60_000;

let stage: ClioStage;
let wakes: number[];
let forgotten: number;
let sync: Sync;
afterEach(() => stage.close());

function syncOver(connections: ClioStage['connections']): Sync {
  return createSync(stage.timeline, connections, {
    now: () => stage.clock.at,
    wakeAt: (at) => {
      wakes.push(at);
    },
    mattersChanged: () => {
      forgotten += 1;
    },
    changed: () => undefined,
  });
}
async function start(options: SandboxOptions = {}): Promise<void> {
  wakes = [];
  forgotten = 0;
  stage = await clioStage(options);
  await stage.connect();
  sync = syncOver(stage.connections);
  stage.sandbox.requests.length = 0;
}
/** The questions for matters that reached Clio, oldest first. */
const pages = () => stage.sandbox.requests.filter(({ path }) => path === '/api/v4/matters.json');
const connection = async () => stage.timeline.read('connection');
const ids = (matters: { id: number }[]) => matters.map(({ id }) => id).sort((a, b) => a - b);

/** Does something right before the page of this number is asked for. */
function beforePage(number: number, act: () => void): void {
  const real = stage.network.fetch;
  let asked = 0;
  stage.network.fetch = (input, init) => {
    if (String(input).includes('/matters.json')) asked += 1;
    if (String(input).includes('/matters.json') && asked === number) act();
    return real(input, init);
  };
}

describe('the first sync', () => {
  it('brings every matter, in as few pages as Clio allows', async () => {
    await start({ matters: 450 });
    await sync.run();
    expect(pages()).toHaveLength(3);
    expect(ids(await stage.timeline.allMatters())).toEqual(ids(stage.sandbox.matters()));
    expect(await connection()).toMatchObject({ syncedAt: stage.clock.at });
    expect(await stage.timeline.read('sync')).toBeUndefined();
    expect([sync.state(), forgotten]).toEqual([{ trouble: null, progress: null }, 3]);
  });

  it('learns how the firm rounds', async () => {
    await start();
    await sync.run();
    expect(await connection()).toMatchObject({ step: 360 });
    stage.sandbox.changeBilling({ decimalRounding: true });
    await sync.run();
    expect(await connection()).toMatchObject({ step: 36 });
    stage.sandbox.withhold('billing', 'all');
    await sync.run();
    expect(await connection()).toMatchObject({ step: 36 });
    stage.sandbox.withhold('billing', null);
    stage.sandbox.changeBilling({ decimalRounding: false, rounding: 15 });
    await sync.run();
    expect(await connection()).toMatchObject({ step: 900 });
  });

  it('brings users, categories with their prices and billing settings, and does without what Clio withholds', async () => {
    await start();
    stage.sandbox.withhold('billing', 'all');
    await sync.run();
    expect(await stage.timeline.readList('users')).toMatchObject([
      { name: 'Ada Park', email: 'ada@firm.example', enabled: true },
      { name: 'Ben Reed' },
    ]);
    const flat = (await stage.timeline.readList('categories'))?.filter(({ flatRate }) => flatRate);
    expect(flat).toMatchObject([{ name: 'Initial consultation', price: expect.any(Number) }]);
    expect(await stage.timeline.readList('billing')).toBeNull();
    expect(sync.state().trouble).toBeNull();
    stage.sandbox.withhold('billing', null);
    await sync.run();
    expect(await stage.timeline.readList('billing')).toMatchObject([{ roundingMinutes: 6 }]);
  });

  it('that was cut off among the lists goes on there, and reads no matter again', async () => {
    await start();
    const real = stage.network.fetch;
    stage.network.fetch = (input, init) =>
      String(input).includes('/settings/billing') ? Promise.reject(new TypeError('lost')) : real(input, init);
    await sync.run();
    expect([sync.state().trouble, await stage.timeline.readList('users')]).toMatchObject([
      { kind: 'unreachable' },
      [{ name: 'Ada Park' }, { name: 'Ben Reed' }],
    ]);
    expect(await connection()).toMatchObject({ syncedAt: null });
    stage.network.fetch = real;
    stage.sandbox.requests.length = 0;
    stage.clock.at += 60_000;
    await syncOver(stage.restarted()).runIfDue();
    expect(stage.asked().slice(0, 1)).toEqual(['GET /settings/billing.json']);
    expect(stage.asked()).not.toContain('GET /matters.json');
    expect(await connection()).toMatchObject({ syncedAt: stage.clock.at - 60_000, step: 360 });
  });

  it('that was cut off goes on at its page, also in a new worker', async () => {
    await start({ matters: 450 });
    beforePage(2, () => stage.sandbox.fault('down=1'));
    await sync.run();
    expect(await stage.timeline.allMatters()).toHaveLength(200);
    expect(sync.state().trouble).toEqual({ kind: 'unreachable' });
    expect(wakes).toEqual([stage.clock.at + 60_000]);
    expect(await connection()).toMatchObject({ syncedAt: null });
    stage.sandbox.requests.length = 0;

    const next = syncOver(stage.restarted());
    await next.runIfDue();
    // An outage is waited out also by a worker that did not see it.
    expect(pages()).toEqual([]);
    stage.clock.at += 60_000;
    await next.runIfDue();
    expect(pages().map(({ query }) => query.page_token !== undefined)).toEqual([true, true]);
    expect(ids(await stage.timeline.allMatters())).toEqual(ids(stage.sandbox.matters()));
    expect(next.state().trouble).toBeNull();
  });

  it('is one for all who ask at the same time', async () => {
    await start();
    await Promise.all([sync.run(), sync.run(), sync.runIfDue()]);
    expect(pages()).toHaveLength(1);
  });

  it('shows how far it is', async () => {
    await start({ matters: 450, counts: true });
    const seen: unknown[] = [];
    const real = stage.network.fetch;
    stage.network.fetch = (input, init) => {
      if (String(input).includes('/matters.json')) seen.push(sync.state().progress);
      return real(input, init);
    };
    await sync.run();
    expect(seen).toEqual([
      { done: 0, total: null, page: 1 },
      { done: 200, total: 450, page: 2 },
      { done: 400, total: 450, page: 3 },
    ]);
  });
});

describe('a later sync', () => {
  it('asks only for what changed, and keeps the old number of a matter that was renumbered', async () => {
    await start({ matters: 450 });
    await sync.run();
    stage.clock.at += HALF_HOUR;
    const { id } = stage.sandbox.matter('00012-Smith');
    stage.sandbox.renumber(id, '2026-0012');
    stage.sandbox.requests.length = 0;
    await sync.run();
    expect(pages()).toHaveLength(1);
    expect(pages()[0]?.query.updated_since).toHaveLength(1);
    expect((await stage.timeline.allMatters()).find((matter) => matter.id === id)).toMatchObject({
      display_number: '2026-0012',
      aliases: ['00012-Smith'],
    });
  });

  it('with nothing new takes two requests, also in a new worker', async () => {
    await start({ matters: 450 });
    await sync.run();
    stage.clock.at += HALF_HOUR + 1000;
    stage.sandbox.requests.length = 0;
    await syncOver(stage.restarted()).runIfDue();
    expect(stage.asked()).toEqual(['GET /matters.json', 'GET /activity_descriptions.json']);
    expect(await connection()).toMatchObject({ syncedAt: stage.clock.at });
  });

  it('that somebody asks for reads all lists, also where one that nobody asked for is under way', async () => {
    await start();
    await sync.run();
    stage.sandbox.changeBilling({ decimalRounding: true });
    stage.clock.at += HALF_HOUR + 1;
    let asked = Promise.resolve();
    beforePage(1, () => {
      asked = sync.run();
    });
    await sync.runIfDue();
    await asked;
    expect(await connection()).toMatchObject({ step: 36 });
  });

  it('does not have titles read anew where nothing changed', async () => {
    await start();
    await sync.run();
    forgotten = 0;
    stage.clock.at += HALF_HOUR + 1;
    await sync.runIfDue();
    expect(forgotten).toBe(0);
  });

  it('misses nothing where this computer’s clock runs an hour ahead of Clio’s', async () => {
    await start();
    stage.clock.ahead = 3_600_000;
    await syncOver(stage.restarted()).run();
    stage.clock.at += 10 * 60_000;
    const { id } = stage.sandbox.matter('00012-Smith');
    stage.sandbox.closeMatter(id);
    stage.clock.at += HALF_HOUR;
    await syncOver(stage.restarted()).run();
    expect((await stage.timeline.allMatters()).find((matter) => matter.id === id)).toMatchObject({ status: 'Closed' });
  });

  it('comes after half an hour, and not before', async () => {
    await start();
    await sync.run();
    stage.clock.at += HALF_HOUR;
    await sync.runIfDue();
    expect(pages()).toHaveLength(1);
    stage.clock.at += 1;
    await sync.runIfDue();
    expect(pages()).toHaveLength(2);
  });
});

describe('a sync that cannot go on', () => {
  it('waits for the instant that Clio names', async () => {
    await start({ matters: 450 });
    beforePage(2, () => stage.sandbox.fault('429=1'));
    await sync.run();
    const until = stage.clock.at + 1000;
    expect([sync.state().trouble, wakes]).toEqual([{ kind: 'limit', until }, [until]]);
    stage.clock.at = until;
    await sync.run();
    expect(ids(await stage.timeline.allMatters())).toEqual(ids(stage.sandbox.matters()));
  });

  it('waits for that instant also in a new worker, and asks nothing before', async () => {
    await start({ matters: 450 });
    beforePage(2, () => stage.sandbox.fault('429=1'));
    await sync.run();
    stage.sandbox.requests.length = 0;
    const next = syncOver(stage.restarted());
    const before = stage.clock.at;
    await next.runIfDue();
    // Clio asked for a second.
    expect([stage.clock.at, stage.sandbox.requests]).toEqual([before, []]);
    stage.clock.at += 1000;
    await next.runIfDue();
    expect(new Set(pages().map(({ status }) => status))).toEqual(new Set([200]));
  });

  it('leaves to posting what Clio still allows in the minute', async () => {
    await start({ matters: 4_000, limit: 20 });
    await sync.run();
    expect(sync.state().trouble).toMatchObject({ kind: 'limit' });
    const asked = stage.sandbox.requests.length;
    expect(asked).toBeLessThan(18);
    const current = await stage.connections.current();
    if (!current) throw new Error('there is no connection');
    expect(await whoAmI(current.client)).toMatchObject({ ok: true });
  });

  it('does not try a locked key store again for an hour, for it may ask a person each time', async () => {
    await start();
    stage.held.token = null;
    stage.keyStore.fault = 'locked';
    await sync.runIfDue();
    expect([sync.state().trouble, wakes]).toEqual([{ kind: 'key-store', why: 'locked' }, [stage.clock.at + 3_600_000]]);
    stage.keyStore.asked.length = 0;
    stage.clock.at += 3_599_999;
    await sync.runIfDue();
    expect(stage.keyStore.asked).toEqual([]);
  });

  it('never follows a link to another server, nor gives it the token, and begins anew', async () => {
    await start({ matters: 450 });
    const real = stage.network.fetch;
    const asked: string[] = [];
    stage.network.fetch = async (input, init) => {
      asked.push(new URL(String(input)).host);
      const answer = await real(input, init);
      if (!String(input).includes('/matters.json')) return answer;
      const text = (await answer.text()).replaceAll(/"next":\s*"[^"]*"/g, '"next":"https://evil.example/api/v4/x"');
      return new Response(text, { status: answer.status, headers: answer.headers });
    };
    await sync.run();
    expect(new Set(asked)).toEqual(new Set([new URL(stage.sandbox.url).host]));
    expect(sync.state().trouble).toMatchObject({ kind: 'refused', why: { code: 'foreign-link' } });
    stage.network.fetch = real;
    await sync.run();
    expect(ids(await stage.timeline.allMatters())).toEqual(ids(stage.sandbox.matters()));
    expect(sync.state().trouble).toBeNull();
  });

  it('goes on from the first page where Clio no longer knows the one reached', async () => {
    await start({ matters: 450 });
    beforePage(2, () => stage.sandbox.fault('down=1'));
    await sync.run();
    await stage.timeline.change('sync', (value) => ({
      ...value,
      next: value.next?.replace(/page_token=[^&]*/, 'page_token=stale') ?? null,
    }));
    await sync.run();
    expect(await stage.timeline.read('sync')).toBeUndefined();
    stage.clock.at += 120_000;
    await sync.runIfDue();
    expect(ids(await stage.timeline.allMatters())).toEqual(ids(stage.sandbox.matters()));
  });

  it('says what Clio does not allow, and asks nothing once somebody has to sign in', async () => {
    await start();
    stage.sandbox.withhold('matters', 'all');
    await sync.run();
    expect([sync.state().trouble?.kind, wakes]).toEqual(['forbidden', []]);
    stage.sandbox.revokeTokens();
    await sync.run();
    expect(sync.state().trouble).toEqual({ kind: 'sign-in' });
    stage.sandbox.requests.length = 0;
    await sync.run();
    expect(stage.sandbox.requests).toEqual([]);
  });
});
