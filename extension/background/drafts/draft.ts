import { SMALL_TIME } from '../../billing/index.ts';
import {
  common,
  type DraftPatch,
  type DraftState,
  type Interval,
  joined,
  lengthOf,
  without,
} from '../../timeline/index.ts';
import type { DayWork } from './day-work.ts';
import { heirState, tickOf } from './heirs.ts';
import { workedIn } from './minutes.ts';
import type { OpenPiece, Row } from './rows.ts';
import type { RowTask } from './task.ts';

/** A row, or a part of one, on a draft. */
export interface DraftItem {
  key: string;
  row: Row;
  pieces: OpenPiece[];
  worked: number;
  ticked: boolean;
  /** Captured after the attorney edited the draft: not in what was seen then. */
  later: boolean;
}

/** One entry to be. */
export interface Draft {
  /** Stays the same while it is a draft of the same matter and task. */
  card: string;
  matter: number;
  /** Most time first. */
  items: DraftItem[];
  /** All its time. Milliseconds. */
  worked: number;
  /** Whole seconds of its ticked items, rounded once. */
  seconds: number;
  patch: DraftPatch;
  fixed: DraftState['fixed'];
  /**
   * As what `patch` and `fixed` are, where nothing was said of this very draft: of the draft that it comes of; else
   * null.
   */
  inherited: DraftState | null;
  /**
   * What its task gets of a split, seconds, where its time is as it was split and nothing else was said of it; else
   * null.
   */
  share: number | null;
  small: boolean;
}

/** How a matter's time of a day becomes entries. */
export interface Splitting {
  /** Whether the matter gets an entry for each task, where the attorney has not said otherwise. */
  byTask(matter: number): boolean;
  task(row: Row): RowTask;
}

/** The time of a draft's ticked items, sorted and disjoint. */
export function partsOf({ items }: Pick<Draft, 'items'>): Interval[] {
  return items
    .flatMap(({ ticked, pieces }) => (ticked ? pieces.map(({ start, end }) => ({ start, end })) : []))
    .sort((a, b) => a.start - b.start);
}

const byWorked = (a: { worked: number }, b: { worked: number }) => b.worked - a.worked;

/** A row as items: what belongs to the draft as the attorney has seen it, and what came later. */
function itemsOf(row: Row, { patch, fixed }: DraftState): DraftItem[] {
  // Nearly always nothing was said of any.
  if (fixed === null && !patch.items && row.pieces.length > 0) {
    const { key, pieces, worked } = row;
    return [{ key, row, pieces, worked, ticked: true, later: false }];
  }
  const seen: OpenPiece[] = [];
  const later: OpenPiece[] = [];
  for (const piece of row.pieces) {
    const handedSince = piece.hand !== null && fixed !== null && piece.hand.at > fixed.at;
    if (fixed === null || handedSince) seen.push(piece);
    else {
      for (const part of common([piece], fixed.parts)) seen.push({ ...part, hand: piece.hand });
      for (const part of without(piece, fixed.parts)) later.push({ ...part, hand: piece.hand });
    }
  }
  const item = (key: string, pieces: OpenPiece[], isLater: boolean): DraftItem[] =>
    pieces.length === 0
      ? []
      : [
          {
            key,
            row,
            pieces,
            worked: lengthOf(pieces),
            ticked: tickOf({ key, pieces, later: isLater }, patch.items ?? []),
            later: isLater,
          },
        ];
  return [...item(row.key, seen, false), ...item(`${row.key}+`, later, true)];
}

const UNTOUCHED: DraftState = { patch: {}, fixed: null, over: null };

/** A card's rows as its state says. */
interface LaidOut extends Pick<Draft, 'items' | 'worked'> {
  /** Milliseconds of its ticked items. */
  ticked: number;
  /** All time of the rows, sorted and disjoint. */
  time(): Interval[];
}

/** By the first of the rows: nearly all cards are as they were when the day was looked at last. */
const known = new WeakMap<Row, { rows: readonly Row[]; state: DraftState; as: LaidOut }[]>();
/** A row is the first of its card as it is, as it was before the last act, and as nothing was said of it. */
const MAX_WAYS = 3;

