import 'fake-indexeddb/auto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSchedule } from '../../../../../extension/background/data/scheduled/schedule.ts';
import { backupName, tooMany } from '../../../../../extension/background/data/scheduled/versions.ts';
import { keptValue } from '../../../../../extension/background/kept-values.ts';
import { fromLine, readBackup } from '../../../../../extension/backup/index.ts';
import { type SealKey, sealKeyFrom } from '../../../../../extension/sealing/index.ts';
import { addDays } from '../../../../../shared/index.ts';
import { changeRetention } from '../../../change-retention.ts';
import { win } from '../../../timeline/random-day.ts';
import { createRecorded, NINE } from '../../../timeline/recorded.ts';
import { memoryArea } from '../../offline-platform.ts';
import { createHelperFiles, type HelperFiles } from '../../places/helper-files.ts';

const HOUR = 3_600_000;
const DAY_MS = 24 * HOUR;
const PASSPHRASE = 'correct horse battery staple';
const PROFILE = '1a2b3c4d-2222-4333-8444-555555555555';
let seal: SealKey;
let helper: HelperFiles;
let recorded: ReturnType<typeof createRecorded>;
let safe: string;
const clock = { at: 0 };
beforeEach(async () => {
  seal ??= await sealKeyFrom(PASSPHRASE);
  clock.at = new Date(2026, 10, 23, 17).getTime();
  helper = createHelperFiles();
  safe = join(helper.folder, 'Safe');
  mkdirSync(safe);
  recorded = createRecorded();
  await recorded.timeline.changeFrom('profile', PROFILE, (kept) => kept);
  await recorded.say([0, win('Smith motion')], [30, { kind: 'away', why: 'stopped' }]);
});
afterEach(async () => {
  await recorded.timeline.close();
  await helper.remove();
});

function scheduled() {
  const memory = keptValue(memoryArea(), 'scheduled');
  const { timeline } = recorded;
  return createSchedule({ timeline, ask: helper.ask, memory, now: () => clock.at, changed: () => undefined });
}
const files = () => readdirSync(safe).sort();

