import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { backupLines } from '../../../../extension/background/data/backup-lines.ts';
import { createMaintenance } from '../../../../extension/background/data/maintenance.ts';
import { retentionHandlers } from '../../../../extension/background/data/retention-handlers.ts';
import { BackupError, fromLine, readBackup, toLine, writeBackup } from '../../../../extension/backup/index.ts';
import { type Entry, RestoreError, type Timeline } from '../../../../extension/timeline/index.ts';
import type { Sample } from '../../../../shared/index.ts';
import { approvedOn } from '../../approved-on.ts';
import { changeRetention } from '../../change-retention.ts';
import { putValue } from '../../put-value.ts';
import { START, win } from '../../timeline/random-day.ts';
import { CONNECTION } from '../review-stage.ts';
import { each, fresh, linesOf, NOW, names, opened, shown } from './backup-stage.ts';
import { releaseRows, restoreRelease, rowsOf } from './earlier-release.ts';
import { restoreLines } from './restore-lines.ts';

process.env.TZ = 'UTC';

const PASSPHRASE = 'kf3p-9wzx-aaqe-bb7n-m2cd';
const ACCOUNT = `${CONNECTION.region}:${CONNECTION.account.id}`;

const MINUTE = 60_000;
const JOURNAL = '22222222-2222-4222-8222-222222222222';

/** Windows of half a minute each, one after another from an instant on. */
async function windows(timeline: Timeline, journal: string, first: number, from: number, titles: readonly string[]) {
  const items = titles.map((title, at): Sample => ({ seq: first + at, at: from + at * 30_000, ...win(title) }));
  await timeline.ingest({ journal, items }, 1, 0);
}
const titlesOf = async (timeline: Timeline) => (await timeline.allSpans()).map(({ title }) => title);
/** The second after so many. */
const second = (at: number) => ({ start: START + at * 1000, end: START + (at + 1) * 1000 });
const entryOf = (id: string, state: Entry['state'], change: Partial<Entry> = {}) =>
  approvedOn(
    { start: START, end: START + MINUTE },
    { id, state, user: CONNECTION.user.id, account: ACCOUNT, ...change },
  );

/** A store in which windows of these titles were recorded. */
async function recorded(titles: readonly string[], journal = JOURNAL): Promise<Timeline> {
  const timeline = fresh();
  await timeline.keepConnection(CONNECTION);
  await windows(timeline, journal, 1, START, titles);
  return timeline;
}

/** A day with the names of its entries alone: those that may have been sent since are looked up. */
const withIds = ([day, summary]: Awaited<ReturnType<typeof shown>>['days'][number]) => [
  { ...day, entries: day.entries.map(({ id }) => id) },
  summary,
];

/** Of a back-up of a release's database: all in it is as in the database itself. */
async function expectSame(to: Timeline, lying: Timeline): Promise<void> {
  const [restored, there] = [await shown(to), await shown(lying)];
  expect(there.days.length).toBeGreaterThan(2);
  expect(restored.days.map(withIds)).toEqual(there.days.map(withIds));
  for (const part of ['unsent', 'ledger', 'lessons', 'settings', 'matters', 'undo'] as const)
    expect(restored[part], part).toEqual(there[part]);
  expect(restored.exported.spans).toEqual(there.exported.spans);
}

