import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { keepFirmState } from '../../../../extension/background/settings/effective.ts';
import type { CardView } from '../../../../extension/messages/card.ts';
import { accountKey } from '../../../../extension/timeline/index.ts';
import { sampleMatter } from '../../sample-records.ts';
import { ACME, DAY, record, SMITH, type Stretch } from '../kept-day.ts';
import { asSeen, CONNECTION, type ReviewStage, reviewStage } from '../review-stage.ts';

const smith = String(SMITH);
const WORK: Stretch[] = [
  [800, '00012-Smith brief.docx - Word'],
  [400, '00041-Acme lease.docx - Word'],
];

async function cardOf(stage: ReviewStage, id = smith): Promise<CardView> {
  const { cards, small } = await stage.day();
  const card = [...cards, ...small].find((one) => one.id === id);
  if (!card) throw new Error(`there is no card ${id}`);
  return card;
}
const send = async (stage: ReviewStage, id = smith) =>
  stage.calls['day.send']({ day: DAY, asOf: stage.clock.at, cards: [asSeen(await cardOf(stage, id))] });
/** The card once what is looked for beside it was found. */
async function settled(stage: ReviewStage, id = smith): Promise<CardView> {
  const told = stage.told();
  await cardOf(stage, id);
  await told;
  return cardOf(stage, id);
}
const entries = async (stage: ReviewStage) => (await stage.timeline.allEntries()).length;

describe('a note that names another matter', () => {
  it('is not sent until the attorney says that it is fine; then it is fine in that matter, the next day too', async () => {
    const stage = await reviewStage(WORK);
    await stage.change(smith, { narrative: 'Draft motion as in 00041-Acme' });
    expect(await send(stage)).toEqual({ ok: false, why: 'blocked', cards: [smith] });
    expect(await entries(stage)).toBe(0);
    expect((await cardOf(stage)).finding).toMatchObject({
      kind: 'other-matter',
      number: '00041-Acme',
      quote: '00041-Acme',
      blocks: true,
    });
    await stage.change(smith, { confirmed: 'other-matter' });
    expect((await cardOf(stage)).finding?.blocks ?? false).toBe(false);
    await stage.calls['review.undo']({});
    expect((await cardOf(stage)).finding).toMatchObject({ kind: 'other-matter' });
    await stage.calls['review.redo']({});
    expect(await send(stage)).toEqual({ ok: true, sent: 1 });

    stage.clock.at = await record(stage.timeline, WORK, stage.clock.at + 60_000);
    await stage.change(smith, { narrative: 'Reply as in 00041-Acme' });
    expect(await send(stage)).toEqual({ ok: true, sent: 1 });
    await stage.change(String(ACME), { narrative: 'Lease as in 00012-Smith' });
    expect(await send(stage, String(ACME))).toMatchObject({ ok: false, why: 'blocked' });
  });

  it('is not sent while another reading of the day still looks for what the note names', async () => {
    const stage = await reviewStage(WORK);
    await stage.change(smith, { narrative: 'Draft motion as in 00041-Acme' });
    const next = stage.nextWorker();
    const { allMatters } = next.timeline;
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    next.timeline.allMatters = () => held.then(allMatters);
    const card = asSeen(await cardOf(next));
    const sent = next.calls['day.send']({ day: DAY, asOf: next.clock.at, cards: [card] });
    await new Promise((resolve) => setTimeout(resolve, 50));
    letGo();
    expect(await sent).toEqual({ ok: false, why: 'blocked', cards: [smith] });
  });

  it('is pointed out on the card without being asked, also a client’s full name', async () => {
    const stage = await reviewStage(WORK);
    await stage.timeline.storeMatters([sampleMatter(30, '00300', { client: { id: 300, name: 'Harlow Orchard' } })], {
      since: null,
      startedAt: 0,
      next: null,
      done: 1,
      total: 1,
    });
    await stage.change(smith, { narrative: 'Telephone call with Harlow Orchard' });
    const next = stage.nextWorker();
    expect((await cardOf(next)).finding).toBeNull();
    expect((await settled(stage.nextWorker())).finding).toMatchObject({
      kind: 'other-client',
      client: 'Harlow Orchard',
      blocks: true,
    });
  });
});

