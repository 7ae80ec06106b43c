import { createMatcher, type Matter } from '../../../extension/matching/index.ts';
import { createChance } from '../../days/index.ts';
import { median, tell, tellSpeed, tellTime } from '../report.ts';
import {
  knownTokens,
  mattersOf,
  nearTitle,
  plainTitles,
  rulesFor,
  SCHEMES,
  type Scheme,
  strongTitle,
} from './firms.ts';

/** The matcher beside one regular expression of all numbers, taking turns in the same run, on titles not seen before. */
const TITLES = 20_000;
const PASSES = 9;
/** As many titles in a row as take about a millisecond: whatever else this computer does meanwhile hits both sides. */
const TURN = 1_000;
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

/** What the two sides are tried on; `found`: how many of ten titles hold a number, where both sides find the same. */
interface Mix {
  name: string;
  titlesOf(matters: readonly Matter[], seed: number): string[];
  passes: number;
  found?: number;
}

const PLAIN: Mix = {
  name: '',
  titlesOf: (matters, seed) => plainTitles(matters, TITLES, seed),
  passes: PASSES,
  found: 3,
};

/** A third each: numbers as people and programs write them, what nearly is a number, and titles as in `PLAIN`. */
function mixedTitles(scheme: Scheme, matters: readonly Matter[], known: ReadonlySet<string>, seed: number): string[] {
  const chance = createChance(seed);
  const others = plainTitles(matters, TITLES, seed);
  const titles = others.map((title, at) => {
    if (at % 3 === 0) return strongTitle(scheme, chance.between(0, matters.length - 1), chance);
    return at % 3 === 1 ? nearTitle(scheme, matters.length, known, chance) : title;
  });
  // As they come from a message: each in one piece of memory.
  return JSON.parse(JSON.stringify(titles));
}

interface Contestant {
  name: string;
  matters: readonly Matter[];
  finds(title: string): boolean;
  times: number[];
}

/** Lets the contestants take turns after every few titles, and notes how long each turn takes, in milliseconds. */
function race(contestants: readonly Contestant[], { titlesOf, passes, found: expected }: Mix): void {
  for (let pass = 0; pass <= passes; pass++) {
    const runs = contestants.map((contestant, place) => ({
      contestant,
      titles: titlesOf(contestant.matters, pass * contestants.length + place + 1),
      found: 0,
    }));
    for (let at = 0; at < TITLES; at += TURN) {
      for (const run of runs) {
        const { finds } = run.contestant;
        const titles = run.titles.slice(at, at + TURN);
        const time = milliseconds(() => {
          for (const title of titles) if (finds(title)) run.found++;
        });
        // The first pass warms up.
        if (pass > 0) run.contestant.times.push(time);
      }
    }
    for (const { found } of runs) {
      if (expected !== undefined && found !== (expected / 10) * TITLES) throw new Error(`${found} titles found.`);
    }
  }
}

function measureSpeed(few: Matter[], many: Matter[], mix: Mix): void {
  const contestant = (name: string, matters: readonly Matter[], finds: Contestant['finds']): Contestant => ({
    name: `${name}${mix.name}`,
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
  race(contestants, mix);
  const rate = ({ times }: Contestant) => TURN / (median(times) / 1000);
  for (const one of contestants) tellSpeed(one.name, rate(one), 'titles');
  const [small, large, whole, short] = contestants.map(rate);
  // Of a mix in which the expression misses what the matcher finds, the figures are for comparison alone.
  const bound = mix.found === undefined ? {} : { atLeast: 1 };
  tell(`matching.titles.overRegexp${mix.name}`, (large ?? 0) / (whole ?? 1), 'times', bound);
  tell(`matching.titles.overRegexpAscii${mix.name}`, (large ?? 0) / (short ?? 1), 'times', bound);
  tell(`matching.costOfMany${mix.name}`, (small ?? 0) / (large ?? 1), 'times', { atMost: 2 });
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
  const [few, many] = [mattersOf(scheme, FEW), mattersOf(scheme, MANY)];
  measureSpeed(few, many, PLAIN);
  const known = { few: knownTokens(scheme, FEW), many: knownTokens(scheme, MANY) };
  measureSpeed(few, many, {
    name: '.mixed',
    passes: 3,
    titlesOf: (matters, seed) => mixedTitles(scheme, matters, matters === few ? known.few : known.many, seed),
  });
}
