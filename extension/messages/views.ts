// Nouns that several contracts share. Instants are epoch milliseconds.

import type { Region } from '../clio/index.ts';
import type { SuggestionReason } from '../matching/index.ts';
import type { Refusal } from '../timeline/index.ts';

/** A matter as the screens name it. */
export interface MatterView {
  id: number;
  /** Clio's display number; null where the matter is not known on this computer. */
  number: string | null;
  client: string | null;
  description: string;
  status: 'Open' | 'Pending' | 'Closed';
  /** Which of the palette's colours is this matter's, from 0. */
  colour: number;
}

/** Why a title means a matter, beside its characters: what was learned, or a rule of the attorney's or the firm's. */
export type EvidenceReason = SuggestionReason | { code: 'rule'; own: boolean; words: string };

/** Why a title means a matter: the characters (UTF-16 offsets; 0, 0 for none) and the rule. */
export interface EvidenceView {
  matter: MatterView;
  start: number;
  end: number;
  by: string;
  /** The rule, or what was learned; null where the characters say it all. */
  reason: EvidenceReason | null;
  /** How sure it is, of what was learned. */
  percent?: number;
  /** The attorney answered so three times, and never otherwise. */
  always?: true;
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
  /** `scope`: the box to tick on the Clio application, where one is known; `said`: Clio's own words, perhaps none. */
  | { kind: 'forbidden'; scope: { area: string; write: boolean } | null; said: string }
  | { kind: 'firewall' }
  | { kind: 'limit'; until: number }
  | { kind: 'refused'; why: Refusal }
  /** Signed in is `name`; of the account, where it is another than that for which the time was reviewed. */
  | { kind: 'other-user'; name: string; account: string | null }
  /** The secret in the firm's setup file is not the application's any more. */
  | { kind: 'old-setup' }
  /** Clio no longer takes the token of a shared connection. */
  | { kind: 'shared-ended'; as: string }
  /** No Clio user can be found for whom a shared connection's time would be: by the address, or the id in the file. */
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
  region: Region['id'];
  account: string;
  user: string;
  email: string;
  /** The user's time zone in Clio, as Clio names it; absent where that is not known. */
  timeZone?: string;
  /** The Clio user whose connection it is, where it is shared with this computer. */
  sharedBy?: string;
  /** The connection was made with the firm's setup file, whose settings go with it. */
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
