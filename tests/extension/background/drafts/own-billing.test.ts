import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { billingHandlers } from '../../../../extension/background/drafts/handlers.ts';
import { createTaggers } from '../../../../extension/background/matching/tagger.ts';
import { keepFirmState } from '../../../../extension/background/settings/effective.ts';
import type { BillingChoices } from '../../../../extension/timeline/index.ts';
import { ACME, DAY, SMITH, type Stretch } from '../kept-day.ts';
import { asSeen, CONNECTION, type ReviewStage, reviewStage } from '../review-stage.ts';
import { settingsCalls } from '../settings-calls.ts';

const WORK: Stretch[] = [
  [190, '00012-Smith brief.docx - Word'],
  [150, '00012-Smith reply letter.docx - Word'],
  [800, '00041-Acme lease.docx - Word'],
];

const calls = ({ timeline }: ReviewStage) => ({
  ...billingHandlers({ timeline, taggers: createTaggers(timeline), changed: () => undefined }),
  ...settingsCalls(timeline),
});

async function choosing(choices: BillingChoices): Promise<ReviewStage> {
  const stage = await reviewStage(WORK);
  await calls(stage)['settings.change'](choices);
  return stage;
}
const cardsOf = async (stage: ReviewStage, matter: number) =>
  (await stage.day()).cards.filter((card) => card.matter.id === matter);

describe('an attorney’s own way of making entries', () => {
  it('is one entry for each task where that is wanted; they may be put together again, as no client asked for it', async () => {
    expect(await cardsOf(await reviewStage(WORK), SMITH)).toHaveLength(1);
    const stage = await choosing({ byTask: true });
    const cards = await cardsOf(stage, SMITH);
    expect(cards.map(({ seconds }) => seconds)).toEqual([190, 150]);
    expect(cards[0]?.finding).toEqual({
      kind: 'merge',
      apart: 720,
      together: 360,
      blocks: false,
      offer: 'fix',
      mayBeFine: false,
    });
  });

  it('gives way to what the firm wants of all entries', async () => {
    const stage = await choosing({ byTask: true, longDayHours: 1 });
    await keepFirmState(stage.timeline, { setup: { billing: [{ oneTask: false, longDayHours: 9 }] } });
    expect(await cardsOf(stage.nextWorker(), SMITH)).toHaveLength(1);
    expect((await calls(stage)['billing.read']({})).firm).toEqual({ byTask: false, longDayHours: 9 });
  });

  it('points out a day with more hours than are wanted', async () => {
    const stage = await choosing({ longDayHours: 1 });
    await stage.change(String(ACME), { seconds: 3600 });
    await stage.change(String(ACME), { confirmed: 'more-than-worked' });
    expect((await cardsOf(stage, ACME))[0]?.finding).toMatchObject({ kind: 'long-day', most: 3600 });
  });

  it('rounds what goes to Clio where that is wanted, keeps what was worked, and calls it rounding', async () => {
    const stage = await choosing({ rounding: { step: 1800, direction: 'up' } });
    const [card] = await cardsOf(stage, ACME);
    if (!card) throw new Error('there is a card');
    expect(card).toMatchObject({ seconds: 800, changedTo: null, inClio: 1800, more: true });
    await stage.calls['day.send']({ day: DAY, asOf: stage.clock.at, cards: [asSeen(card)] });
    const [entry] = await stage.timeline.allEntries();
    expect(entry).toMatchObject({ seconds: 1800, worked: 800 });
    const { ledger } = await stage.day();
    expect(ledger.lines.filter(({ matter }) => matter?.id === ACME)).toMatchObject([
      { why: 'rounding', seconds: 1000 },
    ]);
  });

  it('never rounds on another base than Clio', async () => {
    const stage = await choosing({ rounding: { step: 600, direction: 'up' } });
    expect(await cardsOf(stage, ACME)).toMatchObject([{ inClio: 1080, more: false }]);
  });

  it('has rules for single clients and matters; the firm’s own count before them only where it locked them', async () => {
    const rules = [
      { matter: '00012-Smith', oneTask: true },
      { client: 'Acme', leastMinutes: 30, bannedWords: ['attention to'] },
      { client: 'Nobody', leastMinutes: 600 },
      { leastMinutes: 'many' },
    ];
    const stage = await choosing({ rules });
    expect(await cardsOf(stage, SMITH)).toHaveLength(2);
    await stage.change(String(ACME), { narrative: 'Lease' });
    expect((await cardsOf(stage, ACME))[0]?.finding).toMatchObject({ kind: 'too-short', least: 1800 });
    await stage.change(String(ACME), { narrative: 'Attention to lease' });
    expect((await cardsOf(stage, ACME))[0]?.finding).toMatchObject({ kind: 'banned', blocks: true });

    await keepFirmState(stage.timeline, { setup: { billing: [{ oneTask: false }] } });
    expect(await cardsOf(stage.nextWorker(), SMITH)).toHaveLength(2);
    await keepFirmState(stage.timeline, { setup: { billing: [{ oneTask: false }], locked: ['billing'] } });
    expect(await cardsOf(stage.nextWorker(), SMITH)).toHaveLength(1);
  });

  it('limits a narrative for a client, as the firm or the attorney sets it, until it is short enough', async () => {
    const stage = await choosing({ rules: [{ client: 'Acme', mostCharacters: 12 }] });
    await stage.change(String(ACME), { narrative: 'Draft the lease' });
    const tooLong = { kind: 'too-many-characters', characters: 15, most: 12, blocks: true, mayBeFine: false };
    expect((await cardsOf(stage, ACME))[0]?.finding).toMatchObject({ ...tooLong, offer: 'narrative' });
    await stage.change(String(SMITH), { narrative: 'Draft the reply letter' });
    expect((await cardsOf(stage, SMITH))[0]?.finding).toBeNull();
    await stage.change(String(ACME), { narrative: 'Draft lease' });
    expect((await cardsOf(stage, ACME))[0]?.finding).toBeNull();
    // The line of totals goes to Clio as well.
    await stage.change(String(ACME), { summary: true });
    expect((await cardsOf(stage, ACME))[0]?.finding).toMatchObject({ kind: 'too-many-characters', most: 12 });
    await stage.change(String(ACME), { summary: false });

    const rules = [{ client: 'Acme', mostCharacters: 5 }];
    await keepFirmState(stage.timeline, { setup: { billing: rules, locked: ['billing'] } });
    expect((await cardsOf(stage.nextWorker(), ACME))[0]?.finding).toMatchObject({ most: 5 });
  });

  it('follows a change of a rule at once', async () => {
    const stage = await choosing({ rules: [{ matter: '00012-Smith', oneTask: true }] });
    expect(await cardsOf(stage, SMITH)).toHaveLength(2);
    await calls(stage)['settings.change']({ rules: [] });
    expect(await cardsOf(stage, SMITH)).toHaveLength(1);
  });
});

