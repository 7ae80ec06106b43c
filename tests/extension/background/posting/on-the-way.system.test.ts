import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { createPostedWatch } from '../../../../extension/background/posting/follow-changes.ts';
import { requestChange, requestTakeBack } from '../../../../extension/background/posting/requests.ts';
import { createSync } from '../../../../extension/background/sync/sync.ts';
import type { EntryState } from '../../../../extension/timeline/index.ts';
import { type Outbox, outbox } from '../outbox.ts';

let box: Outbox;
afterEach(() => box.close());

const KINDS = ['page', 'gateway', 'bare'];
const STATUSES = [200, 400, 401, 403, 404, 422, 451, 511];
const EACH = KINDS.flatMap((kind) => STATUSES.map((status) => [kind, status] as const));

/** Lets the alarms ring as they were asked for, until none is left or so many have. */
async function live(rounds = 12): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const next = box.wakes.splice(0).filter((at) => at > box.clock.at);
    if (next.length === 0) return;
    box.clock.at = Math.min(...next);
    await box.poster.run();
  }
}
const connection = async () => (await box.timeline.read('connection'))?.state;
const notes = () => box.sandbox.activities().map(({ note }) => note);
const ENDS: readonly EntryState[] = ['refused', 'deleted'];

describe('something on the way that answers in Clio’s place', () => {
  it.each(EACH)('to a renewal (%s, %i) refuses no entry and signs nobody out', async (kind, status) => {
    box = await outbox();
    const first = await box.approved();
    const second = await box.approved({ narrative: 'Second' });
    box.sandbox.expireTokens();
    box.sandbox.fault(`next=${kind}*2;status=${status};on=token`);
    await box.poster.run();
    const states = [(await box.entry(first.id)).state, (await box.entry(second.id)).state];
    expect([...states, await connection(), box.posts()]).toEqual(['approved', 'approved', 'connected', 1]);
    expect(box.poster.trouble()).not.toBeNull();
    await live();
    expect(notes()).toEqual(['Draft motion to compel', 'Second']);
  });

  it.each(EACH)('to a new entry (%s, %i) refuses nothing, and it is in Clio once in the end', async (kind, status) => {
    box = await outbox();
    const { id } = await box.approved();
    box.sandbox.fault(`next=${kind};status=${status};on=post`);
    await box.poster.run();
    expect(ENDS).not.toContain((await box.entry(id)).state);
    expect(await connection()).toBe('connected');
    await live();
    expect([notes(), (await box.entry(id)).state]).toEqual([['Draft motion to compel'], 'posted']);
  });

  it.each(STATUSES)('after Clio made the entry (%i) does not make it twice', async (status) => {
    box = await outbox();
    const { id } = await box.approved();
    box.sandbox.fault(`next=page-after;status=${status};on=post`);
    await box.poster.run();
    await live();
    expect([notes(), box.posts(), (await box.entry(id)).state]).toEqual([['Draft motion to compel'], 1, 'posted']);
  });

  it.each(EACH)('to a change (%s, %i) neither refuses nor loses it', async (kind, status) => {
    box = await outbox();
    const { id } = await box.approved();
    await box.poster.run();
    await requestChange(box.timeline, id, { narrative: 'Call with client' });
    box.sandbox.fault(`next=${kind};status=${status};on=write`);
    await box.poster.run();
    expect(await box.entry(id)).toMatchObject({ state: 'changing', narrative: 'Call with client' });
    await live();
    expect([notes(), (await box.entry(id)).state]).toEqual([['Call with client'], 'posted']);
  });

  // A 401 without a word to what is only read is tried with a new token at once.
  const read = EACH.filter(([kind, status]) => kind !== 'bare' || status !== 401);
  it.each(read)('to taking back (%s, %i) is not taken for gone', async (kind, status) => {
    box = await outbox();
    const { id } = await box.approved();
    await box.poster.run();
    await requestTakeBack(box.timeline, id);
    // Both the reading before it and the deletion itself.
    box.sandbox.fault(`next=${kind},ok,${kind};status=${status};on=api`);
    await box.poster.run();
    expect([notes().length, (await box.entry(id)).state]).toEqual([1, 'taking-back']);
    await live(1);
    expect([notes().length, (await box.entry(id)).state]).toEqual([1, 'taking-back']);
    await live();
    expect([notes(), await box.timeline.allEntries()]).toEqual([[], []]);
  });

  it.each(EACH)('to a look at what was posted (%s, %i) deletes nothing', async (kind, status) => {
    box = await outbox();
    const { id, day } = await box.approved();
    await box.poster.run();
    const before = await box.entry(id);
    const options = { now: () => box.clock.at, changed: () => undefined };
    const watch = createPostedWatch(box.timeline, box.connections, options);
    // The list leaves it out, so that it is asked for itself.
    box.sandbox.fault('lookup-lag=600000');
    box.sandbox.fault(`next=ok,${kind};status=${status};on=read`);
    await watch.look(day);
    expect(await box.entry(id)).toEqual(before);
    expect(await connection()).toBe('connected');
  });

  it.each(EACH)('to a sync (%s, %i) drops no matter, and no list for good', async (kind, status) => {
    box = await outbox();
    const wakes: number[] = [];
    const sync = createSync(box.timeline, box.connections, {
      now: () => box.clock.at,
      wakeAt: (at) => void wakes.push(at),
      mattersChanged: () => undefined,
      changed: () => undefined,
    });
    box.sandbox.fault(`next=ok,${kind}*2;status=${status};on=read`);
    await sync.run();
    expect([await connection(), sync.state().trouble === null, wakes.length]).toEqual(['connected', false, 1]);
    for (let round = 0; round < 3; round += 1) {
      box.clock.at = Math.max(box.clock.at, ...wakes);
      await sync.runIfDue();
    }
    expect(sync.state().trouble).toBeNull();
    expect((await box.timeline.allMatters()).length).toBe(box.sandbox.matters().length);
    const lists = await Promise.all([box.timeline.readList('users'), box.timeline.readList('categories')]);
    expect(lists.map((list) => (list ?? []).length > 0)).toEqual([true, true]);
  });
});

