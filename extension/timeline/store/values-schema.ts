import * as v from 'valibot';
import { type Cursor, type Day, LAST_INSTANT } from '../../../shared/index.ts';
import type { Connection, SweepProgress, SyncProgress } from '../model/connection.ts';
import type { DoneAct } from '../model/done-act.ts';
import type { FoldState } from '../model/fold.ts';
import type { Interval } from '../model/intervals.ts';
import type { KeptRule } from '../model/kept-rule.ts';
import type { Learning, StoredWordChange } from '../model/learning.ts';
import type { OutboxState } from '../model/outbox.ts';
import type { BillingChoices, FirmState, Properties, RecordingSettings, RetentionSettings } from '../model/settings.ts';
import type { Tail } from '../model/tail.ts';
import type { EndedTimer, RunningTimer } from '../model/timer/time.ts';
import type { Imported } from './imported/imported.ts';

/** Single values, by name. */
export interface Values {
  /** How far samples are stored. `behind`: what came later was undone, and what held there is to be said anew. */
  cursor: Cursor & { fold: FoldState; behind?: true };
  tail: Tail;
  /** Time that was deleted while samples of it may still be on their way; sorted and disjoint. */
  forgotten: Interval[];
  /** The log of decisions: the number of its next line, and the last line of the attorney's that is in effect. */
  log: { next: number; done: number };
  keeping: RetentionSettings;
  /**
   * Days are being summed up. `from`: of an older database, the days of time from this instant on have no sums yet.
   * `before`: the sums of the days before this one are still by an earlier start of day.
   */
  rebuild: { from?: number; before?: Day };
  /** The last line of the log of which it is settled whether it deletes something for good. */
  purged: number;
  /** Grows with each change of a matter that a title could be about. */
  mattersRevision: number;
  /** This browser profile's lasting name on the wire. */
  profile: string;
  /** When the attorney agreed to recording on this computer: to windows, and to what was set with it in `recording`. */
  consent: number;
  recording: RecordingSettings;
  rules: KeptRule[];
  learning: Learning;
  connection: Connection;
  /** What the attorney set. */
  properties: Partial<Properties>;
  firm: FirmState;
  billing: BillingChoices;
  /** Settings without a record of their own, by name; the registry of settings says what each may be. */
  settings: Record<string, unknown>;
  sync: SyncProgress;
  sweep: SweepProgress;
  outbox: OutboxState;
  /** Up to when changes that somebody made in Clio were looked for, by this computer's clock and by Clio's. */
  watched: { account: string; at: number; clio?: number };
  /** Other matters' names and numbers that are fine in a matter's notes. */
  fineInMatter: { matter: number; other: string }[];
  /** Words that the attorney put in the place of drafted ones, in the order in which they were written. */
  ownWords: StoredWordChange[];
  /** Categories that the attorney chose for entries of one kind of work, the latest last. */
  categoryChoices: { matter: number; kind: string; category: number }[];
  /** Names are hidden on the screens: others may look at them. */
  hideNames: boolean;
  /** Until when what asks Clio by itself rests, by name, and after how many failures in a row. */
  pauses: { [asker: string]: { failures: number; until: number } };
  /** What was taken over from other programs, in the order in which it was. */
  imports: Imported[];
  /** The timer that runs, and the last one that ended by itself until the attorney has seen that. */
  timer: { running: RunningTimer | null; ended: EndedTimer | null };
  /** When a back-up was last made here, epoch milliseconds. */
  backedUp: number;
  /** Acts of the pages that wrote something of late. */
  acts: DoneAct[];
  /**
   * Which database is used in the place of this one since a back-up was put back, and which one was used until then: null
   * once what is in that was deleted. In the first of all databases alone, which never goes.
   */
  inUse: { database: string; before: string | null; since: number };
}

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const instant = v.pipe(whole, v.maxValue(LAST_INSTANT));
/** What of a cursor is worked with; what else stands in it stays. */
const cursor = v.object({
  journal: v.string(),
  seq: whole,
  fold: v.object({
    at: instant,
    zone: v.pipe(v.number(), v.minValue(-1_440), v.maxValue(1_440)),
    open: v.nullable(
      v.union([
        v.object({ start: instant, app: v.string(), title: v.string() }),
        v.object({ start: instant, why: v.string() }),
      ]),
    ),
    clockSet: v.boolean(),
    toldBefore: v.optional(instant),
    turns: v.optional(v.array(v.object({ seq: whole, from: instant, to: instant }))),
  }),
});

/**
 * A value as it lies in the database. A damaged cursor is none: the helper is asked for all that it holds, and what is
 * stored of that already changes nothing. Else no batch could be stored any more.
 */
export function storedValue<K extends keyof Values>(key: K, value: unknown): Values[K] | undefined {
  return key === 'cursor' && !v.is(cursor, value) ? undefined : (value as Values[K] | undefined);
}
