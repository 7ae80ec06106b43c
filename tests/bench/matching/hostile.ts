import { createMatcher, type Rule } from '../../../extension/matching/index.ts';
import { median, tellTime } from '../report.ts';
import { mattersOf, rulesFor, SCHEMES } from './firms.ts';

const LENGTH = 1_000_000;
const RUNS = 5;
const of = (text: string) => (length: number) => text.repeat(Math.ceil(length / text.length)).slice(0, length);
/** Titles that are long and made to be slow. */
const TITLES: Record<string, (length: number) => string> = {
  letters: of('x'),
  halves: of('00012-'),
  numbers: of('00012-Harlow '),
  digits: of('64 '),
  ellipses: of('0001...'),
  entities: of('&#45;&amp'),
  percents: of('%C3%A9%'),
  marks: of('e\u0301\u0327'),
  ideographs: of('王小'),
  addresses: of('/nc/#/matters/1 '),
  clients: of('Harlow Alder '),
  apostrophes: of('Harlow’s '),
};
const PATTERNS = [
  '*a*a*a*a*a*a*a*a*b',
  `${'?'.repeat(90)}b`,
  `${'a*'.repeat(90)}b`,
  'a|a*|a**a|*a',
  `x${'*x'.repeat(90)}y`,
];

function slowest(work: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(times);
}

/** Titles of a megabyte and patterns made to be slow: none may take long, nor more than its length accounts for. */
export function measureHostile(): void {
  const [scheme] = SCHEMES;
  if (!scheme) return;
  const matters = mattersOf(scheme, 3000);
  const matcher = createMatcher(matters, { rules: rulesFor(matters.length) });
  for (const title of Object.values(TITLES)) matcher.match(title(1000));
  for (const [name, title] of Object.entries(TITLES)) {
    const [half, whole] = [title(LENGTH / 2), title(LENGTH)];
    const value = slowest(() => matcher.match(whole));
    tellTime(`matching.megabyte.${name}`, value, {
      atMost: 10,
      halfAsLong: Number(slowest(() => matcher.match(half)).toPrecision(3)),
    });
  }
  const rules = PATTERNS.map((pattern, place): Rule => ({ id: String(place), source: 'firm', matter: 1, pattern }));
  const hostile = createMatcher(matters, { rules });
  for (const name of ['a', 'x', 'aab ']) {
    const title = of(name)(LENGTH);
    tellTime(
      'matching.patterns',
      slowest(() => hostile.match(title)),
      { atMost: 10, title: name },
    );
  }
}
