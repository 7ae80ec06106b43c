import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { type Outbox, outbox, SECONDS } from '../outbox.ts';

let box: Outbox;
afterEach(() => box.close());

const FIRST_LOOK = 60_000;
/** From the first look-up to the second. */
const SECOND_LOOK = 4 * 60_000;

/** Lets time pass as the alarms do: to each instant asked for, and a run there. */
async function pass(milliseconds: number): Promise<void> {
  box.clock.at += milliseconds;
  await box.poster.run();
}

describe('an entry of which nobody knows whether it arrived', () => {
  it.each(['post-lost=1', 'post-502=1', 'garbage-201=1'])('but did (%s) is found in Clio and kept', async (fault) => {
    box = await outbox({ faults: fault });
    const { id } = await box.approved();
    await box.poster.run();
    expect(await box.entry(id)).toMatchObject({ state: 'unknown', reasons: [{ code: 'in-doubt' }] });
    expect(box.wakes).toEqual([box.clock.at + FIRST_LOOK]);
    await pass(FIRST_LOOK);
    const [activity] = box.sandbox.activities();
    expect(await box.entry(id)).toMatchObject({ state: 'posted', clioId: activity?.id, inClio: 720, reasons: [] });
    await pass(10 * SECOND_LOOK);
    expect([box.posts(), box.sandbox.activities().length]).toEqual([1, 1]);
  });

  it.each(['post-cut=1', 'post-503=1'])(
    'and did not (%s) is sent again only after look-ups one minute and five minutes after',
    async (fault) => {
      box = await outbox({ faults: fault });
      const { id } = await box.approved();
      await box.poster.run();
      await pass(FIRST_LOOK - 1);
      expect([box.lookUps(), box.posts()]).toEqual([0, 1]);
      await pass(1);
      expect([box.lookUps(), box.posts(), (await box.entry(id)).state]).toEqual([1, 1, 'unknown']);
      expect(box.wakes.at(-1)).toBe(box.clock.at + SECOND_LOOK);
      await pass(SECOND_LOOK - 1);
      expect([box.lookUps(), box.posts()]).toEqual([1, 1]);
      await pass(1);
      expect([box.lookUps(), box.posts(), (await box.entry(id)).state]).toEqual([2, 2, 'posted']);
      expect(box.sandbox.activities()).toHaveLength(1);
    },
  );

  it('is not sent again where Clio shows it late', async () => {
    box = await outbox({ faults: 'post-lost=1,lookup-lag=90000' });
    const { id } = await box.approved();
    await box.poster.run();
    await pass(FIRST_LOOK);
    expect(await box.entry(id)).toMatchObject({ state: 'unknown' });
    await pass(SECOND_LOOK);
    expect(await box.entry(id)).toMatchObject({ state: 'posted' });
    expect([box.posts(), box.sandbox.activities().length]).toEqual([1, 1]);
  });

  it('is not counted as looked up where the look-up came to nothing', async () => {
    box = await outbox({ faults: 'post-cut=1' });
    const { id } = await box.approved();
    await box.poster.run();
    box.sandbox.fault('down=4');
    await pass(FIRST_LOOK);
    expect(await box.entry(id)).toMatchObject({ state: 'unknown', lookups: [] });
    await pass(SECOND_LOOK);
    expect([(await box.entry(id)).lookups.length, box.posts()]).toEqual([1, 1]);
    await pass(SECOND_LOOK);
    expect([box.posts(), box.sandbox.activities().length]).toEqual([2, 1]);
    expect(box.poster.trouble()).toBeNull();
  });

  it('never holds up the others', async () => {
    box = await outbox({ faults: 'post-lost=1' });
    await box.approved({ narrative: 'In doubt' });
    const { id } = await box.approved();
    await box.poster.run();
    expect(await box.entry(id)).toMatchObject({ state: 'posted' });
  });

  it('is not mistaken for an equal one that belongs to another entry', async () => {
    box = await outbox();
    await box.approved();
    await box.poster.run();
    box.sandbox.fault('post-cut=1');
    const { id } = await box.approved();
    await box.poster.run();
    await pass(FIRST_LOOK);
    expect(await box.entry(id)).toMatchObject({ state: 'unknown', clioId: null });
    await pass(SECOND_LOOK);
    expect(new Set((await box.timeline.allEntries()).map(({ clioId }) => clioId)).size).toBe(2);
    expect(box.sandbox.activities()).toHaveLength(2);
  });

  it('is left to the attorney where Clio holds one that is almost the same, however long that takes', async () => {
    box = await outbox({ faults: 'post-lost=1' });
    const { id } = await box.approved();
    await box.poster.run();
    const [activity] = box.sandbox.activities();
    box.sandbox.changeActivity(activity?.id ?? 0, { note: 'Changed in Clio' });
    for (const wait of [FIRST_LOOK, SECOND_LOOK, SECOND_LOOK, 100 * SECOND_LOOK]) await pass(wait);
    expect(await box.entry(id)).toMatchObject({ state: 'unknown', reasons: [{ code: 'unclear' }] });
    expect([box.posts(), box.sandbox.activities().length]).toEqual([1, 1]);
  });

  it('is found also where this computer’s clock is an hour ahead of Clio’s', async () => {
    box = await outbox({ faults: 'post-lost=1' });
    box.clock.ahead = 3_600_000;
    const { id } = await box.approved();
    const poster = box.nextWorker();
    await poster.run();
    box.clock.at += FIRST_LOOK;
    await poster.run();
    expect(await box.entry(id)).toMatchObject({ state: 'posted' });
    expect([box.posts(), box.sandbox.activities().length]).toEqual([1, 1]);
  });
});

describe('a worker that died while sending', () => {
  it('leaves an entry that is looked up, and kept where it arrived', async () => {
    box = await outbox();
    const { id, matter } = await box.approved({ state: 'sending', sentAt: 0 });
    await box.timeline.changeEntry(id, ['sending'], (entry) => ({ ...entry, sentAt: box.clock.at }));
    box.sandbox.addActivity({
      date: '2026-11-23',
      quantity: SECONDS,
      note: 'Draft motion to compel',
      matterId: matter,
    });
    box.clock.at += FIRST_LOOK;
    await box.nextWorker().run();
    expect(await box.entry(id)).toMatchObject({ state: 'posted' });
    expect([box.posts(), box.sandbox.activities().length]).toEqual([0, 1]);
  });

  it('leaves an entry that is not sent again blind where it did not arrive', async () => {
    box = await outbox();
    const { id } = await box.approved({ state: 'sending', sentAt: box.clock.at });
    const poster = box.nextWorker();
    await poster.run();
    expect([(await box.entry(id)).state, box.posts()]).toEqual(['unknown', 0]);
    box.clock.at += FIRST_LOOK;
    await poster.run();
    expect([box.lookUps(), box.posts()]).toEqual([1, 0]);
    box.clock.at += SECOND_LOOK;
    await poster.run();
    expect([box.posts(), box.sandbox.activities().length]).toEqual([1, 1]);
  });

  it('between the two look-ups does not make the next one forget the first', async () => {
    box = await outbox({ faults: 'post-cut=1' });
    const { id } = await box.approved();
    await box.poster.run();
    await pass(FIRST_LOOK);
    box.clock.at += SECOND_LOOK;
    await box.nextWorker().run();
    expect([(await box.entry(id)).state, box.lookUps(), box.posts()]).toEqual(['posted', 2, 2]);
    expect(box.sandbox.activities()).toHaveLength(1);
  });
});
