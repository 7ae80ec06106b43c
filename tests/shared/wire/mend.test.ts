import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendSamples, parseHelperMessage } from '../../../shared/index.ts';

const JOURNAL = '11111111-1111-4111-8111-111111111111';
const AT = 1_790_000_000_000;
const good = (seq: number) => ({ seq, at: AT + seq, kind: 'window', app: 'Word', title: `Brief ${seq}` });
const batch = (items: unknown[]) => ({ type: 'samples', journal: JOURNAL, items });

describe('a batch with samples that cannot be read', () => {
  it.each([
    ['of an instant before 1970', { at: -1, kind: 'alive' }, AT + 1],
    ['of an instant after 2200', { at: 9e15, kind: 'alive' }, AT + 1],
    ['of no instant', { kind: 'window', app: 'Word', title: 'x' }, AT + 1],
    ['of a kind to come', { at: AT + 2, kind: 'meeting', room: 7 }, AT + 2],
    ['with a reason to come', { at: AT + 2, kind: 'away', why: 'lunch' }, AT + 2],
    ['of a zone beyond the world', { at: AT + 2, zone: 5000, kind: 'alive' }, AT + 2],
    ['with a title beyond the limit', { at: AT + 2, kind: 'window', app: '', title: 'x'.repeat(3000) }, AT + 2],
  ])('%s goes on: nobody knows what was so, and its number counts', (_, wrong, at) => {
    const items = mendSamples(batch([good(1), { seq: 2, ...wrong }, good(3)]))?.items;
    expect(items).toEqual([good(1), { seq: 2, at, kind: 'blind', why: 'observer' }, good(3)]);
  });

  it('is none where its numbers are not in order, or it is something else', () => {
    for (const items of [[good(1), good(3)], [good(2), good(2)], ['x'], [{ kind: 'alive' }], [null]])
      expect(mendSamples(batch(items))).toBeNull();
    for (const raw of [null, 'samples', { type: 'samples' }, { type: 'status', items: [] }])
      expect(mendSamples(raw)).toBeNull();
  });

  it.each([
    ['of an instant after 2200', { ...good(1), at: 9e15 }],
    ['of a kind to come', { seq: 1, at: AT, kind: 'meeting' }],
    ['without a number', { at: AT, kind: 'alive' }],
    ['that is none', 'x'],
    ['of another place', good(7)],
  ])('goes on without what held before, where that is %s', (_, held) => {
    const raw = { ...batch([good(2), good(3)]), held };
    expect(parseHelperMessage(raw).ok).toBe(false);
    expect(mendSamples(raw)).toEqual(batch([good(2), good(3)]));
    expect(mendSamples({ ...raw, held: good(1) })).toEqual({ ...raw, held: good(1) });
  });

  it('always passes the door that it did not pass before, as long as its numbers are in order', () => {
    const item = fc.oneof(fc.object(), fc.constant({}), fc.record({ kind: fc.string(), at: fc.anything() }));
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 8 }), (rest) => {
        const items = rest.map((one, index) => ({ ...one, seq: index + 1 }));
        const mended = mendSamples(batch(items));
        expect(mended?.items.map(({ seq }) => seq)).toEqual(items.map(({ seq }) => seq));
        expect(parseHelperMessage(mended)).toMatchObject({ ok: true });
      }),
    );
  });
});
