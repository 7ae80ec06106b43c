import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../../../extension/timeline/model/chunk.ts';
import type { Pause, Stretch } from '../../../../extension/timeline/model/stretch.ts';
import { AWAY, BLIND } from '../../../../shared/index.ts';

const T = Date.UTC(2026, 10, 23, 9);
const text = fc.oneof(
  fc.constantFrom('', 'Inbox', '__proto__', 'Müller – Klage', '第12号', '🧾 invoice', '\uFEFFbom', 'a\u0000b'),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const stretches: fc.Arbitrary<Stretch[]> = fc
  .array(
    fc.record({
      gap: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 90_000_000 })),
      length: fc.integer({ min: 1, max: 90_000_000 }),
      zone: fc.constantFrom(0, 60, -300, 345, 840, -720),
      heard: fc.option(fc.record({ microphone: fc.constantFrom('zoom', 'ms-teams', 'Inbox') }), { nil: {} }),
      what: fc.oneof(
        fc.record({ app: text, title: text }),
        fc.record({ app: text, title: text, pageMatter: fc.nat({ max: 999_999_999_999_999 }) }),
        fc.record({ why: fc.constantFrom<Pause['why']>(...AWAY, ...BLIND, 'no-window') }),
        fc.record({ why: fc.constantFrom<Pause['why']>(...AWAY), call: fc.constant(true as const) }),
      ),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((items) => {
    let at = T;
    return items.map(({ gap, length, zone, heard, what }): Stretch => {
      const start = at + gap;
      at = start + length;
      return { start, end: at, zone, ...what, ...heard };
    });
  });

function withoutPage(stretch: Stretch): Stretch {
  if (!('title' in stretch)) return stretch;
  const { pageMatter: _, ...rest } = stretch;
  return rest;
}

describe('a chunk', () => {
  it('gives back exactly what was packed into it, whatever the titles', () => {
    fc.assert(
      fc.property(stretches, (list) => {
        expect(unpack(pack(list))).toEqual(list);
      }),
    );
  });

  it('holds each title once', () => {
    const title = 'Motion to Compel (v3).docx - Word';
    const list = Array.from({ length: 256 }, (_, index) => ({
      start: T + index * 1000,
      end: T + index * 1000 + 900,
      app: 'Word',
      title: `${title} ${index % 4}`,
      zone: 0,
    }));
    const { numbers, texts } = pack(list);
    expect(texts.length).toBe('Word'.length + 4 * (title.length + 2));
    expect(numbers.length).toBeLessThan(256 * 7);
  });

  it('keeps its bytes from release to release', () => {
    const packed = pack([
      { start: T, end: T + 500, app: 'Word', title: 'A', zone: 60 },
      { start: T + 500, end: T + 90_500, why: 'idle', call: true, zone: 60 },
      { start: T + 100_000, end: T + 100_001, why: 'observer', zone: -300 },
    ]);
    expect({ ...packed, numbers: [...packed.numbers], texts: [...packed.texts] }).toEqual({
      start: T,
      end: T + 100_001,
      count: 3,
      numbers: [2, 1, 4, 1, 1, 0, 244, 3, 120, 6, 0, 144, 191, 5, 91, 156, 74, 1, 207, 5],
      texts: [65, 87, 111, 114, 100],
    });
  });

  it('names matters’ pages in Clio behind all else, so that one without any has the bytes that it always had', () => {
    const plain = { start: T, end: T + 500, app: 'Edge', title: 'A', zone: 0 };
    const stretches: Stretch[] = [
      plain,
      { ...plain, start: T + 500, end: T + 600, pageMatter: 300 },
      { start: T + 600, end: T + 700, why: 'idle', zone: 0 },
      { ...plain, start: T + 700, end: T + 800, pageMatter: 7 },
    ];
    const { numbers } = pack(stretches.map(withoutPage));
    expect([...pack(stretches).numbers]).toEqual([...numbers, 1, 172, 2, 1, 7]);
  });
});
