import {
  common,
  type DraftPatch,
  type DraftState,
  type Interval,
  type ItemTick,
  joined,
  lengthOf,
  without,
} from '../../timeline/index.ts';
import type { OpenPiece } from './rows.ts';

/**
 * Whether an item goes into the entry: as the attorney said of it; else as was said last of most of its time, before it
 * was split, joined, noted or given; else unless it came later than what the attorney has seen.
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
  'participants',
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

/** The time that a state was said of; none where that was not kept. */
function timeOf({ over, fixed }: DraftState): readonly Interval[] {
  return over ?? fixed?.parts ?? [];
}

/** A draft of the same matter whose time this mostly is: an act on an item can give it another card. */
function fromMatter(whole: string, time: readonly Interval[], states: States): DraftState | null {
  let best: { shared: number; state: DraftState } | null = null;
  for (const [card, state] of states) {
    if (!state.over || (card !== whole && !card.startsWith(`${whole}/`))) continue;
    const shared = lengthOf(common(time, state.over));
    if (shared * 2 > lengthOf(time) && shared > (best?.shared ?? 0)) best = { shared, state };
  }
  return best && { patch: lastingOf(best.state.patch), fixed: best.state.fixed, over: best.state.over };
}

/** A draft of which all time was given to this one's matter, as where it was the wrong one: the words go with it. */
function fromElsewhere(time: readonly Interval[], states: States, times: Times): DraftState | null {
  for (const [card, state] of states) {
    const patched = timeOf(state);
    if (patched.length === 0 || time.some((part) => without(part, patched).length > 0)) continue;
    if (common(times.get(card) ?? [], patched).length > 0) continue;
    // What is given to a matter is to be sent there, whatever stayed behind before; what is fine was so in the other.
    const { items: _, ticked: __, confirmed: ___, fine: ____, ...patch } = lastingOf(state.patch);
    const { narrative, told } = state.patch;
    return {
      patch: { ...patch, ...(narrative ? { narrative, ...(told ? { told } : {}) } : {}) },
      fixed: state.fixed,
      over: state.over,
    };
  }
  return null;
}

type States = ReadonlyMap<string, DraftState>;
/** The time of each card that there is, sorted and disjoint. */
type Times = ReadonlyMap<string, readonly Interval[]>;

/**
 * What a draft of which nothing was said is, where its time is that of another draft: how that is billed goes with the
 * time. Null where it comes of none.
 * @param whole the card that its matter would have as one
 */
export function heirState(card: string, whole: string, states: States, times: Times): DraftState | null {
  const time = times.get(card) ?? [];
  return fromMatter(whole, time, states) ?? fromElsewhere(time, states, times);
}
