import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { createRouter } from '../../../../extension/background/router.ts';
import type { Handlers } from '../../../../extension/messages/calls.ts';
import { createTimeline, type Timeline } from '../../../../extension/timeline/index.ts';
import type { Sample } from '../../../../shared/index.ts';
import { START, win } from '../../timeline/random-day.ts';
import { holding } from '../../timeline/recorded.ts';
import { CONNECTION, stageOver } from '../review-stage.ts';

process.env.TZ = 'UTC';

const JOURNAL = '22222222-2222-4222-8222-222222222222';
const OTHER = '11111111-1111-4111-8111-111111111111';
const PAGE = { id: 'own', url: 'own/extension/popup/index.html' };
let count = 0;
let timeline: Timeline | null = null;
afterEach(() => timeline?.close());

const batch = (first: number, ...titles: string[]) => ({
  journal: JOURNAL,
  items: titles.map((title, at): Sample => ({ seq: first + at, at: START + (first + at) * 30_000, ...win(title) })),
});

/** A database of a day with a tag, a note and an entry, and its name. */
async function recorded(): Promise<string> {
  count += 1;
  const name = `damaged-${count}`;
  const made = createTimeline(name);
  await made.keepConnection(CONNECTION);
  await made.ingest(batch(1, '00041 — Lease', 'B', 'C', 'D'), 1, 0);
  await made.tagSpans([START + 60_000], 7, START);
  await made.approve([holding(60, 70)]);
  await made.close();
  return name;
}

const ROUTED = {
  keeper: { all: async () => [], drop: async () => undefined },
  later: () => undefined,
  revision: () => ({ worker: 'w', count: 0 }),
};
const CALLS: [string, object][] = [
  ['day.read', { day: '2026-11-23' }],
  ['review.act', { act: { kind: 'leave', stretches: [{ start: START, end: START + 1_000 }] } }],
];

/** What the helper sends, who holds two samples that were not acknowledged, to whoever has this place. */
async function sent(to: Timeline) {
  const place = await to.read('cursor');
  // Beyond its last sample a helper begins a new journal.
  if (place?.journal === JOURNAL && place.seq > 6) return { ...batch(1, 'E', 'F'), journal: OTHER, first: 1 };
  const from = place?.journal === JOURNAL ? Math.max(place.seq - 4, 0) : 0;
  return { ...batch(5 + from, ...['E', 'F'].slice(from)), first: 5 };
}

async function expectGoesOn(name: string): Promise<void> {
  const store = createTimeline(name);
  timeline = store;
  const { first, ...items } = await sent(store);
  expect(await store.ingest(items, first, 0)).toMatchObject({ stored: true });
  expect(await store.read('cursor')).toMatchObject({ journal: items.journal });
  const { calls } = stageOver(store, { at: START + 600_000 }, CONNECTION);
  const router = createRouter(calls as unknown as Handlers, { id: 'own', root: 'own/' }, ROUTED);
  for (const [call, params] of CALLS) {
    const answer = (await router.route({ call, params }, PAGE)) ?? {};
    if (!('value' in answer)) expect(answer).toMatchObject({ failed: expect.stringMatching(/^\w+$/) });
  }
  await store.close();
}

describe('a database in which a record is damaged', () => {
  it.each([
    ['text', 'x'],
    [
      'nothing of the window in front',
      { journal: JOURNAL, seq: 4, fold: { at: START, zone: 0, open: {}, clockSet: false } },
    ],
    ['a place without what held there', { journal: JOURNAL, seq: 4 }],
    ['half a number', { journal: JOURNAL, seq: 0.5, fold: null }],
  ])('stores on where the place reached is %s', async (_, value) => {
    const name = await recorded();
    const db = await openDB(name);
    await db.put('values', value, 'cursor');
    db.close();
    await expectGoesOn(name);
  });
});
