import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTimeline, type Entry, type Timeline } from '../../../../extension/timeline/index.ts';
import { approvedOn } from '../../approved-on.ts';

let timeline: Timeline;
let count = 0;
beforeEach(() => {
  count += 1;
  timeline = createTimeline(`postings-${count}`);
});
afterEach(() => timeline.close());

const HOUR = 3_600_000;
const T = Date.UTC(2026, 10, 23, 9);

async function kept(id: string, hour: number, change: Partial<Entry> = {}): Promise<void> {
  const start = T + hour * HOUR;
  const entry = approvedOn({ start, end: start + HOUR }, { id, narrative: `Entry ${id}`, ...change });
  expect(await timeline.approve([entry])).toEqual([]);
}

const post = (id: string, at: number, clioId: number) =>
  timeline.changeEntry(id, ['approved'], (entry) => ({ ...entry, state: 'posted', clioId, postedAt: at }), {
    turn: { act: 'posted', at },
  });

describe('the history', () => {
  it('keeps what an entry said at each turn, also where the entry is no more', async () => {
    await kept('a', 0);
    await post('a', 100, 5);
    await timeline.changeEntry('a', ['posted'], (entry) => ({ ...entry, state: 'taking-back' }));
    expect(await timeline.finishTakingBack('a', 200)).toBe(true);
    expect(await timeline.entryBy('a')).toBeNull();
    expect(
      (await timeline.postingsOf('a')).map(({ act, at, clioId, narrative }) => [act, at, clioId, narrative]),
    ).toEqual([
      ['posted', 100, 5, 'Entry a'],
      ['taken-back', 200, 5, 'Entry a'],
    ]);
  });

  it('keeps nothing of a change that did not happen', async () => {
    await kept('a', 0);
    await post('a', 100, 5);
    expect(await post('a', 200, 6)).toBeNull();
    expect(await timeline.postingsOf('a')).toHaveLength(1);
  });

  it('is read in pages, newest first, and counted from any place', async () => {
    for (const [index, id] of ['a', 'b', 'c'].entries()) {
      await kept(id, index);
      await post(id, index, index + 1);
    }
    const first = await timeline.postingsBefore(null, 2);
    expect(first.map(({ entry }) => entry)).toEqual(['c', 'b']);
    const last = first.at(-1)?.number ?? 0;
    expect((await timeline.postingsBefore(last, 2)).map(({ entry }) => entry)).toEqual(['a']);
    expect(await timeline.postingsSince(last)).toBe(1);
  });
});

describe('an entry by Clio’s id', () => {
  it('is found among all, and what is not in Clio is not', async () => {
    await kept('a', 0);
    await kept('b', 1);
    await post('a', 100, 5);
    const found = await timeline.entriesByClioId([4, 5, 6]);
    expect([...found].map(([id, entry]) => [id, entry.id])).toEqual([[5, 'a']]);
  });
});

describe('an entry that is in Clio, or may be', () => {
  it.each(['sending', 'unknown', 'posted', 'changing', 'taking-back'] as const)(
    'is not put back to the drafts while it is %s',
    async (state) => {
      await kept('a', 0, { state });
      expect(await timeline.withdraw('a', T)).toBe(false);
      expect(await timeline.entryBy('a')).not.toBeNull();
    },
  );

  it('that was deleted there is put back, and its time is open again', async () => {
    await kept('a', 0, { state: 'deleted' });
    expect(await timeline.withdraw('a', T)).toBe(true);
    await kept('b', 0);
  });

  it('is not taken back unless that was the attorney’s wish', async () => {
    await kept('a', 0, { state: 'posted' });
    expect(await timeline.finishTakingBack('a', T)).toBe(false);
    expect(await timeline.entryBy('a')).not.toBeNull();
  });
});
