import type { BackupCalls, ScheduleCalls } from './backup.ts';
import type { BillingCalls } from './billing.ts';
import type { ConnectionCalls, SignInCalls } from './connection.ts';
import type { ExportCalls } from './export.ts';
import type { FirmCalls } from './firm.ts';
import type { ExclusionCalls, HelperCalls, StoreTroubleView } from './helper.ts';
import type { ImportCalls } from './imports.ts';
import type { MatchingCalls } from './matching.ts';
import type { PostingCalls } from './posting.ts';
import type { ReportCalls } from './reports.ts';
import type { RetentionCalls } from './retention.ts';
import type { ReviewCalls } from './review.ts';
import type { Revision } from './revision.ts';
import type { SettingsCalls } from './settings.ts';
import type { StateCalls } from './state.ts';
import type { TimerCalls } from './timer.ts';
import type { UnsentCalls } from './unsent.ts';

/** What pages may ask of the worker: parameters and answer, by name. */
export interface Calls
  extends BackupCalls,
    BillingCalls,
    ImportCalls,
    MatchingCalls,
    FirmCalls,
    HelperCalls,
    ExclusionCalls,
    ConnectionCalls,
    SignInCalls,
    ReviewCalls,
    ReportCalls,
    RetentionCalls,
    ScheduleCalls,
    SettingsCalls,
    PostingCalls,
    StateCalls,
    TimerCalls,
    UnsentCalls,
    ExportCalls {}
export type CallName = keyof Calls;

/**
 * One handler for each call, typed by the calls themselves.
 * @param act the id of the act that it is; asked for again under the same id, it must not be done twice
 */
export type Handlers = { [N in CallName]: (params: Calls[N]['params'], act?: string) => Promise<Calls[N]['value']> };

/** What travels from a page to the worker. */
export interface CallMessage<N extends CallName = CallName> {
  call: N;
  params: Calls[N]['params'];
  /** The id of an act: asked for again under the same one, it is not done again. */
  act?: string;
}

/**
 * What comes back: the value, or the word that the call failed, for a person to report. `revision`: after an act, the one
 * that shows what came of it.
 */
export type CallAnswer<N extends CallName = CallName> =
  | { value: Calls[N]['value']; revision?: Revision }
  /** `store`: the timeline's storage cannot be used, and why. */
  | { failed: string; store?: StoreTroubleView };

/** What the worker tells all open pages: something they show may have changed; it is all in this revision. */
export interface News {
  event: 'changed';
  revision: Revision;
}
