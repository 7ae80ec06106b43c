import { describe, expect, it } from 'vitest';
import { DEFAULT_RETENTION, retentionOf } from '../../../../extension/timeline/model/settings.ts';

describe('how long the timeline is kept, as stored', () => {
  it('is as Matterline comes where nothing, or a part, was never stored', () => {
    expect(retentionOf(undefined)).toEqual(DEFAULT_RETENTION);
    expect(retentionOf({})).toEqual(DEFAULT_RETENTION);
    expect(retentionOf({ startOfDay: 240, months: 6, hold: true })).toEqual({ startOfDay: 240, months: 6, hold: true });
  });

  it.each([
    ['startOfDay', ['240', -1, 1_440, 0.5, null, {}], 0],
    ['months', ['6', 0, -6, 0.5, 9_999, {}], null],
    ['hold', ['no', 0, 1, null, {}], true],
  ])('reads each field by itself, and deletes nothing by one that is damaged: %s', (name, values, read) => {
    const right = { startOfDay: 240, months: 6, hold: false };
    for (const value of values) expect(retentionOf({ ...right, [name]: value })).toEqual({ ...right, [name]: read });
  });

  it.each([[null], ['keep'], [7], [[]]])('holds all where the record is none: %j', (stored) => {
    expect(retentionOf(stored)).toEqual({ ...DEFAULT_RETENTION, hold: true });
  });
});
