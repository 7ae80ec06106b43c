import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { matterHandlers } from '../../../../extension/background/data/matter-handlers.ts';
import { createTaggers } from '../../../../extension/background/matching/tagger.ts';
import { createTimeline } from '../../../../extension/timeline/index.ts';
import type { Event, Sample } from '../../../../shared/index.ts';
import { approvedOn } from '../../approved-on.ts';
import { changeRetention } from '../../change-retention.ts';
import { putValue } from '../../put-value.ts';
import { sampleMatter } from '../../sample-records.ts';
import { NINE } from '../../timeline/recorded.ts';
import { CONNECTION } from '../review-stage.ts';
import { rowsOf } from './earlier-release.ts';

process.env.TZ = 'UTC';

const [SMITH, ACME] = [7, 8];
const MINUTE = 60_000;
const DAY_MS = 86_400_000;
const NOW = NINE + 10 * DAY_MS;
/** A day's windows, a minute each. */
const TITLES = [
  '00012-Smith Brief.odt',
  '00041-Acme Exhibit.odt',
  'Call with the widow',
  'Timesheet',
  'Newspaper',
  'end',
];
const minute = (day: number, at: number) => {
  const start = NINE + day * DAY_MS + at * MINUTE;
  return { start, end: start + MINUTE };
};

let count = 0;
/** Two days of the same windows; a window was given to Smith by hand, another one is in an entry of Smith's. */
async function stage() {
  count += 1;
  const name = `matter-time-${count}`;
  const timeline = createTimeline(name);
  await timeline.keepConnection(CONNECTION);
  const account = `${CONNECTION.region}:${CONNECTION.account.id}`;
  await timeline.storeMatters([sampleMatter(SMITH, '00012-Smith'), sampleMatter(ACME, '00041-Acme')], {
    ...{ since: null, startedAt: 1, next: null, done: 2, total: 2, account },
  });
  const journal = crypto.randomUUID();
  let seq = 0;
  const told = (at: number, event: Event): Sample => {
    seq += 1;
    return { seq, at, zone: 0, ...event };
  };
  const items = [0, 1].flatMap((day) =>
    TITLES.flatMap((title, at) => {
      const { start } = minute(day, at);
      return [told(start, { kind: 'window', app: 'Writer', title }), told(start + 30_000, { kind: 'alive' })];
    }),
  );
  await timeline.ingest({ journal, items }, 1, 0);
  await timeline.decide({ kind: 'tag', stretches: [minute(0, 2)], matter: SMITH }, NOW);
  await timeline.decide({ kind: 'note', stretches: [minute(0, 0)], note: 'The widow calls' }, NOW);
  await timeline.changeDraft(
    { day: '2026-11-23', card: `${SMITH}`, patch: { narrative: 'Call with the widow Smith' }, parts: null },
    NOW,
  );
  await timeline.changeDraft(
    { day: '2026-11-23', card: `${ACME}`, patch: { narrative: 'Review exhibit' }, parts: null },
    NOW,
  );
  await timeline.approve([
    approvedOn(minute(0, 3), { id: 'sent', matter: SMITH, state: 'posted', clioId: 1, account }),
  ]);
  await putValue(timeline, 'ownWords', [{ from: 'a', to: 'Smith', matter: SMITH, client: null, day: '2026-11-23' }]);
  const changes: string[] = [];
  const handlers = matterHandlers({
    timeline,
    taggers: createTaggers(timeline, '1'),
    now: () => NOW,
    changed: () => changes.push('changed'),
  });
  const titles = async () => (await timeline.allSpans()).map(({ title }) => title);
  return { name, timeline, handlers, titles, changes };
}

describe('the time of a matter', () => {
  it('is told before it is deleted, and goes with all that was decided and written of it', async () => {
    const { name, timeline, handlers, titles, changes } = await stage();
    expect(await handlers['matter.time']({ matter: SMITH })).toEqual({ time: 4 * MINUTE, days: 2 });
    expect(await titles()).toEqual([...TITLES, ...TITLES]);
    expect(await handlers['matter.delete']({ matter: SMITH })).toBe('done');
    expect(changes).toEqual(['changed']);
    const [, acme, call, sheet, paper, end] = TITLES;
    expect(await titles()).toEqual([acme, paper, end, acme, call, sheet, paper, end]);
    const rows = await rowsOf(name);
    const left = JSON.stringify({ ...rows, matters: [] });
    for (const word of ['Brief.odt', 'widow calls', 'widow Smith']) expect(left, word).not.toContain(word);
    expect(left).toContain('Review exhibit');
    expect(await timeline.allEntries()).toMatchObject([{ id: 'sent', state: 'posted', parts: [minute(0, 3)] }]);
    expect(await timeline.read('ownWords')).toEqual([]);
    expect(await handlers['matter.time']({ matter: SMITH })).toEqual({ time: 0, days: 0 });
  });

  it('takes with it what its timers gave, and their words; one that runs goes on from then on', async () => {
    const { name, timeline, handlers } = await stage();
    const timer = { matter: SMITH, title: 'The widow Smith again', zone: 0 };
    const runs = async (start: number, end: number, of = timer) => {
      await timeline.startTimer(of, { since: null, absence: 'ask' }, start);
      await timeline.stopTimer({ since: start, absence: 'keep' }, end, end);
    };
    const { start } = minute(2, 0);
    await runs(start, start + 10 * MINUTE);
    await runs(start + 10 * MINUTE, start + 20 * MINUTE);
    await timeline.tagSpans([start + 10 * MINUTE], ACME, start + 20 * MINUTE);
    // Over what was recorded of another matter.
    await runs(minute(0, 1).start, minute(0, 3).start);
    await timeline.startTimer(timer, { since: null, absence: 'ask' }, NOW - MINUTE);
    expect(await handlers['matter.delete']({ matter: SMITH })).toBe('done');
    expect(JSON.stringify({ ...(await rowsOf(name)), matters: [] })).not.toContain('widow Smith');
    expect((await timeline.readDay('2026-11-25')).pieces).toMatchObject([
      { start: start + 10 * MINUTE, end: start + 20 * MINUTE, hand: { matter: ACME }, added: true },
    ]);
    expect((await timeline.read('timer'))?.running).toMatchObject({ matter: SMITH, title: '', start: NOW });
    expect(await handlers['matter.time']({ matter: SMITH })).toEqual({ time: 0, days: 0 });
  });

  it('stays while a legal hold is on', async () => {
    const { timeline, handlers, titles } = await stage();
    await changeRetention(timeline, { hold: true });
    const before = await titles();
    expect(await handlers['matter.delete']({ matter: SMITH })).toBe('held');
    expect(await timeline.deleteTimeOf('2026-11-23', [minute(0, 0)], `${SMITH}`)).toBe(false);
    expect(await titles()).toEqual(before);
    await timeline.startTimer({ matter: SMITH, title: 'Held', zone: 0 }, { since: null, absence: 'ask' }, NOW);
    await timeline.forgetTimers(SMITH, NOW + MINUTE);
    expect((await timeline.read('timer'))?.running).toMatchObject({ title: 'Held', start: NOW });
  });
});