describe('connecting', () => {
  it.each([
    ['page', 200],
    ['page', 404],
    ['page', 451],
    ['page', 511],
    ['gateway', 404],
  ] as const)('where something answers in Clio’s place (%s, %i) opens no window and says so', async (kind, status) => {
    box = await outbox();
    let opened = 0;
    box.window.authorize = async () => {
      opened += 1;
      return null;
    };
    box.sandbox.fault(`next=${kind};status=${status};on=read`);
    const { clientId, clientSecret } = box.sandbox;
    expect(await box.connections.make('sandbox', { clientId, clientSecret })).toEqual({
      ok: false,
      trouble: { kind: 'on-the-way', status },
    });
    expect(opened).toBe(0);
  });

  it.each([
    ['page', 400],
    ['page', 404],
    ['gateway', 401],
    ['page', 200],
  ] as const)('blames neither code nor secret for it (%s, %i)', async (kind, status) => {
    box = await outbox();
    const { clientId, clientSecret } = box.sandbox;
    for (const begin of [
      () => box.connections.make('sandbox', { clientId, clientSecret }),
      () => box.connections.renew(),
    ]) {
      box.sandbox.fault(`next=${kind};status=${status};on=token`);
      expect(await begin()).toEqual({ ok: false, trouble: { kind: 'on-the-way', status } });
    }
    box.sandbox.fault(`next=${kind};status=${status};on=token`);
    const tried = await box.connections.tryClient('sandbox', { clientId, clientSecret });
    expect([tried, await connection()]).toEqual([{ kind: 'on-the-way', status }, 'connected']);
  });
});