describe('a draft', () => {
  it('with a blank in its words is not ticked and cannot be sent', async () => {
    const stage = await reviewStage(WORK);
    await stage.change(smith, { narrative: 'E-mail re [subject]' });
    expect(await cardOf(stage)).toMatchObject({ ticked: false, finding: { kind: 'blank', quote: '[subject]' } });
    expect(await send(stage)).toMatchObject({ ok: false, why: 'blocked' });
  });

  it('whose time Clio has in part is sent with what is missing, once that is taken', async () => {
    const stage = await reviewStage(WORK);
    stage.inClio = [{ matter: SMITH, seconds: 600, timer: false }];
    expect((await settled(stage)).finding).toEqual({
      kind: 'in-clio',
      seconds: 600,
      left: 200,
      timer: false,
      blocks: true,
      offer: 'fix',
      mayBeFine: true,
    });
    expect(await stage.calls['draft.fix']({ day: DAY, card: smith, finding: 'in-clio' })).toEqual({ done: true });
    expect(await cardOf(stage)).toMatchObject({ changedTo: 200, more: false });
    await stage.calls['review.undo']({});
    expect((await cardOf(stage)).changedTo).toBeNull();
  });

  it('is a minimum: it is said that more goes to Clio than was worked, before and after that is taken', async () => {
    const stage = await reviewStage(WORK);
    await keepFirmState(stage.timeline, { setup: { billing: [{ leastMinutes: 30 }] } });
    const next = stage.nextWorker();
    expect((await cardOf(next)).finding).toMatchObject({ kind: 'too-short', least: 1800, seconds: 1080 });
    await next.calls['draft.fix']({ day: DAY, card: smith, finding: 'too-short' });
    expect(await cardOf(next)).toMatchObject({ seconds: 800, changedTo: 1800, more: true, finding: null });
  });

  it('is a cap: what it leaves is sent, or all of it where the attorney says that it is right', async () => {
    const stage = await reviewStage(WORK);
    await keepFirmState(stage.timeline, { setup: { billing: [{ mostMinutes: 13 }] } });
    const next = stage.nextWorker();
    const capped = {
      kind: 'too-long',
      seconds: 1080,
      most: 780,
      within: 720,
      blocks: true,
      offer: 'fix',
      mayBeFine: true,
    };
    expect((await cardOf(next)).finding).toEqual(capped);
    expect(await next.calls['draft.fix']({ day: DAY, card: smith, finding: 'too-long' })).toEqual({ done: true });
    expect(await cardOf(next)).toMatchObject({ changedTo: 720, finding: null });
    await next.calls['review.undo']({});
    expect(await send(next)).toMatchObject({ ok: false, why: 'blocked' });
    await next.change(smith, { confirmed: 'too-long' });
    expect(await send(next)).toEqual({ ok: true, sent: 1 });
  });

  it('that nothing can mend but the attorney is left as it is', async () => {
    const stage = await reviewStage(WORK);
    await stage.change(smith, { narrative: 'E-mail re [subject]' });
    expect(await stage.calls['draft.fix']({ day: DAY, card: smith, finding: 'blank' })).toEqual({ done: false });
    expect(await stage.calls['draft.fix']({ day: DAY, card: 'none', finding: 'empty' })).toEqual({ done: false });
  });
});

