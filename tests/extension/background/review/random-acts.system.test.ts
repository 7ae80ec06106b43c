import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { readDay } from '../../../../extension/background/drafts/day-work.ts';
import { createTaggers } from '../../../../extension/background/matching/tagger.ts';
import { timerHandlers } from '../../../../extension/background/review/timer.ts';
import type { DraftChange } from '../../../../extension/messages/card.ts';
import type { DayView } from '../../../../extension/messages/day.ts';
import type { ReviewAct } from '../../../../extension/messages/review-act.ts';
import { type Interval, joined, lengthOf } from '../../../../extension/timeline/index.ts';
import { createDice } from '../../../bench/dice.ts';
import { ACME, CLOSED, DAY, NINE, SMITH, type Stretch } from '../kept-day.ts';
import { asSeen, type ReviewStage, reviewStage } from '../review-stage.ts';

const TITLES = [
  '00012-Smith brief.docx - Word',
  '00012-Smith motion.docx - Word',
  '00041-Acme lease.docx - Word',
  '00012-Smith and 00041-Acme',
  '00200-Baker will',
  'Inbox',
  'Research on venue',
  'Settlement letter.docx - Word',
  'away',
];
const MATTERS = [SMITH, ACME, CLOSED];
type Dice = ReturnType<typeof createDice>;

function someDay(dice: Dice): Stretch[] {
  return Array.from(
    { length: 14 + dice(10) },
    (): Stretch => [
      dice(3) === 0 ? dice(3000) / 1000 + 0.001 : dice(600_000) / 1000 + 0.001,
      TITLES[dice(TITLES.length)] ?? '',
    ],
  );
}

const pick = <T>(dice: Dice, list: readonly T[]): T | undefined => list[dice(list.length)];
const cardsOf = (view: DayView) => [...view.cards, ...view.small];

/** Some items of the day, wherever they lie. */
function someItems(dice: Dice, view: DayView): { starts: number[]; worked: number } {
  const rows = [
    ...view.needs.flatMap((need) => need.rows),
    ...cardsOf(view).flatMap((card) => card.rows),
    ...view.excluded,
  ];
  const chosen = rows.filter(() => dice(rows.length) < 2);
  return {
    starts: chosen.flatMap((row) => row.starts),
    worked: chosen.reduce((sum, row) => sum + row.worked, 0),
  };
}

function someAct(dice: Dice, view: DayView): ReviewAct {
  const { starts, worked } = someItems(dice, view);
  // Before now, with what begins then: nothing happened later.
  const instant = () => NINE + dice(Math.max(1, view.asOf - NINE - 600_000));
  switch (dice(11)) {
    case 0:
      return { kind: 'exclude', starts, as: pick(dice, ['hidden', 'not-client', null] as const) ?? null };
    case 1:
      return { kind: 'delete', starts };
    case 2:
      return { kind: 'split', starts, at: instant() };
    case 3:
      return { kind: 'join', starts };
    case 4:
      return { kind: 'note', starts, note: pick(dice, ['Call with Ada', '', 'Reply']) ?? '' };
    case 5: {
      const total = Math.round(worked / 1000);
      const first = dice(total + 1);
      const shares = [
        { matter: SMITH, seconds: first },
        { matter: ACME, seconds: total - first },
      ];
      return { kind: 'share', starts, shares };
    }
    case 6: {
      const start = instant();
      return {
        kind: 'add',
        start,
        end: start + 1 + dice(500_000),
        title: 'Hearing',
        matter: pick(dice, [...MATTERS, null]) ?? null,
        call: dice(2) === 0,
        replace: dice(2) === 0,
      };
    }
    case 7: {
      const start = instant();
      return { kind: 'leave', start, end: start + 1 + dice(500_000) };
    }
    case 8:
      return { kind: 'close', day: DAY };
    default:
      return { kind: 'tag', starts, matter: pick(dice, [...MATTERS, null]) ?? null };
  }
}

function someChange(dice: Dice, view: DayView, card: string): DraftChange {
  const rows = cardsOf(view).find(({ id }) => id === card)?.rows ?? [];
  const row = pick(dice, rows);
  const changes: DraftChange[] = [
    { narrative: pick(dice, ['Draft motion', '', null, 'E-mail re [subject]', 'As in 00041-Acme']) ?? null },
    { charge: pick(dice, ['billable', 'non-billable', 'no-charge'] as const) ?? 'billable' },
    { summary: dice(2) === 0 },
    { seconds: pick(dice, [null, 600, dice(8000)]) ?? null },
    { ticked: dice(2) === 0 },
    { items: row ? [{ key: row.key, ticked: dice(2) === 0 }] : [] },
    { confirmed: 'other-matter' },
  ];
  return pick(dice, changes) ?? {};
}

/** Starts, stops or confirms a timer, as if it had been asked for at any moment of the day so far. */
async function moveTimer(dice: Dice, { timeline, clock }: ReviewStage, { timer }: DayView): Promise<void> {
  const parts = { timeline, now: () => clock.at, changed: () => undefined };
  const calls = timerHandlers(parts, (act) => act());
  const since = timer?.running?.since ?? null;
  const absence = pick(dice, ['ask', 'keep', 'leave'] as const) ?? 'ask';
  const begin = since ?? NINE;
  const at = begin + dice(Math.max(1, clock.at - begin));
  const matter = pick(dice, MATTERS) ?? SMITH;
  const title = pick(dice, ['', 'Hearing']) ?? '';
  if (dice(8) === 0) await calls['timer.confirm']({ what: pick(dice, ['goes-on', 'seen'] as const) ?? 'seen', at });
  else if (since === null || dice(3) === 0) await calls['timer.start']({ matter, title, since, absence, at });
  else await calls['timer.stop']({ until: dice(2) === 0 ? at : null, since, absence, at: clock.at });
}

