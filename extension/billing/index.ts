/**
 * From a day's items to what is posted: pure rules, nothing read and nothing kept. Time captured is in milliseconds
 * (`worked`), time for Clio in whole seconds (`seconds`, `inClio`).
 */

// Items to entries.
export type { MergeAdvice } from './advice.ts';
// Time as Clio shows it.
export { apportion } from './apportion.ts';
// Narratives.
export type { Blank } from './blanks.ts';
// Charge and category.
export type { Charge } from './charge.ts';
// Checks before sending.
export type {
  CodeKind,
  Finding,
  FindingKind,
  Fix,
  Mention,
  MentionSearch,
  SplitPart,
  TimeInClio,
} from './checks/finding.ts';
export type { EntryGroup, GroupedDay, TitleGroup } from './group.ts';
// What goes in.
export type { Item, LooseItem, Range } from './item.ts';
export type { Ledger, LedgerEntry, LedgerLine } from './ledger.ts';
export { cleanTitle, draftNarrative, type TitleUse } from './narrative.ts';
export { decimalHours, secondsInClio } from './rounding.ts';
export type { BillingRule, Grouping, RuleScope, Terms } from './rule.ts';
export type { TextSnippet } from './snippets.ts';
export type { Task, TaskKind } from './titles/task.ts';
