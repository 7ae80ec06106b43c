import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { retentionHandlers } from '../../../../extension/background/data/retention-handlers.ts';
import { createTimeline, type Span, type Timeline } from '../../../../extension/timeline/index.ts';
import { dayOf, type Event, type Sample, sameObservation, zoneAt } from '../../../../shared/index.ts';
import { runs } from '../../../runs.ts';
import { changeRetention } from '../../change-retention.ts';
import { alive, batched, START, steadyDays, win } from '../random-day.ts';
import { contentOf } from './first-version.ts';

const SECRET = 'Divorce of somebody';

/**
 * A day as a recorder at one place tells it. The same window is not said twice in a row: said anew, it would show its
 * title again after a deletion.
 */
function asTold(day: readonly Sample[]): Sample[] {
  let front: Sample | null = null;
  return day.map(({ zone: _, ...told }) => {
    const sample = told as Sample;
    if (sample.kind === 'alive') return sample;
    const before = front;
    front = sample;
    const same = before?.kind === 'window' && sample.kind === 'window' && sameObservation(before, sample);
    return same ? { seq: sample.seq, at: sample.at, kind: 'alive' } : sample;
  });
}
const ZONE = zoneAt(START);
const DAY = dayOf(START);
const LATER = START + 31 * 86_400_000;

let timeline: Timeline;
let count = 0;
let seq = 0;
const journal = crypto.randomUUID();
const name = () => `deleted-${count}`;
beforeEach(() => {
  count += 1;
  seq = 0;
  timeline = createTimeline(name());
});
afterEach(() => timeline.close());

const at = (second: number) => START + second * 1000;
/** One journal's samples, one after another: what is there from each second on. */
async function say(...samples: [second: number, event: Event][]): Promise<void> {
  const items = samples.map(([second, event]): Sample => {
    seq += 1;
    return { seq, at: at(second), ...event };
  });
  await timeline.ingest({ journal, items }, 1, ZONE);
}
/** Everything in the database as one text: where a title is gone, it is in no store. */
async function everything(): Promise<string> {
  await timeline.close();
  const { stores } = await contentOf(name());
  const decoder = new TextDecoder();
  return JSON.stringify(stores, (_, value) => (value instanceof Uint8Array ? decoder.decode(value) : value));
}
const recorded = async () =>
  (await timeline.readDay(DAY)).pieces.map(({ start, end, app, title }) => [
    (start - START) / 1000,
    (end - START) / 1000,
    `${app}: ${title}`,
  ]);
const maintainAll = async (now: number) => {
  while (await timeline.maintain(now, ZONE));
};
const byOptions = (second: number) => {
  const handlers = retentionHandlers({
    timeline,
    now: () => at(second),
    changed: () => undefined,
  });
  return handlers['time.delete']({ from: DAY, to: DAY });
};

/** Each way to delete what was in front until now, at the second 35; the last sample came at 30. */
const WAYS: [string, () => Promise<unknown>][] = [
  ['its day', () => timeline.deleteDay(DAY)],
  ['its day in the options', () => byOptions(35)],
  ['its item', () => timeline.decideOnItems({ kind: 'delete' }, [at(0)], at(35))],
  ['its time', () => timeline.decide({ kind: 'delete', stretches: [{ start: at(0), end: at(30) }] }, at(35))],
];