describe('by how much Clio rounds up', () => {
  it('is asked where Clio does not say it, and what the attorney says counts from then on', async () => {
    const stage = await reviewStage(WORK);
    await stage.timeline.keepConnection({ ...CONNECTION, step: null });
    expect((await calls(stage)['billing.read']({})).increment).toMatchObject({ step: null, from: 'attorney' });
    expect(await calls(stage)['billing.increment']({ step: 900 })).toEqual({ done: true });
    expect((await stage.timeline.read('connection'))?.step).toBe(900);
  });

  it('is not for the attorney to say where Clio says it, nor another than posted entries show', async () => {
    const stage = await reviewStage(WORK);
    await stage.timeline.keepConnection({ ...CONNECTION, step: null, steps: [360, 720] });
    expect(await calls(stage)['billing.increment']({ step: 900 })).toEqual({ done: false });
    const says = (roundingMinutes: number | null) =>
      stage.timeline.storeList(
        'billing',
        [{ roundingMinutes, decimalRounding: false, utbmsCodes: false, fixedFeeTimeIsNonBillable: false }],
        { since: null, startedAt: 0, next: null, done: 0, total: 0, account: 'sandbox:1' },
      );
    await says(null);
    expect((await calls(stage)['billing.read']({})).increment?.from).toBe('attorney');
    await says(6);
    expect((await calls(stage)['billing.read']({})).increment?.from).toBe('clio');
    expect(await calls(stage)['billing.increment']({ step: 360 })).toEqual({ done: false });
  });
});
