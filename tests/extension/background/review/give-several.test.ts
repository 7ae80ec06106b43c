import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { ACME, DAY, record, SMITH } from '../kept-day.ts';
import { type ReviewStage, reviewStage } from '../review-stage.ts';

async function given(stage: ReviewStage) {
  const { needs } = await stage.day();
  const startsOf = (title: string) => needs.find((need) => need.title === title)?.starts ?? [];
  return stage.act({
    kind: 'give',
    gifts: [
      { starts: [...startsOf('Research'), ...startsOf('Letter')], matter: SMITH },
      { starts: startsOf('Calendar'), matter: ACME },
    ],
  });
}

const titles = async (stage: ReviewStage) => {
  const { cards, small, needs } = await stage.day();
  const of = [...cards, ...small].map(({ matter, rows }) => [matter.id, rows.map(({ title }) => title).sort()]);
  return { of, needs: needs.map(({ title }) => title) };
};

describe('items given to several matters at once', () => {
  it('are each with their own, and come back by one undo', async () => {
    const stage = await reviewStage([
      [600, 'Research'],
      [300, 'Calendar'],
      [240, 'Letter'],
      [200, 'Weather'],
    ]);
    const before = await titles(stage);
    expect((await given(stage)).done).toBe(true);
    expect(await titles(stage)).toEqual({
      of: [
        [SMITH, ['Letter', 'Research']],
        [ACME, ['Calendar']],
      ],
      needs: ['Weather'],
    });
    const step = await stage.calls['review.undo']({});
    expect(step).toMatchObject({ kind: 'give', count: 3, day: DAY });
    expect(step?.matters.map(({ id }) => id).sort()).toEqual([SMITH, ACME]);
    expect(await titles(stage)).toEqual(before);
    await stage.calls['review.redo']({});
    expect((await titles(stage)).needs).toEqual(['Weather']);
  });

  it('keep the window that was in front while it goes on', async () => {
    const stage = await reviewStage([
      [300, 'Calendar'],
      [600, 'Research'],
    ]);
    await given(stage);
    stage.clock.at = await record(stage.timeline, [[300, 'Research']], stage.clock.at);
    const research = (await stage.day()).cards.find(({ matter }) => matter.id === SMITH);
    expect(research?.rows.map(({ title }) => title)).toEqual(['Research']);
  });
});
