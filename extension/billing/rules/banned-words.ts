import { findWords } from '../../../shared/index.ts';
import { withoutWords } from '../entry/without-words.ts';
import { phrases } from './field.ts';
import type { Found } from './finding.ts';
import { settable } from './rule.ts';

/** The narrative holds a word or phrase that firm or client do not want. */
export interface BannedWord {
  kind: 'banned';
  /** As the rule has it. */
  quote: string;
}

/** Words or phrases that no narrative may hold. The lists of all rules that apply are taken together. */
export const bannedWords = settable({
  name: 'bannedWords',
  field: phrases,
  weigh: (settings): readonly string[] => [...new Set(settings.flatMap(({ value }) => value))],
  check: ({ narrative }, words) =>
    words.flatMap((word): Found<BannedWord>[] => {
      const quote = word.trim();
      const range = findWords(narrative, quote, { whole: true });
      if (range.end === 0) return [];
      return [
        {
          finding: { kind: 'banned', quote },
          stops: 'until-fixed',
          fine: null,
          fixes: [
            { kind: 'narrative', narrative: withoutWords(narrative, range) },
            { kind: 'write', range },
          ],
          offer: 'narrative',
        },
      ];
    }),
});