describe('a back-up as a file', () => {
  it('is read whatever has come since, and puts nothing back where it is cut, damaged, newer, or closed', async () => {
    const from = await recorded(['A', 'B', 'C']);
    const pieces: Uint8Array[] = [];
    for await (const piece of writeBackup(backupLines(from), PASSPHRASE, NOW)) pieces.push(piece);
    const file = Buffer.concat(pieces);
    const restore = async (to: Timeline, bytes: Uint8Array, passphrase = PASSPHRASE) => {
      const opened = await readBackup(new Blob([Uint8Array.from(bytes)]).stream(), passphrase);
      if (!opened.ok) return opened.why;
      try {
        await restoreLines(to, opened.lines, NOW);
        return 'done';
      } catch (error) {
        if (error instanceof BackupError || error instanceof RestoreError) return error.why;
        throw error;
      }
    };
    const to = await recorded(['X', 'Y']);
    const before = await shown(to);
    const broken = Buffer.from(file);
    broken.writeUInt8(broken.readUInt8(file.length - 5) ^ 1, file.length - 5);
    expect(await restore(to, file, 'another')).toBe('passphrase');
    expect(await restore(to, file.subarray(0, -1))).toBe('cut');
    expect(await restore(to, broken)).toBe('damaged');
    expect(await shown(to)).toEqual(before);
    expect(await to.replacedAt()).toBeNull();
    expect(await restore(to, file)).toBe('done');
    expect(await titlesOf(to)).toEqual(['A', 'B']);
    expect(await to.replacedAt()).toBe(NOW);
  });

  it('is none where its lines are not those of one, and is left alone where a newer Matterline wrote them', async () => {
    const lines = await linesOf(await recorded(['A', 'B']));
    const [head = '', ...rest] = lines;
    const newer = head.replace(/"database":\d+/, '"database":999');
    const cases: [string[], string][] = [
      [[], 'damaged'],
      [[newer, ...rest], 'newer'],
      [rest, 'damaged'],
      [[head, 'not a line'], 'damaged'],
      [[head, ...rest, '{"store":"nowhere","rows":[]}'], 'damaged'],
      [[head, ...rest, '{"store":"entries","rows":[{"no":"key"}]}'], 'damaged'],
      [[head, ...rest, '{"store":"values","rows":[1],"keys":[]}'], 'damaged'],
      [[head, ...rest, '{"store":"values","rows":[{}],"keys":["connection"]}'], 'damaged'],
      [[toLine({ ...(fromLine(head) as object), stores: [] }), ...rest], 'damaged'],
    ];
    const to = await recorded(['X', 'Y']);
    const before = await shown(to);
    for (const [broken, why] of cases)
      await expect(restoreLines(to, each(broken), NOW), broken.at(-1) ?? '').rejects.toMatchObject({ why });
    expect(await shown(to)).toEqual(before);
    expect((await indexedDB.databases()).some(({ name }) => name === `${names.at(-1)}-1`)).toBe(false);
  });

  it('of an earlier version is read: its database is brought up as one that lies here', async () => {
    const name = `release-${names.length}`;
    await restoreRelease(name);
    const old = await openDB(name);
    const shapes = [...old.objectStoreNames].map((store) => {
      const { keyPath, autoIncrement, indexNames } = old.transaction(store).store;
      const indexes = [...indexNames].map((each) => {
        const { keyPath: path, multiEntry, unique } = old.transaction(store).store.index(each);
        return { name: each, keyPath: path, multiEntry, unique };
      });
      return { name: store, keyPath, autoIncrement, indexes };
    });
    const lines = [toLine({ database: old.version, stores: shapes })];
    old.close();
    for (const [store, rows] of Object.entries(releaseRows())) {
      const outOf = shapes.find((shape) => shape.name === store)?.keyPath === null;
      const pairs = rows as [number, unknown][];
      lines.push(
        toLine(outOf ? { store, rows: pairs.map(([, row]) => row), keys: pairs.map(([key]) => key) } : { store, rows }),
      );
    }
    const to = fresh();
    await restoreLines(to, each(lines), NOW);
    await expectSame(to, opened(name));
  });

  it('of the first format is read: its bytes, written once, are those of a whole file', async () => {
    const name = `release-${names.length}`;
    await restoreRelease(name);
    const file = readFileSync(join(import.meta.dirname, 'format-1.matterline-backup'));
    const back = await readBackup(new Blob([Uint8Array.from(file)]).stream(), PASSPHRASE);
    if (!back.ok) throw new Error(back.why);
    expect(back.made).toBe(NOW);
    const to = fresh();
    await restoreLines(to, back.lines, NOW);
    await expectSame(to, opened(name));
  });
});

describe('a back-up made while recording goes on', () => {
  it('is what was there at one moment', async () => {
    const from = fresh();
    const many = Array.from({ length: 700 }, (_, at) => `Window ${at}`);
    await windows(from, JOURNAL, 1, START, many);
    const lines = backupLines(from);
    const taken: string[] = [];
    const take = async () => taken.push((await lines.next()).value as string);
    await take();
    await take();
    // Chunks of before are written anew, and new ones come.
    await windows(from, JOURNAL, 701, START + 700 * 30_000, many);
    await from.decide(
      { kind: 'delete', stretches: [{ start: START, end: START + 10 * MINUTE }] },
      NOW - 40 * 86_400_000,
    );
    while (await from.maintain(NOW, 0));
    for await (const line of lines) taken.push(line);
    const to = fresh();
    await restoreLines(to, each(taken), NOW);
    expect(await shown(to)).toEqual(await shown(from));
    expect((await titlesOf(to)).length).toBe(1399 - 20);
  });

  it('begins again where the database was opened anew', async () => {
    const from = await recorded(['A', 'B']);
    const lines = backupLines(from);
    await lines.next();
    await from.close();
    await expect(async () => {
      for await (const _ of lines);
    }).rejects.toMatchObject({ trouble: 'lost' });
  });
});

