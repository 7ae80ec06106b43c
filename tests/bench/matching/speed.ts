import { createMatcher, type Matter } from '../../../extension/matching/index.ts';
import { median, tell, tellSpeed, tellTime } from '../report.ts';
import { mattersOf, plainTitles, rulesFor, SCHEMES } from './firms.ts';

/** The matcher beside one regular expression of all numbers, taking turns in the same run, on titles not seen before. */
const TITLES = 20_000;
const PASSES = 9;
const FEW = 1_000;
const MANY = 50_000;
const BUILDS = 5;

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function expressionOf(matters: readonly Matter[]): RegExp {
  const numbers = matters.map(({ display_number }) =>
    // Of a pattern in Unicode mode only these may be escaped.
    display_number.toLowerCase().replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'),
  );
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${numbers.sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])`,
    'u',
  );
}

const ASCII = /^[ -~]*$/;
/** The least folding that gives the expression the same text: what the matcher's own folding does beyond it is left out. */
function foldedWhole(title: string): string {
  return title
    .normalize('NFKC')
    .replace(/\p{Dash}/gu, '-')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase();
}
/** The same by a short cut for titles that are ASCII alone. */
function foldedShort(title: string): string {
  return ASCII.test(title) ? title.toLowerCase() : foldedWhole(title);
}

interface Contestant {
  name: string;
  matters: readonly Matter[];
  finds(title: string): boolean;
  times: number[];
}

function measureSpeed(few: Matter[], many: Matter[]): void {
  const contestant = (name: string, matters: readonly Matter[], finds: Contestant['finds']): Contestant => ({
    name,
    matters,
    finds,
    times: [],
  });
  const matcherOf = (matters: Matter[]) => {
    const matcher = createMatcher(matters, { rules: rulesFor(matters.length) });
    return (title: string) => matcher.match(title).outcome === 'auto';
  };
  const expressions = { few: expressionOf(few), many: expressionOf(many) };
  const contestants = [
    contestant(`matching.titles.${FEW}`, few, matcherOf(few)),
    contestant(`matching.titles.${MANY}`, many, matcherOf(many)),
    contestant(`regexp.titles.${MANY}`, many, (title) => expressions.many.test(foldedWhole(title))),
    contestant(`regexp.titles.ascii.${MANY}`, many, (title) => expressions.many.test(foldedShort(title))),
    contestant(`regexp.titles.${FEW}`, few, (title) => expressions.few.test(foldedWhole(title))),
  ];
  for (let pass = 0; pass <= PASSES; pass++) {
    for (const [place, { matters, finds, times }] of contestants.entries()) {
      const titles = plainTitles(matters, TITLES, pass * contestants.length + place + 1);
      let found = 0;
      const time = milliseconds(() => {
        for (const title of titles) if (finds(title)) found++;
      });
      if (found !== 0.3 * TITLES) throw new Error(`${found} of ${TITLES} titles found, not three of ten.`);
      // The first pass warms up.
      if (pass > 0) times.push(time);
    }
  }
  const rate = ({ times }: Contestant) => TITLES / (median(times) / 1000);
  for (const one of contestants) tellSpeed(one.name, rate(one), 'titles');
  const [small, large, whole, short] = contestants.map(rate);
  tell('matching.titles.overRegexp', (large ?? 0) / (whole ?? 1), 'times', { atLeast: 1 });
  tell('matching.titles.overRegexpAscii', (large ?? 0) / (short ?? 1), 'times', { atLeast: 1 });
  tell('matching.costOfMany', (small ?? 0) / (large ?? 1), 'times', { atMost: 2 });
}

function measureBuild(matters: Matter[]): void {
  const [builds, expressions]: [number[], number[]] = [[], []];
  // Each is asked for a title of every kind, since either may put off some of its work until then.
  const titles = ['call notes', '64 00012', 'Brief re 0001...', ...plainTitles(matters, 20, 1)];
  for (let count = 0; count < BUILDS; count++) {
    builds.push(
      milliseconds(() => {
        const matcher = createMatcher(matters, { rules: rulesFor(matters.length) });
        for (const title of titles) matcher.match(title);
      }),
    );
    expressions.push(
      milliseconds(() => {
        // In another order each time: of the same expression the engine would bring back what it compiled before.
        const expression = expressionOf([...matters.slice(count), ...matters.slice(0, count)]);
        for (const title of titles) expression.test(foldedShort(title));
      }),
    );
  }
  tellTime(`matching.build.${matters.length}`, median(builds));
  tellTime(`regexp.build.${matters.length}`, median(expressions));
  tell('matching.build.overRegexp', median(builds) / median(expressions), 'times', { atMost: 0.25 });
}

export function measureMatching(): void {
  const [scheme] = SCHEMES;
  if (!scheme) return;
  measureBuild(mattersOf(scheme, MANY));
  measureSpeed(mattersOf(scheme, FEW), mattersOf(scheme, MANY));
}
