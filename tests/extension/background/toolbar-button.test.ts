import { expect, it } from 'vitest';
import type { Toolbar } from '../../../extension/background/badge.ts';
import type { BadgeFacts } from '../../../extension/background/badge-facts.ts';
import { createButton } from '../../../extension/background/toolbar-button.ts';

const MINUTE = 60_000;
const FACTS: BadgeFacts = {
  signIn: false,
  needsAttention: 0,
  onTheWay: 0,
  untagged: 0,
  olderDays: 0,
  recording: null,
  timer: null,
  growingFrom: null,
};

/** A button over facts that come one after another, each when it is let. */
function stage(...facts: Partial<BadgeFacts>[]) {
  const shown: Toolbar[] = [];
  const waiting: (() => void)[] = [];
  let read = 0;
  const button = createButton({
    facts: async () => {
      const mine = { ...FACTS, ...facts[read] };
      read += 1;
      await new Promise<void>((resolve) => waiting.push(resolve));
      return mine;
    },
    show: async (toolbar) => void shown.push(toolbar),
  });
  const texts = () => shown.map(({ text }) => text);
  /** Lets all that is read so far come. */
  const run = async () => {
    await new Promise(setImmediate);
    for (const go of waiting.splice(0)) go();
    await new Promise(setImmediate);
  };
  return { button, texts, run, read: () => read };
}

it('shows one state after another, never an earlier one over a later one', async () => {
  const { button, texts, run } = stage({ untagged: 5 * MINUTE }, { untagged: 6 * MINUTE });
  const both = [button.update(), button.update()];
  await run();
  expect(texts()).toEqual(['5m']);
  await run();
  await Promise.all(both);
  expect(texts()).toEqual(['5m', '6m']);
});

it('is read once more for all who ask while it is read', async () => {
  const { button, texts, run, read } = stage({ untagged: 5 * MINUTE }, { untagged: 6 * MINUTE }, {});
  const all = [button.update(), button.update(), button.update(), button.update()];
  await run();
  await run();
  await Promise.all(all);
  expect([texts(), read()]).toEqual([['5m', '6m'], 2]);
});

it('counts the time of the window in front without reading anything', async () => {
  const { button, texts, run, read } = stage({ untagged: 5 * MINUTE, growingFrom: 1000 });
  const update = button.update();
  await run();
  await update;
  await button.grew({ start: 1000, end: 31_000 });
  await button.grew({ start: 31_000, end: 1000 + MINUTE });
  expect([texts(), read()]).toEqual([['5m', '6m'], 1]);
});

it('counts time only once that was read already while it was told of', async () => {
  const { button, texts, run } = stage({ untagged: 5 * MINUTE, growingFrom: 1000 + MINUTE });
  const update = button.update();
  const grew = button.grew({ start: 1000, end: 1000 + MINUTE });
  await run();
  await Promise.all([update, grew]);
  expect(texts()).toEqual(['5m']);
});

it.each<[string, number | null]>([
  ['that has a matter', null],
  ['that is in front no longer', 500],
])('does not count the time of a window %s', async (_, growingFrom) => {
  const { button, texts, run } = stage({ untagged: 5 * MINUTE, growingFrom });
  const update = button.update();
  await run();
  await update;
  await button.grew({ start: 1000, end: 1000 + MINUTE });
  expect(texts()).toEqual(['5m']);
});