describe('the helper after a back-up was put back', () => {
  const after = START + 10 * MINUTE;

  it('goes on where it was stored here, not where it was when the back-up was made', async () => {
    const timeline = await recorded(['A', 'B', 'C']);
    const lines = await linesOf(timeline);
    await windows(timeline, JOURNAL, 4, START + 90_000, ['D', 'E']);
    await restoreLines(timeline, each(lines), NOW);
    expect(await timeline.read('cursor')).toMatchObject({ journal: JOURNAL, seq: 5 });
    // What was acknowledged comes again and changes nothing; what is in front goes on from its last sample.
    await windows(timeline, JOURNAL, 4, START + 90_000, ['D', 'E', 'F']);
    expect(await titlesOf(timeline)).toEqual(['A', 'B', 'E']);
  });

  it('gives what is in front no time of before, which lies in the file or nowhere', async () => {
    const timeline = await recorded(['A', 'B']);
    const lines = await linesOf(timeline);
    const front: Sample[] = [
      { seq: 3, at: START + 60_000, ...win('C') },
      { seq: 4, at: START + 90_000, kind: 'alive' },
    ];
    await timeline.ingest({ journal: JOURNAL, items: front }, 1, 0);
    await restoreLines(timeline, each(lines), NOW);
    await timeline.ingest({ journal: JOURNAL, items: [{ seq: 5, at: START + 120_000, kind: 'alive' }] }, 1, 0);
    expect((await timeline.allSpans()).map(({ title, start }) => [title, (start - START) / 1000])).toEqual([
      ['A', 0],
      ['C', 90],
    ]);
  });

  it('of another computer tells all that it holds, and each sample is stored once', async () => {
    const lines = await linesOf(await recorded(['A', 'B', 'C'], 'journal-of-the-other'));
    const here = await recorded(['X', 'Y'], JOURNAL);
    await restoreLines(here, each(lines), NOW);
    expect(await here.read('cursor')).toMatchObject({ journal: JOURNAL, seq: 2 });
    await windows(here, JOURNAL, 3, after, ['Z', 'Z2', 'Z3']);
    await windows(here, JOURNAL, 3, after, ['Z', 'Z2', 'Z3']);
    expect(await titlesOf(here)).toEqual(['A', 'B', 'Z', 'Z2']);
  });

  it('in an empty profile goes on where the file ends, or begins its own journal', async () => {
    const lines = await linesOf(await recorded(['A', 'B', 'C']));
    const same = fresh();
    await restoreLines(same, each(lines), NOW);
    await windows(same, JOURNAL, 2, START + 30_000, ['B', 'C', 'D', 'E']);
    expect(await titlesOf(same)).toEqual(['A', 'B', 'C', 'D']);
    const other = fresh();
    await restoreLines(other, each(lines), NOW);
    await windows(other, 'journal-of-the-other', 1, after, ['D', 'E']);
    expect(await titlesOf(other)).toEqual(['A', 'B', 'D']);
  });
});

