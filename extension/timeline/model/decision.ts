import type { Day } from '../../../shared/index.ts';
import type { Becoming, DraftPatch } from './draft.ts';
import type { Interval } from './intervals.ts';
import type { RuleStep } from './kept-rule.ts';

/** Why time is not to become an entry: the attorney hid it, or it was not work for a client. */
export type Aside = 'hidden' | 'not-client';

/** A stretch that the attorney gave to a matter. */
export interface Tagged extends Interval {
  /** Its window was still in front: what it goes on for belongs to it, until it or its day ends. */
  live?: true;
}

/** One of several stretches that were given to matters at once. */
export interface Gift extends Tagged {
  matter: number;
}

/** A stretch that is one matter's share of time given to several. */
export interface Shared extends Interval {
  matter: number;
}

/** What the attorney decided. It lies beside the captured time, keyed by the time it is about. */
export type Act =
  /** This matter, whatever the titles say; null: what the titles say. `rule`: what was remembered with it. */
  | { kind: 'tag'; stretches: Tagged[]; matter: number | null; rule?: RuleStep }
  /** Each stretch to its matter, whatever the titles say. */
  | { kind: 'give'; stretches: Gift[] }
  /** Shared out between matters: no instant is in two of the stretches. */
  | { kind: 'share'; stretches: Shared[] }
  /** Out of the drafts; null: back into them, as is what the attorney gives to a matter later. */
  | { kind: 'aside'; stretches: Interval[]; aside: Aside | null }
  /** Gone; after thirty days for good. */
  | { kind: 'delete'; stretches: Interval[] }
  /**
   * What comes before the instant and what comes after are two items. `stretches`: the time of one item after it, which
   * is an item of its own; without them, only the window at the instant is split.
   */
  | { kind: 'split'; at: number; stretches?: Interval[] }
  /** One item, whatever the titles; splits inside are mended. */
  | { kind: 'join'; stretches: Interval[] }
  /** A note; an empty one takes the note away. */
  | { kind: 'note'; stretches: Interval[]; note: string }
  /** Time that was not captured, added by the attorney. */
  | { kind: 'add'; stretches: Interval[]; zone: number; title: string; matter: number | null; call?: true }
  /**
   * A timer ran over these stretches: what was captured in them is this matter's, whatever the titles say. `added`: what
   * of them counts though it was not captured; what is captured there later takes its place. `title`: what it was for,
   * noted on all of it.
   */
  | { kind: 'timer'; stretches: Interval[]; added: Interval[]; zone: number; title: string; matter: number }
  /** The attorney was away, and it stays that: nobody is asked again. */
  | { kind: 'leave'; stretches: Interval[] }
  /** The day is done, though `open` milliseconds of it are in no entry. */
  | { kind: 'close'; day: Day; open: number }
  | DraftAct;

/**
 * A draft's words, charge or ticks. `fixed`: its time at the attorney's first edit, `over`: the time that it is said
 * of, see {@link DraftState}. `becomes`: what drafts were taken apart into or put together to, before the patch.
 */
export interface DraftAct {
  kind: 'draft';
  day: Day;
  card: string;
  patch: DraftPatch;
  fixed?: { parts: Interval[]; at: number };
  over?: Interval[];
  becomes?: Becoming;
}

/** What the store itself writes down. It cannot be undone. */
export type Remark =
  /** Captured time was cut here: earlier decisions on it ended with it. */
  | { kind: 'cut'; stretches: Interval[] }
  /** The clock was set in this time; or an entry holds it although the attorney was away. */
  | { kind: 'mark'; stretches: Interval[]; why: 'clock' | 'away' };

/** A line of the log. `seq` only grows; later lines win. */
export interface Decision<A extends Act | Remark = Act | Remark> {
  seq: number;
  at: number;
  act: A;
  /** The days of UTC, counted from 1970, that it is about: a day is read without reading the whole log. */
  buckets: number[];
  /** How many items the attorney did it to, where that is known. */
  items?: number;
}

const BUCKET = 86_400_000;

export function isRemark(decision: Decision): decision is Decision<Remark> {
  return decision.act.kind === 'cut' || decision.act.kind === 'mark';
}

/** The time that an act is about. */
export function stretchesOf(act: Act | Remark): Interval[] {
  switch (act.kind) {
    case 'split':
      return [{ start: act.at, end: act.at + 1 }, ...(act.stretches ?? [])];
    case 'close':
    case 'draft':
      return [];
    default:
      return act.stretches;
  }
}

/** The first and last day of UTC of a time. */
export function bucketsOf({ start, end }: Interval): [number, number] {
  return [Math.floor(start / BUCKET), Math.floor((end - 1) / BUCKET)];
}

/** The day of UTC under which what is about a whole day is kept. */
export function bucketOfDay(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / BUCKET;
}

/** All days of UTC that an act is about. */
export function allBuckets(act: Act | Remark): number[] {
  if (act.kind === 'close' || act.kind === 'draft') return [bucketOfDay(act.day)];
  const buckets = new Set<number>();
  let whole = { start: 0, end: 0 };
  const stretches = stretchesOf(act);
  for (let index = 0; index < stretches.length; index++) {
    const stretch = stretches[index];
    // Thousands of stretches are of one day, nearly always.
    if (!stretch || (stretch.start >= whole.start && stretch.end <= whole.end)) continue;
    const [first, last] = bucketsOf(stretch);
    for (let bucket = first; bucket <= last; bucket++) buckets.add(bucket);
    whole = { start: first * BUCKET, end: (last + 1) * BUCKET };
  }
  return [...buckets];
}