describe('the window in front, once the attorney deleted', () => {
  it.each(WAYS)(
    '%s, comes back with no word that it is still there, and no second after that is lost',
    async (_, go) => {
      await say([0, win(SECRET)], [10, alive], [30, alive]);
      await timeline.cacheMatches(DAY, 'r', [{ app: 'Writer', title: SECRET, meaning: {} }]);
      const items = [{ app: 'Writer', title: SECRET, suggestions: [] }];
      await timeline.keepSuggestions({ day: DAY, revision: 'r', items }, (await timeline.readLearning()).edition);
      await go();
      await say([50, alive]);
      await say([70, alive]);
      const shown = await recorded();
      expect(shown.map(([, , title]) => title)).toEqual(['Writer: ']);
      expect(shown[0]?.[0]).toBeGreaterThanOrEqual(30);
      expect(shown[0]?.[0]).toBeLessThanOrEqual(35);
      expect(shown.at(-1)?.[1]).toBe(70);
      await maintainAll(LATER);
      expect(await everything()).not.toMatch(/divorce/i);
      // Said anew it is something new.
      await say([80, win(SECRET)], [90, alive]);
      expect((await recorded()).at(-1)).toEqual([80, 90, `Writer: ${SECRET}`]);
      expect(await recorded()).toContainEqual([shown[0]?.[0], 80, 'Writer: ']);
    },
  );

  it('its day, came to the front a moment ago, and has no stored time yet', async () => {
    await say([0, win('Lease')], [30, win(SECRET)]);
    await byOptions(35);
    await say([50, alive]);
    expect(await recorded()).toEqual([[35, 50, 'Writer: ']]);
    expect(await everything()).not.toMatch(/divorce|lease/i);
  });

  it('an earlier day, keeps its title and only what was not deleted of its time', async () => {
    const midnight = (Date.parse(`${DAY}T24:00:00Z`) - ZONE * 60_000 - START) / 1000;
    await say([midnight - 20, win('Lease')], [midnight + 20, alive]);
    await timeline.deleteDay(DAY);
    await say([midnight + 40, alive]);
    const spans = await timeline.allSpans();
    expect(Math.min(...spans.map(({ start }) => start))).toBe(at(midnight));
    expect(spans.map(({ title }) => title)).toEqual(spans.map(() => 'Lease'));
    expect(spans.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(40_000);
  });

  it('its day past the limit, is gone as well', async () => {
    await say([0, win(SECRET)], [30, alive]);
    await timeline.decide({ kind: 'close', day: DAY, open: 30_000 }, at(40));
    await changeRetention(timeline, { startOfDay: 0, months: 1, hold: false });
    await maintainAll(START + 90 * 86_400_000);
    await say([60, alive]);
    expect(await everything()).not.toMatch(/divorce/i);
  });

  it('its day, stays as it is while a hold is on', async () => {
    await changeRetention(timeline, { startOfDay: 0, months: null, hold: true });
    await say([0, win(SECRET)], [30, alive]);
    expect(await timeline.deleteDay(DAY)).toBe(false);
    expect(await byOptions(35)).toBe('held');
    await say([50, alive]);
    expect(await recorded()).toEqual([[0, 50, `Writer: ${SECRET}`]]);
  });
});

describe('samples on their way', () => {
  it('of a day that was deleted are not kept, also where nothing of the day had come yet', async () => {
    const next = 86_400;
    expect(await byOptions(next + 100)).toBe('done');
    await say([0, win(SECRET)], [30, alive], [60, { kind: 'away', why: 'locked' }], [next, win('Lease')]);
    await say([next + 40, alive]);
    expect(await timeline.allSpans()).toMatchObject([{ start: at(next), end: at(next + 40), title: 'Lease' }]);
    expect(await everything()).not.toMatch(/divorce/i);
    expect(await timeline.read('forgotten')).toEqual([]);
  });

  /** What is told of the time outside of a deleted one; what was told in it names no title after it. */
  const left = (spans: readonly Span[], samples: readonly Sample[], until: number) => {
    // A title that was said in the deleted time is not shown before it is said again, also behind a silence.
    const anew = samples.find(({ kind, at }) => kind === 'window' && at >= until)?.at ?? Number.POSITIVE_INFINITY;
    return spans
      .filter(({ end }) => end > until)
      .map(({ start, end, app, title }) => ({
        start: Math.max(start, until),
        end,
        app,
        title: start < anew ? '' : title,
      }));
  };
  /** Neighbours that show the same, as one. */
  const whole = (spans: readonly Pick<Span, 'start' | 'end' | 'app' | 'title'>[]) => {
    const out: Pick<Span, 'start' | 'end' | 'app' | 'title'>[] = [];
    for (const { start, end, app, title } of spans) {
      const last = out.at(-1);
      if (last && last.end === start && last.app === app && last.title === title) last.end = end;
      else out.push({ start, end, app, title });
    }
    return out;
  };

  it('and samples that came are deleted alike, however they are batched and whenever the attorney deletes', async () => {
    await fc.assert(
      fc.asyncProperty(
        steadyDays,
        fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 8 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 60_000 }),
        async (day, sizes, share, late) => {
          const samples = asTold(day);
          const plain = createTimeline(`${name()}-plain-${Math.random()}`);
          await plain.ingest({ journal, items: samples }, 1, ZONE);
          const all = await plain.allSpans();
          await plain.close();

          const tried = createTimeline(`${name()}-${Math.random()}`);
          const batches = batched(samples, sizes);
          const come = Math.round(share * batches.length);
          const first = batches.slice(0, come);
          const until = Math.floor((first.flat().at(-1)?.at ?? START) / 1000) * 1000 + late;
          for (const items of first) await tried.ingest({ journal, items }, 1, ZONE);
          const handlers = retentionHandlers({
            timeline: tried,
            now: () => until,
            changed: () => undefined,
          });
          await handlers['time.delete']({ from: '2026-11-20', to: '2026-11-30' });
          for (const items of batches.slice(come)) await tried.ingest({ journal, items }, 1, ZONE);
          const spans = await tried.allSpans();
          await tried.close();
          expect(whole(spans)).toEqual(whole(left(all, samples, until)));
        },
      ),
      { numRuns: runs(60), endOnFailure: true },
    );
  }, 60_000);
});