describe('what is here when a back-up is put back', () => {
  it('keeps this profile’s name and consent, and asks to sign in where another account is connected here', async () => {
    const from = await recorded(['A', 'B']);
    await putValue(from, 'profile', 'of-the-file');
    await putValue(from, 'consent', 1);
    const lines = await linesOf(from);
    const empty = fresh();
    await restoreLines(empty, each(lines), NOW);
    expect(await empty.readSome(['profile', 'consent'])).toEqual({});
    expect(await empty.read('connection')).toMatchObject({ state: 'sign-in', account: CONNECTION.account });
    const here = await recorded(['X']);
    await putValue(here, 'profile', 'of-here');
    await putValue(here, 'consent', 2);
    await restoreLines(here, each(lines), NOW);
    expect(await here.readSome(['profile', 'consent'])).toEqual({ profile: 'of-here', consent: 2 });
    expect(await here.read('connection')).toMatchObject({ state: 'connected' });
  });

  it('has no entry offered or sent again that may be in Clio', async () => {
    const states: [string, Entry['state'], number | null][] = [
      ['posted', 'posted', 11],
      ['sending', 'sending', null],
      ['approved', 'approved', null],
      ['refused', 'refused', null],
      ['changing', 'changing', 12],
    ];
    const entries = states.map(([id, state, clioId], at) => entryOf(id, state, { clioId, parts: [second(at)] }));
    const from = await recorded(['A', 'B', 'C']);
    await from.approve(entries);
    const lines = await linesOf(from);
    const stateOf = async (timeline: Timeline) =>
      Object.fromEntries((await timeline.allEntries()).map(({ id, state }) => [id, state]));
    const empty = fresh();
    await restoreLines(empty, each(lines), NOW);
    const restored = {
      posted: 'posted',
      sending: 'unknown',
      approved: 'unknown',
      refused: 'refused',
      changing: 'changing',
    };
    expect(await stateOf(empty)).toEqual(restored);
    // From its approval on it is looked for in Clio.
    expect(await empty.entryBy('approved')).toMatchObject({ sentAt: START, lookups: [] });
    // Sent since the back-up was made: one that was in it, and one that was not.
    await from.changeEntry('approved', ['approved'], (entry) => ({ ...entry, state: 'posted', clioId: 13 }), {
      turn: { act: 'posted', at: NOW },
    });
    await from.approve([
      entryOf('later', 'posted', { clioId: 14, parts: [second(20)] }),
      entryOf('undecided', 'approved', { parts: [second(21)] }),
    ]);
    await restoreLines(from, each(lines), NOW);
    expect(await stateOf(from)).toEqual({ ...restored, approved: 'posted', later: 'posted' });
    expect((await from.postingsOf('approved')).map(({ act }) => act)).toEqual(['posted']);
    expect((await from.readDay('2026-11-23')).inEntries).toEqual([{ start: START, end: START + 5000 }, second(20)]);
    expect(await from.summaryOf('2026-11-23')).toMatchObject({ window: MINUTE, sent: 6000, open: MINUTE - 6000 });
  });

  it('stays beside what is put back until that is deleted, and a call meanwhile waits', async () => {
    const lines = await linesOf(await recorded(['A', 'B', 'C']));
    const here = await recorded(['X', 'Y']);
    const name = names.at(-1) ?? '';
    await putValue(here, 'hideNames', true);
    const restoring = restoreLines(here, each(lines), NOW);
    const reads: Promise<string[]>[] = [];
    for (let at = 0; at < 20; at++) {
      reads.push(titlesOf(here));
      await here.read('cursor');
    }
    await restoring;
    for (const titles of await Promise.all(reads)) expect([['X'], ['A', 'B']]).toContainEqual(titles);
    // A worker that starts afterwards opens what was put back.
    await here.close();
    const next = opened(name);
    expect(await titlesOf(next)).toEqual(['A', 'B']);
    expect(await next.read('hideNames')).toBeUndefined();
    const chunksOf = async () => (await rowsOf(name)).spans?.length;
    expect(await chunksOf()).toBe(1);
    await next.dropReplaced();
    expect(await chunksOf()).toBe(0);
    expect(await next.replacedAt()).toBeNull();
    expect(await titlesOf(next)).toEqual(['A', 'B']);
    // A second one takes the place of the first.
    await restoreLines(next, each(await linesOf(await recorded(['Q', 'R', 'S']))), NOW + 1);
    expect(await titlesOf(next)).toEqual(['Q', 'R']);
    await next.dropReplaced();
    expect(await titlesOf(next)).toEqual(['Q', 'R']);
    expect(
      (await indexedDB.databases())
        .map((one) => one.name)
        .filter((one) => one?.startsWith(name))
        .sort(),
    ).toEqual([name, `${name}-2`]);
  });
});

