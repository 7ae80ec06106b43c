import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { requestChange, requestTakeBack } from '../../../../extension/background/posting/requests.ts';
import { type Outbox, outbox, SECONDS } from '../outbox.ts';

let box: Outbox;
beforeEach(async () => {
  box = await outbox();
});
afterEach(() => box.close());

/** An entry typed by hand that is the same as an approved one. */
const typed = () => ({
  date: '2026-11-23',
  quantity: SECONDS,
  note: 'Draft motion to compel',
  matterId: box.sandbox.matter('00012-Smith').id,
});

const ids = () => box.sandbox.activities().map(({ id }) => id);

describe('a request that something on the way repeated', () => {
  it('leaves one entry in Clio, the one that is kept here', async () => {
    box.sandbox.fault('next=ok,twice,ok;on=post');
    for (const narrative of ['One', 'Two', 'Three']) await box.approved({ narrative });
    await box.poster.run();
    expect(box.sandbox.activities().map(({ note }) => note)).toEqual(['One', 'Two', 'Three']);
    expect((await box.timeline.allEntries()).map(({ clioId }) => clioId)).toEqual(ids());
  });

  it('is looked for until Clio can be asked', async () => {
    // The first read tells Clio's clock to a new worker, the second is the look at what was made.
    box.sandbox.fault('next=twice;on=post');
    box.sandbox.fault('next=ok,lost;on=read');
    const poster = box.nextWorker();
    await box.approved();
    await poster.run();
    expect([ids().length, box.wakes]).toEqual([2, [box.clock.at + 60_000]]);
    box.clock.at += 60_000;
    await poster.run();
    expect(ids()).toHaveLength(1);
  });

  it('is looked for by the next worker where the one that sent it died before it looked', async () => {
    box.sandbox.fault('next=twice;on=post');
    box.sandbox.fault('next=lost*9;on=read');
    await box.approved();
    await box.poster.run();
    expect(ids()).toHaveLength(2);
    box.sandbox.fault('off');
    await box.nextWorker().run();
    expect(ids()).toHaveLength(1);
    expect((await box.timeline.allEntries()).map(({ clioId }) => clioId)).toEqual(ids());
  });

  it('is found where Clio’s list shows it late, also by another worker, and then looked for no more', async () => {
    box.sandbox.fault('next=twice;on=post');
    box.sandbox.fault('lookup-lag=90000');
    await box.approved();
    await box.poster.run();
    expect(ids()).toHaveLength(2);
    const [wake = 0] = box.wakes.slice(-1);
    expect(wake - box.clock.at).toBe(5 * 60_000);
    box.clock.at = wake;
    const [asked, poster] = [box.asked().length, box.nextWorker()];
    await poster.run();
    expect(ids()).toHaveLength(1);
    const looked = box.asked().length;
    expect(looked).toBeGreaterThan(asked);
    box.clock.at += 10 * 60_000;
    await poster.run();
    await box.nextWorker().run();
    expect(box.asked()).toHaveLength(looked);
  });

  it('is removed also where the entry itself was changed or taken back by then', async () => {
    box.sandbox.fault('next=twice,twice;on=post');
    box.sandbox.fault('lookup-lag=90000');
    const [changed, takenBack] = [await box.approved({ narrative: 'One' }), await box.approved({ narrative: 'Two' })];
    await box.poster.run();
    expect(await requestChange(box.timeline, changed.id, { narrative: 'One, mended' })).toEqual({ ok: true });
    expect(await requestTakeBack(box.timeline, takenBack.id)).toEqual({ ok: true });
    await box.poster.run();
    box.clock.at += 5 * 60_000;
    await box.poster.run();
    expect(box.sandbox.activities().map(({ note }) => note)).toEqual(['One, mended']);
  });

  it('of which it is not certain that it was one is offered for removal, and stays unless that is wished', async () => {
    // The answer is lost, a list shows both late, and one of them later than the other.
    box.sandbox.fault('next=lost;on=post');
    const { id } = await box.approved();
    await box.poster.run();
    const [own] = box.sandbox.activities();
    box.clock.at += 20_000;
    box.sandbox.addActivity({ ...typed(), categoryId: own?.categoryId ?? null, price: own?.price ?? 0 });
    box.sandbox.fault('lookup-lag=50000');
    box.clock.at += 40_000;
    await box.poster.run();
    expect(await box.entry(id)).toMatchObject({ state: 'posted', clioId: own?.id });
    box.clock.at += 5 * 60_000;
    await box.nextWorker().run();
    const entry = await box.entry(id);
    expect(ids()).toHaveLength(2);
    expect(entry.reasons).toEqual([{ code: 'may-be-duplicate' }]);
    expect(entry.twins?.map(({ clioId }) => clioId)).toEqual(ids().slice(1));
  });

  it('is said where the other is on a bill already', async () => {
    box.sandbox.fault('next=twice;on=post');
    const real = box.network.fetch;
    box.network.fetch = async (input, init) => {
      const answer = await real(input, init);
      const [first] = ids();
      if (init?.method === 'POST' && first !== undefined) box.sandbox.freeze(first);
      return answer;
    };
    const { id } = await box.approved();
    await box.poster.run();
    expect(ids()).toHaveLength(2);
    expect((await box.entry(id)).reasons).toEqual([{ code: 'is-duplicate' }]);
  });
});

describe('no repetition', () => {
  it('is an equal entry typed in Clio before or after', async () => {
    box.sandbox.addActivity(typed());
    box.clock.at += 10_000;
    await box.approved();
    await box.poster.run();
    box.clock.at += 10_000;
    box.sandbox.addActivity(typed());
    await box.approved({ narrative: 'Another' });
    for (const minutes of [0, 5, 5]) {
      box.clock.at += minutes * 60_000;
      await box.poster.run();
    }
    expect(ids()).toHaveLength(4);
    for (const { twins, reasons } of await box.timeline.allEntries()) expect([twins, reasons]).toEqual([undefined, []]);
  });

  it('are two equal entries that were approved, though the second’s answer was lost', async () => {
    box.sandbox.fault('next=ok,lost;on=post');
    await box.approved();
    await box.approved();
    await box.poster.run();
    expect(ids()).toHaveLength(2);
    box.clock.at += 60_000;
    await box.poster.run();
    const entries = await box.timeline.allEntries();
    expect(entries.map(({ state }) => state)).toEqual(['posted', 'posted']);
    expect(entries.map(({ clioId }) => clioId).sort()).toEqual(ids());
  });
});
