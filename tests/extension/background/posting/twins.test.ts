import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Outbox, outbox, SECONDS } from '../outbox.ts';

let box: Outbox;
beforeEach(async () => {
  box = await outbox();
});
afterEach(() => box.close());

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
    expect((await box.entry(id)).reason).toMatch(/twice/);
  });
});

describe('no repetition', () => {
  it('is an equal entry that she typed in Clio before or after', async () => {
    const typed = {
      date: '2026-11-23',
      quantity: SECONDS,
      note: 'Draft motion to compel',
      matterId: box.sandbox.matter('00012-Smith').id,
    };
    box.sandbox.addActivity(typed);
    box.clock.at += 10_000;
    await box.approved();
    await box.poster.run();
    box.clock.at += 10_000;
    box.sandbox.addActivity(typed);
    await box.approved({ narrative: 'Another' });
    await box.poster.run();
    expect(ids()).toHaveLength(4);
  });

  it('are two equal entries that she approved, though the second’s answer was lost', async () => {
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
