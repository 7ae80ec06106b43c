import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { CardView } from '../../../../extension/messages/card.ts';
import type { DayView } from '../../../../extension/messages/day.ts';
import type { Entry } from '../../../../extension/timeline/index.ts';
import { addDays } from '../../../../shared/index.ts';
import { ACME, DAY, NINE, record, SMITH, type Stretch } from '../kept-day.ts';
import { asSeen, type ReviewStage, reviewStage } from '../review-stage.ts';

const smith = String(SMITH);
const acme = String(ACME);
const MINUTE = 60_000;

function cardIn(view: DayView, id: string): CardView {
  const card = [...view.cards, ...view.small].find((one) => one.id === id);
  if (!card) throw new Error(`there is no card ${id}`);
  return card;
}
const needStarts = async (stage: ReviewStage, title: string) =>
  (await stage.day()).needs.find((need) => need.title.includes(title))?.starts ?? [];

describe('what needs a matter', () => {
  it('is one thing where it is one document, in whatever program and however often', async () => {
    const stage = await reviewStage([
      [300, 'Motion to compel.docx - Word'],
      [60, '00012-Smith brief'],
      [200, 'Motion to compel.pdf - Adobe Acrobat'],
      [100, '* Motion to compel.docx - Word'],
      [90, 'Settlement letter.docx - Word'],
    ]);
    const { needs } = await stage.day();
    expect(needs.map(({ rows, starts }) => [rows.length, starts.length])).toEqual([
      [3, 3],
      [1, 1],
    ]);
    await stage.act({ kind: 'tag', starts: needs[0]?.starts ?? [], matter: ACME });
    const after = await stage.day();
    expect(after.needs.map(({ title }) => title)).toEqual(['Settlement letter.docx - Word']);
    expect(cardIn(after, acme).rows).toHaveLength(3);
  });

  it('keeps its name from one reading to the next, and in a new worker', async () => {
    const stage = await reviewStage([[300, 'Motion to compel.docx - Word']]);
    const [before] = (await stage.day()).needs;
    stage.clock.at = await record(stage.timeline, [[50, 'Motion to compel.docx - Word']], stage.clock.at);
    const [after] = (await stage.nextWorker().day()).needs;
    expect(after?.key).toBe(before?.key);
    expect(after?.starts).toHaveLength(2);
  });

  it('says between which matters most of it was worked, as far as they are near', async () => {
    const stage = await reviewStage([
      [60, '00012-Smith brief'],
      [300, 'Research'],
      [60, '00041-Acme lease'],
      [10, 'Research'],
      [60, '00012-Smith brief'],
      [3600, 'away'],
      [60, 'Calendar'],
    ]);
    const { needs } = await stage.day();
    const between = needs.map(({ title, between: { before, after } }) => [title, before?.id, after?.id]);
    expect(between).toEqual([
      ['Research', SMITH, ACME],
      ['Calendar', undefined, undefined],
    ]);
  });

  it('stays apart where it was split, and is one where it was joined', async () => {
    const stage = await reviewStage([
      [300, 'Research'],
      [100, 'Phone notes'],
    ]);
    await stage.act({ kind: 'split', starts: await needStarts(stage, 'Research'), at: NINE + 200_000 });
    const split = (await stage.day()).needs;
    expect(split.map(({ title, to, from }) => [title, (to - from) / 1000])).toEqual([
      ['Research', 200],
      ['Research', 100],
      ['Phone notes', 100],
    ]);
    await stage.act({ kind: 'join', starts: split.flatMap(({ starts }) => starts) });
    expect((await stage.day()).needs).toHaveLength(1);
  });
});

