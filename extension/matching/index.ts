export type { Refusal } from './evidence/evidence.ts';
export type { Explanation, Fate, Step } from './evidence/explain.ts';
export type { Reason } from './evidence/outcome.ts';
export { createMatcher, createMatcherOn, type ExplainingMatcher } from './matcher.ts';
export { revisionOf } from './model/revision.ts';
export type { PatternRule, Rule, RuleFault, RuleField, RuleProblem, RuleSource, WordRule } from './model/rule.ts';
export { statusOn } from './model/status.ts';
export type { Place, SuggestionReason } from './model/suggestion-reason.ts';
export type {
  By,
  Candidate,
  Match,
  Matcher,
  MatcherOptions,
  Matter,
  NotClientWork,
  StrongBy,
  WeakBy,
  Where,
} from './model/types.ts';
export { createMatterIndex, type MatterIndex } from './numbers/matter-index.ts';
export { compareRules, type RuleDifference } from './preview.ts';
export { checkRules } from './rules/check.ts';
export { proposeRule, type RowForRule, wordsWorthARule } from './rules/propose.ts';
export {
  createLearner,
  type Example,
  type Learner,
  type Neighbour,
  type Question,
  type Row,
} from './suggestions/learner.ts';
export { isCurrentState, joinStates, type LearnerState } from './suggestions/learner-state.ts';
export { withSuggestions } from './suggestions/merge.ts';
export { type Answered, SHOWN_FROM, type Suggestion } from './suggestions/suggestion.ts';
export { createTitleReader, type TitleReader } from './suggestions/title-reader.ts';
export { holdsAddress, pathOf } from './text/address.ts';
