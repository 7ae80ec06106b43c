import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTimeline, type Entry, type Timeline } from '../../../../extension/timeline/index.ts';
import { approvedOn } from '../../approved-on.ts';
import { sampleMatter } from '../../sample-records.ts';
import { win } from '../random-day.ts';
import { createRecorded, DAY, from, NINE } from '../recorded.ts';

let timeline: Timeline;
let count = 0;
beforeEach(() => {
  count += 1;
  timeline = createTimeline(`entries-${count}`);
});
afterEach(() => timeline.close());

function entry(id: string, from: number, to: number, change: Partial<Entry> = {}): Entry {
  return approvedOn({ start: from, end: to }, { id, ...change });
}

describe('approving', () => {
  it('refuses an entry whose time another entry holds, and then writes none of the batch', async () => {
    expect(await timeline.approve([entry('a', 0, 10_000)])).toEqual([]);
    expect(await timeline.approve([entry('b', 20_000, 30_000), entry('c', 9_000, 12_000)])).toEqual(['c']);
    expect((await timeline.allEntries()).map(({ id }) => id)).toEqual(['a']);
  });

  it('lets entries touch', async () => {
    await timeline.approve([entry('a', 0, 10_000)]);
    expect(await timeline.approve([entry('b', 10_000, 20_000)])).toEqual([]);
  });
});

describe('changing an entry', () => {
  it('happens only from the expected state, so that two senders cannot both send it', async () => {
    await timeline.approve([entry('a', 0, 10_000)]);
    const start = () => timeline.changeEntry('a', ['approved'], (value) => ({ ...value, state: 'sending' }));
    const [first, second] = await Promise.all([start(), start()]);
    expect([first?.state, second]).toEqual(['sending', null]);
  });

  it('takes back what is certainly not in Clio and keeps its words, and nothing else', async () => {
    await timeline.approve([
      entry('refused', 0, 10_000, { state: 'refused', narrative: 'My words' }),
      entry('unknown', 20_000, 30_000, { state: 'unknown', matter: 8 }),
      entry('posted', 40_000, 50_000, { state: 'posted', matter: 9 }),
    ]);
    expect(await timeline.withdraw('refused', 5)).toBe(true);
    expect(await timeline.withdraw('unknown', 5)).toBe(false);
    expect(await timeline.withdraw('posted', 5)).toBe(false);
    expect((await timeline.allEntries()).map(({ id }) => id)).toEqual(['unknown', 'posted']);
    const { drafts } = await timeline.readDay('2026-11-23');
    expect([...drafts].map(([card, { patch }]) => [card, patch])).toEqual([['7', { narrative: 'My words' }]]);
  });
});

describe('matters', () => {
  const matter = (display_number: string) => sampleMatter(7, display_number);
  const progress = { since: null, startedAt: 0, next: null, done: 1, total: 1 };

  it('keep every earlier number when the firm renumbers, once each', async () => {
    for (const number of ['00012-Smith', '2026-012', '2026-012', 'S-12', '00012-Smith'])
      await timeline.storeMatters([matter(number)], progress);
    expect(await timeline.allMatters()).toMatchObject([
      { display_number: '00012-Smith', aliases: ['2026-012', 'S-12'] },
    ]);
  });

  it('are stored together with how far the sync is', async () => {
    await timeline.storeMatters([matter('00012-Smith')], { ...progress, next: 'https://app.clio.com/next', done: 200 });
    expect(await timeline.read('sync')).toMatchObject({ next: 'https://app.clio.com/next', done: 200 });
  });
});

describe('the matters of late', () => {
  it('are those of entries and of the attorney’s own acts, the latest first and each once', async () => {
    const store = createRecorded();
    await store.say([0, win('A')], [10, win('B')], [20, win('C')], [30, { kind: 'away', why: 'locked' }]);
    const { timeline } = store;
    await timeline.tagSpans([NINE], 1, NINE + 1000);
    await timeline.decideOnItems(
      {
        kind: 'share',
        shares: [
          { matter: 2, seconds: 5 },
          { matter: 3, seconds: 5 },
        ],
      },
      [NINE + 10_000],
      NINE + 2000,
    );
    await timeline.approve([approvedOn(from(0, 10), { id: 'late', day: DAY, matter: 4, approvedAt: NINE + 3000 })]);
    await timeline.tagSpans([NINE + 20_000], 1, NINE + 4000);
    expect(await timeline.mattersOfLate(DAY)).toEqual([1, 4, 2, 3]);
    expect(await timeline.mattersOfLate('2999-01-01')).toEqual([1, 2, 3]);
    await timeline.undo(NINE + 5000);
    expect(await timeline.mattersOfLate(DAY)).toEqual([4, 2, 3, 1]);
    await timeline.close();
  });
});
