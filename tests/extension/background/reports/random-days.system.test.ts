import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import { createTaggers } from '../../../../extension/background/matching/tagger.ts';
import { reportHandlers } from '../../../../extension/background/reports/handlers.ts';
import type { ReportView } from '../../../../extension/messages/reports.ts';
import { type Entry, lengthOf, standingOf, type Timeline, without } from '../../../../extension/timeline/index.ts';
import { addDays, dayBounds } from '../../../../shared/index.ts';
import { createDice } from '../../../bench/dice.ts';
import { runs } from '../../../runs.ts';
import { ACME, keptDay, record, SMITH, type Stretch } from '../kept-day.ts';
import { asSeen, CONNECTION, type ReviewStage, stageOver } from '../review-stage.ts';

// The clock is set back on the second of these days, which so has 25 hours.
const FIRST = '2026-10-31';
const DAYS = [FIRST, addDays(FIRST, 1), addDays(FIRST, 2), addDays(FIRST, 3)];
const RANGE = { from: addDays(FIRST, -1), to: addDays(FIRST, 4) };
const TITLES = ['00012-Smith brief', '00041-Acme lease', '00012-Smith motion', 'Research', '', 'away', 'none'];
type Dice = ReturnType<typeof createDice>;

beforeAll(() => {
  process.env.TZ = 'America/New_York';
});

/** A worker that knows nothing yet and answers about reports. */
function reports(timeline: Timeline, now: () => number) {
  const calls = reportHandlers({
    timeline,
    taggers: createTaggers(timeline),
    connections: { current: async () => ({ connection: CONNECTION }) },
    recording: { facts: () => ({ view: { kind: 'recording' }, remarks: [], platform: 'windows', version: null }) },
    now,
  });
  return async (division: ReportView['division'] = 'day'): Promise<ReportView> => {
    for (;;) {
      const view = await calls['reports.read']({ range: RANGE, division });
      if (view.uncounted === null) return view;
    }
  };
}

const pick = <T>(dice: Dice, list: readonly T[]): T | undefined => list[dice(list.length)];
const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

/** Records the days, each over its midnight now and then. */
async function someDays(dice: Dice): Promise<ReviewStage> {
  const { timeline } = await keptDay([]);
  let end = 0;
  for (const day of DAYS) {
    const stretches = Array.from(
      { length: 6 + dice(8) },
      (): Stretch => [
        dice(4) === 0 ? dice(2500) / 1000 + 0.001 : dice(900_000) / 1000 + 0.001,
        pick(dice, TITLES) ?? '',
      ],
    );
    const hour = pick(dice, [0.5, 9, 23.5]) ?? 9;
    end = await record(timeline, stretches, Math.max(end, dayBounds(day).start + hour * 3_600_000));
  }
  return stageOver(timeline, { at: end }, CONNECTION);
}

/** What an entry is after Clio answered, or did not. */
function someAnswer(dice: Dice, entry: Entry): Entry {
  const state = pick(dice, ['posted', 'posted', 'refused', 'unknown', 'deleted'] as const) ?? 'posted';
  const shown = dice(4) === 0 ? null : Math.ceil(entry.seconds / 360) * 360 + (dice(5) === 0 ? 1800 : 0);
  return { ...entry, state, inClio: state === 'posted' ? shown : null };
}

