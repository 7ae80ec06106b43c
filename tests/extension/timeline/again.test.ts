import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTimeline } from '../../../extension/timeline/index.ts';
import type { Sample } from '../../../shared/index.ts';
import { runs } from '../../runs.ts';

const NINE = Date.UTC(2026, 8, 30, 9);
const DAY = '2026-09-30';
const TITLES = ['Lease', 'Inbox', 'Brief', 'Lease', 'Notes'];

/** Some windows of a few seconds to minutes, with an idle stretch now and then. */
function samplesOf(lengths: readonly number[]): Sample[] {
  const samples: Sample[] = [];
  let at = NINE;
  const add = (event: object) => samples.push({ seq: samples.length + 1, at, ...event } as Sample);
  for (const [index, seconds] of lengths.entries()) {
    if (index % 7 === 6) add({ kind: 'away', why: 'idle', since: at });
    else add({ kind: 'window', app: 'Word', title: TITLES[index % TITLES.length] ?? '' });
    for (let left = seconds; left > 0; left -= 25) {
      at += Math.min(25, left) * 1000;
      if (left > 25) add({ kind: 'alive' });
    }
  }
  add({ kind: 'away', why: 'locked' });
  return samples;
}

let stores = 0;

describe('samples that come again under the id of another journal', () => {
  it('take nothing from what was decided about their time, however they are cut into batches', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 5, maxLength: 30 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 1000 }),
        async (lengths, batch, when) => {
          stores += 1;
          const timeline = createTimeline(`again-${stores}`);
          const samples = samplesOf(lengths);
          await timeline.ingest({ journal: 'one', items: samples }, 1, 0);
          const before = await timeline.allSpans();
          const tagged = before.filter((_, index) => index % 3 === 0);
          const tag = () =>
            timeline.tagSpans(
              tagged.map(({ start }) => start),
              7,
              NINE + 1,
            );
          const batches = Math.ceil(samples.length / batch);
          for (let at = 0; at < samples.length; at += batch) {
            if (at / batch === when % batches) await tag();
            await timeline.ingest({ journal: 'two', items: samples.slice(at, at + batch) }, 1, 0);
          }
          const { pieces } = await timeline.readDay(DAY);
          const hands = pieces.filter(({ hand }) => hand?.matter === 7);
          const sum = (list: readonly { start: number; end: number }[]) =>
            list.reduce((total, { start, end }) => total + end - start, 0);
          expect(sum(await timeline.allSpans())).toBe(sum(before));
          expect(sum(hands)).toBe(sum(tagged));
          await timeline.close();
        },
      ),
      { numRuns: runs(60), endOnFailure: true },
    );
  });
});
