export type { Refusal } from './evidence.ts';
export type { Explanation, Fate, Step } from './explain.ts';
export { createMatcher, createMatcherOn, type ExplainingMatcher } from './matcher.ts';
export { createMatterIndex, type MatterIndex } from './matter-index.ts';
export type { Reason } from './outcome.ts';
export { checkRules } from './rules/check.ts';
export type { PatternRule, Rule, RuleFault, RuleField, RuleProblem, RuleSource, WordRule } from './rules/rule.ts';
export { statusOn } from './status.ts';
export type {
  By,
  Candidate,
  Match,
  Matcher,
  MatcherOptions,
  Matter,
  StrongBy,
  WeakBy,
  Where,
} from './types.ts';
