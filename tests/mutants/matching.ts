import type { Mutant } from './mutant.ts';

const MATCHER = [
  'tests/extension/matching/matcher.test.ts',
  'tests/extension/matching/naive.test.ts',
  'tests/extension/matching/properties.test.ts',
];

/** What makes a matter certain. */
export const MATCHING: readonly Mutant[] = [
  {
    name: 'finds a number inside a longer one',
    file: 'extension/matching/text/edges.ts',
    from: 'if (isDigitAt(scan, start) && isOneOf(BEFORE, scan, start - 1) && isDigitAt(scan, start - 2)) return true;',
    to: '',
    tests: MATCHER,
  },
  {
    name: 'finds a number whose end goes on behind a dot',
    file: 'extension/matching/text/edges.ts',
    from: 'return isDigitAt(scan, end - 1) && isOneOf(AFTER, scan, end) && isDigitAt(scan, end + 1);',
    to: 'return false;',
    tests: MATCHER,
  },
  {
    name: 'takes a shorter hit inside a longer one for another matter',
    file: 'extension/matching/evidence/longest.ts',
    from: 'if (hits.length < 2) return hits;',
    to: 'if (hits.length < 20) return hits;',
    tests: MATCHER,
  },
  {
    name: 'takes the first of two matters that a title names',
    file: 'extension/matching/evidence/outcome.ts',
    from: "'several-strong': 'ambiguous',",
    to: "'several-strong': 'auto',",
    tests: MATCHER,
  },
  {
    name: 'tags by a client’s name alone',
    file: 'extension/matching/evidence/outcome.ts',
    from: "const LAST_STRONG = RANKS.indexOf('rule');",
    to: "const LAST_STRONG = RANKS.indexOf('client');",
    tests: MATCHER,
  },
  {
    name: 'tags with a closed matter',
    file: 'extension/matching/evidence/outcome.ts',
    from: "if (!open && !showClosed) return verdict('closed-only', all, decides);",
    to: '',
    tests: MATCHER,
  },
  {
    name: 'lets a closed matter stand beside an open one',
    file: 'extension/matching/evidence/outcome.ts',
    from: 'isStrong(item) && item.open === open;',
    to: 'isStrong(item);',
    tests: MATCHER,
  },
  {
    name: 'leaves out every window where a rule is empty',
    file: 'shared/titles/exclusions.ts',
    from: "!(rule.app === '' && rule.title === '') && ",
    to: '',
    tests: ['tests/shared/titles/exclusions.test.ts'],
  },
];
