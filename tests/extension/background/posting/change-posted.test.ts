import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { requestChange, requestTakeBack } from '../../../../extension/background/posting/requests.ts';
import type { Entry } from '../../../../extension/timeline/index.ts';
import type { SandboxOptions } from '../../../clio-sandbox/index.ts';
import { type Outbox, outbox } from '../outbox.ts';

let box: Outbox;
afterEach(() => box.close());

/** An entry that is in Clio. */
async function posted(options: SandboxOptions = {}, change: Partial<Entry> = {}): Promise<Entry & { clioId: number }> {
  box = await outbox(options);
  const { id } = await box.approved(change);
  await box.poster.run();
  const entry = await box.entry(id);
  if (entry.clioId === null) throw new Error(`it is ${entry.state}`);
  return { ...entry, clioId: entry.clioId };
}
const inClio = () => box.sandbox.activities();
const acts = async (id: string) => (await box.timeline.postingsOf(id)).map(({ act, revision }) => `${act} ${revision}`);
const hand = { narrative: 'Call with client' };

describe('a change of an entry that is in Clio', () => {
  it('arrives there as the next revision, on the same entry', async () => {
    const { id, clioId } = await posted();
    expect(await requestChange(box.timeline, id, { ...hand, charge: 'no-charge' })).toEqual({ ok: true });
    await box.poster.run();
    expect(inClio()).toMatchObject([{ id: clioId, note: 'Call with client', nonBillable: true, noCharge: true }]);
    expect(await box.entry(id)).toMatchObject({ state: 'posted', revision: 2, reasons: [], ...hand });
    expect(await acts(id)).toEqual(['posted 1', 'changed 2']);
  });

  it.each(['lost', 'reset-after', '5xx-after', 'half', 'cut', '5xx-before', '429'])(
    'arrives once and is nobody else’s, though its answer goes astray (%s) and the worker dies',
    async (fault) => {
      const { id } = await posted();
      await requestChange(box.timeline, id, hand);
      box.sandbox.fault(`next=${fault};on=write`);
      await box.poster.run();
      box.clock.at += 60_000;
      await box.nextWorker().run();
      expect(inClio()).toMatchObject([hand.narrative].map((note) => ({ note })));
      expect(await box.entry(id)).toMatchObject({ state: 'posted', revision: 2, reasons: [] });
      expect(await acts(id)).toEqual(['posted 1', 'changed 2']);
    },
  );

  it('gives way to one that somebody made in Clio first, and the attorney’s words are kept beside it', async () => {
    const { id, clioId } = await posted();
    box.sandbox.changeActivity(clioId, { note: 'Ben was here', quantity: 1200 });
    await requestChange(box.timeline, id, hand);
    await box.poster.run();
    expect(inClio()).toMatchObject([{ note: 'Ben was here', quantity: 1200 }]);
    expect(await box.entry(id)).toMatchObject({
      state: 'posted',
      revision: 1,
      narrative: 'Ben was here',
      unsent: hand,
      reasons: [
        { code: 'changed-in-clio', differences: [{ attribute: 'seconds', seconds: 1200 }, { attribute: 'note' }] },
        { code: 'changed-first' },
      ],
    });
  });

  it('is refused once it is on a bill, and not tried again', async () => {
    const { id, clioId } = await posted();
    box.sandbox.freeze(clioId);
    await requestChange(box.timeline, id, hand);
    await box.poster.run();
    expect(await box.entry(id)).toMatchObject({
      state: 'posted',
      onBill: true,
      narrative: 'Draft motion to compel',
      unsent: hand,
      reasons: [{ code: 'change-billed' }],
    });
    expect(await requestChange(box.timeline, id, hand)).toEqual({ ok: false, why: 'billed' });
    expect(await requestTakeBack(box.timeline, id)).toEqual({ ok: false, why: 'billed' });
  });

  it('of one that was deleted in Clio ends there: it is not made again', async () => {
    const { id, clioId } = await posted();
    box.sandbox.removeActivity(clioId);
    await requestChange(box.timeline, id, hand);
    await box.poster.run();
    await box.nextWorker().run();
    expect([inClio(), (await box.entry(id)).state]).toEqual([[], 'deleted']);
  });

  it('goes on top of a new version in Clio that says nothing new', async () => {
    const { id, clioId } = await posted();
    box.sandbox.changeActivity(clioId, { price: 1 });
    await requestChange(box.timeline, id, hand);
    await box.poster.run();
    expect(inClio()).toMatchObject([{ note: hand.narrative, price: 1 }]);
    expect(await acts(id)).toEqual(['posted 1', 'changed 2']);
  });

  it('finds its way where it was posted before versions were kept', async () => {
    const { id } = await posted();
    await box.timeline.changeEntry(id, ['posted'], ({ etag: _, ...entry }) => entry);
    await requestChange(box.timeline, id, hand);
    await box.poster.run();
    expect(inClio()).toMatchObject([{ note: hand.narrative }]);
  });

  it('waits while it is under way, and is then another revision', async () => {
    const { id } = await posted();
    await requestChange(box.timeline, id, hand);
    expect(await requestChange(box.timeline, id, { narrative: 'Third' })).toEqual({ ok: false, why: 'busy' });
    await box.poster.run();
    await requestChange(box.timeline, id, { narrative: 'Third' });
    await box.poster.run();
    expect([inClio()[0]?.note, (await box.entry(id)).revision]).toEqual(['Third', 3]);
  });
});

