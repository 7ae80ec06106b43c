import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { importHandlers } from '../../../../extension/background/data/import-handlers.ts';
import { createTimeline, DEFAULT_RECORDING } from '../../../../extension/timeline/index.ts';
import { changeRetention } from '../../change-retention.ts';
import { NINE } from '../../timeline/recorded.ts';

let count = 0;
function worker() {
  count += 1;
  const timeline = createTimeline(`import-handlers-${count}`);
  let told = 0;
  const calls = importHandlers({
    timeline,
    now: () => NINE + 3_600_000,
    changed: () => {
      told += 1;
    },
  });
  return { timeline, calls, told: () => told };
}
const window = (start: number, end: number, title: string, app = 'Word') => ({
  ...{ start: NINE + start * 1000, end: NINE + end * 1000 },
  ...{ app, title },
});

describe('an import', () => {
  it('shows what it would do, does that, is listed, and can be deleted', async () => {
    const { timeline, calls, told } = worker();
    await timeline.changeSettings(() => ({ recording: { ...DEFAULT_RECORDING, exclusions: [{ title: 'dinner' }] } }));
    await timeline.ingest(
      {
        journal: 'a',
        items: [
          { seq: 1, at: NINE, kind: 'window', app: 'Word', title: 'Recorded' },
          { seq: 2, at: NINE + 30_000, kind: 'away', why: 'stopped' },
        ],
      },
      1,
      0,
    );
    const windows = [
      window(0, 60, 'Motion'),
      window(60, 70, 'Dinner'),
      window(70, 75, 'Vault', 'KeePassXC'),
      window(3590, 3700, 'Still to come'),
    ];
    expect(await calls['import.preview']({ windows })).toEqual({ time: 60_000, free: 30_000, leftOut: 15_000 });
    expect(told()).toBe(0);
    expect(await calls['import.take']({ id: 'i', file: 'export.json', windows })).toBe(30_000);
    expect(await calls['import.take']({ id: 'j', file: 'export.json', windows })).toBe(0);
    expect(told()).toBe(1);
    expect(await calls['imports.read']({})).toEqual([
      { id: 'i', at: NINE + 3_600_000, file: 'export.json', from: NINE + 30_000, to: NINE + 60_000, time: 30_000 },
    ]);
    expect((await timeline.allSpans()).map(({ title }) => title)).toEqual(['Recorded', 'Motion']);
    await changeRetention(timeline, { hold: true });
    expect(await calls['import.drop']({ id: 'i' })).toBe('held');
    await changeRetention(timeline, { hold: false });
    expect(await calls['import.drop']({ id: 'i' })).toBe('done');
    expect((await timeline.allSpans()).map(({ title }) => title)).toEqual(['Recorded']);
    expect(await calls['imports.read']({})).toEqual([]);
  });
});
