import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTaggers } from '../../../../extension/background/matching/tagger.ts';
import { createPostedWatch } from '../../../../extension/background/posting/follow-changes.ts';
import { createPosting } from '../../../../extension/background/posting/handlers.ts';
import { isUnderWay } from '../../../../extension/background/posting/poster.ts';
import { BEN } from '../../../clio-sandbox/index.ts';
import { type Outbox, outbox, SECONDS } from '../outbox.ts';

const DAY = '2026-11-23';

let box: Outbox;
let posting: ReturnType<typeof createPosting>;
beforeEach(async () => {
  box = await outbox();
  const { timeline, connections, poster, clock } = box;
  const now = () => clock.at;
  const changed = () => undefined;
  const watch = createPostedWatch(timeline, connections, { now, changed });
  posting = createPosting({
    timeline,
    taggers: createTaggers(timeline, 'test'),
    connections,
    poster,
    watch,
    now,
    changed,
  });
});
afterEach(() => box.close());

const call = <N extends keyof typeof posting.handlers>(name: N) => posting.handlers[name];

/** An entry of which nobody knows whether it arrived; somebody changed its words in Clio before it was looked up. */
async function unclear(): Promise<{ id: string; clioId: number }> {
  box.sandbox.fault('next=lost;on=post');
  const { id } = await box.approved();
  await box.poster.run();
  const [activity] = box.sandbox.activities();
  const clioId = activity?.id ?? 0;
  box.sandbox.changeActivity(clioId, { note: 'Other words, mended' });
  box.clock.at += 60_000;
  await box.poster.run();
  return { id, clioId };
}

describe('an entry of which only the attorney can tell', () => {
  it('names what Clio has, is looked up once more, and neither looked up nor sent after that', async () => {
    const { id, clioId } = await unclear();
    const { matter, candidates } = await box.entry(id);
    expect(candidates).toEqual([{ clioId, matter, day: DAY, seconds: SECONDS, narrative: 'Other words, mended' }]);
    expect(await posting.view()).toBeNull();
    const looks = box.lookUps();
    for (const minutes of [4, 60, 600]) {
      box.clock.at += minutes * 60_000;
      await box.nextWorker().run();
    }
    expect([box.lookUps() - looks, box.posts(), await posting.view()]).toEqual([1, 1, null]);
  });

  it('is known again where Clio shows it late, though something else was there first', async () => {
    box.sandbox.fault('next=lost;on=post');
    const { id, matter } = await box.approved();
    await box.poster.run();
    const [arrived] = box.sandbox.activities();
    box.sandbox.fault('lookup-lag=90000');
    box.sandbox.addActivity({ date: DAY, quantity: 60, note: 'Typed by hand', matterId: matter });
    for (const minutes of [1, 4]) {
      box.clock.at += minutes * 60_000;
      await box.poster.run();
    }
    expect(await box.entry(id)).toMatchObject({ state: 'posted', clioId: arrived?.id });
    expect(box.posts()).toBe(1);
  });

  it('is the one in Clio where the attorney says so; what differs there is said', async () => {
    const { id, clioId } = await unclear();
    expect(await call('entry.decide')({ id, clioId })).toEqual({ ok: true });
    const entry = await box.entry(id);
    expect(entry).toMatchObject({
      state: 'posted',
      clioId,
      reasons: [{ code: 'kept-otherwise', differences: [{ attribute: 'note' }] }],
    });
    expect(entry.candidates).toBeUndefined();
    expect([box.posts(), box.sandbox.activities().length]).toEqual([1, 1]);
  });

  it('is sent again where the attorney says that it is not, and the other is not asked about again', async () => {
    const { id, clioId } = await unclear();
    box.sandbox.fault('next=cut;on=post');
    expect(await call('entry.decide')({ id, clioId: null })).toEqual({ ok: true });
    await box.poster.run();
    // Not before the second look-up, whatever is said.
    expect(box.posts()).toBe(1);
    for (const minutes of [4, 1, 4]) {
      box.clock.at += minutes * 60_000;
      await box.poster.run();
    }
    expect(await box.entry(id)).toMatchObject({ state: 'posted' });
    expect((await box.entry(id)).clioId).not.toBe(clioId);
    expect(box.sandbox.activities()).toHaveLength(2);
  });

  it('is no other than those it named', async () => {
    const { id } = await unclear();
    expect(await call('entry.decide')({ id, clioId: 4711 })).toEqual({ ok: false, why: 'gone' });
  });
});

