import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DraftPatch } from '../../../../extension/timeline/index.ts';
import { changeRetention } from '../../change-retention.ts';
import { win } from '../random-day.ts';
import { createRecorded, DAY, from, holding, MINUTE, NINE, type Recorded } from '../recorded.ts';

let store: Recorded;
beforeEach(async () => {
  store = createRecorded();
  await store.say([0, win('A')], [20, win('B')], [40, { kind: 'away', why: 'locked' }]);
});
afterEach(() => store.timeline.close());

const PARTS = [from(0, 20)];
const change = (patch: DraftPatch, at = NINE, parts: typeof PARTS | null = PARTS) =>
  store.timeline.changeDraft({ day: DAY, card: '7', patch, parts }, at);
const draft = async () => (await store.day()).drafts.get('7');

describe('what the attorney changes on a draft', () => {
  it('is taken back in the same order as all else, also after the store was closed', async () => {
    await change({ charge: 'no-charge' }, NINE, null);
    await store.timeline.tagSpans([NINE], 7, NINE);
    await change({ narrative: 'Own words' });
    await store.timeline.close();
    expect((await draft())?.patch).toEqual({ charge: 'no-charge', narrative: 'Own words' });
    const kinds = [];
    for (let step = 0; step < 3; step++) kinds.push((await store.timeline.undo(NINE))?.act.kind);
    expect(kinds).toEqual(['draft', 'tag', 'draft']);
    expect(await draft()).toBeUndefined();
    for (let step = 0; step < 3; step++) await store.timeline.redo(NINE);
    expect((await draft())?.patch).toEqual({ charge: 'no-charge', narrative: 'Own words' });
  });

  it('is one step while the attorney types, and another one after a rest or another act', async () => {
    await change({ narrative: 'D' });
    await change({ narrative: 'Draft' }, NINE + 5000);
    await change({ narrative: 'Draft motion' }, NINE + MINUTE);
    await store.timeline.tagSpans([NINE], 7, NINE + MINUTE);
    await change({ narrative: 'Draft motion to' }, NINE + MINUTE);
    const narratives = [];
    for (let undone = await store.timeline.undo(NINE); undone; undone = await store.timeline.undo(NINE))
      narratives.push((await draft())?.patch.narrative);
    expect(narratives).toEqual(['Draft motion', 'Draft motion', 'Draft', undefined]);
  });

  it('keeps the time of the attorney’s first edit, whatever the attorney edits later', async () => {
    await change({ narrative: 'One' });
    await change({ seconds: 600 }, NINE + MINUTE, [from(0, 40)]);
    expect((await draft())?.fixed).toEqual({ parts: PARTS, at: NINE });
    await store.timeline.undo(NINE);
    await store.timeline.undo(NINE);
    expect(await draft()).toBeUndefined();
  });

  it('keeps the last tick of each item and every finding that the attorney found fine', async () => {
    await change({ items: [{ key: 'a', ticked: false }], confirmed: ['vague'] });
    await change({
      items: [
        { key: 'a', ticked: true },
        { key: 'b', ticked: false },
      ],
      confirmed: ['closed'],
    });
    expect((await draft())?.patch).toEqual({
      items: [
        { key: 'a', ticked: true },
        { key: 'b', ticked: false },
      ],
      confirmed: ['vague', 'closed'],
    });
  });

  it('belongs to its day and card', async () => {
    await change({ narrative: 'Own words' });
    await store.timeline.changeDraft(
      { day: '2026-11-24', card: '7', patch: { narrative: 'Other' }, parts: null },
      NINE,
    );
    expect([...(await store.day()).drafts.keys()]).toEqual(['7']);
    expect((await draft())?.patch).toEqual({ narrative: 'Own words' });
  });

  it('is used up by the entry; what the attorney unticked stays so for what is left', async () => {
    await change({ narrative: 'Own words', items: [{ key: 'a', ticked: false }] });
    await change({ charge: 'no-charge' }, NINE + MINUTE);
    await store.timeline.approve([holding(20, 40, { draft: { card: '7', patch: {}, left: true } })]);
    expect(await draft()).toEqual({ patch: { items: [{ key: 'a', ticked: false }] }, fixed: null, over: null });
    await store.timeline.approve([holding(0, 20, { draft: { card: '7', patch: {}, left: false } })]);
    expect(await draft()).toBeUndefined();
  });

  it('loses its share of a split with its entry, so that later time does not get it again', async () => {
    const parts = [
      { card: '7/a', seconds: 600 },
      { card: '7/b', seconds: 300 },
    ];
    await change({ byTask: true, parts }, NINE, null);
    await store.timeline.approve([holding(0, 20, { draft: { card: '7/a', patch: {}, left: false } })]);
    expect((await draft())?.patch).toEqual({ byTask: true, parts: [{ card: '7/b', seconds: 300 }] });
  });

  it('of a split is used up alone: the other parts stay as they were split', async () => {
    const part = (card: string, patch: DraftPatch) => ({ card, state: { patch, fixed: null, over: PARTS } });
    const items = [{ key: 'a', ticked: false, time: PARTS }];
    await change({ narrative: 'Own words' });
    const becomes = [
      part('7', { byTask: true, rest: '7/a' }),
      part('7/a', { narrative: 'Own words', items }),
      part('7/b', { charge: 'no-charge', share: { seconds: 360, of: 20_000 } }),
    ];
    await store.timeline.changeDraft({ day: DAY, card: '7', patch: {}, parts: null, becomes }, NINE);
    await store.timeline.approve([holding(20, 40, { draft: { card: '7/a', patch: {}, left: true } })]);
    const { drafts } = await store.day();
    expect(drafts.get('7')?.patch).toEqual({ byTask: true, rest: '7/a' });
    expect(drafts.get('7/a')).toEqual({ patch: { items }, fixed: null, over: null });
    expect(drafts.get('7/b')?.patch).toEqual({ charge: 'no-charge', share: { seconds: 360, of: 20_000 } });
    await store.timeline.approve([holding(0, 20, { draft: { card: '7/b', patch: {}, left: false } })]);
    expect((await store.day()).drafts.get('7/b')).toBeUndefined();
  });

  it('comes back as it was with an entry that the attorney takes back', async () => {
    const patch: DraftPatch = { narrative: 'Own words', charge: 'no-charge' };
    await store.timeline.approve([holding(0, 20, { draft: { card: '7/x', patch, left: false } })]);
    await store.timeline.withdraw('entry-0', NINE);
    expect((await store.day()).drafts.get('7/x')?.patch).toEqual(patch);
  });

  it('goes for good with its day that the attorney deletes for good, and not with a part of it', async () => {
    await change({ narrative: 'Secret words' });
    await store.timeline.decide({ kind: 'delete', stretches: [from(0, 20)] }, NINE);
    while (await store.timeline.maintain(NINE + 31 * 86_400_000, 0));
    expect(await draft()).toBeDefined();
    await store.timeline.deleteDay(DAY);
    expect(await draft()).toBeUndefined();
  });

  it('goes for good with its day at the end of its time', async () => {
    await change({ narrative: 'Secret words' });
    await store.timeline.approve([holding(0, 40)]);
    await changeRetention(store.timeline, { months: 1 });
    while (await store.timeline.maintain(NINE + 90 * 86_400_000, 0));
    expect(await draft()).toBeUndefined();
    expect(await store.timeline.undo(NINE)).toBeNull();
  });
});