/** Does something at random; what it was cannot be told from outside. */
async function step(dice: Dice, stage: ReviewStage, view: DayView): Promise<void> {
  stage.clock.at += 1000 + dice(60_000);
  if (dice(6) === 0) {
    await moveTimer(dice, stage, view);
    return;
  }
  const what = dice(10);
  const card = pick(dice, cardsOf(view));
  if (what === 0) await stage.calls['review.undo']({});
  else if (what === 1) await stage.calls['review.redo']({});
  else if (what < 5 && card) await stage.change(card.id, someChange(dice, view, card.id));
  else await stage.act(someAct(dice, view));
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

/** Every captured instant is in one place at most, and none is lost; and the sums on the screen add up. */
async function expectConserved(stage: ReviewStage, tagger: Awaited<ReturnType<typeof taggerOf>>): Promise<DayView> {
  const [work, view] = await Promise.all([readDay(stage.timeline, tagger, DAY, Number.MAX_SAFE_INTEGER), stage.day()]);
  const { stored, entries } = work;
  const rows = [...work.rows, ...work.excluded];
  const places: Interval[] = [...rows.flatMap((row) => row.pieces), ...entries.flatMap(({ parts }) => parts)];
  expect(lengthOf(joined(places))).toBe(lengthOf(places));
  const gone = [...stored.deleted, ...stored.covered];
  const everywhere = joined([...places, ...gone]);
  expect(lengthOf(joined([...everywhere, ...stored.spans]))).toBe(lengthOf(everywhere));
  const added = stored.pieces.filter((piece) => piece.added);
  expect(lengthOf(joined([...stored.spans, ...added, ...everywhere]))).toBe(
    lengthOf(joined([...stored.spans, ...added, ...entries.flatMap(({ parts }) => parts)])),
  );

  const cards = cardsOf(view);
  const { minutes, needs, ledger } = view;
  expect(minutes.total).toBe(minutes.sent + minutes.ready + minutes.needs);
  expect(total(cards.map((card) => card.minutes))).toBe(minutes.ready);
  expect(total(needs.map((need) => need.minutes))).toBe(minutes.needs);
  for (const { things, ...need } of needs)
    if (things.length > 0) expect(total(things.map((thing) => thing.minutes))).toBe(need.minutes);
  expect(total(view.entries.map((entry) => entry.minutes))).toBe(minutes.sent);
  for (const card of cards) expect(total(card.rows.map((row) => row.minutes))).toBe(card.minutes);
  const inCards = total(cards.flatMap((card) => card.rows.map((row) => row.worked)));
  const tagged = total(work.rows.filter(({ matter }) => matter !== null).map(({ worked }) => worked));
  // What rounds to no second at all is in no card.
  expect(tagged - inCards).toBeLessThan(500 * MATTERS.length);
  expect(tagged - inCards).toBeGreaterThanOrEqual(0);
  expect(ledger.worked + total(ledger.lines.map(({ seconds }) => seconds))).toBe(ledger.inClio);
  return view;
}

const taggerOf = (stage: ReviewStage) => createTaggers(stage.timeline).current();
/** What no act changes, or none that can be undone: the steps themselves, when the day was looked at, a running timer. */
const lasting = ({ undo: _, redo: __, asOf: ___, timer: ____, ...view }: DayView) => view;

describe('random reviewing', () => {
  const DAYS = 20;
  const ACTS = 100;

  it('conserves the day’s seconds at each of three thousand acts, and undo of all of them returns the first state', async () => {
    for (let day = 0; day < 30; day++) {
      const dice = createDice(day * 7919 + 1);
      const stage = await reviewStage(someDay(dice));
      const tagger = await taggerOf(stage);
      const first = await stage.day();
      let view = first;
      for (let act = 0; act < ACTS; act++) {
        await step(dice, stage, view);
        view = await expectConserved(stage, tagger);
      }
      while (await stage.calls['review.undo']({}));
      stage.clock.at = first.asOf;
      expect(lasting(await stage.nextWorker().day())).toEqual(lasting(first));
      await stage.timeline.close();
    }
  }, 600_000);

  it('conserves them also while cards are sent and taken back in between', async () => {
    for (let day = 0; day < DAYS; day++) {
      const dice = createDice(day * 104_729 + 5);
      const stage = await reviewStage(someDay(dice));
      const tagger = await taggerOf(stage);
      let view = await stage.day();
      for (let act = 0; act < 40; act++) {
        const sendable = cardsOf(view).filter((card) => card.seconds > 0 && !card.finding?.blocks);
        const card = pick(dice, sendable);
        const entry = pick(dice, view.entries);
        const what = dice(8);
        if (what === 0 && card) await stage.calls['day.send']({ day: DAY, asOf: view.asOf, cards: [asSeen(card)] });
        else if (what === 1 && entry) await stage.timeline.withdraw(entry.id, stage.clock.at);
        else await step(dice, stage, view);
        view = await expectConserved(stage, tagger);
      }
      await stage.timeline.close();
    }
  }, 600_000);
});