describe('every act', () => {
  const DAYTIME: Stretch[] = [
    [400, '00012-Smith brief'],
    [300, 'Research'],
    [1200, 'away'],
    [500, '00041-Acme lease'],
  ];
  const acts: [string, (stage: ReviewStage) => Promise<unknown>][] = [
    ['tag', async (stage) => stage.act({ kind: 'tag', starts: await needStarts(stage, 'Research'), matter: SMITH })],
    ['exclude', async (stage) => stage.act({ kind: 'exclude', starts: [NINE], as: 'not-client' })],
    ['delete', async (stage) => stage.act({ kind: 'delete', starts: [NINE] })],
    ['split', async (stage) => stage.act({ kind: 'split', starts: [NINE], at: NINE + 100_000 })],
    ['join', async (stage) => stage.act({ kind: 'join', starts: [NINE, NINE + 400_000] })],
    ['note', async (stage) => stage.act({ kind: 'note', starts: [NINE], note: 'Reply to brief' })],
    [
      'share',
      async (stage) =>
        stage.act({
          kind: 'share',
          starts: [NINE],
          shares: [
            { matter: SMITH, seconds: 150 },
            { matter: ACME, seconds: 250 },
          ],
        }),
    ],
    [
      'add',
      async (stage) =>
        stage.act({
          kind: 'add',
          start: NINE + 800_000,
          end: NINE + 1_400_000,
          title: 'Call with Ada',
          matter: ACME,
          call: true,
          replace: false,
        }),
    ],
    ['leave', async (stage) => stage.act({ kind: 'leave', start: NINE + 700_000, end: NINE + 1_900_000 })],
    ['close', async (stage) => stage.act({ kind: 'close', day: DAY })],
    ['draft', async (stage) => stage.change(smith, { narrative: 'Own words', category: null, charge: 'no-charge' })],
    ['draft', async (stage) => stage.change(smith, { ticked: false })],
    ['draft', async (stage) => stage.change(acme, { seconds: 1800, summary: true })],
  ];
  it.each(acts)('%s changes the day, and is taken back to the letter in a new worker', async (kind, act) => {
    const stage = await reviewStage(DAYTIME);
    const { undo, redo, ...before } = await stage.day();
    expect([undo, redo]).toEqual([null, null]);
    await act(stage);
    const done = await stage.day();
    expect(done.undo).toMatchObject({ kind, count: kind === 'join' ? 2 : 1, day: DAY });
    expect({ ...done, undo, redo }).not.toEqual({ ...before, undo, redo });
    const next = stage.nextWorker();
    expect(await next.calls['review.undo']({})).toEqual(done.undo);
    const { undo: _, redo: again, ...after } = await next.day();
    expect(after).toEqual(before);
    expect(again).toEqual(done.undo);
    await next.calls['review.redo']({});
    expect(await next.day()).toEqual(done);
  });

  it('says of which day it was, where another one is looked at by now', async () => {
    const stage = await reviewStage(DAYTIME);
    await stage.act({ kind: 'delete', starts: [NINE] });
    await stage.change(smith, { narrative: 'Own words' });
    const tomorrow = addDays(DAY, 1);
    expect((await stage.day(tomorrow)).undo).toMatchObject({
      kind: 'draft',
      count: 1,
      day: DAY,
      matters: [{ id: SMITH }],
    });
    await stage.calls['review.undo']({});
    expect((await stage.day(tomorrow)).undo).toEqual({ kind: 'delete', count: 1, day: DAY, matters: [] });
  });

  it('says what is in the way of time that is added, and does nothing then', async () => {
    const stage = await reviewStage(DAYTIME);
    const add = (replace: boolean) =>
      stage.act({
        kind: 'add',
        start: NINE + 650_000,
        end: NINE + 1_300_000,
        title: 'Hearing',
        matter: ACME,
        call: false,
        replace,
      });
    const before = await stage.day();
    expect(await add(false)).toEqual({ done: false, inTheWay: [{ start: NINE + 650_000, end: NINE + 700_000 }] });
    expect(await stage.day()).toEqual(before);
    expect(await add(true)).toEqual({ done: true, inTheWay: [] });
    const added = cardIn(await stage.day(), acme).rows.find((row) => row.added);
    expect(added).toMatchObject({ title: 'Hearing', worked: 650_000, outcome: 'hand' });
  });

  it('adds what is free of a time, and leaves what was captured there', async () => {
    const stage = await reviewStage(DAYTIME);
    const hearing = { kind: 'add' as const, title: 'Hearing', matter: ACME, call: false, replace: false };
    const time = { start: NINE + 650_000, end: NINE + 1_300_000 };
    const before = cardIn(await stage.day(), smith);
    expect(await stage.act({ ...hearing, ...time, free: true })).toEqual({ done: true, inTheWay: [] });
    expect(cardIn(await stage.day(), smith)).toEqual(before);
    const added = cardIn(await stage.day(), acme).rows.find((row) => row.added);
    expect(added).toMatchObject({ starts: [NINE + 700_000], worked: 600_000 });
  });

  it('adds no time that is still to come', async () => {
    const stage = await reviewStage(DAYTIME);
    const hearing = { kind: 'add' as const, title: 'Hearing', matter: ACME, call: false, replace: false };
    const { at } = stage.clock;
    expect(await stage.act({ ...hearing, start: at - 600_000, end: at + 3_600_000 })).toEqual({
      done: false,
      inTheWay: [],
    });
  });

  it('tells the time of items without pauses, and without what is in entries', async () => {
    const stage = await reviewStage([
      [300, 'Research'],
      [600, 'away'],
      [100, '00012-Smith brief'],
      [200, 'Research'],
    ]);
    const [need] = (await stage.day()).needs;
    const time = await stage.calls['items.time']({ day: DAY, starts: need?.starts ?? [] });
    expect(time.map(({ start, end }) => [start - NINE, end - NINE])).toEqual([
      [0, 300_000],
      [1_000_000, 1_200_000],
    ]);
    expect(await stage.calls['items.time']({ day: DAY, starts: [NINE + 5_000_000] })).toEqual([]);
  });
});

