// The timeline's door. `model` is pure; `store` alone knows the database; `timeline.ts` opens it and offers its calls.

export type { Piece } from './model/apply-decisions.ts';
export type { ClioList, ClioLists } from './model/clio-list.ts';
export {
  accountKey,
  type Connection,
  type SharedBy,
  type SweepProgress,
  type SyncProgress,
} from './model/connection.ts';
export type { DaySummary, KeptReport } from './model/day-summary.ts';
export type { Act, Aside, Decision } from './model/decision.ts';
export type { Becoming, DraftPatch, DraftState, ItemTick, Participant } from './model/draft.ts';
export {
  approvedSecondsOf,
  type Entry,
  type EntryCandidate,
  type EntryState,
  type Posting,
  type Standing,
  standingOf,
  timeIn,
  workedOf,
} from './model/entry.ts';
export type { Charge, Codes, EntryContent } from './model/entry-content.ts';
export { MAX_SAMPLE_GAP_MS } from './model/fold.ts';
export { common, type Interval, joined, lengthOf, touches, without } from './model/intervals.ts';
export type { KeptRule } from './model/kept-rule.ts';
export {
  type CachedMatches,
  type DaySuggestions,
  DEFAULT_LEARNING,
  type Learning,
  type StoredWordChange,
} from './model/learning.ts';
export type { StoredMatter } from './model/matter-record.ts';
export type { Made, OutboxState, Sent } from './model/outbox.ts';
export { clipped } from './model/overlay.ts';
export {
  type Difference,
  type PlainReason,
  type Reason,
  type Refusal,
  type RefusedReason,
  readReasons,
  refusalSchema,
} from './model/reason.ts';
export {
  automaticFrom,
  type BillingChoices,
  billingChoices,
  DEFAULT_RECORDING,
  DEFAULT_RETENTION,
  type Exclusion,
  type FirmState,
  type Properties,
  properties,
  type RecordingSettings,
  type RetentionSettings,
  recordingSettings,
  retentionSettings,
} from './model/settings.ts';
export { StoreError, type StoreTrouble } from './model/store-error.ts';
export type { Mark, StoredDay } from './model/stored-day.ts';
export type { CapturedSample, Pause, Span, Stretch } from './model/stretch.ts';
export type { Absent, EndedTimer, RunningTimer, TimerDoubt } from './model/timer/time.ts';
export { callsOf, type HeardCall } from './questions/calls.ts';
export { type Question, questionsOf } from './questions/questions.ts';
export { type BackupHead, type BackupRows, RestoreError, type RestoreFault } from './store/backup/contents.ts';
export type { Stage } from './store/backup/stage.ts';
export type { StoredPage, SweptPage, SyncedMatter } from './store/clio-matters.ts';
export type { ItemAct } from './store/decide-items.ts';
export type { DraftEdit } from './store/drafts.ts';
export type { Imported } from './store/imported/imported.ts';
export type { Ingested } from './store/ingest.ts';
export type { ReportDays } from './store/kept/reports.ts';
export type { RetentionMonths } from './store/maintenance.ts';
export type { NumberedPosting } from './store/postings.ts';
export type { SettingsRecords } from './store/settings.ts';
export type { Confirmed, Stopped, Stopping, TimerState, WithAbsent } from './store/timer/run.ts';
export type { Addition } from './store/undo.ts';
export type { BroughtBack } from './store/unsent/bring-back.ts';
export type { UnsentWork, WorkState } from './store/unsent/work.ts';
export type { Values } from './store/values-schema.ts';
export { createTimeline, type Timeline } from './timeline.ts';
