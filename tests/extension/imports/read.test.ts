import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ForeignWindow, readForeign, tidied } from '../../../extension/imports/index.ts';

process.env.TZ = 'America/New_York';

const NINE = Date.UTC(2026, 10, 23, 9);
const seconds = (windows: readonly ForeignWindow[]) =>
  windows.map(({ start, end, app, title }) => [(start - NINE) / 1000, (end - NINE) / 1000, app, title]);
function read(text: string) {
  const found = readForeign(text);
  return found.ok ? { windows: seconds(found.windows), unread: found.unread } : found.why;
}

/** An event as ActivityWatch 0.13 writes it, so many seconds after nine. */
const event = (at: number, duration: number, data: object) => ({
  id: at,
  timestamp: new Date(NINE + at * 1000).toISOString().replace('Z', '000+00:00'),
  duration,
  data,
});
const bucket = (id: string, type: string, hostname: string, events: object[]) => [
  id,
  { id, created: '2026-01-01T00:00:00+00:00', name: null, type, client: id.split('_')[0], hostname, data: {}, events },
];
const windowsOf = (hostname: string, events: object[]) =>
  bucket(`aw-watcher-window_${hostname}`, 'currentwindow', hostname, events);
const presenceOf = (hostname: string, events: object[]) =>
  bucket(`aw-watcher-afk_${hostname}`, 'afkstatus', hostname, events);
const exported = (...buckets: unknown[][]) =>
  JSON.stringify({ buckets: Object.fromEntries(buckets as [string, object][]) });

const WORD = { app: 'WINWORD.EXE', title: '00482-Vandermeer - motion.docx - Word' };
const MAIL = { app: 'OUTLOOK.EXE', title: 'Inbox - Outlook' };

describe('an export of ActivityWatch', () => {
  it('gives its windows, which stand in it newest first', () => {
    const text = exported(windowsOf('desk', [event(60, 30.5, MAIL), event(0, 60, WORD)]));
    expect(read(text)).toEqual({
      windows: [
        [60, 90.5, MAIL.app, MAIL.title],
        [0, 60, WORD.app, WORD.title],
      ],
      unread: 0,
    });
  });

  it('gives them for the time alone in which somebody was there, at the same computer', () => {
    const text = exported(
      windowsOf('desk', [event(0, 100, WORD)]),
      windowsOf('laptop', [event(200, 10, MAIL)]),
      presenceOf('desk', [
        event(80, 100, { status: 'not-afk' }),
        event(30, 50, { status: 'afk' }),
        event(-20, 50, { status: 'not-afk' }),
      ]),
    );
    expect(read(text)).toEqual({
      windows: [
        [0, 30, WORD.app, WORD.title],
        [80, 100, WORD.app, WORD.title],
        [200, 210, MAIL.app, MAIL.title],
      ],
      unread: 0,
    });
  });

  it('counts what it cannot read, and takes no bucket that tells of something else', () => {
    const text = exported(
      windowsOf('desk', [
        event(0, 60, WORD),
        { timestamp: 'yesterday', duration: 5, data: WORD },
        { timestamp: '2026-11-23T09:00:00Z', duration: -5, data: WORD },
        { duration: 5 },
        event(70, 0, MAIL),
      ]),
      bucket('aw-watcher-web-chrome', 'web.tab.current', 'desk', [event(0, 60, { url: 'https://a', title: 'A' })]),
      ['broken', 5 as unknown as object],
    );
    expect(read(text)).toEqual({ windows: [[0, 60, WORD.app, WORD.title]], unread: 3 });
  });

  it('leaves out windows of another century, and those of more than a day', () => {
    const long = event(0, 60 * 86_400, WORD);
    const early = { ...event(0, 60, MAIL), timestamp: '0206-11-23T09:00:00Z' };
    expect(read(exported(windowsOf('desk', [long, early, event(0, 60, WORD)])))).toEqual({
      windows: [[0, 60, WORD.app, WORD.title]],
      unread: 2,
    });
    // Of an event that goes on behind somebody who left, what was there to be seen counts.
    const there = presenceOf('desk', [event(0, 600, { status: 'not-afk' })]);
    expect(read(exported(windowsOf('desk', [long]), there))).toEqual({
      windows: [[0, 600, WORD.app, WORD.title]],
      unread: 0,
    });
    const table = 'start,end,title\n0206-11-23 04:00,2026-11-23 05:00,A\n2026-11-21 04:00,2026-11-23 05:00,B';
    expect(read(table)).toBe('empty');
  });

  it('says what is the matter with a file that holds nothing', () => {
    expect(read('{"buckets":{}}')).toBe('empty');
    for (const text of ['{}', '[]', '{"buckets":[1]}', '{"buckets"', '{"spans":[]}', '[['.repeat(10_000)])
      expect(read(text), text.slice(0, 20)).toBe('unknown-file');
  });
});

