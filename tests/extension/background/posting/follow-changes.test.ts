import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPostedWatch, type PostedWatch } from '../../../../extension/background/posting/follow-changes.ts';
import { requestChange } from '../../../../extension/background/posting/requests.ts';
import { type Outbox, outbox } from '../outbox.ts';

const DAY = '2026-11-23';
const HALF_HOUR = 30 * 60_000;

let box: Outbox;
let watch: PostedWatch;
let id: string;
let clioId: number;
beforeEach(async () => {
  box = await outbox();
  watch = createPostedWatch(box.timeline, box.connections, { now: () => box.clock.at, changed: () => undefined });
  ({ id } = await box.approved());
  await box.poster.run();
  clioId = (await box.entry(id)).clioId ?? 0;
});
afterEach(() => box.close());

const looks: [string, () => Promise<void>][] = [
  ['of the day that is shown', () => watch.look(DAY)],
  [
    'of all days, by what changed since',
    async () => {
      box.clock.at += HALF_HOUR;
      await watch.runIfDue();
    },
  ],
];

describe.each(looks)('a look %s', (_, look) => {
  it('takes on what somebody changed in Clio, and says so', async () => {
    await watch.runIfDue();
    box.sandbox.changeActivity(clioId, { note: 'Ben was here', nonBillable: true });
    await look();
    expect(await box.entry(id)).toMatchObject({
      state: 'posted',
      narrative: 'Ben was here',
      charge: 'non-billable',
      reasons: [
        { code: 'changed-in-clio', differences: [{ attribute: 'note' }, { attribute: 'nonBillable', is: true }] },
      ],
    });
    await box.nextWorker().run();
    expect([box.posts(), box.sandbox.activities().length]).toEqual([1, 1]);
  });

  it('notices that it went on a bill', async () => {
    await watch.runIfDue();
    box.sandbox.freeze(clioId);
    await look();
    expect(await box.entry(id)).toMatchObject({ state: 'posted', onBill: true, reasons: [] });
  });

  it('leaves one alone that is as it was sent', async () => {
    await watch.runIfDue();
    const before = await box.entry(id);
    await look();
    expect(await box.entry(id)).toEqual(before);
  });
});

describe('a look', () => {
  it('takes the attorney’s own change, sent meanwhile, for no other’s', async () => {
    const real = box.network.fetch;
    box.network.fetch = async (input, init) => {
      if (!String(input).includes('/activities.json')) return real(input, init);
      box.network.fetch = real;
      await requestChange(box.timeline, id, { narrative: 'Mended' });
      await box.poster.run();
      return real(input, init);
    };
    await watch.look(DAY);
    expect(await box.entry(id)).toMatchObject({ state: 'posted', narrative: 'Mended', reasons: [] });
  });

  it('around misses nothing where this computer’s clock runs an hour ahead of Clio’s', async () => {
    box.clock.at += 3_600_000;
    box.clock.ahead = 3_600_000;
    await watch.runIfDue();
    box.clock.at += HALF_HOUR / 2;
    box.sandbox.changeActivity(clioId, { note: 'Ben was here' });
    box.clock.at += HALF_HOUR;
    await watch.runIfDue();
    expect(await box.entry(id)).toMatchObject({ narrative: 'Ben was here' });
  });
});

describe('an entry deleted in Clio', () => {
  it('is shown as deleted, holds its time, and is never sent again by itself', async () => {
    box.sandbox.removeActivity(clioId);
    await watch.look(DAY);
    expect(await box.entry(id)).toMatchObject({
      state: 'deleted',
      inClio: 0,
      reasons: [{ code: 'deleted-in-clio' }],
    });
    box.clock.at += 10 * HALF_HOUR;
    await box.nextWorker().run();
    expect([box.posts(), box.sandbox.activities()]).toEqual([1, []]);
    expect((await box.timeline.postingsOf(id)).map(({ act }) => act)).toEqual(['posted', 'deleted-in-clio']);
  });

  it('is not believed of one that Clio’s list shows late', async () => {
    box.sandbox.fault('lookup-lag=60000');
    await watch.look(DAY);
    expect(await box.entry(id)).toMatchObject({ state: 'posted', reasons: [] });
  });

  it('goes back to the drafts where that is asked for', async () => {
    box.sandbox.removeActivity(clioId);
    await watch.look(DAY);
    expect(await box.timeline.withdraw(id, box.clock.at)).toBe(true);
    expect(await box.timeline.entryBy(id)).toBeNull();
  });
});

const asked = () => box.asked().filter((request) => request === 'GET /activities.json').length;

describe('looking', () => {
  it('costs one request for a day however often it is shown, and none for a day with nothing in Clio', async () => {
    const before = asked();
    for (let times = 0; times < 5; times += 1) await watch.look(DAY);
    await watch.look('2026-11-22');
    expect(asked() - before).toBe(1);
  });

  it('around costs one request in half an hour, also for a worker that is started again and again', async () => {
    const before = asked();
    for (let times = 0; times < 5; times += 1) {
      const options = { now: () => box.clock.at, changed: () => undefined };
      await createPostedWatch(box.timeline, box.connections, options).runIfDue();
      box.clock.at += 60_000;
    }
    expect(asked() - before).toBe(1);
  });
});
