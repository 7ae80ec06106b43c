import type { Fault } from './faults.ts';
import type { Blind, Sample } from './sample.ts';

/** The largest frame either side may send, in bytes of UTF-8 JSON. */
export const MAX_FRAME_BYTES = 262_144;

export const PLATFORMS = ['linux-x11', 'linux-wayland', 'macos', 'windows'] as const;
export type Platform = (typeof PLATFORMS)[number];

/** A place in a journal: everything up to and including `seq` is settled. */
export interface Cursor {
  journal: string;
  seq: number;
}

/** A cursor with the instant of its sample. */
export interface Settled extends Cursor {
  at: number;
}

/** What the attorney lets the helper do. Only the holder's configuration counts. */
export interface Configuration {
  idleAfterSeconds: number;
  /** A sample is excluded when every word given of one exclusion is in it, however either is written (case, accents, dashes, blanks). */
  exclusions: { app?: string; title?: string }[];
  paused: boolean;
  /** When a pause ends by itself, epoch milliseconds, also while no browser is open; absent or null: when the attorney says so. */
  pausedUntil?: number | null;
  /** Whether the recorder goes on while no browser is open. */
  keepCapturing: boolean;
  /** Whether titles are recorded also of browser windows that nobody can say whether they are private; absent: no. */
  uncheckedTitles?: boolean;
}

/** What a request asks for and gives, by method. */
export interface Requests {
  'secret.get': { params: { name: string }; value: string | null };
  'secret.set': { params: { name: string; value: string }; value: null };
  'secret.delete': { params: { name: string }; value: null };
  diagnose: { params: Record<string, never>; value: Diagnosis };
  takeOver: { params: Record<string, never>; value: null };
}
export type Method = keyof Requests;

/** The helper's own account of itself, free of titles. */
export interface Diagnosis {
  helper: string;
  platform: Platform;
  node: string;
  observer: string;
  journal: { id: string; first: number; last: number };
  /** The recorder's process id. */
  pid: number;
  /** Bytes of the journal on disk, and its bound. */
  bytes: number;
  limit: number;
  trouble: JournalTrouble | null;
  /** The browser whose profile holds the timeline. */
  holder: string | null;
}

export type Request = {
  [M in Method]: { type: 'request'; id: number; method: M; params: Requests[M]['params'] };
}[Method];

export interface HelperHello {
  type: 'hello';
  protocol: number;
  helper: string;
  platform: Platform;
  journal: string;
  first: number;
  last: number;
}

export interface Samples {
  type: 'samples';
  journal: string;
  items: Sample[];
  /** What held before the first of them, as a sample of the number before: said to whoever begins there. */
  held?: Sample;
  /** How often this connection was given the timeline; its acks say the same. */
  turn?: number;
}

/**
 * What is wrong with keeping samples. `memory`: the disk is full or read-only, so samples are kept in memory and lost
 * with the computer. `filling`: the journal is near its bound; the oldest samples go when it is reached. `dropped`:
 * that happened. `damaged`: a part of the journal on disk could not be read.
 */
export const JOURNAL_TROUBLES = ['memory', 'filling', 'dropped', 'damaged'] as const;
export type JournalTrouble = (typeof JOURNAL_TROUBLES)[number];

export interface Status {
  type: 'status';
  recording: boolean;
  blind: Blind | null;
  paused: boolean;
  recorder: 'here' | 'elsewhere';
  /** Who holds the timeline, when that is another profile. */
  detail?: string;
  /** Absent where nothing is wrong. */
  journal?: JournalTrouble;
  /** How far this profile had acknowledged when another one got the timeline: what it stored beyond is another's now. */
  settled?: Settled;
}

export type Reply = { type: 'reply'; id: number; value: unknown } | { type: 'reply'; id: number; fault: Fault };

/** Asks whether one of the browser profile's own windows, and no private one, has the focus now. */
export interface Ask {
  type: 'ask';
  id: number;
}

/** The answer to an {@link Ask}, under its number. */
export interface Answer {
  type: 'answer';
  id: number;
  own: boolean;
}

export type HelperMessage = HelperHello | Samples | Status | Reply | Ask;

export interface ExtensionHello {
  type: 'hello';
  protocol: number;
  browser: string;
  profile: string;
  /** The last sample that is stored, and its instant: a journal put back from a copy has another one of that number. */
  resume: (Cursor & { at?: number }) | null;
}

export interface Ack extends Cursor {
  type: 'ack';
  /** That of the samples. */
  turn?: number;
}

/**
 * The attorney deleted what was recorded from one instant to another; epoch milliseconds, half-open. Nothing of it is
 * to stay in the journal, and what is in front now is said anew.
 */
export interface Forget {
  type: 'forget';
  from: number;
  until: number;
}

export type Configure = { type: 'configure' } & Configuration;

export type ExtensionMessage = ExtensionHello | Ack | Configure | Forget | Request | Answer;