describe('time that nobody saw', () => {
  it('is asked about until it is filled or is to stay', async () => {
    const stage = await reviewStage([
      [400, '00012-Smith brief'],
      [600, 'away'],
      [400, '00012-Smith brief'],
      [3600, 'away'],
      [100, 'Research'],
    ]);
    const { questions } = await stage.day();
    expect(questions.map(({ kind, minutes, matter, before }) => [kind, minutes, matter?.id, before.title])).toEqual([
      ['still', 10, SMITH, '00012-Smith brief'],
      ['away', 60, SMITH, '00012-Smith brief'],
    ]);
    const [first, second] = questions;
    if (!first || !second) throw new Error('there are two questions');
    const { start, end } = first;
    await stage.act({ kind: 'add', start, end, title: 'Reading', matter: SMITH, call: false, replace: false });
    await stage.act({ kind: 'leave', start: second.start, end: second.end });
    expect((await stage.day()).questions).toEqual([]);
    expect((await stage.day()).minutes.ready).toBe(23);
  });
});

describe('a call that no window tells of', () => {
  it('is asked about, takes the place of what was in front, and changes no sum of the day', async () => {
    const stage = await reviewStage([
      [300, '00012-Smith brief'],
      [400, '00012-Smith brief', undefined, 'ms-teams'],
      [500, 'Research', undefined, 'ms-teams'],
      [600, 'Research'],
    ]);
    const before = await stage.day();
    expect(before.questions).toEqual([
      {
        ...{ start: NINE + 300_000, end: NINE + 1_200_000, minutes: 15 },
        ...{ kind: 'microphone', before: { app: 'ms-teams', title: '' }, matter: null },
      },
    ]);
    const [{ start, end } = { start: 0, end: 0 }] = before.questions;
    const call = { kind: 'add', start, end, title: 'Teams call', matter: ACME, call: true } as const;
    expect((await stage.act({ ...call, replace: false })).inTheWay).not.toEqual([]);
    await stage.act({ ...call, replace: true });
    const after = await stage.day();
    expect(after.questions).toEqual([]);
    expect(cardIn(after, acme)).toMatchObject({ seconds: 900 });
    expect(after.minutes.total).toBe(before.minutes.total);
  });

  it('is one question, also where no window at all was in front for a part of it', async () => {
    const stage = await reviewStage([
      [200, '00012-Smith brief', undefined, 'zoom'],
      [600, 'none', undefined, 'zoom'],
      [200, '00012-Smith brief', undefined, 'zoom'],
      [600, 'none'],
      [600, 'Research'],
    ]);
    const { questions } = await stage.day();
    expect(questions.map(({ kind, start, minutes }) => [kind, (start - NINE) / 1000, minutes])).toEqual([
      ['microphone', 0, 17],
      ['gap', 1000, 10],
    ]);
    await stage.act({ kind: 'leave', start: NINE, end: NINE + 1_000_000 });
    expect((await stage.day()).questions.map(({ kind }) => kind)).toEqual(['gap']);
  });

  it('stays as it was recorded where the attorney says no', async () => {
    const stage = await reviewStage([
      [400, '00012-Smith brief', undefined, 'zoom'],
      [600, '00012-Smith brief'],
    ]);
    const [{ start, end } = { start: 0, end: 0 }] = (await stage.day()).questions;
    await stage.act({ kind: 'leave', start, end });
    const after = await stage.day();
    expect(after.questions).toEqual([]);
    expect(cardIn(after, smith)).toMatchObject({ seconds: 1000 });
  });
});

