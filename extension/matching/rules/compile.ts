import type { RuleHit } from '../evidence/longest.ts';
import type { Rule } from '../model/rule.ts';
import type { DayNumber } from '../model/status.ts';
import { createFilter, type Filter, WHOLE } from '../numbers/filter.ts';
import { createRunIndex, type RunIndex } from '../numbers/run-index.ts';
import { findRuns, type Hit } from '../numbers/runs.ts';
import type { Witnesses } from '../numbers/witnesses.ts';
import type { Scan } from '../text/scan.ts';
import { createScanner } from '../text/scanner.ts';
import { faultsOf, MAX_PATTERNS } from './check.ts';
import { compilePattern, isProblem, type Pattern } from './pattern.ts';

const NONE: RuleHit[] = [];
/** How many applications' names are remembered. */
const MAX_APPS = 200;

/** The rules that fit, by their place, each with the characters where it fits first. */
type Found = Map<number, { start: number; end: number }>;

function withRange(found: Found | null, place: number, range: { start: number; end: number }): Found {
  const all = found ?? new Map();
  if (!all.has(place)) all.set(place, range);
  return all;
}

/** Rules in the order in which they count, ready to be tried on titles. */
export interface CompiledRules {
  /** The rules that fit a title, in the order in which they count; with wildcards alone for the title: 0 and 0. */
  find(scan: Scan, app: string | undefined): RuleHit[];
  /** The rule at a place in the order. */
  at(place: number): Rule | undefined;
}

/**
 * The attorney’s own rules before the firm’s, each in the order given. A rule that is off or broken, or that gives an
 * unknown matter, is left out.
 */
function rulesInOrder(rules: readonly Rule[], isKnown: (matter: number) => boolean): Rule[] {
  const faults = faultsOf(rules, isKnown);
  const sound = rules.filter((rule) => rule.enabled !== false && !faults.has(rule));
  return [...sound.filter(({ source }) => source !== 'firm'), ...sound.filter(({ source }) => source === 'firm')];
}

interface Limits {
  app: Pattern | null;
  title: Pattern | null;
}

function witnessesOf(runs: RunIndex, ordered: readonly Rule[], closing: readonly DayNumber[]): Witnesses {
  return {
    runs,
    meaningOf: (place) => ({
      matterId: ordered[place]?.matter ?? 0,
      closedFrom: closing[place] ?? 0,
      by: 'rule',
      ending: 0,
    }),
    around: () => undefined,
    isSharedWord: () => false,
  };
}

/** Rules by words are found by one walk over a title however many there are; a pattern, when a word of it is there. */
export function compileRules(
  rules: readonly Rule[],
  closedFrom: (matter: number) => DayNumber | undefined,
): CompiledRules | null {
  const ordered = rulesInOrder(rules, (matter) => closedFrom(matter) !== undefined);
  if (ordered.length === 0) return null;
  const scanner = createScanner();
  const scanOfApp = createScanner();
  const compiled = (text: string | undefined): Pattern | null => {
    const pattern = text === undefined ? null : compilePattern(text, scanner);
    return pattern === null || isProblem(pattern) ? null : pattern;
  };
  const limits: Limits[] = ordered.map(({ app, title }) => ({ app: compiled(app), title: compiled(title) }));
  const closing = ordered.map(({ matter }) => closedFrom(matter) ?? 0);
  const patterns = new Map<number, Pattern>();
  const byKey = new Map<number, number[]>();
  const keys: Filter = createFilter(MAX_PATTERNS);
  /** Those without a word that must be there. */
  const always: { place: number; pattern: Pattern }[] = [];
  const runs: RunIndex = createRunIndex(ordered.length);
  for (const [place, rule] of ordered.entries()) {
    if (rule.words !== undefined) {
      const scan = scanner(rule.words);
      runs.add(scan, scan.starts[0] ?? 0, scan.ends[scan.words - 1] ?? 0, true, place);
      continue;
    }
    const pattern = compiled(rule.pattern);
    if (!pattern) continue;
    patterns.set(place, pattern);
    if (pattern.key === null) always.push({ place, pattern });
    else {
      byKey.set(pattern.key, [...(byKey.get(pattern.key) ?? []), place]);
      keys.add(pattern.key, WHOLE);
    }
  }
  const witnesses = witnessesOf(runs, ordered, closing);

  /** For each application met, the rules whose limit it meets. */
  const allowedIn = new Map<string, ReadonlySet<number>>();
  const allowed = (app: string): ReadonlySet<number> => {
    const known = allowedIn.get(app);
    if (known) return known;
    const scan = scanOfApp(app);
    const places = new Set(limits.flatMap((limit, place) => (limit.app?.find(scan) ? [place] : [])));
    if (allowedIn.size >= MAX_APPS) allowedIn.clear();
    allowedIn.set(app, places);
    return places;
  };
  const holds = (place: number, scan: Scan, app: string): boolean => {
    const limit = limits[place];
    if (limit?.app && !allowed(app).has(place)) return false;
    return !limit?.title || limit.title.find(scan) !== null;
  };

  const hits: Hit[] = [];
  return {
    at: (place) => ordered[place],
    find(scan, app = '') {
      // Most titles fit no rule: nothing is made for them.
      let found: Found | null = null;
      hits.length = 0;
      findRuns(witnesses, scan, hits);
      for (const { run, fit, start, end } of hits) {
        if (fit !== 'exact') continue;
        runs.eachMeaning(run, Number.POSITIVE_INFINITY, (place) => {
          if (holds(place, scan, app)) found = withRange(found, place, { start, end });
        });
      }
      for (const { place, pattern } of always) {
        const range = pattern.find(scan);
        if (range && holds(place, scan, app)) found = withRange(found, place, range);
      }
      for (let word = 0; byKey.size > 0 && word < scan.words; word++) {
        const key = scan.keys[word] ?? 0;
        if (keys.get(key) === 0) continue;
        for (const place of byKey.get(key) ?? []) {
          const range = holds(place, scan, app) ? patterns.get(place)?.find(scan) : null;
          if (range) found = withRange(found, place, range);
        }
      }
      if (found === null) return NONE;
      return [...(found as Found)]
        .sort(([a], [b]) => a - b)
        .map(([rule, range]) => ({
          rule,
          matterId: ordered[rule]?.matter ?? 0,
          closedFrom: closing[rule] ?? 0,
          ...range,
        }));
    },
  };
}
