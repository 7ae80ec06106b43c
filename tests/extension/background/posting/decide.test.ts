import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { identify, removeDuplicate } from '../../../../extension/background/posting/decide.ts';
import { requestSendAgain } from '../../../../extension/background/posting/requests.ts';
import { type Outbox, outbox, SECONDS } from '../outbox.ts';

let box: Outbox;
beforeEach(async () => {
  box = await outbox();
});
afterEach(() => box.close());

const DAY = '2026-11-23';
const NOTE = 'Draft motion to compel';
const OK = { ok: true };
const ids = () => box.sandbox.activities().map(({ id }) => id);
const parts = () => ({ ...box, now: () => box.clock.at, changed: () => undefined });

async function pass(minutes: number): Promise<void> {
  box.clock.at += minutes * 60_000;
  await box.poster.run();
}

/** An entry that Clio holds twice, of which nobody knows: a proxy repeated the request, and the answer was lost. */
async function twiceInDoubt(repeated = 1): Promise<{ id: string; first: number; second: number; third: number }> {
  const real = box.network.fetch;
  box.network.fetch = async (input, init) => {
    const answer = await real(input, init);
    if (init?.method !== 'POST' || !String(input).includes('/activities.json')) return answer;
    for (let times = 0; times < repeated; times += 1) await real(input, init);
    throw new TypeError('lost');
  };
  const { id } = await box.approved();
  await box.poster.run();
  box.network.fetch = real;
  const [first = 0, second = 0, third = 0] = ids();
  return { id, first, second, third };
}

describe('an entry that stands in Clio twice', () => {
  it('is asked about, and the one that was not named is offered for removal and removed', async () => {
    const { id, first, second } = await twiceInDoubt();
    await pass(1);
    expect((await box.entry(id)).candidates?.map(({ clioId }) => clioId)).toEqual([first, second]);
    expect(await identify(parts(), id, second)).toEqual(OK);
    const entry = await box.entry(id);
    expect(entry).toMatchObject({ state: 'posted', clioId: second, twins: [{ clioId: first, narrative: NOTE }] });
    expect(ids()).toEqual([first, second]);
    expect(await removeDuplicate(parts(), id, first, true)).toEqual(OK);
    expect([ids(), (await box.entry(id)).twins]).toEqual([[second], undefined]);
    await pass(10);
    expect([ids(), box.posts()]).toEqual([[second], 2]);
  });

  it('is offered also where the one that was named had been changed there', async () => {
    const { id, first, second } = await twiceInDoubt();
    box.sandbox.changeActivity(second, { note: 'Another narrative', quantity: 60 });
    box.sandbox.changeActivity(first, { note: 'Yet another', quantity: 60 });
    box.sandbox.changeActivity(first, { note: NOTE, quantity: 60 });
    await pass(1);
    expect(await identify(parts(), id, second)).toEqual(OK);
    expect(await box.entry(id)).toMatchObject({ clioId: second, twins: [{ clioId: first }] });
  });

  it('keeps both where that is wished, and asks no more', async () => {
    const { id, first, second } = await twiceInDoubt();
    await pass(1);
    await identify(parts(), id, first);
    expect(await removeDuplicate(parts(), id, second, false)).toEqual(OK);
    expect([ids(), (await box.entry(id)).twins]).toEqual([[first, second], undefined]);
    expect(await removeDuplicate(parts(), id, second, true)).toEqual({ ok: false, why: 'gone' });
    expect(ids()).toEqual([first, second]);
  });

  it('keeps one and loses another, asked for at the same time', async () => {
    const { id, first, second, third } = await twiceInDoubt(2);
    await pass(1);
    await identify(parts(), id, first);
    const both = [removeDuplicate(parts(), id, second, true), removeDuplicate(parts(), id, third, false)];
    expect(await Promise.all(both)).toEqual([OK, OK]);
    expect([ids(), (await box.entry(id)).twins]).toEqual([[first, third], undefined]);
  });

  it('stays where the other is on a bill by now', async () => {
    const { id, first, second } = await twiceInDoubt();
    await pass(1);
    await identify(parts(), id, first);
    box.sandbox.freeze(second);
    expect(await removeDuplicate(parts(), id, second, true)).toEqual({ ok: false, why: 'billed' });
    expect(ids()).toEqual([first, second]);
  });

  it('stays where the other was changed since it was shown, and is shown as it is now', async () => {
    const { id, first, second } = await twiceInDoubt();
    await pass(1);
    await identify(parts(), id, first);
    box.sandbox.changeActivity(second, { quantity: 60 });
    expect(await removeDuplicate(parts(), id, second, true)).toEqual({ ok: false, why: 'changed' });
    expect((await box.entry(id)).twins).toMatchObject([{ clioId: second, seconds: 60 }]);
    expect(await removeDuplicate(parts(), id, second, true)).toEqual(OK);
    expect(ids()).toEqual([first]);
  });

  it('is not offered for removal once it belongs to another entry', async () => {
    const { id, first, second } = await twiceInDoubt();
    await pass(1);
    await identify(parts(), id, first);
    const other = await box.approved({ narrative: 'Another' });
    await box.timeline.changeEntry(other.id, ['approved'], (entry) => ({ ...entry, state: 'posted', clioId: second }));
    expect(await removeDuplicate(parts(), id, second, true)).toEqual({ ok: false, why: 'gone' });
    expect(ids()).toEqual([first, second]);
  });

  it('counts as removed where only the answer was lost, and as not where Clio cannot be reached', async () => {
    const { id, first, second } = await twiceInDoubt();
    await pass(1);
    await identify(parts(), id, first);
    box.sandbox.fault('next=ok,cut;on=api');
    expect(await removeDuplicate(parts(), id, second, true)).toEqual({ ok: false, why: 'not-connected' });
    expect((await box.entry(id)).twins).toHaveLength(1);
    box.sandbox.fault('next=ok,lost;on=api');
    expect(await removeDuplicate(parts(), id, second, true)).toEqual(OK);
    expect(ids()).toEqual([first]);
  });
});