describe('a table', () => {
  it('gives its windows whatever divides its cells, in whatever order, beside other columns', () => {
    const row = { start: '2026-11-23T09:00:00Z', end: '2026-11-23 10:00:30+01:00', app: 'Word', title: 'a, "b"; c' };
    for (const separator of [',', ';', '\t'])
      for (const names of [
        ['start', 'end', 'app', 'title'],
        ['Title', 'Other', 'APP', 'end', ' start '],
      ] as const)
        for (const ending of ['\n', '\r\n', '\r']) {
          const cells = names.map((name) => row[name.trim().toLowerCase() as keyof typeof row] ?? 'x');
          const line = cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator);
          const text = `\uFEFF${[names.join(separator), line, '', ''].join(ending)}`;
          expect(read(text), JSON.stringify(text)).toEqual({ windows: [[0, 30, 'Word', 'a, "b"; c']], unread: 0 });
        }
  });

  it('takes an instant without a zone as this computer’s, and no date that could be read in two ways', () => {
    const text = [
      'start,end,title',
      '2026-11-23 04:00,2026-11-23 04:01,A',
      '2026-11-23T04:02:00.5,2026-11-23T04:02:01,B',
      '11/23/2026 04:00,11/23/2026 04:01,C',
      '2026-11-23 04:01,2026-11-23 04:00,D',
      '2026-13-45 04:01,2026-11-23 05:00,E',
      ',,',
    ].join('\n');
    expect(read(text)).toEqual({
      windows: [
        [0, 60, '', 'A'],
        [120.5, 121, '', 'B'],
      ],
      unread: 3,
    });
  });

  it('says what it lacks', () => {
    expect(read('start,app,title\n2026-11-23,Word,A')).toBe('columns');
    expect(read('start,end\n2026-11-23 04:00,2026-11-23 04:01')).toBe('columns');
    expect(read('start,end,title\n')).toBe('empty');
    for (const text of ['', 'hello', 'PK\u0003\u0004', 'a,b\n1,2']) expect(read(text)).toBe('unknown-file');
  });
});

describe('what is taken of foreign windows', () => {
  const at = (start: number, end: number, title: string, app = 'Word') => ({
    start: NINE + start * 1000,
    end: NINE + end * 1000,
    app,
    title,
  });

  it('is nothing private, and nothing that the attorney excluded', () => {
    const taken = tidied(
      [
        at(0, 10, 'Motion'),
        at(10, 20, 'My bank - Google Chrome (Incognito)', 'chrome.exe'),
        at(20, 30, 'Vault', 'KeePassXC'),
        at(30, 40, 'Family dinner.docx'),
        at(40, 50, 'Motion'),
      ],
      [{ title: 'family dinner' }],
    );
    expect(seconds(taken.windows)).toEqual([
      [0, 10, 'Word', 'Motion'],
      [40, 50, 'Word', 'Motion'],
    ]);
    expect(taken.leftOut).toBe(30_000);
  });

  it('is one window at a time: the later one, and the one before again where it goes on', () => {
    const { windows } = tidied(
      [
        at(0, 100, 'A'),
        at(20, 40, 'B'),
        at(30, 35, 'Motion - Mozilla Firefox Private Browsing', 'firefox'),
        at(90, 120, 'C'),
      ],
      [],
    );
    expect(windows.map(({ title, start, end }) => [title, (start - NINE) / 1000, (end - NINE) / 1000])).toEqual([
      ['A', 0, 20],
      ['B', 20, 30],
      ['B', 35, 40],
      ['A', 40, 90],
      ['C', 90, 120],
    ]);
  });

  it('has texts as the helper writes them, and one stretch where the same goes on', () => {
    const { windows } = tidied(
      [at(0, 10, ' Line\tone\u0007 '), at(10, 20, 'Line one'), at(20, 30, '', ''), at(30, 40, 'x'.repeat(2000))],
      [],
    );
    expect(windows.map(({ title, start, end }) => [title.length, (start - NINE) / 1000, (end - NINE) / 1000])).toEqual([
      [8, 0, 20],
      [1024, 30, 40],
    ]);
  });

  it('is in order and disjoint, and as much as the file tells of, whatever stands in that', () => {
    const window = fc
      .tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: -5, max: 50 }), fc.constantFrom('A', 'B', 'C'))
      .map(([start, length, title]) => at(start, start + length, title));
    fc.assert(
      fc.property(fc.array(window, { maxLength: 30 }), (foreign) => {
        const { windows } = tidied(foreign, []);
        for (const [index, { start, end }] of windows.entries()) {
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(windows[index - 1]?.end ?? 0);
        }
        const covers = (list: readonly ForeignWindow[], second: number) =>
          list.some(({ start, end }) => start <= NINE + second * 1000 && end > NINE + second * 1000);
        for (let second = 0; second < 260; second++) expect(covers(windows, second)).toBe(covers(foreign, second));
      }),
    );
  });
});
