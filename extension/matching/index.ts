export type { Refusal } from './evidence.ts';
export type { Explanation, Fate, Step } from './explain.ts';
export { createMatcher, createMatcherOn, type ExplainingMatcher } from './matcher.ts';
export { createMatterIndex, type MatterIndex } from './matter-index.ts';
export type { Reason } from './outcome.ts';
export { revisionOf } from './revision.ts';
export { checkRules } from './rules/check.ts';
export { compareRules, type RuleDifference } from './rules/preview.ts';
export { proposeRule, type RowForRule, wordsWorthARule } from './rules/propose.ts';
export type { PatternRule, Rule, RuleFault, RuleField, RuleProblem, RuleSource, WordRule } from './rules/rule.ts';
export { statusOn } from './status.ts';
export {
  createLearner,
  type Example,
  type Learner,
  type Neighbour,
  type Question,
  type Row,
  type Suggestion,
} from './suggestions/learner.ts';
export { joinStates, type LearnerState } from './suggestions/learner-state.ts';
export { withSuggestions } from './suggestions/merge.ts';
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
