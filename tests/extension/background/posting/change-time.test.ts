import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { requestChange, requestRetry, requestTakeBack } from '../../../../extension/background/posting/requests.ts';
import { approvedSecondsOf, type Entry, type Reason } from '../../../../extension/timeline/index.ts';
import type { SandboxOptions } from '../../../clio-sandbox/index.ts';
import { type Outbox, outbox, SECONDS } from '../outbox.ts';

let box: Outbox;
afterEach(() => box.close());

const LESS = 300;
const MORE = 5400;

/** An entry that is in Clio. */
async function posted(options: SandboxOptions = {}): Promise<Entry & { clioId: number }> {
  box = await outbox(options);
  const { id } = await box.approved();
  await box.poster.run();
  const entry = await box.entry(id);
  if (entry.clioId === null) throw new Error(`it is ${entry.state}`);
  return { ...entry, clioId: entry.clioId };
}
const inClio = () => box.sandbox.activities();
/** What was asked of Clio to change, in this order. */
const patches = () => box.sandbox.requests.filter(({ method }) => method === 'PATCH').map(({ body }) => body);
const acts = async (id: string) => (await box.timeline.postingsOf(id)).map(({ act, seconds }) => `${act} ${seconds}`);

/** From now on Clio shows this user no hours of single entries. */
function hideHours(): void {
  const { fetch } = box.network;
  const REDACTED = { quantity: null, rounded_quantity: null, quantity_redacted: true };
  box.network.fetch = async (...asked) => {
    const answer = await fetch(...asked);
    if (!/activities\/\d/.test(String(asked[0])) || !answer.ok) return answer;
    const { data } = (await answer.json()) as { data: object };
    return new Response(JSON.stringify({ data: { ...data, ...REDACTED } }), answer);
  };
}

