import { describe, expect, it } from 'vitest';
import { slotsOf } from '../../../../extension/popup/model/strip-slots.ts';

describe('slots of a strip', () => {
  it('are sliced by what went on in them, to the whole of the time', () => {
    const slices = slotsOf(
      [
        { start: 0, end: 30, colour: null },
        { start: 30, end: 60, colour: 2 },
        { start: 60, end: 100, colour: 2 },
      ],
      0,
      200,
      100,
    );
    expect(slices).toEqual([
      { start: 0, end: 100, colour: null, from: 0, share: 0.3 },
      { start: 0, end: 100, colour: 2, from: 0.3, share: 0.7 },
    ]);
  });
});
