import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTaggers } from '../../../../extension/background/matching/tagger.ts';
import { createPostedWatch } from '../../../../extension/background/posting/follow-changes.ts';
import { createPosting } from '../../../../extension/background/posting/handlers.ts';
import { type Outbox, outbox } from '../outbox.ts';

let box: Outbox;
/** What a worker that knows nothing yet does with the calls of pages; it sends nothing by itself. */
function worker() {
  const { timeline, connections, poster, clock } = box;
  const now = () => clock.at;
  const changed = () => undefined;
  return createPosting({
    timeline,
    taggers: createTaggers(timeline, 'test'),
    connections,
    poster: { ...poster, run: async () => undefined },
    watch: createPostedWatch(timeline, connections, { now, changed }),
    now,
    changed,
  }).handlers;
}
beforeEach(async () => {
  box = await outbox();
});
afterEach(() => box.close());

type Handlers = ReturnType<typeof worker>;
interface Case {
  /** An entry that the act is about. */
  entry(): Promise<{ id: string; clioId: number }>;
  ask(calls: Handlers, entry: { id: string; clioId: number }, act: string): Promise<unknown>;
}
const waiting = async () => ({ ...(await box.approved()), clioId: 0 });
async function posted() {
  const { id } = await box.approved();
  await box.poster.run();
  return { id, clioId: (await box.entry(id)).clioId ?? 0 };
}
async function refused() {
  const matter = box.sandbox.matter('LIT 4471').id;
  box.sandbox.requireUtbms(matter);
  const { id } = await box.approved({ matter });
  await box.poster.run();
  return { id, clioId: 0 };
}
/** One of which nobody knows whether it arrived. */
async function unclear() {
  box.sandbox.fault('next=lost;on=post');
  const { id } = await box.approved();
  await box.poster.run();
  const clioId = box.sandbox.activities()[0]?.id ?? 0;
  box.sandbox.changeActivity(clioId, { note: 'Other words' });
  box.clock.at += 60_000;
  await box.poster.run();
  return { id, clioId };
}
const change = { narrative: 'Mended' };
const CASES: [string, Case][] = [
  ['a change of a posted entry', { entry: posted, ask: (to, { id }, act) => to['entry.change']({ id, change }, act) }],
  ['taking back', { entry: posted, ask: (to, { id }, act) => to['entry.takeBack']({ id }, act) }],
  ['a refused entry, sent again', { entry: refused, ask: (to, { id }, act) => to['entry.retry']({ id, change }, act) }],
  ['a waiting entry, changed', { entry: waiting, ask: (to, { id }, act) => to['entry.retry']({ id, change }, act) }],
  ['a waiting entry, put back', { entry: waiting, ask: (to, { id }, act) => to['entry.withdraw']({ id }, act) }],
  [
    'an unclear entry that is none of those in Clio',
    { entry: unclear, ask: (to, { id }, act) => to['entry.decide']({ id, clioId: null }, act) },
  ],
  [
    'an unclear entry that is one of those in Clio',
    { entry: unclear, ask: (to, { id, clioId }, act) => to['entry.decide']({ id, clioId }, act) },
  ],
  ['a change that is too late', { entry: waiting, ask: (to, { id }, act) => to['entry.change']({ id, change }, act) }],
];
const isDone = (answer: unknown) => answer === true || (answer as { ok?: boolean }).ok === true;
const stored = async () => [await box.timeline.allEntries(), await box.timeline.read('log')];

describe.each(CASES)('asked for again by a page whose answer was lost: %s', (_, { entry, ask }) => {
  it('is done once, and answered as it was', async () => {
    const about = await entry();
    const act = crypto.randomUUID();
    const answer = await ask(worker(), about, act);
    const once = await stored();
    expect(await ask(worker(), about, act)).toEqual(answer);
    expect(await stored()).toEqual(once);
  });

  it('is done once where Clio has it by then', async () => {
    const about = await entry();
    const act = crypto.randomUUID();
    const answer = await ask(worker(), about, act);
    await box.nextWorker().run();
    const [once, inClio] = [await stored(), box.sandbox.activities()];
    expect(await ask(worker(), about, act)).toEqual(answer);
    await box.nextWorker().run();
    expect([await stored(), box.sandbox.activities()]).toEqual([once, inClio]);
  });

  it('is said to be done if it was, though all that Clio has went on a bill by then', async () => {
    const about = await entry();
    const act = crypto.randomUUID();
    const answer = await ask(worker(), about, act);
    await box.nextWorker().run();
    for (const { id } of box.sandbox.activities()) box.sandbox.freeze(id);
    const { timeline, connections, clock } = box;
    await createPostedWatch(timeline, connections, { now: () => clock.at, changed: () => undefined }).runIfDue();
    expect(isDone(await ask(worker(), about, act))).toBe(isDone(answer));
  });
});