describe('a draft that was edited', () => {
  it('does not silently take in what is captured later', async () => {
    const stage = await reviewStage([[600, '00012-Smith brief']]);
    await stage.change(smith, { narrative: 'Own words' });
    stage.clock.at = await record(stage.timeline, [[300, '00012-Smith brief']], stage.clock.at);
    const card = cardIn(await stage.day(), smith);
    expect(card).toMatchObject({ seconds: 600, minutes: 15, staying: 5, narrative: 'Own words' });
    expect(card.rows.map(({ worked, ticked, later }) => [worked, ticked, later])).toEqual([
      [600_000, true, false],
      [300_000, false, true],
    ]);
    await stage.calls['day.send']({ day: DAY, asOf: stage.clock.at, cards: [asSeen(card)] });
    expect(await stage.timeline.allEntries()).toMatchObject([{ seconds: 600 }]);
    expect(cardIn(await stage.day(), smith)).toMatchObject({ seconds: 300, written: false, ticked: true });
  });

  it('takes it in where it is ticked, and what is given to it by hand', async () => {
    const stage = await reviewStage([
      [600, '00012-Smith brief'],
      [120, 'Research'],
    ]);
    await stage.change(smith, { narrative: 'Own words' });
    stage.clock.at = await record(stage.timeline, [[300, '00012-Smith brief']], stage.clock.at);
    await stage.act({ kind: 'tag', starts: await needStarts(stage, 'Research'), matter: SMITH });
    expect(cardIn(await stage.day(), smith).seconds).toBe(720);
    const later = cardIn(await stage.day(), smith).rows.find((row) => row.later);
    await stage.change(smith, { items: [{ key: later?.key ?? '', ticked: true }] });
    expect(cardIn(await stage.day(), smith).seconds).toBe(1020);
  });

  it('takes it in where only category or charge was chosen', async () => {
    const stage = await reviewStage([[600, '00012-Smith brief']]);
    await stage.change(smith, { charge: 'non-billable', category: null });
    stage.clock.at = await record(stage.timeline, [[300, '00012-Smith brief']], stage.clock.at);
    expect(cardIn(await stage.day(), smith)).toMatchObject({ seconds: 900, staying: 0, charge: 'non-billable' });
  });

  it('is as it was where its entry is taken back before it is sent', async () => {
    const stage = await reviewStage([[600, '00012-Smith brief']]);
    await stage.change(smith, { narrative: 'Own words', seconds: 1800, charge: 'no-charge' });
    const before = cardIn(await stage.day(), smith);
    await stage.calls['day.send']({ day: DAY, asOf: stage.clock.at, cards: [asSeen(before)] });
    const [entry] = await stage.timeline.allEntries();
    await stage.timeline.withdraw(entry?.id ?? '', stage.clock.at);
    expect(cardIn(await stage.day(), smith)).toEqual(before);
  });
});