/** Lays rows out as items; the same object for the same rows and state. */
function laidOut(rows: readonly Row[], state: DraftState): LaidOut {
  const [first] = rows;
  const ways = (first && known.get(first)) ?? [];
  const same = ways.find(
    (one) =>
      one.state === state && one.rows.length === rows.length && one.rows.every((row, index) => row === rows[index]),
  );
  if (same) return same.as;
  const items = rows.flatMap((row) => itemsOf(row, state)).sort(byWorked);
  let time: Interval[] | null = null;
  const as: LaidOut = {
    items,
    worked: workedIn(items),
    ticked: workedIn(items.filter(({ ticked }) => ticked)),
    time() {
      time ??= joined(rows.flatMap(({ pieces }) => pieces));
      return time;
    },
  };
  if (first) known.set(first, [{ rows, state, as }, ...ways].slice(0, MAX_WAYS));
  return as;
}

/**
 * The card of a matter's time that is one entry; what the attorney says of how the matter is split is kept under it
 * too.
 */
export function cardOf(matter: number): string {
  return String(matter);
}

/**
 * The card of one task's time.
 * @param rest the card for what says nothing; else that is one card of its own
 */
export function taskCard(matter: number, { key, telling }: RowTask, rest?: string): string {
  return telling ? `${cardOf(matter)}/${key}` : (rest ?? `${cardOf(matter)}/rest`);
}

/** Whether time rounds to no second at all: then it cannot be an entry. */
function isNothing(worked: number): boolean {
  return Math.round(worked / 1000) === 0;
}

/**
 * A matter's rows by the card of their task. A task that is too short to be an entry is with what says nothing, or else
 * with the task that took most.
 * @param rest see {@link taskCard}
 */
export function byTaskCard<R extends Row>(
  matter: number,
  rows: readonly R[],
  task: Splitting['task'],
  rest?: string,
): Map<string, R[]> {
  const cards = new Map<string, R[]>();
  for (const row of rows) {
    const card = taskCard(matter, task(row), rest);
    const own = cards.get(card);
    if (own) own.push(row);
    else cards.set(card, [row]);
  }
  const ordered = [...cards].map(([card, own]) => ({ card, own, worked: workedIn(own) })).sort(byWorked);
  const home = ordered.find(({ card }) => card === rest) ?? ordered[0];
  for (const { card, own, worked } of ordered) {
    if (!home || card === home.card || !isNothing(worked)) continue;
    home.own.push(...own);
    cards.delete(card);
  }
  return cards;
}

/** A matter's rows by card. */
function cardsOf(matter: number, rows: readonly Row[], work: DayWork, { byTask, task }: Splitting): Map<string, Row[]> {
  const whole = cardOf(matter);
  const patch = work.stored.drafts.get(whole)?.patch;
  if (!(patch?.byTask ?? byTask(matter))) return new Map([[whole, [...rows]]]);
  return byTaskCard(matter, rows, task, patch?.rest ?? patch?.parts?.[0]?.card);
}

/** What a draft gets of a split. */
function shareOf(card: string, { patch }: DraftState, whole: DraftState | undefined, ticked: number): number | null {
  if (patch.seconds !== undefined) return null;
  if (patch.share) return patch.share.of === ticked ? patch.share.seconds : null;
  return whole?.patch.parts?.find((part) => part.card === card)?.seconds ?? null;
}

/** The drafts of a day, most time first. Every open row with a matter is in exactly one. */
export function draftsOf(work: DayWork, splitting: Splitting): Draft[] {
  const matters = new Map<number, Row[]>();
  for (const row of work.rows) {
    if (row.matter === null) continue;
    const rows = matters.get(row.matter);
    if (rows) rows.push(row);
    else matters.set(row.matter, [row]);
  }
  const { drafts: states } = work.stored;
  const cards = [...matters].flatMap(([matter, all]) =>
    [...cardsOf(matter, all, work, splitting)].map(([card, rows]) => ({
      card,
      matter,
      rows,
      small: workedIn(all) < SMALL_TIME,
    })),
  );
  const times = new Map(
    states.size === 0 ? [] : cards.map(({ card, rows }) => [card, laidOut(rows, UNTOUCHED).time()]),
  );
  const drafts = cards.map(({ card, matter, rows, small }): Draft => {
    const whole = cardOf(matter);
    const own = states.get(card) ?? null;
    const inherited = own ? null : heirState(card, whole, states, times);
    const state = own ?? inherited ?? UNTOUCHED;
    const { items, worked, ticked } = laidOut(rows, state);
    return {
      card,
      matter,
      items,
      worked,
      seconds: Math.round(ticked / 1000),
      patch: state.patch,
      fixed: state.fixed,
      inherited,
      share: shareOf(card, state, states.get(whole), ticked),
      small,
    };
  });
  // What rounds to no second at all cannot be an entry; it stays in the timeline and joins the next window's time.
  return drafts.filter(({ worked }) => !isNothing(worked)).sort(byWorked);
}
