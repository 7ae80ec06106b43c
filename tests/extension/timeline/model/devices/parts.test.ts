import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextReading } from '../../../../../extension/timeline/model/devices/clock.ts';
import { entriesOf } from '../../../../../extension/timeline/model/devices/entries.ts';
import { linesOf } from '../../../../../extension/timeline/model/devices/lines.ts';
import { type DevicePart, type Parts, withParts } from '../../../../../extension/timeline/model/devices/part.ts';
import { runs } from '../../../../runs.ts';
import { BUCKET, entry, minute, part, span, tag } from './made-up.ts';

const NONE: Parts = new Map();
const read = (...parts: DevicePart[]) => withParts(NONE, parts);
const matters = (parts: Parts) => linesOf(parts, 0).map(({ act }) => (act.kind === 'tag' ? act.matter : null));

const anyPart = fc
  .record({
    device: fc.constantFrom('desk', 'lap', 'tablet'),
    bucket: fc.constantFrom(BUCKET - 1, BUCKET),
    edition: fc.integer({ min: 1, max: 6 }),
    matter: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ device, bucket, edition, matter }) => part(device, edition, { bucket, lines: [tag(1, 1, 0, 1, matter)] }));

describe('parts that come by a folder', () => {
  it('come to the same in whichever order, however often, and in however many goes', () => {
    const come = fc
      .array(anyPart, { maxLength: 12 })
      .chain((parts) =>
        fc.tuple(
          fc.constant(parts),
          fc.shuffledSubarray(parts, { minLength: parts.length }),
          fc.integer({ min: 0, max: parts.length }),
        ),
      );
    fc.assert(
      fc.property(come, ([parts, shuffled, until]) => {
        const all = read(...parts);
        const byKey = (known: Parts) => [...known].sort(([a], [b]) => (a < b ? -1 : 1));
        expect(byKey(read(...shuffled))).toEqual(byKey(all));
        expect(byKey(withParts(read(...shuffled.slice(until)), shuffled.slice(0, until)))).toEqual(byKey(all));
        expect(withParts(all, shuffled)).toBe(all);
      }),
      { numRuns: runs(500) },
    );
  });

  it('leave what is newer, where an older one comes late', () => {
    const known = read(part('desk', 2, { stretches: [span(0, 9, 'later')] }));
    expect(withParts(known, [part('desk', 1)])).toBe(known);
  });
});

describe('decisions of two computers about the same time', () => {
  it('go by when they were made, and at one instant by the names', () => {
    const desk = part('desk', 1, { lines: [tag(1, minute(5), 0, 10, 1), tag(2, minute(9), 0, 10, 2)] });
    const lap = part('lap', 1, { lines: [tag(1, minute(7), 0, 10, 3), tag(2, minute(9), 0, 10, 4)] });
    expect(matters(read(desk, lap))).toEqual([1, 3, 2, 4]);
    expect(linesOf(read(lap, desk), 0)).toEqual(linesOf(read(desk, lap), 0));
  });

  it('go by what their makers had read, however far the clocks are apart', () => {
    const first = nextReading(minute(60), 0);
    // The other computer's clock is an hour behind.
    const then = nextReading(minute(0), first);
    expect(
      matters(
        read(
          part('lap', 1, { lines: [tag(1, then, 0, 10, 2)] }),
          part('desk', 1, { lines: [tag(1, first, 0, 10, 1)] }),
        ),
      ),
    ).toEqual([1, 2]);
  });

  it('are no more once they were undone', () => {
    const made = read(part('desk', 1, { lines: [tag(1, 1, 0, 10, 1)] }));
    expect(matters(withParts(made, [part('desk', 2)]))).toEqual([]);
  });

  it('of two days of UTC are no more once either of these days says so', () => {
    const over = tag(1, 1, -10, 10, 1);
    const before = part('desk', 1, { bucket: BUCKET - 1, lines: [over] });
    const after = part('desk', 2, { lines: [over] });
    expect(matters(read(before, after))).toEqual([1]);
    expect(matters(read(before, after, part('desk', 3)))).toEqual([]);
    expect(matters(read(before, after, part('desk', 3, { bucket: BUCKET - 1 })))).toEqual([]);
  });

  it('about a window that is still in front reach as far as that window on its own computer', () => {
    const stretches = [{ start: minute(0), end: minute(5), live: true as const }];
    const live = { seq: 1, clock: 1, at: 1, act: { kind: 'tag' as const, matter: 1, stretches } };
    const desk = part('desk', 1, { lines: [live], stretches: [span(0, 9, 'brief')] });
    const lap = part('lap', 1, { stretches: [span(4, 40, 'call')] });
    expect(linesOf(read(desk, lap), 0)).toMatchObject([{ act: { stretches: [{ start: minute(0), end: minute(9) }] } }]);
  });
});

describe('an entry of another computer', () => {
  const told = (edition: number, ...entries: ReturnType<typeof entry>[]) =>
    part('desk', edition, { entries: entries.map((one) => ({ entry: one, clock: 1, since: 1 })) });

  it('is as that computer said last', () => {
    const parts = read(told(1, entry('x', 0, 9)), told(2, entry('x', 0, 9, { state: 'posted', clioId: 7 })));
    expect(entriesOf(parts)).toMatchObject([{ device: 'desk', entry: { state: 'posted', clioId: 7 } }]);
  });

  it('is no more once that computer took it back to the drafts', () => {
    expect(entriesOf(read(told(1, entry('x', 0, 9)), told(2)))).toEqual([]);
  });
});