describe('the time of an entry that is in Clio, changed', () => {
  it('goes there on the same entry, with what was worked kept beside it', async () => {
    const { id, clioId } = await posted();
    expect(await requestChange(box.timeline, id, { seconds: LESS })).toEqual({ ok: true });
    await box.poster.run();
    expect(inClio()).toMatchObject([{ id: clioId, quantity: LESS, note: 'Draft motion to compel' }]);
    const entry = await box.entry(id);
    expect(entry).toMatchObject({ state: 'posted', revision: 2, seconds: LESS, inClio: 360, reasons: [] });
    expect(entry).toMatchObject({ worked: SECONDS, approvedSeconds: SECONDS });
    expect(await acts(id)).toEqual([`posted ${SECONDS}`, `changed ${LESS}`]);
  });

  it('comes back to what was approved in one act', async () => {
    const { id } = await posted();
    for (const seconds of [LESS, SECONDS]) {
      await requestChange(box.timeline, id, { seconds });
      await box.poster.run();
    }
    const entry = await box.entry(id);
    expect([inClio()[0]?.quantity, entry.seconds, approvedSecondsOf(entry)]).toEqual([SECONDS, SECONDS, SECONDS]);
  });

  it.each(['lost', 'reset-after', '5xx-after', 'half'])(
    'is found there by reading where the answer went astray (%s), and not asked for again',
    async (fault) => {
      const { id } = await posted();
      await requestChange(box.timeline, id, { seconds: LESS });
      box.sandbox.fault(`next=${fault};on=write`);
      await box.poster.run();
      const asked = patches().length;
      box.clock.at += 60_000;
      await box.nextWorker().run();
      expect(patches()).toHaveLength(asked);
      expect(inClio()).toMatchObject([{ quantity: LESS }]);
      expect(await box.entry(id)).toMatchObject({ state: 'posted', seconds: LESS, reasons: [] });
      expect(await acts(id)).toEqual([`posted ${SECONDS}`, `changed ${LESS}`]);
    },
  );

  it('is asked for again only once it was read that it did not arrive', async () => {
    const { id } = await posted();
    await requestChange(box.timeline, id, { seconds: LESS });
    box.sandbox.fault('next=5xx-before;on=write');
    await box.poster.run();
    const read = box.sandbox.requests.length;
    box.clock.at += 60_000;
    await box.nextWorker().run();
    const own = box.sandbox.requests.slice(read).filter(({ path }) => /activities\/\d/.test(path));
    expect(own.map(({ method }) => method)).toEqual(['GET', 'PATCH']);
    expect([inClio()[0]?.quantity, (await box.entry(id)).seconds]).toEqual([LESS, LESS]);
  });

  it('is not sent with another change, so that time changed in Clio stays', async () => {
    const { id, clioId } = await posted();
    box.sandbox.changeActivity(clioId, { quantity: 1200 });
    await requestTakeBack(box.timeline, id);
    await box.poster.run();
    await requestChange(box.timeline, id, { narrative: 'Call' });
    await box.poster.run();
    expect(inClio()).toMatchObject([{ quantity: 1200, note: 'Call' }]);
    expect(await box.entry(id)).toMatchObject({ seconds: SECONDS, storedSeconds: 1200, reasons: [] });
    // The attorney’s own time again: it is a change in Clio, though not here.
    await requestChange(box.timeline, id, { seconds: SECONDS });
    await box.poster.run();
    expect([inClio()[0]?.quantity, (await box.entry(id)).reasons]).toEqual([SECONDS, []]);
  });

  /** What may happen to it in Clio before the change comes, and what is said then. */
  const MEANWHILE: [string, (clioId: number) => void, Reason[]][] = [
    [
      'another time was written there',
      (clioId) => box.sandbox.changeActivity(clioId, { quantity: 1200 }),
      [{ code: 'changed-in-clio', differences: [{ attribute: 'seconds', seconds: 1200 }] }, { code: 'changed-first' }],
    ],
    ['it went on a bill', (clioId) => box.sandbox.freeze(clioId), [{ code: 'change-billed' }]],
  ];
  it.each(MEANWHILE)('is not made where %s first, and the attorney is told', async (_, meanwhile, reasons) => {
    const { id, clioId } = await posted();
    await requestChange(box.timeline, id, { seconds: LESS });
    meanwhile(clioId);
    const [before] = inClio();
    await box.poster.run();
    expect(inClio()).toMatchObject([{ quantity: before?.quantity }]);
    expect(await box.entry(id)).toMatchObject({
      state: 'posted',
      seconds: SECONDS,
      unsent: { seconds: LESS },
      reasons,
    });
  });

  it('ends where it was deleted in Clio, and back among the drafts it is the time that was written', async () => {
    const { id, clioId } = await posted();
    await requestChange(box.timeline, id, { seconds: LESS });
    box.sandbox.removeActivity(clioId);
    await box.poster.run();
    expect(await box.entry(id)).toMatchObject({ state: 'deleted', reasons: [{ code: 'deleted-in-clio' }] });
    const { day, matter } = await box.entry(id);
    await box.timeline.withdraw(id, box.clock.at);
    const drafts = (await box.timeline.readDay(day)).drafts;
    expect(drafts.get(String(matter))?.patch).toMatchObject({ seconds: LESS });
  });

  it('goes on top of a new version in Clio that says nothing new', async () => {
    const { id, clioId } = await posted();
    box.sandbox.changeActivity(clioId, { price: 1 });
    await requestChange(box.timeline, id, { seconds: LESS });
    await box.poster.run();
    expect(inClio()).toMatchObject([{ quantity: LESS, price: 1 }]);
  });

  it('that Clio hides from this user is never taken for done, nor asked for again', async () => {
    const { id, clioId } = await posted();
    await requestChange(box.timeline, id, { seconds: LESS });
    box.sandbox.changeActivity(clioId, { price: 1 });
    hideHours();
    await box.poster.run();
    expect(patches()).toHaveLength(1);
    expect(await box.entry(id)).toMatchObject({
      state: 'posted',
      seconds: SECONDS,
      reasons: [{ code: 'change-unseen' }],
    });
  });

  it('is more than was worked only if the attorney says that it is right', async () => {
    const { id } = await posted();
    expect(await requestChange(box.timeline, id, { seconds: MORE })).toEqual({ ok: false, why: 'more-than-worked' });
    expect((await box.entry(id)).state).toBe('posted');
    expect(await requestChange(box.timeline, id, { seconds: MORE, moreIsRight: true })).toEqual({ ok: true });
    await box.poster.run();
    expect(inClio()).toMatchObject([{ quantity: MORE }]);
    // Within Clio’s own rounding of what was worked it is no more.
    expect(await requestChange(box.timeline, id, { seconds: 648 })).toEqual({ ok: true });
  });

  it('of one that Clio refused goes with the entry when it is sent again, under the same rule', async () => {
    box = await outbox({});
    const { id } = await box.approved();
    await box.timeline.changeEntry(id, ['approved'], (entry) => ({ ...entry, state: 'refused' }));
    expect(await requestRetry(box.timeline, id, { seconds: MORE })).toEqual({ ok: false, why: 'more-than-worked' });
    expect(await requestRetry(box.timeline, id, { seconds: LESS })).toEqual({ ok: true });
    await box.poster.run();
    expect(inClio()).toMatchObject([{ quantity: LESS }]);
  });
});
