import type { Blind, Diagnosis, Examination, JournalTrouble } from '../../shared/index.ts';
import type { StoreTrouble, Values } from '../timeline/index.ts';

// What the pages ask and show of the helper and of what it may record.

/** Why the timeline's storage cannot be used. */
export type StoreTroubleView = StoreTrouble;

/** What the helper is doing, or what keeps it from it. */
export type HelperView =
  | { kind: 'off' }
  | { kind: 'connecting' }
  /** It has been connecting for so long that something is wrong. */
  | { kind: 'silent' }
  | { kind: 'recording' }
  | { kind: 'paused'; until: number | null }
  | { kind: 'blind'; why: Blind }
  | { kind: 'elsewhere'; who: string | null }
  | { kind: 'missing' }
  | { kind: 'forbidden' }
  | { kind: 'stopped' }
  | { kind: 'unreadable' }
  | { kind: 'version'; theirs: number }
  | { kind: 'store'; trouble: StoreTroubleView };

/**
 * What is worth a word although recording goes on. `interrupted`: nobody looked in that stretch. `skipped`: what was
 * recorded in that stretch never came here, because another profile took it, or the helper had no room for it.
 * Instants are epoch milliseconds.
 */
export type RemarkView =
  | { kind: 'journal'; trouble: JournalTrouble }
  | { kind: 'old-helper'; theirs: string }
  | { kind: 'skipped'; from: number; to: number; why: 'taken' | 'dropped' }
  | { kind: 'interrupted'; from: number; to: number }
  /** All that was stored here is gone: the browser had taken the storage away when it was looked at then. */
  | { kind: 'store-lost'; at: number };

/** What the attorney lets the helper record, as it is stored. */
export type RecordingView = Values['recording'];
/** What of it is changed on the options page. */
export type RecordingChange = Partial<
  Pick<
    RecordingView,
    'idleAfterMinutes' | 'exclusions' | 'keepCapturing' | 'uncheckedTitles' | 'microphone' | 'subjects'
  >
>;
export type Exclusion = RecordingView['exclusions'][number];

/** For how long the attorney pauses. */
export type PauseFor = 'half-hour' | 'tomorrow' | 'resume';

/** What became of the wish to hold the timeline here: done, or no answer came, or the helper said no. */
export type TakeOverResult = 'done' | 'no-answer' | 'refused';

/** What the pages may ask about recording. */
export interface HelperCalls {
  'consent.give': { params: Record<string, never>; value: null };
  'helper.retry': { params: Record<string, never>; value: null };
  /** The helper's account of itself, or null where it does not answer. */
  'helper.diagnose': { params: Record<string, never>; value: Diagnosis | null };
  /** What it finds when it looks at its installation, or null where it cannot be asked that. It takes some seconds. */
  'helper.examine': { params: Record<string, never>; value: Examination | null };
  /** Puts in place again what was installed; whether it was done. */
  'helper.repair': { params: Record<string, never>; value: boolean };
  'helper.takeOver': { params: Record<string, never>; value: TakeOverResult };
  'recording.pause': { params: { how: PauseFor }; value: null };
  'recording.resume': { params: Record<string, never>; value: null };
}

/** What an exclusion would have left out of what is recorded. */
export interface ExclusionPreview {
  /** Windows, counted by program and title, and their time; both of so many days up to today that have recorded time. */
  windows: number;
  minutes: number;
  days: number;
  /** The part of all the recorded time of those days, from 0 to 1. */
  share: number;
  /** It is so much that the attorney is asked first. */
  much: boolean;
  /** The windows with most time, and where the words stand in their titles. */
  titles: { app: string; title: string; start: number; end: number }[];
}

/** What the pages may ask about exclusions. */
export interface ExclusionCalls {
  'exclusion.preview': { params: { rule: Exclusion }; value: ExclusionPreview };
}
