import type { PrivateRule } from '../../../shared/index.ts';
import type { Rule } from '../model/rule.ts';
import type { Candidate, Match } from '../model/types.ts';
import type { Evidence, Refusal } from './evidence.ts';
import type { Reason } from './outcome.ts';

/**
 * What became of one thing found in a title: it decided; it is named beside what decided; it is about a matter that
 * better evidence names already; its matter is closed; a rule before it decides; or why it does not count at all.
 */
export type Fate = 'decides' | 'also' | 'said-already' | 'closed' | 'later-rule' | Refusal;

/** One thing that was found in a title. */
export interface Step extends Candidate {
  /** The characters of the title that are the reason; empty where none are. */
  text: string;
  fate: Fate;
  /** What the rule asks for, where a rule is the reason. */
  asks?: Pick<Rule, 'words' | 'pattern' | 'app' | 'title' | 'source'>;
}

/** What a title comes to and how: for a page on which any title can be tried. */
export interface Explanation {
  match: Match;
  reason: Reason | 'private';
  /** For a private window: by which rule. */
  privateRule?: PrivateRule;
  /** The title as it was compared. */
  readAs: string;
  /** Everything found, in the order in which it stands in the title; what decided comes first. */
  steps: Step[];
}

/** What was found and does not count. */
export type Refusals = { item: Evidence; why: Refusal }[];

interface Found {
  item: Evidence;
  candidate: Candidate;
}

interface Findings {
  title: string;
  readAs: string;
  match: Match;
  reason: Reason;
  evidence: Found[];
  refused: (Found & { why: Refusal })[];
  ruleAt(place: number): Rule | undefined;
}

function same(a: Candidate, b: Candidate): boolean {
  return a.matterId === b.matterId && a.by === b.by && a.start === b.start && a.end === b.end;
}

function fateOf({ item, candidate }: Found, { candidates, also = [] }: Match): Fate {
  if (candidates.some((other) => same(other, candidate))) return 'decides';
  if (item.later) return 'later-rule';
  if (also.some((other) => same(other, candidate))) return item.open ? 'also' : 'closed';
  const named = [...candidates, ...also].some(({ matterId }) => matterId === item.matterId);
  return named || item.open ? 'said-already' : 'closed';
}

/** Puts together what a title comes to and the steps to it. */
export function explanationOf(findings: Findings): Explanation {
  const { title, readAs, match, reason, evidence, refused, ruleAt } = findings;
  const step = ({ item, candidate }: Found, fate: Fate): Step => {
    const rule = item.rule === undefined ? undefined : ruleAt(item.rule);
    const made: Step = { ...candidate, text: title.slice(candidate.start, candidate.end), fate };
    if (rule) {
      const { words, pattern, app, title: also, source } = rule;
      made.asks = { source, ...(words === undefined ? { pattern } : { words }) };
      if (app !== undefined) made.asks.app = app;
      if (also !== undefined) made.asks.title = also;
    }
    return made;
  };
  const steps = [
    ...evidence.map((found) => step(found, fateOf(found, match))),
    ...refused.map((found) => step(found, found.why)),
  ].sort((a, b) => Number(b.fate === 'decides') - Number(a.fate === 'decides') || a.start - b.start || b.end - a.end);
  return { match, reason, readAs, steps };
}
