import type { Day, Platform } from '../../shared/index.ts';
import type { Standing } from '../timeline/index.ts';
import type { BillingCalls } from './billing.ts';
import type { ConnectionCalls } from './connection.ts';
import type { FirmCalls } from './firm.ts';
import type { ExclusionCalls, HelperCalls, HelperView, RecordingView, RemarkView, StoreTroubleView } from './helper.ts';
import type { MatchingCalls } from './matching.ts';
import type { EntryFacts, PostingCalls } from './posting.ts';
import type { KeepingCalls } from './retention.ts';
import type { ReviewCalls } from './review.ts';

/** A matter as the screens name it. */
export interface MatterView {
  id: number;
  /** Clio's display number. */
  number: string;
  client: string | null;
  description: string;
  status: 'Open' | 'Pending' | 'Closed';
  /** Which of the palette's colours is this matter's, from 0. */
  colour: number;
}

/** Why a title means a matter: the characters (UTF-16 offsets; 0, 0 for none) and the rule. */
export interface EvidenceView {
  matter: MatterView;
  start: number;
  end: number;
  by: string;
  /** The rule, or what was learned, in words; null where the characters say it all. */
  reason: string | null;
}

/** One approved entry. */
export interface EntryView extends EntryFacts {
  id: string;
  standing: Standing;
  matter: MatterView;
  minutes: number;
  seconds: number;
  /** What Clio shows for it, or will, seconds. */
  inClio: number;
  narrative: string;
  postedAt: number | null;
  /** The entry's page in Clio, once it is there. */
  link: string | null;
}

/** Why an attempt to connect, sync or post came to nothing. */
export type ClioTrouble =
  | { kind: 'unreachable' }
  /** Something on the way answered in Clio's place, with this HTTP status. */
  | { kind: 'on-the-way'; status: number }
  /** Nobody knows what became of something that was sent more than once; it is tried ever later. */
  | { kind: 'ailing' }
  /** So many entries were tried in vain, and wait for the attorney to say whether to try again. */
  | { kind: 'held'; many: number }
  | { kind: 'closed' }
  | { kind: 'declined' }
  | { kind: 'wrong-client' }
  | { kind: 'not-ours' }
  /** Clio does not take the code of a sign-in: it is old, or the redirect address is not registered. */
  | { kind: 'code' }
  | { kind: 'no-permission' }
  | { kind: 'sign-in' }
  | { kind: 'wrong-region' }
  /** The secrets on this computer cannot be read now. */
  | { kind: 'key-store'; why: 'locked' | 'out-of-reach' }
  /** `scope`: the box to tick on the Clio application, where one is known. */
  | { kind: 'forbidden'; scope: { area: string; write: boolean } | null; reason: string }
  | { kind: 'firewall' }
  | { kind: 'limit'; until: number }
  | { kind: 'refused'; reason: string }
  | { kind: 'other-user'; name: string }
  /** The secret in the firm's setup file is not the application's any more. */
  | { kind: 'old-setup' }
  /** Clio no longer takes the token of a shared connection. */
  | { kind: 'shared-ended'; as: string }
  /** No Clio user can be found for whom a shared connection's time would be: by her address, or by the id in her file. */
  | { kind: 'no-colleague'; why: 'nobody' | 'several' | 'disabled'; who: string; by: 'email' | 'id' }
  | { kind: 'busy' };

/** A sync under way: matters so far, of how many where Clio says so, and on which page. */
export interface SyncView {
  done: number;
  total: number | null;
  page: number;
}

/** The connection as the screens show it. */
export interface ConnectionView {
  region: string;
  regionName: string;
  account: string;
  user: string;
  email: string;
  /** Her time zone in Clio, as Clio names it; absent where that is not known. */
  timeZone?: string;
  /** The Clio user whose connection it is, where it is shared with this computer. */
  sharedBy?: string;
  /** It was made with the firm's setup file, whose settings go with it. */
  fromSetup?: true;
  state: 'connected' | 'sign-in';
  syncedAt: number | null;
  matters: number;
  /** A sync under way. */
  sync: SyncView | null;
  /** Why the last sync ended early. */
  trouble: ClioTrouble | null;
  /** Approved entries that are not in Clio yet. */
  waiting: number;
  /** Where client secret and tokens are kept. */
  secrets: 'key-store' | 'browser' | null;
}

export interface StripPiece {
  start: number;
  end: number;
  /** A palette colour, or null where a matter is needed. */
  colour: number | null;
}

/** What the options page shows. */
export interface StateView {
  helper: HelperView;
  platform: Platform | null;
  helperVersion: string | null;
  remarks: RemarkView[];
  consent: number | null;
  recording: RecordingView;
  connection: ConnectionView | null;
  /** The address to register in the firm's Clio application. */
  redirect: string;
  /** Those in which a connection may be made: one alone where the firm locked it. */
  regions: { id: string; name: string; origin: string }[];
  /** The client id that the firm set, and whether she may use another. */
  firmClient?: { id: string; locked: boolean };
}

export type ConnectResult = { ok: true } | { ok: false; trouble: ClioTrouble };

/** The export, as documented in the README. */
export interface Export {
  version: 1;
  exportedAt: number;
  spans: {
    start: number;
    end: number;
    app: string;
    title: string;
    matter: number | null;
    outcome: string;
    by: string | null;
  }[];
  entries: {
    date: Day;
    matter: number;
    seconds: number;
    narrative: string;
    category: number | null;
    billable: boolean;
    state: string;
    clioId: number | null;
  }[];
}

/** A part of the export; entries come with the first part. `next` is where the next part begins, null after the last. */
export interface ExportPart extends Export {
  next: number | null;
}

/** What pages may ask of the worker: parameters and answer, by name. */
export interface Calls
  extends BillingCalls,
    MatchingCalls,
    FirmCalls,
    HelperCalls,
    ExclusionCalls,
    ConnectionCalls,
    ReviewCalls,
    KeepingCalls,
    PostingCalls {
  'state.read': { params: Record<string, never>; value: StateView };
  'matters.find': { params: { words: string }; value: MatterView[] };
  'entry.withdraw': { params: { id: string }; value: boolean };
  'connection.make': {
    params: { region: string; clientId: string; clientSecret: string };
    value: ConnectResult;
  };
  /** Clio's page that ends with a code to copy; null for a region that is not known. */
  'connection.approval': { params: { region: string; clientId: string }; value: string | null };
  'connection.paste': {
    params: { region: string; clientId: string; clientSecret: string; code: string };
    value: ConnectResult;
  };
  /** Signs in again with what is kept: through Clio's window, or with a code that she copied from Clio's page. */
  'connection.renew': { params: { code?: string }; value: ConnectResult };
  'connection.remove': { params: Record<string, never>; value: null };
  'sync.now': { params: Record<string, never>; value: null };
  'timeline.export': { params: { from: number }; value: ExportPart };
}
export type CallName = keyof Calls;

/** What travels from a page to the worker. */
export interface CallMessage<N extends CallName = CallName> {
  call: N;
  params: Calls[N]['params'];
  /** The id of an act: asked for again under the same one, it is not done again. */
  act?: string;
}

/** What comes back: the value, or the word that the call failed, for a person to report. */
export type CallAnswer<N extends CallName = CallName> =
  | { value: Calls[N]['value'] }
  /** `store`: the timeline's storage cannot be used, and why. */
  | { failed: string; store?: StoreTroubleView };

/** What the worker tells all open pages: something they show may have changed. */
export const CHANGED = { event: 'changed' } as const;
