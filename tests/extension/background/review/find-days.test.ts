import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../shared/index.ts';
import { ACME, DAY, entryOn, NINE, record, SMITH } from '../kept-day.ts';
import { type ReviewStage, reviewStage } from '../review-stage.ts';

const A_DAY = 86_400_000;

const find = (stage: ReviewStage, words: string, before: string | null = null) =>
  stage.calls['days.find']({ words, before });

describe('a search over days', () => {
  it('finds what holds all words in title, program, note or matter, newest day first', async () => {
    const stage = await reviewStage([
      [300, '00012-Smith Réplique.docx'],
      [200, 'Research on venue'],
      [100, '00041-Acme lease'],
    ]);
    stage.clock.at = await record(stage.timeline, [[300, 'Research for Smith']], NINE + A_DAY);
    await stage.act({ kind: 'note', starts: [NINE + 500_000], note: 'Venue clause' });
    const found = async (words: string) => (await find(stage, words)).items.map(({ row }) => row.title);
    expect(await found('research')).toEqual(['Research for Smith', 'Research on venue']);
    expect(await found('SMITH replique')).toEqual(['00012-Smith Réplique.docx']);
    expect(await found('venue')).toEqual(['Research on venue', '00041-Acme lease']);
    expect(await found('writer lease')).toEqual(['00041-Acme lease']);
    expect(await found('smith lease')).toEqual([]);
    expect(await found('  ')).toEqual([]);
  });

  it('says what became of it: sent, with a matter, or neither', async () => {
    const stage = await reviewStage([
      [300, '00012-Smith brief'],
      [200, 'brief research'],
    ]);
    await stage.timeline.approve([entryOn(0, 100_000, { matter: ACME })]);
    const { items } = await find(stage, 'brief');
    expect(items.map(({ row, sent, matter }) => [row.title, row.worked, sent, matter?.id ?? null]).sort()).toEqual([
      ['00012-Smith brief', 100_000, true, ACME],
      ['00012-Smith brief', 200_000, false, SMITH],
      ['brief research', 200_000, false, null],
    ]);
  });

  it('goes through a long history step by step, and each day once', async () => {
    const stage = await reviewStage([]);
    for (let day = 0; day < 40; day++) await record(stage.timeline, [[60, 'Rare words']], NINE - day * A_DAY);
    stage.clock.at = NINE + A_DAY;
    const days: string[] = [];
    let answers = 0;
    for (let before: string | null = null; ; ) {
      const answer: Awaited<ReturnType<typeof find>> = await find(stage, 'rare', before);
      days.push(...answer.items.map(({ day }) => day));
      answers += 1;
      before = answer.more;
      if (before === null) break;
    }
    expect(answers).toBeGreaterThan(1);
    expect(days).toEqual(Array.from({ length: 40 }, (_, index) => addDays(DAY, -index)));
  });
});
