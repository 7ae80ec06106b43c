import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { retentionHandlers } from '../../../../extension/background/data/retention-handlers.ts';
import { createTimeline, type Timeline } from '../../../../extension/timeline/index.ts';
import { settingsCalls } from '../settings-calls.ts';

const NOW = new Date(2026, 10, 23, 12).getTime();
const nothing = () => undefined;

function handlersOver(timeline: Timeline) {
  return { ...retentionHandlers({ timeline, now: () => NOW, changed: nothing }), ...settingsCalls(timeline) };
}

/** What no setting of these is: another type, or one that only looks like the right one. */
const NONE = [Number.NaN, -1, 1e9, 0.5, '', '1', 'true', [], ['x'], {}, { step: 'x', direction: 'x' }, new Date(0)];
type Wrong = Record<string, unknown>;
const booleans = [...NONE, 0, 1, null];
const numbers = [...NONE, true, false];
const FIELDS: ['keeping' | 'properties' | 'billing' | 'recording', string, unknown[], unknown][] = [
  ['keeping', 'hold', booleans, true],
  ['keeping', 'startOfDay', [...numbers, null, 1440], 240],
  ['keeping', 'months', [...numbers, 0], 24],
  ['properties', 'showClosedCases', booleans, true],
  ['properties', 'addSummaryToNarrative', booleans, true],
  [
    'properties',
    'activityTypesNonBillable',
    [...NONE.filter((one) => typeof one !== 'string'), 1, null, true],
    'Travel',
  ],
  ['billing', 'byTask', booleans, true],
  [
    'billing',
    'rounding',
    [...numbers, { step: 360 }, { step: 360, direction: 'sideways' }],
    { step: 360, direction: 'up' },
  ],
  ['billing', 'longDayHours', numbers.filter((one) => one !== 1), 9],
  ['recording', 'idleAfterMinutes', [...numbers, 61, null], 25],
  ['recording', 'exclusions', [...NONE.filter((one) => !Array.isArray(one)), null, true], [{ app: 'Signal' }]],
  ['recording', 'keepCapturing', booleans, false],
  ['billing', 'rules', [...NONE.filter((one) => !Array.isArray(one)), null, true], []],
];

let stores = 0;

describe('a setting that is given what it cannot be', () => {
  it.each(FIELDS)('in %s stays as it was: %s', async (of, name, values, right) => {
    const timeline = createTimeline(`wrong-${stores++}`);
    const handlers = handlersOver(timeline);
    const act = (change: Wrong) => handlers['settings.change'](change as never);
    await act({ [name]: right });
    const before = await timeline.read(of);
    expect(before).toMatchObject({ [name]: right });
    for (const value of values) {
      await act({ [name]: value }).catch(nothing);
      expect([value, await timeline.read(of)]).toEqual([value, before]);
    }
    await act({ other: 1 });
    expect(await timeline.read(of)).toEqual(before);
    await timeline.close();
  });

  it.each([
    [5, {}],
    ['2026-11-23', null],
    ['', '9999-12-31'],
    ['2026-1-1', '2026-12-31'],
    [['2026-01-01'], ['2026-12-31']],
  ])('deletes nothing from %j to %j', async (from, to) => {
    const timeline = createTimeline(`wrong-${stores++}`);
    await expect(handlersOver(timeline)['time.delete']({ from, to } as never)).rejects.toThrow();
    expect(await timeline.read('forgotten')).toBeUndefined();
    await timeline.close();
  });
});
