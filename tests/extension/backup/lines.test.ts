import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromLine, toLine } from '../../../extension/backup/index.ts';
import { runs } from '../../runs.ts';

function hasNegativeZero(value: unknown): boolean {
  if (Object.is(value, -0)) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(hasNegativeZero);
}

describe('a line of a back-up', () => {
  it('gives back any value, also one that looks like the way in which bytes are written', () => {
    const marked = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.jsonValue(),
        fc.string({ unit: 'binary' }),
        fc.uint8Array(),
        fc.dictionary(fc.constantFrom('$bytes', '$plain', 'a'), tie('value'), { maxKeys: 2, noNullPrototype: true }),
        fc.array(tie('value'), { maxLength: 3 }),
      ),
    })).value;
    fc.assert(
      fc.property(fc.array(marked, { maxLength: 5 }), (values) => {
        // JSON knows no zero below zero.
        fc.pre(!JSON.stringify(values).includes('-0') && !hasNegativeZero(values));
        const lines = values.map(toLine);
        for (const line of lines) expect(line).not.toContain('\n');
        expect(lines.map(fromLine)).toEqual(values);
      }),
      { numRuns: runs(300) },
    );
  });
});
