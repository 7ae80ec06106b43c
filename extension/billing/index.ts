/**
 * From a day's items to what is posted: pure rules, nothing read and nothing kept. Time captured is in milliseconds
 * (`worked`), time for Clio in whole seconds (`seconds`, `inClio`).
 */
export { type MergeAdvice, type MergeableEntry, mergeAdvice } from './advice.ts';
export { apportion } from './apportion.ts';
export { type Blank, blanksIn, fillBlank } from './blanks.ts';
export { type CategoryChoice, defaultCategory, offeredCategories } from './category.ts';
export { type Charge, type ChargeFacts, type DefaultCharge, defaultCharge } from './charge.ts';
export type { AmountFacts } from './checks/amounts.ts';
export { checkEntry, type EntryToCheck, stopsSending, worstFinding } from './checks/check-entry.ts';
export type {
  CodeKind,
  Finding,
  FindingKind,
  Fix,
  Marked,
  Mention,
  MentionSearch,
  SplitPart,
  TimeInClio,
  UntilConfirmed,
  UntilFixed,
} from './checks/finding.ts';
export { type ClientOfMatter, createNameSearch } from './checks/names.ts';
export { finalNote, type NoteTotals, withoutTotals } from './final-note.ts';
export type { Item, Range } from './item.ts';
export { type Ledger, type LedgerEntry, type LedgerLine, ledgerOf, type Staying } from './ledger.ts';
export { draftNarrative, type Withheld } from './narrative.ts';
export { goesWithClio, type OwnRounding, secondsToSend } from './own-rounding.ts';
export { decimalHours, secondsInClio, shownInClio } from './rounding.ts';
export type { BillingRule, Grouping, RuleScope, Terms } from './rule.ts';
export { type Expanded, expandAt, type TextSnippet } from './snippets.ts';
export { type ShownSplit, splitAsShown } from './split-shown.ts';
export { SMALL_TIME, termsFor } from './terms.ts';
export { type Task, type TaskKind, taskOf } from './titles/task.ts';
