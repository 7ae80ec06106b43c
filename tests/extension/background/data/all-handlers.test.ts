import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { allHandlers } from '../../../../extension/background/data/all-handlers.ts';
import { backupLines } from '../../../../extension/background/data/backup-lines.ts';
import { StoreError } from '../../../../extension/timeline/index.ts';
import type { Sample } from '../../../../shared/index.ts';
import { approvedOn } from '../../approved-on.ts';
import { changeRetention } from '../../change-retention.ts';
import { putValue } from '../../put-value.ts';
import { sampleMatter } from '../../sample-records.ts';
import { START, win } from '../../timeline/random-day.ts';
import { CONNECTION } from '../review-stage.ts';
import { each, fresh, linesOf, NOW, names } from './backup-stage.ts';
import { rowsOf } from './earlier-release.ts';
import { restoreLines } from './restore-lines.ts';

const JOURNAL = '22222222-2222-4222-8222-222222222222';
const sample = (seq: number, title: string): Sample => ({ seq, at: START + seq * 30_000, ...win(title) });

/** A store with something of each kind, and what the worker does beside it. */
async function stage() {
  const timeline = fresh();
  const name = names.at(-1) ?? '';
  const account = `${CONNECTION.region}:${CONNECTION.account.id}`;
  await timeline.keepConnection(CONNECTION);
  const progress = { since: null, startedAt: 1, next: null, done: 1, total: 1, account };
  await timeline.storeMatters([sampleMatter(7, '00012-Smith')], progress);
  await timeline.ingest({ journal: JOURNAL, items: ['A', 'B', 'C'].map((title, at) => sample(at + 1, title)) }, 1, 0);
  const first = { start: START + 30_000, end: START + 60_000 };
  await timeline.decide({ kind: 'note', stretches: [first], note: 'The widow calls' }, NOW);
  await timeline.approve([approvedOn(first, { id: 'sent', state: 'posted', clioId: 1, account })]);
  await putValue(timeline, 'consent', 5);
  await putValue(timeline, 'profile', 'of-here');
  await putValue(timeline, 'rules', [{ id: 'r', matter: 7, words: 'brief' }]);
  const done: string[] = [];
  const handlers = allHandlers({
    timeline,
    taggers: { deleting: (work) => work() },
    connections: {
      remove: async () => {
        done.push('removed');
        await timeline.keepConnection(null);
      },
    },
    recording: { forget: ({ end }) => done.push(`forgotten until ${end - NOW}`) },
    session: {
      all: async () => ({ 'dialog:a': { day: '2026-11-23' }, token: {} }),
      remove: async (key) => {
        done.push(key);
      },
    },
    restored: async () => {
      done.push('void');
    },
    now: () => NOW,
    changed: () => done.push('changed'),
  });
  return { name, timeline, handlers, done };
}

describe('deleting everything', () => {
  it('leaves nothing in any store but how far the helper is, the consent, and what recording goes by', async () => {
    const { name, timeline, handlers, done } = await stage();
    // What a back-up replaced is a database of its own.
    await restoreLines(timeline, each(await linesOf(timeline)), NOW);
    expect(await handlers['all.delete']({})).toBe('done');
    expect(done).toEqual(['forgotten until 0', 'removed', 'dialog:a', 'void', 'changed']);
    for (const database of [name, `${name}-1`]) {
      const { values: _, ...stores } = await rowsOf(database);
      for (const [store, rows] of Object.entries(stores)) expect(rows, `${database} ${store}`).toEqual([]);
    }
    expect(await timeline.replacedAt()).toBeNull();
    const left = await timeline.readSome(['consent', 'profile', 'rules', 'connection', 'cursor', 'keeping', 'imports']);
    expect(left).toMatchObject({ consent: 5, profile: 'of-here', cursor: { journal: JOURNAL, seq: 3 } });
    expect(Object.keys(left).sort()).toEqual(['consent', 'cursor', 'profile']);
    expect(await timeline.allSpans()).toEqual([]);
    // What was acknowledged comes once more and stays away; what comes later is recorded.
    const later = (seq: number, title: string): Sample => ({ ...sample(seq, title), at: NOW + seq * 30_000 });
    await timeline.ingest(
      { journal: JOURNAL, items: [sample(2, 'B'), sample(3, 'C'), later(4, 'D'), later(5, 'E')] },
      1,
      0,
    );
    expect((await timeline.allSpans()).map(({ title }) => title)).toEqual(['D']);
  });

  it('ends a back-up that is being made: it begins again, and holds nothing of before', async () => {
    const { timeline, handlers } = await stage();
    const lines = backupLines(timeline);
    await lines.next();
    await handlers['all.delete']({});
    await expect(async () => {
      for await (const _ of lines);
    }).rejects.toBeInstanceOf(StoreError);
    expect((await linesOf(timeline)).join('')).not.toContain('widow');
  });

  it('does nothing while a legal hold is on', async () => {
    const { timeline, handlers, done } = await stage();
    await changeRetention(timeline, { hold: true });
    const before = await linesOf(timeline);
    expect(await handlers['all.delete']({})).toBe('held');
    expect(await timeline.deleteAll()).toBe(false);
    expect(done).toEqual([]);
    expect(await linesOf(timeline)).toEqual(before);
  });
});
