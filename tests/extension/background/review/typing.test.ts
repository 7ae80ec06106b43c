import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createHandlers, type HandlerParts } from '../../../../extension/background/handlers.ts';
import { createTaggers } from '../../../../extension/background/matching/tagger.ts';
import { DAY, keptDay, SMITH } from '../kept-day.ts';

describe('what is typed', () => {
  it('is stored in the order in which it was sent, whatever takes how long', async () => {
    const { timeline, end } = await keptDay([
      [600, '00012-Smith brief'],
      [300, '00012-Smith motion'],
    ]);
    let readings = 0;
    /** Each reading takes less long than the one before. */
    const readDay: typeof timeline.readDay = async (day) => {
      readings += 1;
      for (let ticks = 200 - readings * 10; ticks > 0; ticks--) await new Promise(setImmediate);
      return timeline.readDay(day);
    };
    const worker = createHandlers({
      timeline: { ...timeline, readDay },
      taggers: createTaggers(timeline),
      connections: { current: async () => null },
      poster: { facts: async () => null },
      now: () => end,
      changed: () => undefined,
    } as unknown as HandlerParts);
    const words = 'Revise the brief.';
    const type = (length: number) =>
      worker['draft.change']({ day: DAY, card: String(SMITH), change: { narrative: words.slice(0, length) } });
    // A letter that comes while the draft's time is not fixed yet makes the worker read the day; later ones need not.
    await Promise.all(Array.from({ length: words.length }, (_, index) => type(index + 1)));
    expect((await timeline.draftOf(DAY, String(SMITH)))?.patch.narrative).toBe(words);
    // Words typed in one go are one step of undo.
    await timeline.undo(end);
    expect(await timeline.draftOf(DAY, String(SMITH))).toBeNull();
  });

  it('is not stored again under the id of an act that was done, whatever became of the words since', async () => {
    const { timeline, end } = await keptDay([[600, '00012-Smith brief']]);
    const worker = createHandlers({
      timeline,
      taggers: createTaggers(timeline),
      connections: { current: async () => null },
      poster: { facts: async () => null },
      now: () => end,
      changed: () => undefined,
    } as unknown as HandlerParts);
    const card = String(SMITH);
    const type = () =>
      worker['draft.change']({ day: DAY, card, change: { narrative: 'Revise the brief.' } }, 'the act of a page');
    await type();
    await timeline.undo(end);
    await type();
    expect(await timeline.draftOf(DAY, card)).toBeNull();
  });
});
