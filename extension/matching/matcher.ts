import { privateRule, sourceOf } from '../../shared/index.ts';
import { type Evidence, evidenceOf, type Refused, type RuleHit } from './evidence/evidence.ts';
import { type Explanation, explanationOf, type Refusals } from './evidence/explain.ts';
import { isStrong, weigh } from './evidence/outcome.ts';
import { dayNumberOf } from './model/status.ts';
import {
  type Candidate,
  type Match,
  type Matcher,
  type MatcherOptions,
  type Matter,
  MOST_CANDIDATES,
  type Where,
} from './model/types.ts';
import { ELLIPSIS } from './numbers/cut.ts';
import { createMatterIndex, type MatterIndex } from './numbers/matter-index.ts';
import { findRuns, type Hit } from './numbers/runs.ts';
import { isNumber } from './numbers/witnesses.ts';
import { compileRules } from './rules/compile.ts';
import { addressesIn, PATH } from './text/address.ts';
import { createScanner, HAS_DIGITS, HAS_HASH, HAS_POINT, type Scan, textOf } from './text/scan.ts';

const NO_RULES: readonly RuleHit[] = [];

/** A matcher that can also say how it came to what it says. */
export interface ExplainingMatcher extends Matcher {
  /** What {@link Matcher.match} says of a title, with every step to it. Costs more; for a page that shows it. */
  explain(title: string, where?: Where): Explanation;
}

/** Whether an ellipsis may stand in a title: folding writes it as points, and in plain text nothing else is one. */
function mayBeCut(scan: Scan): boolean {
  return (scan.has & HAS_POINT) !== 0 && (scan.folded !== null || scan.source.includes(ELLIPSIS));
}

/** Marks all rules but the one that decides: the first that gives an open matter, else the first. */
function inOrder(evidence: Evidence[]): void {
  const rules = evidence.filter((item) => item.rule !== undefined).sort((a, b) => (a.rule ?? 0) - (b.rule ?? 0));
  const first = rules.find(({ open }) => open) ?? rules[0];
  for (const item of rules) if (first && item.matterId !== first.matterId) item.later = true;
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

  const addAddresses = (text: string, inTitle: boolean, evidence: Evidence[]) => {
    for (const { matterId, start, end } of addressesIn(text)) {
      const closedFrom = index.closedFrom(matterId);
      if (closedFrom === undefined) continue;
      const range = inTitle ? { start, end } : { start: 0, end: 0 };
      evidence.push({ matterId, open: closedFrom > day, by: 'address', ...range });
    }
  };
  const addParts = (meaning: number, by: 'cut' | 'order', start: number, end: number, evidence: Evidence[]) => {
    const { matterId, closedFrom, by: witness } = index.meaningOf(meaning);
    if (isNumber(witness)) evidence.push({ matterId, open: closedFrom > day, by, start, end });
  };
  const evidenceIn = (
    scan: Scan,
    hits: Hit[],
    ruleHits: readonly RuleHit[],
    where: Where | undefined,
    refused?: Refused,
  ): Evidence[] => {
    const evidence = hits.length + ruleHits.length > 0 ? evidenceOf(scan, hits, ruleHits, day, refused) : [];
    if (ruleHits.length > 1) inOrder(evidence);
    if (scan.has & HAS_HASH) {
      const text = textOf(scan);
      if (text.includes(PATH)) addAddresses(text, true, evidence);
    }
    if (where?.url) addAddresses(where.url, false, evidence);
    if (mayBeCut(scan)) {
      index.findCut(scan, (run, start, end) => {
        index.runs.eachMeaning(run, MOST_CANDIDATES, (meaning) => addParts(meaning, 'cut', start, end, evidence));
      });
    }
    if (scan.has & HAS_DIGITS && !evidence.some(isStrong)) {
      index.findInAnyOrder(scan, (meaning, start, end) => addParts(meaning, 'order', start, end, evidence));
    }
    return evidence;
  };
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
    if (closedFrom <= day) return null;
    const { start, end } = scan.folded ? sourceOf(scan.folded, hit.start, hit.end) : hit;
    return { outcome: 'auto', candidates: [{ matterId, start, end, by }] };
  };

  return {
    match(title, where) {
      if (privateRule(title, where?.app) !== null) return { outcome: 'private', candidates: [] };
      const scan = scanner(title);
      const hits: Hit[] = [];
      findRuns(index, scan, hits);
      const ruleHits = rules ? rules.find(scan, where?.app) : NO_RULES;
      if (ruleHits.length === 0 && !where?.url && !(scan.has & HAS_HASH) && !mayBeCut(scan)) {
        const match = plainMatch(scan, hits);
        if (match) return match;
      }
      const evidence = evidenceIn(scan, hits, ruleHits, where);
      return evidence.length === 0 ? { outcome: 'none', candidates: [] } : matchOf(scan, evidence).match;
    },
    explain(title, where) {
      const hidden = privateRule(title, where?.app);
      if (hidden !== null) {
        const match: Match = { outcome: 'private', candidates: [] };
        return { match, reason: 'private', privateRule: hidden, readAs: '', steps: [] };
      }
      const scan = scanner(title);
      const refusals: Refusals = [];
      const hits: Hit[] = [];
      findRuns(index, scan, hits);
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
