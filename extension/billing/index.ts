/**
 * From a day's items to what is posted: pure rules, nothing read and nothing kept. Time captured is in milliseconds
 * (`worked`), time for Clio in whole seconds (`seconds`, `inClio`).
 */

export { type Blank, blanksIn, fillBlank, PARTICIPANTS } from './entry/blanks.ts';
export {
  type CategoryChoice,
  type ChosenCategory,
  categoryForWork,
  defaultCategory,
  offeredCategories,
} from './entry/category.ts';
export { type Charge, type ChargeFacts, type DefaultCharge, defaultCharge } from './entry/charge.ts';
export type { Item, Range } from './entry/item.ts';
export type { WorkKind } from './entry/work-names.ts';
export {
  type Drafting,
  draftNarrative,
  draftParts,
  type NarrativePart,
  narrativeOf,
} from './narrative/draft-narrative.ts';
export { joinedNarrative, typedParticipant } from './narrative/edited.ts';
export { finalNote, type NoteTotals, withoutTotals, withTotalsOf } from './narrative/final-note.ts';
export {
  inOwnWords,
  type LearnedWords,
  learnedWords,
  type OwnWords,
  type WordChange,
  wordChanges,
  wordsFor,
} from './narrative/own-words.ts';
export { namedBefore } from './narrative/participants.ts';
export { type Expanded, expandAt, type TextSnippet } from './narrative/snippets.ts';
export type { DayFacts, EntryPlace, ReportedEntry, SilentTime } from './report/facts.ts';
export { type DayRange, type Division, firstOfWeek, PRESETS, type Preset, presetRange } from './report/ranges.ts';
export { type Report, reportOf, type Sums } from './report/report.ts';
export {
  canBeKept,
  FIELDS,
  type Finding,
  type FindingKind,
  type RuleName,
  type Terms,
  type Wants,
  wantsEntries,
} from './rules/all.ts';
export { checkEntry, type EntryToCheck, stopsSending, worstFinding } from './rules/check-entry.ts';
export type { CodeKind, EntryFacts, Mention, MentionSearch, TimeInClio } from './rules/entry-facts.ts';
export { type Input, lineSchema } from './rules/field.ts';
export type { Fine, Fix, Found, Offer, SplitPart } from './rules/finding.ts';
export { moreIsFine } from './rules/more-than-worked.ts';
export { type ClientOfMatter, createNameSearch } from './rules/names.ts';
export type { TasksApart } from './rules/one-task.ts';
export type { RuleScope } from './rules/rule.ts';
export { type BillingRule, SMALL_TIME, termsFor } from './rules/terms.ts';
export { createOwnNames, type OwnMatter } from './telling/own-names.ts';
export { type ToldTask, toldTask } from './telling/told-task.ts';
export { apportion } from './time/apportion.ts';
export { type Ledger, type LedgerEntry, type LedgerLine, ledgerOf, type Staying } from './time/ledger.ts';
export { type MergeAdvice, type MergeableEntry, mergeAdvice } from './time/merge-advice.ts';
export { goesWithClio, type OwnRounding, secondsToSend } from './time/own-rounding.ts';
export { decimalHours, secondsInClio, shownInClio } from './time/rounding.ts';
export { type ShownSplit, splitAsShown } from './time/split-shown.ts';
export { type Task, taskOf } from './titles/task.ts';
export type { TaskKind } from './titles/task-kind.ts';
export { mayBeName } from './titles/voice.ts';
export { kindOfMost, workKindOf } from './titles/work-kind.ts';
