import { SMALL_TIME } from '../billing/index.ts';
import { common, type DraftPatch, type DraftState, type Interval, lengthOf, without } from '../timeline/index.ts';
import type { DayWork, OpenPiece, Row } from './day.ts';
import type { RowTask } from './drafts-words.ts';

/** A row, or a part of one, on a draft. */
export interface DraftItem {
  key: string;
  row: Row;
  pieces: OpenPiece[];
  worked: number;
  ticked: boolean;
  /** Captured after she edited the draft: not in what she has seen. */
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
  /** The time of its ticked items, sorted and disjoint. */
  parts: Interval[];
  /** Whole seconds of `parts`, rounded once. */
  seconds: number;
  patch: DraftPatch;
  /** What its task gets of a split, seconds, where she said nothing else of its time; null where it was not split so. */
  share: number | null;
  small: boolean;
}

/** How a matter's time of a day becomes entries. */
export interface Splitting {
  /** Whether the matter gets an entry for each task, where she has not said otherwise. */
  byTask(matter: number): boolean;
  task(row: Row): RowTask;
}

const byWorked = (a: { worked: number }, b: { worked: number }) => b.worked - a.worked;

/** A row as items: what belongs to the draft as she has seen it, and what came later. */
function itemsOf(row: Row, { patch, fixed }: DraftState): DraftItem[] {
  const seen: OpenPiece[] = [];
  const later: OpenPiece[] = [];
  for (const piece of row.pieces) {
    const hers = piece.handed !== null && fixed !== null && piece.handed > fixed.at;
    if (fixed === null || hers) seen.push(piece);
    else {
      for (const part of common([piece], fixed.parts)) seen.push({ ...part, handed: piece.handed });
      for (const part of without(piece, fixed.parts)) later.push({ ...part, handed: piece.handed });
    }
  }
  const ticks = new Map(patch.items?.map(({ key, ticked }) => [key, ticked]));
  const item = (key: string, pieces: OpenPiece[], isLater: boolean): DraftItem[] =>
    pieces.length === 0
      ? []
      : [
          {
            key,
            row,
            pieces,
            worked: lengthOf(pieces),
            ticked: ticks.get(key) ?? !isLater,
            later: isLater,
          },
        ];
  return [...item(row.key, seen, false), ...item(`${row.key}+`, later, true)];
}

const UNTOUCHED: DraftState = { patch: {}, fixed: null };

/** The card of a matter's time that is one entry; what she says of how the matter is split is kept under it too. */
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

/** The drafts of a day, most time first. Every open row with a matter is in exactly one. */
export function draftsOf(work: DayWork, { byTask, task }: Splitting): Draft[] {
  const groups = new Map<string, { matter: number; rows: Row[] }>();
  for (const row of work.rows) {
    const { matter } = row;
    if (matter === null) continue;
    const whole = cardOf(matter);
    const said = work.stored.drafts.get(whole)?.patch;
    const split = said?.byTask ?? byTask(matter);
    const card = split ? taskCard(matter, task(row), said?.parts?.[0]?.card) : whole;
    const group = groups.get(card);
    if (group) group.rows.push(row);
    else groups.set(card, { matter, rows: [row] });
  }
  const workedFor = new Map<number, number>();
  for (const { matter, worked } of work.rows)
    if (matter !== null) workedFor.set(matter, (workedFor.get(matter) ?? 0) + worked);

  const drafts = [...groups].map(([card, { matter, rows }]): Draft => {
    const state = work.stored.drafts.get(card) ?? UNTOUCHED;
    const part = work.stored.drafts.get(cardOf(matter))?.patch.parts?.find((one) => one.card === card);
    const items = rows.flatMap((row) => itemsOf(row, state)).sort(byWorked);
    const parts = items.filter(({ ticked }) => ticked).flatMap(({ pieces }) => pieces);
    return {
      card,
      matter,
      items,
      worked: items.reduce((sum, item) => sum + item.worked, 0),
      parts: parts.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start),
      seconds: Math.round(lengthOf(parts) / 1000),
      patch: state.patch,
      share: part && state.patch.seconds === undefined ? part.seconds : null,
      small: (workedFor.get(matter) ?? 0) < SMALL_TIME,
    };
  });
  // What rounds to no second at all cannot be an entry; it stays in the timeline and joins the next window's time.
  return drafts.filter(({ worked }) => Math.round(worked / 1000) > 0).sort(byWorked);
}
