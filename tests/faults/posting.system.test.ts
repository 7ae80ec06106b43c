import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { requestRetry } from '../../extension/background/posting/requests.ts';
import type { Charge } from '../../extension/timeline/index.ts';
import { heldTwice, INVARIANTS, otherThanApproved, sharedTime, unexplained } from './invariants.ts';
import { approvedEntry, type OutboxWorld, outboxWorld } from './outbox-world.ts';

let world: OutboxWorld;
afterEach(() => world.close());

const CHARGES: readonly Charge[] = ['billable', 'non-billable', 'no-charge'];

/** Approves so many entries on all matters there are; those on the matter that needs codes have none. */
async function approve(count: number): Promise<void> {
  const { sandbox, timeline } = world;
  const matters = sandbox.matters();
  const hourly = sandbox.categories().filter(({ flatAmount }) => flatAmount === null);
  for (let first = 0; first < count; first += 50) {
    const entries = Array.from({ length: Math.min(50, count - first) }, (_, index) => {
      const number = first + index;
      const matter = matters[number % matters.length];
      if (!matter) throw new Error('the sandbox has no matters');
      return approvedEntry(number, {
        matter: matter.id,
        category: hourly[number % (hourly.length + 1)]?.id ?? null,
        charge: matter.needsCodes ? 'billable' : (CHARGES[number % 3] ?? 'billable'),
      });
    });
    expect(await timeline.approve(entries)).toEqual([]);
  }
}

/** The id of one of the firm's codes, as Clio tells it to anybody who asks until no fault is in the way. */
async function anyCode(type: string): Promise<number | undefined> {
  const { access_token: token } = world.sandbox.grant();
  for (;;) {
    const url = `${world.sandbox.url}/api/v4/utbms/codes.json?type=${type}`;
    const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } }).catch(() => null);
    if (!answer?.ok) continue;
    const body = (await answer.json().catch(() => null)) as { data: { id: number }[] } | null;
    if (body) return body.data[0]?.id;
  }
}

/** Gives codes to what was refused for want of them, as an attorney would. */
async function giveCodes(): Promise<number> {
  const { timeline } = world;
  const refused = await timeline.entriesIn('refused');
  const [task = null, activity = null] = await Promise.all([anyCode('UtbmsTask'), anyCode('UtbmsActivity')]);
  for (const { id } of refused)
    expect(await requestRetry(timeline, id, { codes: { task, activity } })).toEqual({ ok: true });
  return refused.length;
}

/** All that must be true once nothing is left to be done. */
async function expectSettled(count: number): Promise<void> {
  const { sandbox, timeline } = world;
  const entries = await timeline.allEntries();
  const activities = sandbox.activities();
  const inClio = new Map(activities.map((activity) => [activity.note, activity]));
  expect(heldTwice(activities)).toEqual([]);
  // Nothing was ever deleted, so what is there once now was never there twice.
  expect(sandbox.requests.filter(({ method }) => method === 'DELETE')).toEqual([]);
  expect(activities).toHaveLength(count);
  const otherwise = entries.flatMap((entry) => {
    const stored = inClio.get(entry.narrative);
    return stored ? otherThanApproved(entry, stored) : [`${entry.id} is ${entry.state}, and not in Clio`];
  });
  expect(otherwise).toEqual([]);
  expect(unexplained(entries, await world.history())).toEqual([]);
  expect(sharedTime(entries)).toEqual([]);
}

const FAULTS = 'rate=30%;kinds=lost,cut,late,double,429,429-bare,5xx,reset,half,garbage,401;late=500-90000;retry=5';

describe(INVARIANTS.posting, () => {
  it('for 1,000 entries, with a fault in 30 % of the requests, entries that show late, and workers that die', async () => {
    world = await outboxWorld({ utbms: true, faults: `seed=7;${FAULTS};lookup-lag=20000` }, 7);
    await approve(1000);
    await world.live({ every: 150 });
    const refused = await giveCodes();
    expect(refused).toBe(50);
    await world.live({ every: 150 });
    await expectSettled(1000);
    expect(world.deaths()).toBeGreaterThan(30);
    expect(new Set(world.sandbox.requests.map(({ fault }) => fault)).size).toBeGreaterThan(10);
  }, 120_000);

  it('for 200 entries, where requests are carried out up to 90 s after the worker went on', async () => {
    world = await outboxWorld({ faults: 'seed=3;rate=30%;kinds=queued,lost,429;late=500-90000' }, 3);
    await approve(200);
    await world.live({ every: 100 });
    await expectSettled(200);
  }, 60_000);
});
