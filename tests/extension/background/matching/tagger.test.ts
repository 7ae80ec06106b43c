import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readDay, untagged } from '../../../../extension/background/drafts/day-work.ts';
import { createTaggers } from '../../../../extension/background/matching/tagger.ts';
import { changeSettings } from '../../../../extension/background/settings/settings.ts';
import type { Timeline } from '../../../../extension/timeline/index.ts';
import { sampleMatter } from '../../sample-records.ts';
import { ACME, CLOSED, DAY, keptDay, NINE, record, SMITH, type Stretch } from '../kept-day.ts';

afterEach(() => vi.restoreAllMocks());

const STRETCHES: Stretch[] = [
  [60, '00012-Smith brief'],
  [60, 'Inbox'],
  [60, '00041-Acme lease'],
];
const progress = { since: null, startedAt: 0, next: null, done: 1, total: 1 };
const inbox = sampleMatter(77, 'Inbox');
const view = async (timeline: Timeline, version = '') => {
  const work = await readDay(timeline, await createTaggers(timeline, version).current(), DAY, Number.MAX_SAFE_INTEGER);
  return work.rows.map(({ title, matter }) => [title, matter]).sort();
};
const TAGGED = [
  ['00012-Smith brief', SMITH],
  ['00041-Acme lease', ACME],
  ['Inbox', null],
];

describe('what titles meant', () => {
  it('is remembered beyond the death of the worker: the day shows without all matters being read', async () => {
    const { timeline } = await keptDay(STRETCHES);
    expect(await view(timeline)).toEqual(TAGGED);
    const reading = vi.spyOn(timeline, 'allMatters');
    expect(await view(timeline)).toEqual(TAGGED);
    expect(reading).not.toHaveBeenCalled();
  });

  it('is not written down by whoever read a day that was deleted meanwhile', async () => {
    const { timeline } = await keptDay(STRETCHES);
    const taggers = createTaggers(timeline);
    const before = await taggers.current();
    const { pieces } = await timeline.readDay(DAY);
    let during: typeof before | null = null;
    await taggers.deleting(async () => {
      during = await taggers.current();
      await timeline.deleteDay(DAY);
      await during.matchesWithSuggestions(DAY, pieces);
    });
    await before.matchesWithSuggestions(DAY, pieces);
    const after = await taggers.current();
    for (const { revision } of [before, after]) expect(await timeline.cachedMatches(DAY, revision)).toEqual([]);
    expect([before, during, after].map((tagger) => tagger?.outdated)).toEqual([true, true, false]);
  });

  it('takes in closed matters as soon as they are shown, and leaves them out as soon as they are not', async () => {
    const { timeline } = await keptDay([[60, '00200-Baker will']]);
    expect(await view(timeline)).toEqual([['00200-Baker will', null]]);
    await changeSettings(timeline, { showClosedCases: true });
    expect(await view(timeline)).toEqual([['00200-Baker will', CLOSED]]);
    await changeSettings(timeline, { showClosedCases: false });
    expect(await view(timeline)).toEqual([['00200-Baker will', null]]);
  });

  it('is worked out for new titles alone, and remembered with the others', async () => {
    const { timeline, end } = await keptDay(STRETCHES);
    await view(timeline);
    await record(timeline, [[60, '00012-Smith motion']], end);
    expect(await view(timeline)).toContainEqual(['00012-Smith motion', SMITH]);
    const reading = vi.spyOn(timeline, 'allMatters');
    expect(await view(timeline)).toHaveLength(4);
    expect(reading).not.toHaveBeenCalled();
  });

  it('is worked out anew when a matter came or changed, so that the unposted past is right at once', async () => {
    const { timeline } = await keptDay(STRETCHES);
    await view(timeline);
    await timeline.storeMatters([inbox], progress);
    expect(await view(timeline)).toContainEqual(['Inbox', 77]);
    await timeline.storeMatters([{ ...inbox, display_number: 'Outbox' }], progress);
    expect(await view(timeline)).toContainEqual(['Inbox', 77]);
    await timeline.storeMatters([{ ...inbox, status: 'Closed' }], progress);
    expect(await view(timeline)).toContainEqual(['Inbox', null]);
  });

  it('is the matter still for the days before it was closed', async () => {
    const { timeline } = await keptDay(STRETCHES);
    await timeline.storeMatters([{ ...inbox, status: 'Closed', close_date: '2026-11-24' }], progress);
    expect(await view(timeline)).toContainEqual(['Inbox', 77]);
    await timeline.storeMatters([{ ...inbox, status: 'Closed', close_date: DAY }], progress);
    expect(await view(timeline)).toContainEqual(['Inbox', null]);
  });

  it('stays when a sync brings matters as they were', async () => {
    const { timeline } = await keptDay(STRETCHES);
    await timeline.storeMatters([inbox], progress);
    const before = await view(timeline);
    await timeline.storeMatters([inbox], progress);
    const reading = vi.spyOn(timeline, 'allMatters');
    expect(await view(timeline)).toEqual(before);
    expect(reading).not.toHaveBeenCalled();
  });

  it('is worked out anew by another version of Matterline', async () => {
    const { timeline } = await keptDay(STRETCHES);
    await view(timeline, '1.0');
    const reading = vi.spyOn(timeline, 'allMatters');
    await view(timeline, '1.1');
    expect(reading).toHaveBeenCalledOnce();
  });

  it('of many small steps is kept in few records', async () => {
    const { timeline, end } = await keptDay(STRETCHES);
    let at = end;
    for (let index = 0; index < 40; index++) {
      at = await record(timeline, [[5, `00012-Smith page ${index}`]], at);
      await view(timeline);
    }
    expect(await view(timeline)).toHaveLength(43);
    const reading = vi.spyOn(timeline, 'allMatters');
    await view(timeline);
    expect(reading).not.toHaveBeenCalled();
  });
});

