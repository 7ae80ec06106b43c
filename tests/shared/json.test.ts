import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_JSON_DEPTH, readJson } from '../../shared/index.ts';

/** Text of JSON that is nested so deep, in one of several ways. */
const NESTED: Record<string, (depth: number) => string> = {
  lists: (depth) => '['.repeat(depth) + ']'.repeat(depth),
  objects: (depth) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`,
  both: (depth) => `${'[{"a":'.repeat(depth / 2)}1${'}]'.repeat(depth / 2)}`,
  'lists behind text': (depth) => `{"type":"a\\"[[[","b":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`,
};

describe.each(Object.entries(NESTED))('text of JSON from outside, nested in %s', (_, nested) => {
  it('is read as deep as anything of ours could be, and no deeper, at once', () => {
    expect(readJson(nested(MAX_JSON_DEPTH))).not.toBeNull();
    for (const depth of [MAX_JSON_DEPTH + 2, 1_000, 10_000, 100_000]) expect(readJson(nested(depth))).toBeNull();
  });
});

describe('text of JSON from outside', () => {
  it('is read as it is, whatever brackets stand in its texts', () => {
    const unit = fc.constantFrom('[', '{', ']', '}', '"', '\\', 'a', 'é');
    const value = fc.dictionary(fc.string({ unit, maxLength: 90 }), fc.array(fc.string({ unit, maxLength: 200 })));
    fc.assert(
      fc.property(value, (given) => {
        expect(readJson(JSON.stringify(given))).toEqual({ value: JSON.parse(JSON.stringify(given)) });
      }),
    );
  });

  it('is nothing where it is none', () => {
    for (const text of ['', '{', '"', '"\\', 'undefined', '[1,]', '{"a":"\\']) expect(readJson(text)).toBeNull();
  });
});
