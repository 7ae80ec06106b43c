import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { requestChange } from '../../../../extension/background/posting/requests.ts';
import type { DayView } from '../../../../extension/messages/day.ts';
import type { Entry } from '../../../../extension/timeline/index.ts';
import { DAY } from '../kept-day.ts';
import { asSeen, CONNECTION, type ReviewStage, reviewStage } from '../review-stage.ts';

vi.mock('../../../../extension/platform.ts', () => ({ browser: {} }));

/** A day of 1,270 worked seconds with one entry, which Clio shows as 0.4 h. */
async function sent(): Promise<{ stage: ReviewStage; id: string }> {
  const stage = await reviewStage([[1270, '00012-Smith brief.docx - Word']]);
  const view = await stage.day();
  await stage.calls['day.send']({ day: DAY, asOf: view.asOf, cards: view.cards.map(asSeen) });
  const [entry] = await stage.timeline.allEntries();
  if (!entry) throw new Error('nothing was sent');
  await stage.timeline.keepConnection(CONNECTION);
  await inClio(stage, entry.id, 1440);
  return { stage, id: entry.id };
}

/** Clio has the entry as it says now. */
async function inClio({ timeline }: ReviewStage, id: string, seconds: number): Promise<void> {
  await timeline.changeEntry(
    id,
    ['approved', 'changing'],
    ({ before: _, ...entry }): Entry => ({
      ...entry,
      ...{ state: 'posted', inClio: seconds, storedSeconds: entry.seconds },
    }),
  );
}

const lines = ({ ledger }: DayView) => ledger.lines.map(({ why, seconds }) => [why, seconds]);

describe('time changed after it was sent', () => {
  it('is in Clio, in the sums and in the ledger only once Clio has it, and told on its way', async () => {
    const { stage, id } = await sent();
    expect(lines(await stage.day())).toEqual([['rounding', 170]]);

    await requestChange(stage.timeline, id, { seconds: 600 });
    const underWay = await stage.day();
    expect(underWay.entries).toMatchObject([{ inClio: 1440, toBe: 720, changedFrom: { seconds: 1270, inClio: 1440 } }]);
    expect([underWay.ledger.inClio, underWay.ledger.confirmed, lines(underWay)]).toEqual([
      1440,
      1440,
      [['rounding', 170]],
    ]);

    await inClio(stage, id, 720);
    const changed = await stage.day();
    expect(changed.entries).toMatchObject([
      { inClio: 720, toBe: null, worked: 1270, changedFrom: { seconds: 1270, inClio: 1440 } },
    ]);
    expect([changed.ledger.worked, changed.ledger.inClio, lines(changed)]).toEqual([
      1270,
      720,
      [
        ['changed', -670],
        ['rounding', 120],
      ],
    ]);
    // What was worked stays, and nothing of it is to be sent again.
    expect([changed.minutes, changed.cards]).toEqual([underWay.minutes, []]);
  });

  it('is a rounding again once it is changed back', async () => {
    const { stage, id } = await sent();
    for (const seconds of [600, 1270]) {
      await requestChange(stage.timeline, id, { seconds });
      await inClio(stage, id, Math.ceil(seconds / 360) * 360);
    }
    const view = await stage.day();
    expect(view.entries).toMatchObject([{ inClio: 1440, changedFrom: null }]);
    expect(lines(view)).toEqual([['rounding', 170]]);
  });
});