describe('the day with decisions', () => {
  const day = async (timeline: Timeline) =>
    readDay(timeline, await createTaggers(timeline).current(), DAY, Number.MAX_SAFE_INTEGER);

  it('counts nothing as untagged that the attorney hid, deleted, or said was not client work', async () => {
    const { timeline } = await keptDay([
      [60, 'Inbox'],
      [60, 'News'],
      [60, 'Doctor'],
      [60, 'Lunch'],
    ]);
    const stretch = (index: number) => [{ start: NINE + index * 60_000, end: NINE + (index + 1) * 60_000 }];
    await timeline.decide({ kind: 'aside', stretches: stretch(1), aside: 'hidden' }, NINE);
    await timeline.decide({ kind: 'delete', stretches: stretch(2) }, NINE);
    await timeline.decide({ kind: 'aside', stretches: stretch(3), aside: 'not-client' }, NINE);
    const work = await day(timeline);
    expect(untagged(work)).toBe(60_000);
    expect(work.excluded.map(({ title, excluded }) => [title, excluded])).toEqual([
      ['News', 'hidden'],
      ['Lunch', 'not-client'],
    ]);
    expect(JSON.stringify(work.rows)).not.toContain('Doctor');
  });

  it('keeps the halves of a split apart, and puts what the attorney joined into one row', async () => {
    const { timeline } = await keptDay([
      [60, 'Inbox'],
      [60, 'News'],
    ]);
    await timeline.decide({ kind: 'split', at: NINE + 20_000 }, NINE);
    expect((await day(timeline)).rows.map(({ title, worked }) => [title, worked])).toEqual([
      ['News', 60_000],
      ['Inbox', 40_000],
      ['Inbox', 20_000],
    ]);
    await timeline.decide({ kind: 'join', stretches: [{ start: NINE, end: NINE + 120_000 }] }, NINE);
    expect((await day(timeline)).rows.map(({ worked }) => worked)).toEqual([120_000]);
  });

  it('drafts time that the attorney added for its matter, and says that it was not captured', async () => {
    const { timeline } = await keptDay([[60, '00012-Smith brief']]);
    const hearing = { start: NINE + 600_000, end: NINE + 900_000, title: 'Hearing', matter: SMITH, zone: 0 };
    await timeline.addTime(hearing, false, NINE);
    const { rows } = await day(timeline);
    expect(rows.map(({ title, matter, worked, added }) => [title, matter, worked, added])).toEqual([
      ['Hearing', SMITH, 300_000, true],
      ['00012-Smith brief', SMITH, 60_000, false],
    ]);
  });
});