describe('a day', () => {
  it('keeps less than three minutes for a matter out of what is sent, until it is ticked', async () => {
    const stage = await reviewStage([
      [179, '00012-Smith brief'],
      [180, '00041-Acme lease'],
    ]);
    const view = await stage.day();
    expect(view.small.map(({ id, ticked }) => [id, ticked])).toEqual([[smith, false]]);
    expect(view.cards.map(({ id, ticked }) => [id, ticked])).toEqual([[acme, true]]);
    await stage.change(smith, { ticked: true });
    expect((await stage.day()).small[0]?.ticked).toBe(true);
  });

  it('stays named until all of it is sent or it is closed', async () => {
    const stage = await reviewStage([[600, '00012-Smith brief']]);
    const tomorrow = NINE + 24 * 60 * MINUTE;
    stage.clock.at = await record(stage.timeline, [[300, 'Research']], tomorrow);
    const unsent = async () => (await stage.calls['day.read']({ day: null })).unsent;
    expect(await unsent()).toEqual([{ day: DAY, minutes: 10 }]);
    await stage.act({ kind: 'close', day: DAY });
    expect(await unsent()).toEqual([]);
    expect((await stage.day()).closed).toBe(true);
    await stage.calls['review.undo']({});
    expect(await unsent()).toEqual([{ day: DAY, minutes: 10 }]);
    const [card] = (await stage.day()).cards;
    if (!card) throw new Error('there is a card');
    await stage.calls['day.send']({ day: DAY, asOf: stage.clock.at, cards: [asSeen(card)] });
    expect(await unsent()).toEqual([]);
  });

  it('says in its ledger that an entry was deleted in Clio', async () => {
    const stage = await reviewStage([[400, '00012-Smith brief']]);
    const card = cardIn(await stage.day(), smith);
    await stage.calls['day.send']({ day: DAY, asOf: stage.clock.at, cards: [asSeen(card)] });
    const [entry] = await stage.timeline.allEntries();
    const gone = (one: Entry): Entry => ({ ...one, state: 'deleted', inClio: 0 });
    await stage.timeline.changeEntry(entry?.id ?? '', ['approved'], gone);
    const { ledger } = await stage.day();
    expect(ledger).toMatchObject({ worked: 400, inClio: 0, lines: [{ why: 'deleted', seconds: -400 }] });
    expect(ledger.uncharged).toEqual({ nonBillable: 0, noCharge: 0 });
  });

  it('says in its ledger why Clio shows something else than was worked, to the second', async () => {
    const stage = await reviewStage([
      [400, '00012-Smith brief'],
      [300, '00012-Smith motion'],
      [500, '00041-Acme lease'],
    ]);
    const motion = cardIn(await stage.day(), smith).rows.find(({ title }) => title.includes('motion'));
    await stage.change(smith, { items: [{ key: motion?.key ?? '', ticked: false }] });
    await stage.change(acme, { seconds: 1800, charge: 'non-billable' });
    const { ledger } = await stage.day();
    expect([ledger.worked, ledger.inClio]).toEqual([1200, 720 + 1800]);
    expect(ledger.lines.reduce((sum, { seconds }) => sum + seconds, ledger.worked)).toBe(ledger.inClio);
    expect(ledger.uncharged).toEqual({ nonBillable: 1800, noCharge: 0 });
    expect(ledger.lines.map(({ why, matter, seconds }) => [why, matter?.id, seconds]).sort()).toEqual([
      ['changed', ACME, 1300],
      ['left-out', undefined, -300],
      ['rounding', SMITH, 320],
    ]);
  });
});
