import {
  common,
  type DraftPatch,
  type DraftState,
  type ItemTick,
  joined,
  lengthOf,
  without,
} from '../timeline/index.ts';
import type { OpenPiece, Row } from './day.ts';

/**
 * Whether an item goes into the entry: as she said of it; else as she said last of most of its time, before she split,
 * joined, noted or gave it; else unless it came later than what she has seen.
 */
export function tickOf(
  item: { key: string; pieces: readonly OpenPiece[]; later: boolean },
  ticks: readonly ItemTick[],
): boolean {
  const own = ticks.find(({ key }) => key === item.key);
  if (own) return own.ticked;
  if (!ticks.some(({ time }) => time)) return !item.later;
  let left = joined(item.pieces);
  const worked = lengthOf(left);
  let taken = 0;
  for (const { ticked, time } of [...ticks].reverse()) {
    if (!time || left.length === 0) continue;
    if (ticked) taken += lengthOf(common(left, time));
    left = left.flatMap((stretch) => without(stretch, time));
  }
  if (!item.later) taken += lengthOf(left);
  return lengthOf(left) === worked ? !item.later : taken * 2 >= worked;
}

/** What a patch says that is so of all time of a draft, and not of its entry as a whole. */
const LASTING: readonly (keyof DraftPatch)[] = [
  'charge',
  'category',
  'task',
  'activity',
  'summary',
  'ticked',
  'items',
  'confirmed',
  'fine',
];

/** What of a patch a draft that comes of it has too. */
export function lastingOf(patch: DraftPatch): DraftPatch {
  return Object.fromEntries(Object.entries(patch).filter(([name]) => LASTING.includes(name as keyof DraftPatch)));
}

/**
 * What a draft of which she said nothing is, where its time is that of another draft of its matter: an act on an item
 * can give it another card, and how it is billed goes with it. Null where it comes of none.
 */
export function heirState(
  whole: string,
  rows: readonly Row[],
  states: ReadonlyMap<string, DraftState>,
): DraftState | null {
  const others = [...states].flatMap(([card, state]) =>
    state.over && (card === whole || card.startsWith(`${whole}/`)) ? [{ over: state.over, state }] : [],
  );
  if (others.length === 0) return null;
  const time = joined(rows.flatMap(({ pieces }) => pieces));
  let best: { shared: number; state: DraftState } | null = null;
  for (const { over, state } of others) {
    const shared = lengthOf(common(time, over));
    if (shared * 2 > lengthOf(time) && shared > (best?.shared ?? 0)) best = { shared, state };
  }
  return best && { patch: lastingOf(best.state.patch), fixed: best.state.fixed, over: best.state.over };
}
