import 'fake-indexeddb/auto';
import { readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { profileId } from '../../../../extension/background/capture/profile.ts';
import { keptValue } from '../../../../extension/background/kept-values.ts';
import { createKeys } from '../../../../extension/background/places/keys.ts';
import { unsentHandlers } from '../../../../extension/background/unsent/handlers.ts';
import { createKeeping } from '../../../../extension/background/unsent/keeping.ts';
import { createOffers } from '../../../../extension/background/unsent/offers.ts';
import { accountKey } from '../../../../extension/timeline/index.ts';
import { changeRetention } from '../../change-retention.ts';
import { win } from '../../timeline/random-day.ts';
import { createRecorded, DAY, holding, NINE } from '../../timeline/recorded.ts';
import { sayLong } from '../../timeline/store/unsent/alive.ts';
import { memoryArea } from '../offline-platform.ts';
import { createHelperFiles, type HelperFiles } from '../places/helper-files.ts';
import { CONNECTION } from '../review-stage.ts';

const MINUTE = 60_000;
let helper: HelperFiles;
let opened: { close(): Promise<void> }[] = [];
beforeEach(() => {
  helper = createHelperFiles();
});
afterEach(async () => {
  for (const timeline of opened) await timeline.close();
  opened = [];
  await helper.remove();
});

/** The files that lie with the helper. */
const folder = () => join(helper.data, 'kept', 'chromium-test');
const files = () => {
  try {
    return readdirSync(folder()).sort();
  } catch {
    return [];
  }
};

/** A browser profile with a timeline of its own, with what it does about unsent work. */
async function createProfile(clock: { at: number }) {
  const recorded = createRecorded();
  const { timeline } = recorded;
  opened.push(timeline);
  const local = memoryArea();
  const waiting: { act: () => void; ms: number }[] = [];
  const work: Promise<unknown>[] = [];
  let looked = 0;
  const worker = () => {
    const keys = createKeys(helper.ask);
    const keeping = createKeeping({
      ...{ timeline, ask: helper.ask, keys, now: () => clock.at },
      memory: keptValue(local, 'unsent'),
      browser: 'Chrome',
      later: (act, ms) => void waiting.push({ act, ms }),
      unawaited: (done) => void work.push(done),
    });
    const offers = createOffers({ timeline, ask: helper.ask, keys, keeping, now: () => clock.at });
    const calls = unsentHandlers({
      ...{ timeline, keeping, offers },
      changed: keeping.changed,
      broughtBack: () => {
        looked += 1;
      },
    });
    return { keeping, calls };
  };
  const first = worker();
  return {
    ...recorded,
    ...first,
    worker,
    id: await profileId(timeline),
    looked: () => looked,
    waiting,
    /** What was put off is done now. */
    async settled() {
      for (const { act } of waiting.splice(0)) act();
      await Promise.all(work.splice(0));
    },
    standing: async () => (await first.calls['unsent.read']({})).standing,
    offers: async () => (await worker().calls['unsent.read']({})).offers,
  };
}

/** A profile with an hour and a half of a day, of which the attorney tagged a part, and an entry waits. */
async function createBusy(clock: { at: number }) {
  const profile = await createProfile(clock);
  await sayLong(profile, [0, win('Smith motion')], [3600, win('Acme lease')], [5400, { kind: 'away', why: 'stopped' }]);
  await profile.timeline.tagSpans([NINE], 7, clock.at);
  await profile.timeline.approve([holding(0, 1800)]);
  return profile;
}
/** What lies there was written before now, by the files' own clock. */
function agedBy(ms: number, now: number) {
  for (const name of files()) utimesSync(join(folder(), name), (now - ms) / 1000, (now - ms) / 1000);
}

describe('what is unsent', () => {
  const clock = { at: 0 };
  beforeEach(() => {
    clock.at = NINE + 8 * 3_600_000;
  });

  it('is kept once after several acts, sealed, and again only where something changed', async () => {
    const profile = await createBusy(clock);
    for (let count = 0; count < 3; count += 1) profile.keeping.changed();
    expect(profile.waiting.map(({ ms }) => ms)).toEqual([10_000]);
    await profile.settled();
    expect(files()).toEqual([
      `matterline-${profile.id}-${DAY}.matterline-unsent`,
      `matterline-${profile.id}-index.matterline-unsent`,
    ]);
    for (const name of files()) {
      const file = readFileSync(join(folder(), name), 'latin1');
      for (const secret of ['Smith', 'Acme', DAY, ...helper.keyStore.kept.values()]) expect(file).not.toContain(secret);
    }
    expect(await profile.calls['unsent.read']({})).toEqual({ standing: 'kept', at: clock.at, offers: [] });
    const before = helper.asked.length;
    await profile.keeping.now();
    expect(helper.asked.length).toBe(before);
    await profile.timeline.changeDraft({ day: DAY, card: '8', patch: { narrative: 'W' }, parts: null }, clock.at);
    await profile.keeping.now();
    expect(helper.asked.slice(before).filter((method) => method === 'file.write')).toHaveLength(2);
  });

  it('that was recorded alone follows ten minutes later, and a worker that ended leaves the rest to the next', async () => {
    const profile = await createBusy(clock);
    await profile.keeping.runIfDue();
    await sayLong(profile, [6000, win('More')], [6060, { kind: 'away', why: 'stopped' }]);
    const before = helper.asked.length;
    await profile.keeping.now();
    expect(helper.asked.length).toBe(before);
    clock.at += 10 * MINUTE;
    await profile.worker().keeping.runIfDue();
    expect(helper.asked.slice(before)).toContain('file.write');
    // Which of its files somebody deleted, each worker sees once.
    rmSync(join(folder(), `matterline-${profile.id}-${DAY}.matterline-unsent`));
    await profile.worker().keeping.runIfDue();
    expect(files()).toHaveLength(2);
  });

  it('goes from there once it is sent, or deleted; where no helper answers then, once one does', async () => {
    const profile = await createBusy(clock);
    await profile.keeping.now();
    helper.fault = 'closed';
    await profile.timeline.deleteDay(DAY);
    await profile.timeline.changeEntry('entry-0', ['approved'], (entry) => ({ ...entry, state: 'posted', clioId: 1 }));
    await profile.keeping.now();
    expect(await profile.standing()).toBe('no-helper');
    expect(files()).toHaveLength(2);
    helper.fault = null;
    await profile.keeping.runIfDue();
    expect(files()).toEqual([]);
    expect(await profile.standing()).toBe('nothing');
  });

  it.each([
    ['no-key-store', 'no-key-store'],
    ['locked', 'locked'],
    ['late', 'locked'],
    ['denied', 'not-written'],
    ['closed', 'no-helper'],
  ] as const)(
    'is kept nowhere else where the key store says %s, which is said, and nobody is asked at once again',
    async (fault, standing) => {
      const profile = await createBusy(clock);
      helper.keyStore.fault = fault;
      await profile.keeping.runIfDue();
      expect(await profile.standing()).toBe(standing);
      expect(files()).toEqual([]);
      helper.keyStore.fault = null;
      await profile.keeping.runIfDue();
      expect(files()).toHaveLength(fault === 'closed' ? 2 : 0);
      clock.at += 61 * MINUTE;
      await profile.keeping.runIfDue();
      expect(files()).toHaveLength(2);
    },
  );

  it.each([
    ['no-room', 'no-room'],
    ['no-access', 'not-written'],
  ] as const)('that the helper cannot write, %s, is said', async (fault, standing) => {
    const profile = await createBusy(clock);
    helper.fault = fault;
    await profile.keeping.now();
    expect(await profile.standing()).toBe(standing);
  });

  it('is of nobody where nothing was done: no key is made, no file', async () => {
    const profile = await createProfile(clock);
    await profile.keeping.now();
    expect(helper.keyStore.asked).toEqual([]);
    expect(files()).toEqual([]);
  });
});

describe('a new profile', () => {
  const clock = { at: 0 };
  let old: Awaited<ReturnType<typeof createBusy>>;
  beforeEach(async () => {
    clock.at = Date.now();
    old = await createBusy(clock);
    await old.keeping.now();
    agedBy(5 * MINUTE, clock.at);
  });

  it('is offered what one that is gone left, takes it once, and can undo that', async () => {
    const fresh = await createProfile(clock);
    expect(await fresh.offers()).toEqual([
      { profile: old.id, browser: 'Chrome', at: clock.at, days: [{ day: DAY, entries: 1, seconds: 5400 }] },
    ]);
    const back = () => fresh.worker().calls['unsent.bringBack']({ profile: old.id });
    expect(await back()).toEqual({ days: 1, seconds: 5400, entries: 1, left: 0 });
    expect(fresh.looked()).toBe(1);
    expect(await fresh.pieces()).toEqual(await old.pieces());
    expect(await fresh.timeline.allEntries()).toMatchObject([{ id: 'entry-0', state: 'unknown' }]);
    expect(await fresh.offers()).toEqual([]);
    expect(await back()).toBeNull();
    await fresh.timeline.dropSomeImported(`${old.id}/${DAY}`);
    expect(await fresh.offers()).toHaveLength(1);
    expect(await fresh.pieces()).toEqual([]);
  });

  it('is offered nothing of one that lives, which kept something since this one began', async () => {
    const fresh = await createProfile(clock);
    expect(await fresh.offers()).toHaveLength(1);
    clock.at = Date.now() + 61 * MINUTE;
    await old.keeping.now();
    agedBy(-MINUTE, Date.now());
    expect(await fresh.offers()).toEqual([]);
  });

  it('is one as well where the same profile lost its database', async () => {
    const fresh = await createProfile(clock);
    await fresh.offers();
    await fresh.timeline.change('profile', () => '99999999-2222-4333-8444-555555555555');
    clock.at = Date.now() + 1000;
    expect(await fresh.offers()).toHaveLength(1);
  });

  it('is offered nothing of another account', async () => {
    await old.timeline.changeFrom('connection', CONNECTION, (kept) => kept);
    await old.timeline.changeDraft({ day: DAY, card: '8', patch: { narrative: 'W' }, parts: null }, clock.at);
    await old.keeping.now();
    agedBy(5 * MINUTE, clock.at);
    const fresh = await createProfile(clock);
    expect(await fresh.offers()).toHaveLength(1);
    const other = { ...CONNECTION, user: { ...CONNECTION.user, id: 43 } };
    await fresh.timeline.changeFrom('connection', other, (kept) => kept);
    expect(await fresh.offers()).toEqual([]);
    expect(accountKey(other)).toBe(accountKey(CONNECTION));
    await fresh.timeline.change('connection', () => CONNECTION);
    expect(await fresh.offers()).toHaveLength(1);
  });

  it('is told where what was left does not open, and deletes it, but not under a hold', async () => {
    helper.keyStore.kept.clear();
    const fresh = await createProfile(clock);
    expect(await fresh.offers()).toMatchObject([{ profile: old.id, closed: true, days: [{ day: DAY }] }]);
    expect(await fresh.calls['unsent.bringBack']({ profile: old.id })).toMatchObject({ days: 0, left: 1 });
    await changeRetention(fresh.timeline, { hold: true });
    expect(await fresh.calls['unsent.delete']({ profile: old.id })).toBe('held');
    await changeRetention(fresh.timeline, { hold: false });
    expect(await fresh.calls['unsent.delete']({ profile: old.id })).toBe('done');
    expect(files()).toEqual([]);
    expect(await fresh.offers()).toEqual([]);
  });

  it('never deletes its own by that, nor what it was not offered', async () => {
    expect(await old.calls['unsent.delete']({ profile: old.id })).toBe('done');
    expect(files()).toHaveLength(2);
  });

  it('leaves nothing with the helper of what it brought back and then deleted', async () => {
    const fresh = await createProfile(clock);
    await fresh.calls['unsent.bringBack']({ profile: old.id });
    await fresh.keeping.now();
    expect(files()).toHaveLength(4);
    await fresh.timeline.deleteDay(DAY);
    await fresh.timeline.dropSomeImported('none');
    for (const { id } of await fresh.timeline.allEntries())
      await fresh.timeline.changeEntry(id, ['unknown'], (entry) => ({ ...entry, state: 'posted', clioId: 5 }));
    await fresh.keeping.now();
    expect(files()).toEqual([]);
    expect(helper.keyStore.kept.has(`${old.id}/kept-key`)).toBe(false);
    expect(await fresh.offers()).toEqual([]);
  });

  it('leaves nothing of it there either once a matter was deleted', async () => {
    const fresh = await createProfile(clock);
    await fresh.calls['unsent.bringBack']({ profile: old.id });
    await fresh.keeping.now(true);
    expect(files().every((name) => name.includes(fresh.id))).toBe(true);
    expect(files()).toHaveLength(2);
  });
});
