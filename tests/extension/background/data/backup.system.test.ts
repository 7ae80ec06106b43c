import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Timeline } from '../../../../extension/timeline/index.ts';
import type { Sample } from '../../../../shared/index.ts';
import { runs } from '../../../runs.ts';
import { approvedOn } from '../../approved-on.ts';
import { changeRetention } from '../../change-retention.ts';
import { putValue } from '../../put-value.ts';
import { sampleMatter } from '../../sample-records.ts';
import { batched, START, steadyDays, wildDays } from '../../timeline/random-day.ts';
import { CONNECTION } from '../review-stage.ts';
import { each, fresh, linesOf, NOW, shown } from './backup-stage.ts';
import { restoreLines } from './restore-lines.ts';

process.env.TZ = 'UTC';

const ACCOUNT = `${CONNECTION.region}:${CONNECTION.account.id}`;

/** What an attorney does to a day, by numbers. */
async function act(timeline: Timeline, kind: number, from: number, length: number, at: number): Promise<void> {
  const start = START + from * 1000;
  const stretch = { start, end: start + length * 1000 };
  switch (kind) {
    case 0:
      await timeline.decide({ kind: 'tag', stretches: [stretch], matter: 7 }, at);
      return;
    case 1:
      await timeline.decide({ kind: 'aside', stretches: [stretch], aside: 'hidden' }, at);
      return;
    case 2:
      await timeline.decide({ kind: 'delete', stretches: [stretch] }, at);
      return;
    case 3:
      await timeline.decide({ kind: 'note', stretches: [stretch], note: 'Call with Ada' }, at);
      return;
    case 4:
      await timeline.addTime({ ...stretch, zone: 0, title: 'Court', matter: 8 }, false, at);
      return;
    case 5:
      await timeline.undo(at);
      return;
    case 6:
      await timeline.approve([
        approvedOn(stretch, { id: `e-${from}`, state: 'posted', clioId: from + 1, account: ACCOUNT }),
      ]);
      return;
    case 7:
      await timeline.closeDay('2026-11-23', at);
      return;
    default:
      await timeline.deleteDay('2026-11-23', start);
  }
}

const acts = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 900 })),
  { maxLength: 12 },
);

/** A store in which somebody recorded, decided, posted and set things. */
async function lived(
  days: readonly Sample[][],
  done: [number, number, number][],
  journal = 'journal-a',
): Promise<Timeline> {
  const timeline = fresh();
  await timeline.keepConnection(CONNECTION);
  await timeline.storeMatters(
    [sampleMatter(7, '00012-Smith', { description: 'Lease' }), sampleMatter(8, '00041-Acme')],
    { since: null, startedAt: 1, next: null, done: 2, total: 2, account: ACCOUNT },
  );
  await putValue(timeline, 'rules', [{ id: 'r', matter: 7, words: 'brief' }]);
  await putValue(timeline, 'ownWords', [{ from: 'a', to: 'b', matter: 7, client: null, day: '2026-11-23' }]);
  await changeRetention(timeline, { startOfDay: 120, months: 12, hold: false });
  let seq = 0;
  let shift = 0;
  for (const day of days) {
    const items = day.map((sample) => {
      seq += 1;
      const since = sample.kind === 'away' && sample.since !== undefined ? { since: sample.since + shift } : {};
      return { ...sample, ...since, seq, at: sample.at + shift };
    });
    for (const batch of batched(items, [50])) await timeline.ingest({ journal, items: batch }, 1, 0);
    shift += 86_400_000;
  }
  for (const [index, [kind, from, length]] of done.entries()) await act(timeline, kind, from, length, NOW + index);
  for (const day of await timeline.unlearned().then(() => timeline.daysBefore(null, 3)))
    await timeline.keepLessons(day, (await timeline.readLearning()).edition, { of: day });
  return timeline;
}

describe('a back-up', () => {
  it('puts back in an empty profile all that was there, but for what is another computer’s', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(steadyDays, wildDays), { minLength: 1, maxLength: 8 }),
        acts,
        async (days, done) => {
          const from = await lived(days, done);
          const to = fresh();
          await restoreLines(to, each(await linesOf(from)), NOW);
          const [before, after] = [await shown(from), await shown(to)];
          expect(after).toEqual(before);
        },
      ),
      { numRuns: runs(10), endOnFailure: true },
    );
  }, 60_000);
});
