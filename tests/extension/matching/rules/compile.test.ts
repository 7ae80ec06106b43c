import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Rule } from '../../../../extension/matching/index.ts';
import { compileRules } from '../../../../extension/matching/rules/compile.ts';
import { compilePattern, isProblem } from '../../../../extension/matching/rules/pattern.ts';
import { createScanner } from '../../../../extension/matching/text/scanner.ts';
import { runs } from '../../../runs.ts';

const letter = fc.constantFrom(...'abAé林1 -&'.split(''));
const sign = fc.oneof(letter, fc.constantFrom(...'*?#|'.split('')));
const title = fc.string({ unit: fc.oneof(letter, fc.constantFrom('’s', '\u200b', '\u0301', ' ')), maxLength: 14 });

it('patterns that are looked for together fit what each fits alone', () => {
  const patterns = fc.array(fc.string({ unit: sign, minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(patterns, title, (texts, given) => {
      const rules = texts.map((pattern, at): Rule => ({ id: `${at}`, source: 'own', matter: 1, app: 'Word', pattern }));
      const scan = createScanner()(given);
      const alone = texts.flatMap((text, at) => {
        const pattern = compilePattern(text, createScanner());
        return isProblem(pattern) || pattern.find(scan) === null ? [] : [`${at}`];
      });
      const compiled = compileRules(rules, () => 1);
      const together = compiled?.find(scan, 'Word').map(({ rule }) => compiled.at(rule)?.id) ?? [];
      expect(together, `${JSON.stringify(texts)} in "${given}"`).toEqual(alone);
    }),
    { numRuns: runs(3000) },
  );
});
