import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { createLessons } from '../../../../extension/background/matching/lessons.ts';
import { createSuggester } from '../../../../extension/background/matching/suggest.ts';
import { createTaggers } from '../../../../extension/background/matching/tagger.ts';
import type { DayView } from '../../../../extension/messages/day.ts';
import type { Timeline } from '../../../../extension/timeline/index.ts';
import { DAY, keptDay, NINE, record, SMITH } from '../kept-day.ts';
import { stageOver } from '../review-stage.ts';

const LATER = NINE + 3_600_000;

/** A day on which the attorney gave one of four windows to a matter. */
async function taught() {
  const { timeline, end } = await keptDay([
    [600, 'Kestrel lease draft'],
    [60, 'Weather'],
    [300, 'Kestrel lease comments'],
    [60, 'Zenith deed'],
  ]);
  await timeline.tagSpans([NINE], SMITH, NINE + 1);
  return { timeline, end };
}

/** Works out suggestions with a clock that moves only where something rests, and rests that end when they are let. */
function suggesting(timeline: Timeline, clock = { at: LATER }) {
  const rests: { ms: number; end: () => void }[] = [];
  const rest = (ms: number) =>
    new Promise<void>((resolve) => {
      if (ms === 0) resolve();
      else rests.push({ ms, end: resolve });
    });
  const taggers = createTaggers(timeline);
  const changed = vi.fn();
  const lessons = createLessons(timeline, rest);
  const suggester = createSuggester({ timeline, taggers, lessons, rest, now: () => clock.at, changed });
  const pass = (ms: number) => {
    clock.at += ms;
    for (const { end } of rests.splice(0)) end();
  };
  const { look, ahead } = suggester;
  return { look, ahead, changed, rests, pass };
}

/** What is suggested for each thing that needs a matter, in their order. */
const drawn = ({ needs }: DayView) =>
  needs
    .flatMap((need) => (need.things.length > 0 ? need.things : [need]))
    .map(({ title, evidence }) => [title, evidence.map(({ by }) => by)]);

/** What a page that opens the day draws first, with a worker that knows nothing yet. */
const firstReading = (timeline: Timeline, at = LATER) => stageOver(timeline, { at }, null).day(DAY);

describe('suggestions that were worked out ahead', () => {
  it('are there with the first reading, and nothing comes after it that could move a row', async () => {
    const { timeline } = await taught();
    expect(drawn(await firstReading(timeline)).flatMap(([, by]) => by)).toEqual([]);
    await suggesting(timeline).ahead();

    const first = await firstReading(timeline);
    expect(drawn(first)).toContainEqual(['Kestrel lease comments', ['learned']]);
    const page = suggesting(timeline);
    await page.look(DAY);
    expect(page.changed).not.toHaveBeenCalled();
    expect((await firstReading(timeline)).needs).toEqual(first.needs);
  });

  it('take in a window that came since, once there was a pause', async () => {
    const { timeline, end } = await taught();
    const { ahead, pass, rests, changed } = suggesting(timeline);
    await ahead();
    await record(timeline, [[60, 'Kestrel lease rider']], end);
    const settled = ahead();
    await vi.waitFor(() => expect(rests).toHaveLength(1));
    expect(drawn(await firstReading(timeline))).not.toContainEqual(['Kestrel lease rider', ['learned']]);
    pass(rests[0]?.ms ?? 0);
    await settled;
    expect(drawn(await firstReading(timeline))).toContainEqual(['Kestrel lease rider', ['learned']]);
    expect(changed).toHaveBeenCalledTimes(2);
  });
});

describe('suggestions that were not', () => {
  it('are worked out at once for a day that a page opens', async () => {
    const { timeline } = await taught();
    const { look, changed, rests } = suggesting(timeline);
    await look(DAY);
    expect(rests).toEqual([]);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('wait for no pause of new windows once the attorney answers', async () => {
    const { timeline, end } = await taught();
    const { look, pass, rests } = suggesting(timeline);
    await look(DAY);
    await record(timeline, [[60, 'Zenith deed, signed']], end);
    const settled = look(DAY);
    await vi.waitFor(() => expect(rests).toHaveLength(1));
    const forWindows = rests[0]?.ms ?? 0;
    await timeline.tagSpans([NINE + 960_000], SMITH, LATER);
    void look(DAY);
    await vi.waitFor(() => expect(rests).toHaveLength(2));
    expect(rests[1]?.ms).toBeLessThan(forWindows);
    pass(rests[1]?.ms ?? 0);
    await settled;
    expect(drawn(await firstReading(timeline))).toContainEqual(['Zenith deed, signed', ['learned']]);
  });

  it('are looked at again where something came while they were worked out', async () => {
    const { timeline, end } = await taught();
    const { look, pass, rests } = suggesting(timeline);
    const keep = timeline.keepSuggestions.bind(timeline);
    vi.spyOn(timeline, 'keepSuggestions').mockImplementationOnce(async (...made) => {
      await record(timeline, [[60, 'Kestrel lease rider']], end);
      void look(DAY);
      return keep(...made);
    });
    const settled = look(DAY);
    await vi.waitFor(() => expect(rests).toHaveLength(1));
    pass(rests[0]?.ms ?? 0);
    await settled;
    expect(drawn(await firstReading(timeline))).toContainEqual(['Kestrel lease rider', ['learned']]);
  });
});
