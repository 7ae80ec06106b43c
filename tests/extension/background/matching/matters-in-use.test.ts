import { describe, expect, it } from 'vitest';
import { createMatterFinder } from '../../../../extension/background/matching/find-matters.ts';
import { usedFirst } from '../../../../extension/background/matching/matters-in-use.ts';
import { sampleMatter } from '../../sample-records.ts';

const NOW = Date.UTC(2026, 10, 23, 15);
const MATTERS = Array.from({ length: 30 }, (_, id) => ({
  ...sampleMatter(id, `${String(id).padStart(5, '0')}-Smith`),
  aliases: [],
  ...(id === 9 ? { status: 'Closed' as const } : {}),
}));

/** What is offered, and whether all matters were read for it. */
async function offered(words: string, first: number[], late: number[]) {
  let read = 0;
  const tagger = {
    load: async () => undefined,
    matter: (id: number) => MATTERS[id] ?? null,
    finder: async () => {
      read += 1;
      return createMatterFinder(MATTERS);
    },
  };
  const timeline = { mattersOfLate: async () => late };
  return { ids: await usedFirst({ timeline, now: () => NOW }, tagger, words, first), read };
}

describe('the matters in use', () => {
  it('come alone before a word is typed where they are enough: nearest first, then those of late, open and known', async () => {
    const { ids } = await offered('', [7, 3], [3, 20, 9, 21, 99, 22, 23]);
    expect(ids).toEqual([7, 3, 20, 21, 22, 23]);
  });

  it('are followed by others where they are few', async () => {
    const { ids } = await offered('', [7], [20]);
    expect(ids.slice(0, 4)).toEqual([7, 20, 0, 1]);
    expect(ids).toHaveLength(20);
  });

  it('come before others that fit what is typed as well', async () => {
    expect((await offered('smith', [7], [20])).ids.slice(0, 3)).toEqual([7, 20, 0]);
    expect((await offered('00004', [7], [20])).ids).toEqual([4]);
  });
});