describe('what a back-up replaced', () => {
  /** A store in which a back-up was put back, and how many rows of what it replaced are still there. */
  async function replaced() {
    const lines = await linesOf(await recorded(['A', 'B', 'C']));
    const timeline = await recorded(['X', 'Y']);
    const name = names.at(-1) ?? '';
    await restoreLines(timeline, each(lines), NOW);
    return { timeline, left: async () => (await rowsOf(name)).spans?.length };
  }

  it('goes with the time that is deleted', async () => {
    const { timeline, left } = await replaced();
    const handlers = retentionHandlers({ timeline, now: () => NOW, changed: () => undefined });
    expect(await left()).toBe(1);
    expect(await handlers['time.delete']({ from: '2026-11-23', to: '2026-11-23' })).toBe('done');
    expect(await left()).toBe(0);
  });

  it('goes after thirty days, unless a hold forbids it', async () => {
    const { timeline, left } = await replaced();
    let now = NOW + 29 * 86_400_000;
    const maintain = () =>
      createMaintenance(timeline, { now: () => now, rest: async () => undefined, changed: () => undefined }).runIfDue();
    await maintain();
    expect(await left()).toBe(1);
    now = NOW + 31 * 86_400_000;
    await changeRetention(timeline, { hold: true });
    await maintain();
    expect(await left()).toBe(1);
    await changeRetention(timeline, { hold: false });
    await maintain();
    expect(await left()).toBe(0);
  });
});

describe('what was here before', () => {
  it('is brought back, and what was used since is kept in its place', async () => {
    const lines = await linesOf(await recorded(['A', 'B', 'C']));
    const timeline = await recorded(['X', 'Y']);
    expect(await timeline.bringBack(NOW)).toBe(false);
    await restoreLines(timeline, each(lines), NOW);
    expect(await titlesOf(timeline)).toEqual(['A', 'B']);
    expect(await timeline.bringBack(NOW + 1)).toBe(true);
    expect(await titlesOf(timeline)).toEqual(['X']);
    expect(await timeline.replacedAt()).toBe(NOW + 1);
    expect(await timeline.bringBack(NOW + 2)).toBe(true);
    expect(await titlesOf(timeline)).toEqual(['A', 'B']);
  });

  it('goes on where the helper is by now, and offers nothing again that was sent since', async () => {
    const timeline = await recorded(['A', 'B', 'C']);
    const lines = await linesOf(timeline);
    await timeline.approve([entryOf('sent-since', 'approved', { parts: [second(1)] })]);
    await restoreLines(timeline, each(lines), NOW);
    await timeline.approve([entryOf('in-between', 'posted', { clioId: 21, parts: [second(2)] })]);
    await windows(timeline, JOURNAL, 4, START + 90_000, ['D', 'E']);
    await timeline.bringBack(NOW + 1);
    expect(await timeline.read('cursor')).toMatchObject({ journal: JOURNAL, seq: 5 });
    const states = (await timeline.allEntries()).map(({ id, state }) => [id, state]);
    expect(Object.fromEntries(states)).toEqual({ 'sent-since': 'unknown', 'in-between': 'posted' });
  });

  it('is still there where a further back-up turns out to be none', async () => {
    const lines = await linesOf(await recorded(['A', 'B', 'C']));
    const timeline = await recorded(['X', 'Y']);
    const name = names.at(-1) ?? '';
    // As often as there are names for what is taken up.
    for (let round = 0; round < 4; round++) {
      await restoreLines(timeline, each(lines), NOW + round);
      await expect(restoreLines(timeline, each([...lines, 'no line']), NOW)).rejects.toMatchObject({ why: 'damaged' });
      await timeline.bringBack(NOW + round);
      expect(await titlesOf(timeline), `round ${round}`).toEqual(['X']);
    }
    await timeline.dropReplaced();
    const left = (await indexedDB.databases()).filter((one) => one.name?.startsWith(name));
    expect(left.length).toBeLessThanOrEqual(2);
  });

  it('is all that is left beside it: what a worker was taking up when it ended goes, what one is taking up stays', async () => {
    const timeline = await recorded(['X']);
    const name = names.at(-1) ?? '';
    const beside = async () => (await indexedDB.databases()).some((one) => one.name === `${name}-1`);
    (await openDB(`${name}-1`, 1)).close();
    await timeline.dropLeftovers();
    expect(await beside()).toBe(false);
    const [head = ''] = await linesOf(await recorded(['A']));
    await timeline.stage(fromLine(head));
    await timeline.dropLeftovers();
    expect(await beside()).toBe(true);
  });
});

describe('a legal hold', () => {
  it('that is on here stays on, whatever the back-up says', async () => {
    const lines = await linesOf(await recorded(['A', 'B']));
    const timeline = await recorded(['X', 'Y']);
    await changeRetention(timeline, { months: 6, hold: true });
    await restoreLines(timeline, each(lines), NOW);
    expect(await timeline.readRetention()).toMatchObject({ hold: true, months: null });
  });
});