describe('a refused entry', () => {
  it('goes as a new revision with what the attorney changed, codes included', async () => {
    const { id: matter } = box.sandbox.matter('LIT 4471');
    box.sandbox.requireUtbms(matter);
    const { id } = await box.approved({ matter });
    await box.poster.run();
    expect(await box.entry(id)).toMatchObject({
      state: 'refused',
      reasons: [expect.objectContaining({ code: 'refused' })],
    });
    expect(await call('entry.change')({ id, change: {} })).toEqual({ ok: false, why: 'gone' });
    expect(await call('entry.retry')({ id, change: { charge: 'non-billable', narrative: 'Filing' } })).toEqual({
      ok: true,
    });
    await box.poster.run();
    expect(box.sandbox.activities()).toMatchObject([{ note: 'Filing', nonBillable: true }]);
    expect((await box.timeline.postingsOf(id)).map(({ act, revision }) => [act, revision])).toEqual([
      ['refused', 1],
      ['posted', 2],
    ]);
  });
});

describe('the progress', () => {
  it('counts what is done and what is left, and names what is under way', async () => {
    for (const narrative of ['One', 'Two', 'Three']) await box.approved({ narrative });
    const real = box.network.fetch;
    const seen: unknown[] = [];
    box.network.fetch = async (input, init) => {
      const view = init?.method === 'POST' ? await posting.view() : null;
      if (view) seen.push([view.done, view.total, view.current?.id, view.waitingUntil]);
      return real(input, init);
    };
    await box.poster.run();
    const { id } = box.sandbox.matter('00012-Smith');
    expect(seen).toEqual([
      [0, 3, id, null],
      [1, 3, id, null],
      [2, 3, id, null],
    ]);
    expect(await posting.view()).toBeNull();
  });

  it('goes on counting in the next worker, and says until when it waits', async () => {
    for (const narrative of ['One', 'Two', 'Three']) await box.approved({ narrative });
    box.sandbox.fault('next=ok,429;on=post;retry=40');
    await box.poster.run();
    const until = box.clock.at + 40_000;
    expect(await posting.view()).toMatchObject({ done: 1, total: 3, current: null, waitingUntil: until });
    const next = box.nextWorker();
    await next.run();
    const facts = await next.facts();
    expect(facts).toMatchObject({ done: 1, total: 3, waitingUntil: until });
    expect(facts && isUnderWay(facts, box.clock.at)).toBe(true);
  });

  it('stops and goes on where it is told to, also over the worker’s death', async () => {
    await box.approved();
    await call('posting.pause')({});
    await box.nextWorker().run();
    expect([box.posts(), (await posting.view())?.paused]).toEqual([0, true]);
    const { changeFrom } = box.timeline;
    box.timeline.changeFrom = () => Promise.reject(new Error('the disk is full'));
    await expect(call('posting.resume')({})).rejects.toThrow('the disk is full');
    box.timeline.changeFrom = changeFrom;
    await call('posting.resume')({});
    await box.nextWorker().run();
    expect([box.posts(), await posting.view()]).toEqual([1, null]);
  });
});

describe('the history', () => {
  it('comes in pages, newest first, with the matter’s name', async () => {
    for (let number = 1; number <= 102; number += 1) await box.approved({ narrative: `Entry ${number}`, day: DAY });
    await box.poster.run();
    const first = await call('posting.history')({ before: null });
    expect([first.lines.length, first.more, first.lines[0]?.narrative]).toEqual([100, true, 'Entry 102']);
    const rest = await call('posting.history')({ before: first.lines.at(-1)?.number ?? 0 });
    expect([rest.lines.map(({ narrative }) => narrative), rest.more]).toEqual([['Entry 2', 'Entry 1'], false]);
    expect(rest.lines[0]?.matter.id).toBe(box.sandbox.matter('00012-Smith').id);
  });
});

describe('time that is in Clio already', () => {
  it('is told by matter, without what was posted from here or is another’s, with the running timer', async () => {
    const smith = box.sandbox.matter('00012-Smith').id;
    const other = box.sandbox.matter('LIT 4471').id;
    await box.approved();
    await box.poster.run();
    const typed = { date: DAY, matterId: smith };
    box.sandbox.addActivity({ ...typed, quantity: 600 });
    box.sandbox.addActivity({ ...typed, quantity: 300 });
    box.sandbox.addActivity({ ...typed, quantity: 60, userId: BEN });
    box.sandbox.addActivity({ ...typed, quantity: 60, date: '2026-11-22' });
    const running = box.sandbox.addActivity({ date: DAY, matterId: other, quantity: 120 });
    box.sandbox.runTimer(running.id);
    expect(await posting.already(DAY)).toEqual([
      { matter: smith, seconds: 900, timer: false },
      { matter: other, seconds: 120, timer: true },
    ]);
  });

  it('is asked for once a minute at most', async () => {
    const before = box.sandbox.requests.length;
    await posting.already(DAY);
    await posting.already(DAY);
    expect(box.sandbox.requests.length - before).toBe(2);
    box.clock.at += 60_000;
    await posting.already(DAY);
    expect(box.sandbox.requests.length - before).toBe(4);
  });

  it('is not known where Clio cannot be asked', async () => {
    box.sandbox.fault('down=1');
    expect(await posting.already(DAY)).toBeNull();
  });
});
