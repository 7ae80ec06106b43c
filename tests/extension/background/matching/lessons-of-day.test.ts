import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createLessons } from '../../../../extension/background/matching/lessons.ts';
import { lessonsOfDay } from '../../../../extension/background/matching/lessons-of-day.ts';
import type { LearnerState } from '../../../../extension/matching/index.ts';
import { ACME, DAY, entryOn, keptDay, NINE, SMITH, type Stretch } from '../kept-day.ts';

const STRETCHES: Stretch[] = [
  [600, 'Kestrel lease'],
  [60, 'Feed | LinkedIn'],
  [600, 'Zenith deed'],
  [60, 'Feed | LinkedIn'],
  [60, 'Kestrel lease'],
];
const NOT_CLIENT = 0;
const LEFT = -1;

/** How often each matter was given each subject. */
const given = (state: LearnerState | null) =>
  Object.fromEntries(
    (state?.titles ?? []).map(([, subject, lessons]) => [
      subject,
      lessons.flatMap((matter, at) => (at % 3 === 0 ? [[matter, lessons[at + 2]]] : [])),
    ]),
  );

describe('what a timer gave', () => {
  it('teaches nothing of the titles that were in front, not even once it was approved', async () => {
    const { timeline, end } = await keptDay(STRETCHES);
    await timeline.startTimer({ matter: SMITH, title: '', zone: 0 }, { since: null, absence: 'ask' }, NINE + 600_000);
    await timeline.stopTimer({ since: NINE + 600_000, absence: 'keep' }, end, end);
    await timeline.tagSpans([NINE], ACME, end);
    await timeline.approve([entryOn(600_000, 660_000)]);
    const found = given(lessonsOfDay(await timeline.readDay(DAY), 0));
    expect(found).toEqual({ 'kestrel lease': [[ACME, 1]] });
  });
});

describe('what is left without a matter', () => {
  it('is learned as such once most of the day is approved', async () => {
    const { timeline } = await keptDay(STRETCHES);
    await timeline.approve([entryOn(0, 600_000), entryOn(660_000, 1_260_000, { matter: ACME })]);
    const found = given(lessonsOfDay(await timeline.readDay(DAY), 0));
    expect(found).toEqual({ 'kestrel lease': [[SMITH, 1]], feed: [[LEFT, 1]], 'zenith deed': [[ACME, 1]] });
  });

  it.each<[string, Parameters<typeof entryOn>]>([
    ['while most of the day is in no entry', [0, 300_000]],
    ['where it came after the day was approved', [0, 1_200_000, { approvedAt: NINE + 1 }]],
  ])('is not learned %s', async (_, entry) => {
    const { timeline } = await keptDay(STRETCHES);
    await timeline.approve([entryOn(...entry)]);
    const found = given(lessonsOfDay(await timeline.readDay(DAY), 0));
    expect(JSON.stringify(found)).not.toContain(`[${LEFT},`);
  });

  it('is not client work where the attorney said so', async () => {
    const { timeline } = await keptDay(STRETCHES);
    await timeline.approve([entryOn(0, 600_000), entryOn(660_000, 1_260_000, { matter: ACME })]);
    const stretches = [{ start: NINE + 600_000, end: NINE + 660_000 }];
    await timeline.decide({ kind: 'aside', stretches, aside: 'not-client' }, NINE + 9_000_000);
    const found = given(lessonsOfDay(await timeline.readDay(DAY), 0));
    expect(found).toMatchObject({ feed: [[NOT_CLIENT, 1]] });
  });
});

it('an answer counts once a day, however often its window came to the front', async () => {
  const { timeline } = await keptDay(STRETCHES);
  await timeline.tagSpans([NINE, NINE + 1_320_000], SMITH, NINE + 1);
  expect(given(lessonsOfDay(await timeline.readDay(DAY), 0))).toEqual({ 'kestrel lease': [[SMITH, 1]] });
});

it('days learned in an earlier form are learned anew from what the attorney decided', async () => {
  const { timeline } = await keptDay(STRETCHES);
  await timeline.tagSpans([NINE], SMITH, NINE + 1);
  const [day] = await timeline.unlearned();
  const earlier = { version: 1, titles: [['writer', 'old words', [SMITH, 1, 1]]], stays: [] };
  await timeline.keepLessons(DAY, day?.edition ?? 0, earlier);
  const { learner, days } = await createLessons(timeline, async () => undefined).read();
  expect(days).toBe(1);
  expect(given(learner.state())).toEqual({ 'kestrel lease': [[SMITH, 1]] });
});