describe('what appeared in Clio besides', () => {
  const typed = (change: object = {}) =>
    box.sandbox.addActivity({ date: DAY, quantity: 1200, note: 'Typed by hand', ...change });

  it('is offered for removal beside no entry', async () => {
    box.sandbox.fault('next=lost;on=post');
    const { id } = await box.approved();
    await box.poster.run();
    const [own = 0] = ids();
    box.sandbox.changeActivity(own, { note: 'Mended', quantity: 60 });
    typed();
    await pass(1);
    expect((await box.entry(id)).candidates?.map(({ clioId }) => clioId)).toEqual(ids());
    expect(await identify(parts(), id, own)).toEqual(OK);
    expect((await box.entry(id)).twins).toBeUndefined();
  });

  it('is asked about beside every entry in doubt, until it is known to be one of them', async () => {
    box.sandbox.fault('next=lost,cut;on=post');
    const [first, second] = [await box.approved({ narrative: 'One' }), await box.approved({ narrative: 'Two' })];
    await box.poster.run();
    const [own = 0] = ids();
    box.sandbox.changeActivity(own, { note: 'Mended', quantity: 60 });
    await pass(1);
    for (const { id } of [first, second]) expect((await box.entry(id)).candidates).toMatchObject([{ clioId: own }]);
    expect(await identify(parts(), first.id, own)).toEqual(OK);
    // What it was asked about is the other one's: nothing is left to be asked.
    expect((await box.entry(second.id)).candidates).toBeUndefined();
    await pass(4);
    expect(await box.entry(second.id)).toMatchObject({ state: 'posted' });
    expect(ids()).toHaveLength(2);
  });

  it('after the attorney ruled out what was there is asked about anew, and nothing is sent', async () => {
    box.sandbox.fault('next=cut;on=post');
    const { id } = await box.approved();
    await box.poster.run();
    const { id: one } = typed();
    await pass(1);
    expect(await requestSendAgain(box.timeline, id)).toEqual(OK);
    const { id: another } = typed({ note: 'And more' });
    await pass(4);
    expect(await box.entry(id)).toMatchObject({ state: 'unknown', candidates: [{ clioId: another }], ruledOut: [one] });
    expect(box.posts()).toBe(1);
    expect(await requestSendAgain(box.timeline, id)).toEqual(OK);
    await box.poster.run();
    expect(await box.entry(id)).toMatchObject({ state: 'posted' });
    expect(box.posts()).toBe(2);
  });

  it('and was deleted there meanwhile is asked about no more, and the entry is looked up again', async () => {
    box.sandbox.fault('next=cut;on=post');
    const { id } = await box.approved();
    await box.poster.run();
    const { id: one } = typed();
    await pass(1);
    box.sandbox.removeActivity(one);
    expect(await identify(parts(), id, one)).toEqual({ ok: false, why: 'gone' });
    await pass(4);
    expect(await box.entry(id)).toMatchObject({ state: 'posted' });
    expect(ids()).toHaveLength(1);
  });
});

describe('an entry in doubt', () => {
  it.each([
    ['matter', { matterId: null }],
    ['day', { date: '2026-11-01' }],
    ['seconds', { quantity: 60 }],
    ['words', { note: 'Other words' }],
    ['day and words', { date: '2026-11-01', note: 'Other words' }],
    ['seconds and words', { quantity: 60, note: 'Other words' }],
    ['matter, day, seconds and words', { matterId: null, date: '2026-11-01', quantity: 60, note: 'Other words' }],
  ])('that is in Clio under another %s is never sent again by itself', async (_, change) => {
    box.sandbox.fault('next=lost;on=post');
    const { id } = await box.approved();
    await box.poster.run();
    const [own = 0] = ids();
    box.sandbox.changeActivity(own, change);
    for (const minutes of [1, 4, 60, 600]) await pass(minutes);
    expect(await box.entry(id)).toMatchObject({ state: 'unknown', candidates: [{ clioId: own }] });
    expect([box.posts(), ids().length]).toEqual([1, 1]);
  });

  it('is not asked about for what was posted from here meanwhile, however much that is', async () => {
    box.sandbox.fault('next=cut;on=post');
    const { id } = await box.approved({ narrative: 'In doubt', seconds: SECONDS + 1 });
    for (let number = 0; number < 3; number += 1) await box.approved({ narrative: `Entry ${number}` });
    await box.poster.run();
    await pass(1);
    await pass(4);
    expect(await box.entry(id)).toMatchObject({ state: 'posted' });
    expect(ids()).toHaveLength(4);
  });

  it('never blocks the others, though Clio’s list comes to nothing for good', async () => {
    box.sandbox.fault('next=cut;on=post');
    const { id } = await box.approved();
    await box.poster.run();
    const real = box.network.fetch;
    box.network.fetch = (input, init) =>
      String(input).includes('created_since') ? Promise.reject(new TypeError('cut')) : real(input, init);
    const other = await box.approved({ narrative: 'Another' });
    await pass(1);
    expect([(await box.entry(id)).state, (await box.entry(other.id)).state]).toEqual(['unknown', 'posted']);
    expect(box.poster.trouble()).not.toBeNull();
  });
});
