import { privateRule, sourceOf } from '../../shared/index.ts';
import type { Evidence } from './evidence/evidence.ts';
import { type Explanation, explanationOf, type Refusals } from './evidence/explain.ts';
import { createGatherer, mayBeCut } from './evidence/gather.ts';
import type { RuleHit } from './evidence/longest.ts';
import { weigh } from './evidence/outcome.ts';
import { dayNumberOf } from './model/status.ts';
import type { Candidate, Match, Matcher, MatcherOptions, Matter, Where } from './model/types.ts';
import { createMatterIndex, type MatterIndex } from './numbers/matter-index.ts';
import { findNamed } from './numbers/named.ts';
import { findRuns, type Hit, markOthers } from './numbers/runs.ts';
import { compileRules } from './rules/compile.ts';
import { mayHaveInitial, type Scan, textOf } from './text/scan.ts';
import { createScanner } from './text/scanner.ts';
import { HAS_COMMA, HAS_HASH } from './text/unit.ts';

const NO_RULES: readonly RuleHit[] = [];
/** What most titles mean: made once. */
const NOTHING: Match = Object.freeze({ outcome: 'none', candidates: Object.freeze<Candidate[]>([]) as Candidate[] });

/** A matcher that can also say how it came to what it says. */
export interface ExplainingMatcher extends Matcher {
  /** What {@link Matcher.match} says of a title, with every step to it. Costs more; for a page that shows it. */
  explain(title: string, where?: Where): Explanation;
}

/**
 * Makes a matcher on matters indexed before: costs no more than compiling the rules, so that a change of rules, or a
 * question about another day, needs no new index.
 */
export function createMatcherOn(index: MatterIndex, options: MatcherOptions = {}): ExplainingMatcher {
  const showClosed = options.showClosed ?? false;
  const day = dayNumberOf(options.day);
  const rules = options.rules?.length ? compileRules(options.rules, index.closedFrom) : null;
  const scanner = createScanner();

  const evidenceIn = createGatherer(index, day);
  const candidateOf = (scan: Scan, { matterId, by, start, end, rule }: Evidence): Candidate => {
    const candidate: Candidate = { matterId, start, end, by };
    // An address in front, and a rule for all of an application, have no characters in the title.
    if (scan.folded && end > 0) Object.assign(candidate, sourceOf(scan.folded, start, end));
    const id = rule === undefined ? undefined : rules?.at(rule)?.id;
    if (id !== undefined) candidate.rule = id;
    return candidate;
  };
  const matchOf = (scan: Scan, evidence: Evidence[]) => {
    const { outcome, reason, decided, also } = weigh(evidence, showClosed);
    const match: Match = { outcome, candidates: decided.map((item) => candidateOf(scan, item)) };
    if (also.length > 0) match.also = also.map((item) => candidateOf(scan, item));
    return { match, reason };
  };

  const hitsIn = (scan: Scan): Hit[] => {
    const hits: Hit[] = [];
    findRuns(index, scan, hits);
    if (hits.length > 0) markOthers(scan, hits);
    if (scan.signs & HAS_COMMA || mayHaveInitial(scan)) findNamed(index, scan, hits);
    return hits;
  };

  /**
   * The match of the commonest kind of title, by the shortest way to the same end: one run in it, which tags one open
   * matter. Null for any other.
   */
  const plainMatch = (scan: Scan, hits: readonly Hit[]): Match | null => {
    const [hit] = hits;
    if (!hit || hits.length > 1 || hit.fit !== 'exact' || !index.runs.isStrong(hit.run)) return null;
    const only = index.runs.onlyMeaning(hit.run);
    if (only < 0 || index.around(hit.run)) return null;
    const { matterId, closedFrom, by } = index.meaningOf(only);
    if (closedFrom <= day || by === 'name-core' || by === 'name-bare') return null;
    const { start, end } = scan.folded ? sourceOf(scan.folded, hit.start, hit.end) : hit;
    return { outcome: 'auto', candidates: [{ matterId, start, end, by }] };
  };

  return {
    match(title, where) {
      if (privateRule(title, where?.app) !== null) return { outcome: 'private', candidates: [] };
      const scan = scanner(title);
      const hits = hitsIn(scan);
      const ruleHits = rules ? rules.find(scan, where?.app) : NO_RULES;
      const hasPage = Boolean(where?.url) || where?.pageMatter !== undefined;
      if (ruleHits.length === 0 && !hasPage && !(scan.signs & HAS_HASH) && !mayBeCut(scan)) {
        if (hits.length === 0 && !index.mayHoldParts(scan)) return NOTHING;
        const match = plainMatch(scan, hits);
        if (match) return match;
      }
      const evidence = evidenceIn(scan, hits, ruleHits, where);
      return evidence.length === 0 ? NOTHING : matchOf(scan, evidence).match;
    },
    explain(title, where) {
      const hidden = privateRule(title, where?.app);
      if (hidden !== null) {
        const match: Match = { outcome: 'private', candidates: [] };
        return { match, reason: 'private', privateRule: hidden, readAs: '', steps: [] };
      }
      const scan = scanner(title);
      const refusals: Refusals = [];
      const hits = hitsIn(scan);
      const ruleHits = rules ? rules.find(scan, where?.app) : NO_RULES;
      const evidence = evidenceIn(scan, hits, ruleHits, where, (item, why) => refusals.push({ item, why }));
      const { match, reason } = matchOf(scan, evidence);
      return explanationOf({
        title,
        readAs: textOf(scan),
        match,
        reason,
        evidence: evidence.map((item) => ({ candidate: candidateOf(scan, item), item })),
        refused: refusals.map(({ item, why }) => ({ candidate: candidateOf(scan, item), item, why })),
        ruleAt: (place) => rules?.at(place),
      });
    },
  };
}

/**
 * Makes a matcher for the matters as they are; a change of matters asks for a new one. The order in which the matters
 * are given makes no difference.
 */
export function createMatcher(matters: Matter[], options: MatcherOptions = {}): ExplainingMatcher {
  return createMatcherOn(createMatterIndex(matters), options);
}
