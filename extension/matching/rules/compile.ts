import type { RuleHit } from '../evidence/longest.ts';
import type { Rule } from '../model/rule.ts';
import type { DayNumber } from '../model/status.ts';
import { WHOLE } from '../numbers/filter.ts';
import { createRunIndex, type RunIndex } from '../numbers/run-index.ts';
import { findRuns, type Hit } from '../numbers/runs.ts';
import type { Witnesses } from '../numbers/witnesses.ts';
import type { Scan } from '../text/scan.ts';
import { createScanner } from '../text/scanner.ts';
import { faultsOf } from './check.ts';
import { compilePattern, isProblem, type Pattern } from './pattern.ts';
import { createPatterns, type FoundPattern } from './patterns.ts';

const NONE: RuleHit[] = [];
/** How many applications' names are remembered. */
const MAX_APPS = 200;

/** The rules that fit, by their place, each with the characters where it fits first. */
type Found = Map<number, { start: number; end: number }>;

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
  const runs: RunIndex = createRunIndex(ordered.length);
  const patterns = createPatterns(runs.filter);
  for (const [place, rule] of ordered.entries()) {
    if (rule.words !== undefined) {
      const scan = scanner(rule.words);
      runs.add(scan, scan.starts[0] ?? 0, scan.ends[scan.words - 1] ?? 0, true, place);
      continue;
    }
    const pattern = compiled(rule.pattern);
    if (pattern) patterns.add(place, pattern);
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

  const allOf = (scan: Scan, app: string, hits: Hit[], roles: number, mayHoldOthers: boolean): RuleHit[] => {
    const found: Found = new Map();
    const take: FoundPattern = (place, range) => {
      if (!found.has(place) && holds(place, scan, app)) found.set(place, range);
    };
    for (const { run, fit, start, end } of hits) {
      if (fit === 'exact') runs.eachMeaning(run, Number.POSITIVE_INFINITY, (place) => take(place, { start, end }));
    }
    if (roles & WHOLE) patterns.findByKey(scan, take);
    if (mayHoldOthers) patterns.findOthers(scan, take);
    if (found.size === 0) return NONE;
    return [...found]
      .sort(([a], [b]) => a - b)
      .map(([rule, range]) => ({
        rule,
        matterId: ordered[rule]?.matter ?? 0,
        closedFrom: closing[rule] ?? 0,
        ...range,
      }));
  };

  return {
    at: (place) => ordered[place],
    find(scan, app = '') {
      const hits: Hit[] = [];
      const roles = findRuns(witnesses, scan, hits);
      const mayHoldOthers = patterns.mayHoldOthers(scan);
      // Most titles fit no rule: nothing more is made for them.
      if (hits.length === 0 && !(roles & WHOLE) && !mayHoldOthers) return NONE;
      return allOf(scan, app, hits, roles, mayHoldOthers);
    },
  };
}