describe('back-ups by themselves', () => {
  it('are files that the passphrase opens, one a day, and the key lies in the key store alone', async () => {
    const schedule = scheduled();
    expect(await schedule.view()).toEqual({ on: null, last: null, problem: null, under: false });
    expect(await schedule.set(safe, 'daily', seal)).toBeNull();
    await schedule.runIfDue();
    expect(files()).toEqual(['matterline-2026-11-23-1a2b3c4d.matterline-backup']);
    const file = readFileSync(join(safe, files()[0] ?? ''));
    expect(file.includes(seal.key)).toBe(false);
    const opened = await readBackup(new Blob([file]).stream(), ` ${PASSPHRASE}`);
    if (!opened.ok) throw new Error(opened.why);
    expect(opened.made).toBe(clock.at);
    const lines: unknown[] = [];
    for await (const line of opened.lines) lines.push(fromLine(line));
    expect(JSON.stringify(lines)).toContain('Smith motion');
    expect((await readBackup(new Blob([file]).stream(), 'another one')).ok).toBe(false);
    expect(await schedule.view()).toMatchObject({ on: { every: 'daily', path: safe }, last: clock.at, problem: null });

    clock.at += 23 * HOUR;
    await schedule.runIfDue();
    expect(files()).toHaveLength(1);
    clock.at += HOUR;
    await schedule.runIfDue();
    expect(files()).toHaveLength(2);
    await schedule.off();
    expect(helper.keyStore.kept.size).toBe(0);
    clock.at += 3 * DAY_MS;
    await schedule.runIfDue();
    expect(files()).toHaveLength(2);
    expect((await helper.ask('place.look', { place: `back-up-${PROFILE}` })).ok).toBe(true);
  });

  it('are weekly where that is wanted', async () => {
    const schedule = scheduled();
    await schedule.set(safe, 'weekly', seal);
    for (let day = 0; day <= 14; day += 1) {
      await schedule.runIfDue();
      clock.at += DAY_MS;
    }
    expect(files()).toHaveLength(3);
  });

  it.each([
    ['a path that is not whole', 'Safe', 'bad-path'],
    ['the helper’s own folder', 'data', 'bad-path'],
    ['a folder that is not there', 'Elsewhere', 'no-folder'],
  ])('are not turned on for %s', async (_, name, problem) => {
    const schedule = scheduled();
    await helper.ask('file.list', { place: 'kept' });
    const path = name === 'Safe' ? name : join(helper.folder, name);
    expect(await schedule.set(path, 'daily', seal)).toBe(problem);
    expect((await schedule.view()).on).toBeNull();
  });

  it('are not turned on without a key store, and no name is left', async () => {
    helper.keyStore.fault = 'no-key-store';
    expect(await scheduled().set(safe, 'daily', seal)).toBe('no-key-store');
    expect(await helper.ask('place.look', { place: `back-up-${PROFILE}` })).toEqual({ ok: true, value: null });
  });

  it('leave the last good one as it is where the next cannot be written, say why, and try again an hour later', async () => {
    const schedule = scheduled();
    await schedule.set(safe, 'daily', seal);
    await schedule.runIfDue();
    const [name = ''] = files();
    const good = readFileSync(join(safe, name));
    const last = clock.at;
    for (const [fault, problem] of [
      ['no-room', 'no-room'],
      ['no-access', 'no-access'],
      ['denied', 'not-written'],
      ['closed', 'no-helper'],
    ] as const) {
      helper.fault = fault;
      expect(await schedule.run()).toBe(problem);
      expect(await schedule.view()).toMatchObject({ last, problem });
    }
    helper.fault = null;
    rmSync(safe, { recursive: true });
    clock.at += DAY_MS;
    expect(await schedule.run()).toBe('no-folder');
    mkdirSync(safe);
    writeFileSync(join(safe, name), good);
    await schedule.runIfDue();
    expect(files()).toEqual([name]);
    expect(readFileSync(join(safe, name)).equals(good)).toBe(true);
    clock.at += HOUR;
    await schedule.runIfDue();
    expect(files()).toHaveLength(2);
    expect(await schedule.view()).toMatchObject({ last: clock.at, problem: null });
    helper.keyStore.kept.clear();
    expect(await schedule.run()).toBe('no-key');
  });

  it('go once they are too many, but not under a legal hold, and nothing else goes', async () => {
    const schedule = scheduled();
    await schedule.set(safe, 'daily', seal);
    writeFileSync(join(safe, 'Will.docx'), '');
    writeFileSync(join(safe, 'matterline-2020-01-01.matterline-backup'), '');
    const others = backupName('99999999-2222-4333-8444-555555555555', '2020-01-01');
    writeFileSync(join(safe, others), '');
    await changeRetention(recorded.timeline, { hold: true });
    for (let day = 1; day <= 60; day += 1)
      writeFileSync(join(safe, backupName(PROFILE, addDays('2026-09-20', day))), '');
    await schedule.run();
    expect(files()).toHaveLength(64);
    await changeRetention(recorded.timeline, { hold: false });
    await schedule.run();
    const own = files().filter((name) => name.includes('-1a2b3c4d.'));
    expect(own).toHaveLength(11);
    expect(files()).toHaveLength(14);
    expect(NINE).toBeLessThan(clock.at);
  });
});

describe('of back-ups', () => {
  const left = (days: readonly string[]) => {
    const listed = days.map((day) => ({ name: backupName(PROFILE, day), bytes: 1, at: 1 }));
    const gone = new Set(tooMany(listed, PROFILE));
    return listed.filter(({ name }) => !gone.has(name)).map(({ name }) => name.slice(11, 21));
  };

  it('seven days and one a week of four weeks before are left, however long it goes on', () => {
    let kept: string[] = [];
    for (let day = 0; day < 200; day += 1) {
      kept = left([...kept, addDays('2026-01-01', day)]);
      expect(kept.length).toBeLessThanOrEqual(11);
      if (day < 60) continue;
      const [newest = ''] = kept.slice(-1);
      expect(kept.slice(-7)).toEqual(Array.from({ length: 7 }, (_, nth) => addDays(newest, nth - 6)));
      expect(kept).toHaveLength(11);
      // The oldest is of some five weeks ago.
      expect(Date.parse(newest) - Date.parse(kept[0] ?? '')).toBeGreaterThanOrEqual(27 * DAY_MS);
    }
  });

  it('all weekly ones up to eleven are left', () => {
    const weekly = Array.from({ length: 20 }, (_, nth) => addDays('2026-01-05', nth * 7));
    expect(left(weekly)).toEqual(weekly.slice(-11));
  });
});