describe('an entry taken back', () => {
  it('is gone from Clio, its time is open again, and the history keeps it', async () => {
    const { id } = await posted();
    expect(await requestTakeBack(box.timeline, id)).toEqual({ ok: true });
    await box.poster.run();
    expect([inClio(), await box.timeline.entryBy(id)]).toEqual([[], null]);
    expect((await box.timeline.summaryOf('2026-11-23'))?.sent ?? 0).toBe(0);
    expect(await acts(id)).toEqual(['posted 1', 'taken-back 1']);
    const again = await box.approved();
    await box.poster.run();
    expect([inClio().length, (await box.entry(again.id)).state]).toEqual([1, 'posted']);
  });

  it.each(['lost', '5xx-after', 'cut', '5xx-before', '429-bare'])(
    'is gone though the answer goes astray (%s) and the worker dies',
    async (fault) => {
      const { id } = await posted();
      await requestTakeBack(box.timeline, id);
      box.sandbox.fault(`next=${fault};on=write`);
      await box.poster.run();
      box.clock.at += 60_000;
      await box.nextWorker().run();
      expect([inClio(), await box.timeline.entryBy(id)]).toEqual([[], null]);
    },
  );

  it('stays where somebody changed it in Clio meanwhile, and goes where it is asked for again', async () => {
    const { id, clioId } = await posted();
    box.sandbox.changeActivity(clioId, { note: 'Ben was here' });
    await requestTakeBack(box.timeline, id);
    await box.poster.run();
    expect(inClio()).toHaveLength(1);
    expect(await box.entry(id)).toMatchObject({
      state: 'posted',
      narrative: 'Ben was here',
      reasons: expect.arrayContaining([{ code: 'removal-changed' }]),
    });
    await requestTakeBack(box.timeline, id);
    await box.poster.run();
    expect([inClio(), await box.timeline.entryBy(id)]).toEqual([[], null]);
  });

  it.each(['draft', 'paid'] as const)('stays on a bill (%s)', async (state) => {
    const { id, clioId } = await posted();
    box.sandbox.freeze(clioId, state);
    await requestTakeBack(box.timeline, id);
    await box.poster.run();
    expect(inClio()).toHaveLength(1);
    expect(await box.entry(id)).toMatchObject({
      state: 'posted',
      onBill: true,
      reasons: [{ code: 'removal-billed' }],
    });
  });
});