async function someAct(dice: Dice, stage: ReviewStage): Promise<void> {
  const day = pick(dice, DAYS) ?? FIRST;
  const view = await stage.day(day);
  stage.clock.at += 1000;
  const rows = [...view.needs.flatMap((need) => need.rows), ...view.cards.flatMap((card) => card.rows)];
  const starts = pick(dice, rows)?.starts ?? [];
  const entry = pick(dice, await stage.timeline.entriesOf(day));
  const card = pick(
    dice,
    [...view.cards, ...view.small].filter(({ seconds, finding }) => seconds > 0 && !finding?.blocks),
  );
  switch (dice(9)) {
    case 0:
      await stage.act({ kind: 'exclude', starts, as: pick(dice, ['hidden', 'not-client'] as const) ?? null });
      return;
    case 1:
      await stage.act({ kind: 'delete', starts });
      return;
    case 2:
      await stage.act({ kind: 'close', day });
      return;
    case 3:
      if (entry) await stage.timeline.changeEntry(entry.id, [entry.state], (one) => someAnswer(dice, one));
      return;
    case 4:
      if (entry) await stage.timeline.withdraw(entry.id, stage.clock.at);
      return;
    case 5:
      await (dice(3) === 0 ? stage.calls['review.redo']({}) : stage.calls['review.undo']({}));
      return;
    case 6:
      await stage.act({ kind: 'tag', starts, matter: pick(dice, [SMITH, ACME, null]) ?? null });
      return;
    default:
      if (card) await stage.calls['day.send']({ day, asOf: view.asOf, cards: [asSeen(card)] });
  }
}

/** The days as their own pages show them, and as their time and entries say by themselves. */
async function expectAsOnDays(report: ReportView, stage: ReviewStage): Promise<void> {
  const matters = new Map<number | null, number>();
  const count = (matter: number | null, minutes: number) => matters.set(matter, (matters.get(matter) ?? 0) + minutes);
  for (const [index, { from, to, sums }] of report.parts.entries()) {
    expect([from, to]).toEqual([addDays(RANGE.from, index), addDays(RANGE.from, index)]);
    const view = await stage.day(from);
    const { inClio, waiting, missing } = view.standing;
    expect({ day: from, sums }).toEqual({
      day: from,
      sums: {
        total: view.minutes.total,
        inClio,
        waiting,
        missing,
        ready: view.minutes.ready,
        needs: view.minutes.needs,
      },
    });
    for (const card of [...view.cards, ...view.small]) count(card.matter.id, card.minutes);
    for (const entry of view.entries) count(entry.matter.id, entry.minutes);
    count(null, view.minutes.needs);

    const { pieces, inEntries, entries } = await stage.timeline.readDay(from);
    const open = pieces.filter(({ excluded }) => excluded === null).flatMap((piece) => without(piece, inEntries));
    const seconds = total(entries.map(({ parts, worked }) => worked ?? Math.round(lengthOf(parts) / 1000)));
    // What rounds to no second at all is in no draft.
    expect(Math.abs(sums.total - (lengthOf(open) + seconds * 1000) / 60_000)).toBeLessThan(0.55);
  }
  expect(new Map(report.matters.map(({ matter, sums }) => [matter?.id ?? null, sums.total]))).toEqual(
    new Map([...matters].filter(([, minutes]) => minutes > 0)),
  );
  expect(total(report.matters.map(({ sums }) => sums.total))).toBe(report.sums.total);
  expect(total(report.categories.map(({ minutes }) => minutes))).toBe(
    report.sums.inClio + report.sums.waiting + report.sums.missing,
  );

  const entries = (await stage.timeline.allEntries()).filter(({ state }) => standingOf(state) === 'in-clio');
  const { worked, added, taken, changed, changedThere, inClio } = report.clio;
  expect(inClio).toBe(total(entries.map((entry) => entry.inClio ?? Math.ceil(entry.seconds / 360) * 360)));
  expect(worked + added + taken + changed + changedThere).toBe(inClio);
  expect(total(report.matters.map(({ shown }) => shown))).toBe(inClio);
}

describe('a report', () => {
  it('says of each day what the day’s own page says, whatever was done, and again when it was kept', async () => {
    for (let round = 0; round < runs(25); round++) {
      const dice = createDice(round * 7919 + 3);
      const stage = await someDays(dice);
      const read = reports(stage.timeline, () => stage.clock.at);
      for (let act = 0; act < 12; act++) {
        await someAct(dice, stage);
        const report = await read();
        await expectAsOnDays(report, stage);
        if (act % 4 > 0) continue;
        expect(await reports(stage.timeline, () => stage.clock.at)()).toEqual(report);
        const { sums, parts } = await read('month');
        expect(sums).toEqual(report.sums);
        expect(total(parts.map((part) => part.sums.total))).toBe(sums.total);
      }
      await stage.timeline.close();
    }
  });
});
