import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { keepFaultsIn } from '../../../../extension/background/faults/unawaited.ts';
import type { ApprovedCard } from '../../../../extension/messages/card.ts';
import { StoreError } from '../../../../extension/timeline/index.ts';
import { ACME, DAY, NINE, record, SMITH, type Stretch } from '../kept-day.ts';
import { asSeen, type ReviewStage, reviewStage } from '../review-stage.ts';

const DAYTIME: Stretch[] = [
  [400, '00012-Smith brief'],
  [40, 'away'],
  [260, '00041-Acme lease'],
  [20, '00012-Smith brief'],
];
const smith = String(SMITH);
const acme = String(ACME);

async function seen(stage: ReviewStage, ...cards: string[]): Promise<ApprovedCard[]> {
  const view = await stage.day();
  return [...view.cards, ...view.small].filter(({ id }) => cards.includes(id)).map(asSeen);
}
const send = (stage: ReviewStage, cards: ApprovedCard[], asOf = stage.clock.at) =>
  stage.calls['day.send']({ day: DAY, asOf, cards });

describe('approving', () => {
  it('makes entries of exactly what was seen: matter, time, words, charge, and whose it is', async () => {
    const stage = await reviewStage(DAYTIME);
    await stage.change(smith, { narrative: 'Own words ', charge: 'no-charge' });
    expect(await send(stage, await seen(stage, smith, acme))).toEqual({ ok: true, sent: 2 });
    const entries = await stage.timeline.allEntries();
    expect(entries.find(({ matter }) => matter === SMITH)).toMatchObject({
      day: DAY,
      user: 42,
      seconds: 420,
      narrative: 'Own words',
      charge: 'no-charge',
      state: 'approved',
      approvedAt: stage.clock.at,
      clioId: null,
      parts: [
        { start: NINE, end: NINE + 400_000 },
        { start: NINE + 700_000, end: NINE + 720_000 },
      ],
    });
  });

  it('is done also where what is learned by the way cannot be kept, which is told as a fault', async () => {
    const stage = await reviewStage(DAYTIME);
    const faults: string[] = [];
    keepFaultsIn((where) => faults.push(where));
    await stage.change(smith, { narrative: 'Own words', category: 4 });
    const cards = await seen(stage, smith);
    stage.timeline.changeFrom = () => Promise.reject(new StoreError('hanging'));
    expect(await send(stage, cards)).toEqual({ ok: true, sent: 1 });
    expect(await stage.timeline.allEntries()).toMatchObject([{ state: 'approved' }]);
    expect(faults).toEqual(['storage']);
  });

  it('sends the time that was set, and remembers what was worked', async () => {
    const stage = await reviewStage(DAYTIME);
    await stage.change(smith, { seconds: 3600 });
    // An hour instead of seven minutes may be a slip.
    expect(await send(stage, await seen(stage, smith))).toMatchObject({ ok: false, why: 'blocked' });
    await stage.change(smith, { confirmed: 'more-than-worked' });
    await send(stage, await seen(stage, smith));
    expect(await stage.timeline.allEntries()).toMatchObject([{ seconds: 3600, worked: 420 }]);
    expect((await stage.day()).minutes).toEqual({ total: 11, sent: 7, ready: 4, needs: 0 });
  });

  it('leaves what was unticked to a later entry, still unticked', async () => {
    const stage = await reviewStage([
      [400, '00012-Smith brief'],
      [300, '00012-Smith motion'],
    ]);
    const [card] = (await stage.day()).cards;
    const motion = card?.rows.find(({ title }) => title.includes('motion'));
    await stage.change(smith, { items: [{ key: motion?.key ?? '', ticked: false }] });
    expect((await stage.day()).cards[0]).toMatchObject({ seconds: 400, minutes: 12, staying: 5 });
    await send(stage, await seen(stage, smith));
    expect(await stage.timeline.allEntries()).toMatchObject([{ seconds: 400 }]);
    expect((await stage.day()).cards).toMatchObject([{ id: smith, seconds: 0, ticked: false, minutes: 5, staying: 5 }]);
  });

  it('leaves time after the instant of the view to later drafts', async () => {
    const stage = await reviewStage(DAYTIME);
    const cards = await seen(stage, smith);
    const asOf = stage.clock.at;
    stage.clock.at = await record(stage.timeline, [[200, '00012-Smith brief']], asOf);
    expect(await send(stage, cards, asOf)).toEqual({ ok: true, sent: 1 });
    expect(await send(stage, await seen(stage, smith))).toEqual({ ok: true, sent: 1 });
    const seconds = (await stage.timeline.allEntries()).map((entry) => entry.seconds);
    expect(seconds.sort((a, b) => a - b)).toEqual([200, 420]);
  });

  const otherwise: [string, Partial<ApprovedCard>][] = [
    ['seconds', { seconds: 419 }],
    ['a time set by hand', { changedTo: 3600 }],
    ['other hours in Clio', { inClio: 360 }],
    ['words', { narrative: 'Other words' }],
    ['a charge', { charge: 'non-billable' }],
    ['a category', { category: 5 }],
    ['a code', { task: 5 }],
    ['totals in the note', { summary: true }],
    ['a matter', { card: '99' }],
  ];
  it.each(otherwise)('writes nothing at all where a card says %s that it does not have', async (_, change) => {
    const stage = await reviewStage(DAYTIME);
    const [one, other] = await seen(stage, smith, acme);
    if (!one || !other) throw new Error('there are two cards');
    const cards = [other, { ...one, ...change }];
    expect(await send(stage, cards)).toEqual({ ok: false, why: 'changed' });
    expect(await stage.timeline.allEntries()).toEqual([]);
  });

  it('writes nothing where a card was changed, or a window tagged otherwise, after it was seen', async () => {
    const stage = await reviewStage(DAYTIME);
    const before = await seen(stage, smith);
    await stage.change(smith, { narrative: 'Later words' });
    expect(await send(stage, before)).toEqual({ ok: false, why: 'changed' });
    const now = await seen(stage, smith);
    await stage.timeline.tagSpans([NINE + 700_000], ACME, stage.clock.at);
    expect(await send(stage, now)).toEqual({ ok: false, why: 'changed' });
    expect(await stage.timeline.allEntries()).toEqual([]);
  });

  it('of the same card twice writes nothing', async () => {
    const stage = await reviewStage(DAYTIME);
    const cards = await seen(stage, smith);
    expect(await send(stage, [...cards, ...cards])).toEqual({ ok: false, why: 'changed' });
  });

  it('by two popups at the same time makes one entry', async () => {
    const stage = await reviewStage(DAYTIME);
    const cards = await seen(stage, smith);
    const results = await Promise.all([send(stage, cards), send(stage.nextWorker(), cards)]);
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await stage.timeline.allEntries()).toHaveLength(1);
  });

  it('is answered anew as before, also where nothing came of it', async () => {
    const stage = await reviewStage(DAYTIME);
    const request = { day: DAY, asOf: stage.clock.at, cards: await seen(stage, smith) };
    const pages = [stage.calls, stage.nextWorker().calls];
    const sendAll = () => Promise.all(pages.map((calls, page) => calls['day.send'](request, `act-${page}`)));
    const answers = await sendAll();
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await sendAll()).toEqual(answers);
  });

  it('of nothing, or without a connection, says so', async () => {
    const stage = await reviewStage(DAYTIME);
    const cards = await seen(stage, smith);
    expect(await send(stage, [])).toEqual({ ok: false, why: 'empty' });
    stage.connection = null;
    expect(await send(stage, cards)).toEqual({ ok: false, why: 'not-connected' });
    expect(await stage.timeline.allEntries()).toEqual([]);
  });
});
