import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { together } from '../../../../../extension/timeline/model/devices/time.ts';
import { common, joined, lengthOf } from '../../../../../extension/timeline/model/intervals.ts';
import { isSpan, type Stretch } from '../../../../../extension/timeline/model/stretch.ts';
import { runs } from '../../../../runs.ts';
import { BUCKET, DAY_MS, pause, span, told } from './made-up.ts';

const both = (desk: Stretch[], lap: Stretch[]) =>
  told(
    together(
      new Map([
        ['desk', desk],
        ['lap', lap],
      ]),
    ),
  );

describe('time that two computers captured', () => {
  it('is of the one whose window came to the front later', () => {
    expect(both([span(0, 60, 'brief')], [span(20, 30, 'call')])).toEqual([
      [0, 20, 'brief'],
      [20, 30, 'call'],
      [30, 60, 'brief'],
    ]);
  });

  it('is of the one with a window where the other has none', () => {
    expect(both([pause(0, 60)], [span(20, 30, 'call')])).toEqual([
      [0, 20, 'idle'],
      [20, 30, 'call'],
      [30, 60, 'idle'],
    ]);
  });

  it('keeps what may have been a call, where neither has a window', () => {
    expect(both([pause(0, 30, { call: true })], [pause(10, 40, { why: 'locked' })])).toEqual([
      [0, 30, 'idle'],
      [30, 40, 'locked'],
    ]);
  });

  it('of windows that came at one instant goes by the names, whichever is asked', () => {
    expect(both([span(0, 10, 'brief')], [span(0, 10, 'call')])).toEqual([[0, 10, 'call']]);
  });
});

/** What one device captures: stretches behind one another, with gaps. */
const captured = (device: string): fc.Arbitrary<Stretch[]> =>
  fc
    .array(
      fc.record({
        gap: fc.integer({ min: 0, max: 9 }),
        long: fc.integer({ min: 1, max: 30 }),
        kind: fc.constantFrom('brief', 'call', 'idle', 'locked', 'talk'),
      }),
      { maxLength: 20 },
    )
    .map((steps) => {
      let at = -60;
      return steps.map(({ gap, long, kind }) => {
        const [from, to] = [at + gap, at + gap + long];
        at = to;
        if (kind === 'talk') return pause(from, to, { call: true });
        if (kind === 'idle' || kind === 'locked') return pause(from, to, { why: kind });
        return span(from, to, `${device} ${kind}`);
      });
    });

const three = fc.tuple(captured('a'), captured('b'), captured('c')).map(([a, b, c]) => {
  return [['a', a] as const, ['b', b] as const, ['c', c] as const];
});

describe('time of several computers, whatever they captured', () => {
  it('has each second once, and each that any of them has', () => {
    fc.assert(
      fc.property(three, (all) => {
        const merged = together(new Map(all));
        for (const [index, one] of merged.entries()) {
          expect(one.end).toBeGreaterThan(one.start);
          expect(one.start).toBeGreaterThanOrEqual(merged[index - 1]?.end ?? 0);
        }
        expect(joined(merged)).toEqual(joined(all.flatMap(([, stretches]) => stretches)));
        const windows = joined(all.flatMap(([, stretches]) => stretches.filter(isSpan)));
        expect(lengthOf(merged.filter(isSpan))).toBe(lengthOf(windows));
      }),
      { numRuns: runs(500) },
    );
  });

  it('says of each second what one of them captured there', () => {
    fc.assert(
      fc.property(three, (all) => {
        for (const one of together(new Map(all))) {
          const { start: _, end: __, ...what } = one;
          const sources = all
            .flatMap(([, stretches]) => stretches)
            .filter((source) => {
              const { start: ___, end: ____, ...said } = source;
              return JSON.stringify(said) === JSON.stringify(what);
            });
          expect(lengthOf(common([one], joined(sources)))).toBe(one.end - one.start);
        }
      }),
      { numRuns: runs(300) },
    );
  });

  it('is the same in whichever order they are read, and where one of them is alone, it is what that one captured', () => {
    fc.assert(
      fc.property(three, (all) => {
        expect(together(new Map([...all].reverse()))).toEqual(together(new Map(all)));
        for (const [device, alone] of all)
          expect(together(new Map([[device, alone]])).filter(isSpan)).toEqual(alone.filter(isSpan));
      }),
      { numRuns: runs(300) },
    );
  });

  it('is the same whether pauses are cut where a day of UTC ends or not', () => {
    const midnight = BUCKET * DAY_MS;
    const cut = (stretches: readonly Stretch[]) =>
      stretches.flatMap((one) =>
        isSpan(one) || one.start >= midnight || one.end <= midnight
          ? [one]
          : [
              { ...one, end: midnight },
              { ...one, start: midnight },
            ],
      );
    fc.assert(
      fc.property(three, (all) => {
        const pieces = all.map(([device, stretches]) => [device, cut(stretches)] as const);
        expect(together(new Map(pieces))).toEqual(together(new Map(all)));
      }),
      { numRuns: runs(300) },
    );
  });
});
