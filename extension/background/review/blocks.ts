import type { Interval } from '../../timeline/index.ts';

/** What time went to: a matter by its id, nothing yet, or what the attorney set aside. */
export type BlockOf = number | 'needs' | 'aside';

/** A stretch of a day's time, of one item. */
export interface ItemTime extends Interval {
  of: BlockOf;
  /** Tells its item from the others of the day. */
  item: string;
  /** When the stretch begins, by which the item is found on the page. */
  at: number;
}

/** Ten minutes of a day, or several of these in a row that went to the same for the most part. Milliseconds. */
export interface Block extends Interval {
  of: BlockOf;
  /** When the first time in it begins and the last one ends. */
  from: number;
  to: number;
  /** How long it was this. */
  worked: number;
  /** How long it was something else. */
  besides: number;
  /** Where the item begins that most of it went to. */
  at: number;
}

/** The length of a block that has no neighbour like it. Milliseconds. */
export const BLOCK = 10 * 60_000;

/** Time with one thing in a block, and the items that it is made of. */
interface Share {
  worked: number;
  items: Map<string, { worked: number; at: number }>;
}

/** What lies in ten minutes, or in several of these. */
interface Cell extends Interval {
  from: number;
  to: number;
  shares: Map<BlockOf, Share>;
}

/** The day's time by tens of minutes, in order; those without any are left out. */
function cellsOf(times: readonly ItemTime[], origin: number): Cell[] {
  /** By how many blocks they are after the origin. */
  const cells = new Map<number, Cell>();
  for (const { start, end, of, item, at } of times) {
    if (end <= start) continue;
    for (let nth = Math.floor((start - origin) / BLOCK); origin + nth * BLOCK < end; nth++) {
      const begin = origin + nth * BLOCK;
      const from = Math.max(start, begin);
      const to = Math.min(end, begin + BLOCK);
      let cell = cells.get(nth);
      if (!cell) {
        cell = { start: begin, end: begin + BLOCK, from, to, shares: new Map() };
        cells.set(nth, cell);
      }
      cell.from = Math.min(cell.from, from);
      cell.to = Math.max(cell.to, to);
      let share = cell.shares.get(of);
      if (!share) {
        share = { worked: 0, items: new Map() };
        cell.shares.set(of, share);
      }
      share.worked += to - from;
      const known = share.items.get(item);
      if (known) {
        known.worked += to - from;
        known.at = Math.min(known.at, at);
      } else share.items.set(item, { worked: to - from, at });
    }
  }
  return [...cells.values()].sort((a, b) => a.start - b.start);
}

/** What most of a cell went to; of two that had as much, the one that went on. */
function mostOf({ shares }: Cell, before: BlockOf | null): BlockOf | null {
  const order = [...shares].sort(([one, { worked }], [other, share]) => {
    return share.worked - worked || Number(other === before) - Number(one === before);
  });
  return order[0]?.[0] ?? null;
}

/** Takes what lies in one cell into another. */
function addTo(cell: Cell, { to, end, shares }: Cell): void {
  cell.to = to;
  cell.end = end;
  for (const [of, { worked, items }] of shares) {
    const share = cell.shares.get(of) ?? { worked: 0, items: new Map() };
    cell.shares.set(of, share);
    share.worked += worked;
    for (const [item, time] of items) {
      const known = share.items.get(item);
      // What was in the other cell is nobody's any more.
      if (known) known.worked += time.worked;
      else share.items.set(item, time);
    }
  }
}

/**
 * A day as blocks of ten minutes, each by what had most of it, and neighbours of the same as one. All time is in exactly
 * one block, as `worked` or `besides`. Pure.
 * @param times disjoint, in any order
 * @param origin an instant at which a block begins: a local midnight, so that blocks begin when a clock shows a ten
 */
export function blocksOf(times: readonly ItemTime[], origin: number): Block[] {
  const joined: { of: BlockOf; cell: Cell }[] = [];
  for (const cell of cellsOf(times, origin)) {
    const last = joined.at(-1);
    const touching = last?.cell.end === cell.start ? last : null;
    const of = mostOf(cell, touching?.of ?? null);
    if (of === null) continue;
    if (touching?.of === of) addTo(touching.cell, cell);
    else joined.push({ of, cell });
  }
  return joined.map(({ of, cell: { start, end, from, to, shares } }) => {
    const all = [...shares.values()].reduce((sum, share) => sum + share.worked, 0);
    const worked = shares.get(of)?.worked ?? 0;
    const [longest] = [...(shares.get(of)?.items.values() ?? [])].sort((a, b) => b.worked - a.worked);
    return { of, start, end, from, to, worked, besides: all - worked, at: longest?.at ?? from };
  });
}
