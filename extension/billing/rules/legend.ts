import { legendsIn } from '../../../shared/index.ts';
import { withoutWords } from '../entry/without-words.ts';
import { fineHere } from './finding.ts';
import type { EntryRule } from './rule.ts';

/** The narrative carries a legend of privilege, which belongs on the paper and not on a bill. */
export interface Legend {
  kind: 'legend';
  quote: string;
}

/** Each legend in brackets or in capitals: "(privileged)", "ATTORNEY WORK PRODUCT". A privilege log is none. */
export const legend: EntryRule<Legend> = {
  check: ({ narrative }) =>
    legendsIn(narrative).map((range) => {
      const quote = narrative.slice(range.start, range.end);
      return {
        finding: { kind: 'legend' as const, quote },
        stops: 'no' as const,
        fine: fineHere(`legend:${quote}`),
        fixes: [{ kind: 'narrative' as const, narrative: withoutWords(narrative, range) }],
        offer: 'fix' as const,
      };
    }),
};
