import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readForeign, tidied } from '../../../extension/imports/index.ts';
import { csvLine } from '../../../extension/ui/sharing/csv.ts';
import { LAST_INSTANT } from '../../../shared/index.ts';
import { near, nearText, polluted } from '../../near.ts';
import { runs } from '../../runs.ts';

const DAY = 86_400_000;
const NINE = Date.UTC(2026, 10, 23, 9);
const instant = (at: number) => new Date(NINE + at * 1_000).toISOString();
const event = (at: number, duration: number, data: object) => ({ timestamp: instant(at), duration, data });
const EXPORT = {
  buckets: {
    'aw-watcher-window_desk': {
      ...{ id: 'aw-watcher-window_desk', type: 'currentwindow', hostname: 'desk' },
      events: [event(60, 30.5, { app: 'Mail', title: 'Inbox' }), event(0, 60, { app: 'Word', title: '00041 — Lease' })],
    },
    'aw-watcher-afk_desk': {
      ...{ type: 'afkstatus', hostname: 'desk' },
      events: [event(0, 80, { status: 'not-afk' }), event(80, 20, { status: 'afk' })],
    },
  },
};
const TABLE = [
  'start,end,app,title',
  `${instant(0)},${instant(60)},Word,"Lease, ""second"" draft"`,
  '2026-11-23 10:00,2026-11-23 10:30,Mail,Inbox',
  '2026-11-23T11:00:00.5+01:00,2026-11-23T11:00:09,5,-1',
  '',
].join('\r\n');

/** A file is windows that the timeline can hold, each no longer than a day, or one of the reasons. */
function expectRead(text: string): void {
  const read = readForeign(text);
  if (!read.ok) {
    expect(['unknown-file', 'columns', 'empty']).toContain(read.why);
    return;
  }
  const { windows } = tidied(read.windows, [{ title: 'inbox' }]);
  const impossible = [...read.windows, ...windows].filter(
    ({ start, end, app, title }) =>
      !(Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && end > start && end <= LAST_INSTANT) ||
      typeof app !== 'string' ||
      typeof title !== 'string',
  );
  expect(impossible).toEqual([]);
  expect(read.windows.filter(({ start, end }) => end - start > DAY)).toEqual([]);
}

describe('a file of another program', () => {
  // A computer whose clock was wrong, and events that never end: one of them kept the worker at summing up days.
  it.each([
    ['an event of thirty years', JSON.stringify(EXPORT).replace('30.5', '1e9')],
    ['an event without an end', JSON.stringify(EXPORT).replace('30.5', '1e308')],
    ['a window of another century', TABLE.replace('2026-11-23 10:00', '0206-11-23 10:00')],
    ['a window of the far future', TABLE.replace('2026-11-23 10:30', '9026-11-23 10:30')],
    ['half a millisecond', TABLE.replace('00.5+', '00.0005+')],
  ])('is read without %s', (_, text) => expectRead(text));

  it('is windows with a time that can be stored, or why not, whatever it is', () => {
    const text = fc.oneof(
      near(EXPORT).map((value) => JSON.stringify(value)),
      nearText(JSON.stringify(EXPORT)),
      nearText(TABLE),
      fc.uint8Array({ maxLength: 80 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
    );
    fc.assert(fc.property(text, expectRead), { numRuns: runs(400) });
    expect(polluted()).toEqual([]);
  });

  it('that was exported here is read again, window by window, whatever its titles are', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 20 });
    const hostile = fc.constantFrom('=1+1', '"', 'a\r\nb', "'", ';', '\t@SUM(A1)', 'a,b', '__proto__', '\u202e1');
    const cell = fc.oneof(text, hostile);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), (titles) => {
        const lines = titles.map(([app, title], at) =>
          csvLine([instant(at * 60), instant(at * 60 + 30), 30, app, title, null, 'auto', null]),
        );
        const head = csvLine(['start', 'end', 'seconds', 'app', 'title', 'matter', 'outcome', 'by']);
        const read = readForeign(`\ufeff${head}${lines.join('')}`);
        expect(read).toMatchObject({ ok: true, unread: 0 });
        if (!read.ok) return;
        expect(read.windows.map(({ start, end }) => [start, end])).toEqual(
          titles.map((_, at) => [NINE + at * 60_000, NINE + at * 60_000 + 30_000]),
        );
        // All signs are there, beside the marks that keep a formula from being one.
        const without = (word: string) => word.replaceAll("'", '');
        expect(read.windows.map(({ app, title }) => [app, title].map(without))).toEqual(
          titles.map((words) => words.map(without)),
        );
      }),
      { numRuns: runs(100) },
    );
  });
});