describe('a firm that uses codes', () => {
  const code = (id: number, kind: 'task' | 'activity') => ({
    id,
    code: `L${id}`,
    name: 'Code',
    description: '',
    kind,
    setId: null,
  });
  async function usingCodes() {
    const stage = await reviewStage(WORK);
    const matters = await stage.timeline.allMatters();
    await stage.timeline.keepConnection(CONNECTION);
    const progress = {
      since: null,
      startedAt: 0,
      next: null,
      done: 0,
      total: 0,
      account: accountKey(CONNECTION),
    };
    await stage.timeline.storeMatters(matters, progress);
    await stage.timeline.storeList('utbmsCodes', [code(120, 'task'), code(101, 'activity')], progress);
    await stage.timeline.storeList(
      'billing',
      [{ roundingMinutes: 6, decimalRounding: false, utbmsCodes: true, fixedFeeTimeIsNonBillable: false }],
      progress,
    );
    return stage;
  }

  it('has a card without one marked, until it has both; those of the last entry are proposed', async () => {
    const stage = await usingCodes();
    expect((await cardOf(stage)).finding).toEqual({
      kind: 'codes',
      missing: ['task', 'activity'],
      blocks: false,
      offer: 'category',
      mayBeFine: true,
    });
    await stage.change(smith, { task: 120 });
    expect((await cardOf(stage)).finding).toMatchObject({ kind: 'codes' });
    await stage.change(smith, { activity: 101 });
    expect((await cardOf(stage)).finding).toBeNull();
    expect(await send(stage)).toEqual({ ok: true, sent: 1 });
    stage.clock.at = await record(stage.timeline, WORK, stage.clock.at + 60_000);
    expect((await cardOf(stage)).codes).toMatchObject({ task: { id: 120 }, activity: { id: 101 } });
  });

  it('is not asked again in a matter whose last entry had none', async () => {
    const stage = await usingCodes();
    expect(await send(stage)).toEqual({ ok: true, sent: 1 });
    stage.clock.at = await record(stage.timeline, WORK, stage.clock.at + 60_000);
    expect((await cardOf(stage)).finding).toBeNull();
    expect((await cardOf(stage, String(ACME))).finding).toMatchObject({ kind: 'codes' });
  });
});

describe('a firm that wants one task an entry', () => {
  const TASKS: Stretch[] = [
    [800, '00012-Smith brief.docx - Word'],
    [500, '00012-Smith reply letter.docx - Word'],
    [300, '00012-Smith outline.docx - Word'],
  ];
  async function strict() {
    const stage = await reviewStage(TASKS);
    await keepFirmState(stage.timeline, { setup: { billing: [{ oneTask: true }] } });
    return stage.nextWorker();
  }

  it('gets a card for each task, that keeps its name', async () => {
    const stage = await strict();
    const { cards } = await stage.day();
    expect(cards.map(({ seconds }) => seconds)).toEqual([800, 500, 300]);
    const ids = cards.map(({ id }) => id);
    stage.clock.at = await record(stage.timeline, [[10, TASKS[0]?.[1] ?? '']], stage.clock.at);
    expect((await stage.nextWorker().day()).cards.map(({ id }) => id)).toEqual(ids);
  });

  it('is told of several tasks on one card; split, they are the whole as Clio shows it, in one step', async () => {
    const stage = await strict();
    await stage.timeline.changeDraft({ day: DAY, card: smith, patch: { byTask: false }, parts: null }, stage.clock.at);
    const whole = await cardOf(stage);
    expect(whole).toMatchObject({ inClio: 1800, finding: { kind: 'block', blocks: true } });
    expect(await stage.calls['draft.fix']({ day: DAY, card: smith, finding: 'block' })).toEqual({ done: true });
    const { cards } = await stage.day();
    expect(cards).toHaveLength(3);
    expect(cards.reduce((sum, { inClio }) => sum + inClio, 0)).toBe(1800);
    // Nobody changed a time, and no more goes to Clio than its own rounding makes of it.
    expect(cards.map(({ more }) => more)).toEqual([false, false, false]);
    expect(new Set((await stage.day()).ledger.lines.map(({ why }) => why))).toEqual(new Set(['rounding']));
    await stage.calls['review.undo']({});
    expect(await cardOf(stage)).toEqual(whole);
  });
});

describe('a matter’s small cards', () => {
  it('are advised to be one where that is less in Clio, and are one by one key', async () => {
    const stage = await reviewStage([
      [200, '00012-Smith brief.docx - Word'],
      [100, '00012-Smith reply letter.docx - Word'],
      [50, '00012-Smith outline.docx - Word'],
    ]);
    await stage.timeline.changeDraft({ day: DAY, card: smith, patch: { byTask: true }, parts: null }, stage.clock.at);
    const { cards } = await stage.day();
    expect(cards.map(({ finding }) => finding)).toEqual([
      { kind: 'merge', apart: 1080, together: 360, blocks: false, offer: 'fix', mayBeFine: false },
      null,
      null,
    ]);
    const [first, second] = cards;
    const fix = (card: string) => stage.calls['draft.fix']({ day: DAY, card, finding: 'merge' });
    expect(await fix(second?.id ?? '')).toEqual({ done: false });
    expect(await fix(first?.id ?? '')).toEqual({ done: true });
    expect(await cardOf(stage)).toMatchObject({ seconds: 350, inClio: 360, finding: null });
  });
});
