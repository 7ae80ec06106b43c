import type { Interval } from '../../timeline/index.ts';

/** What time went to: a matter by its id, nothing yet, or what the attorney set aside. */
export type BlockOf = number | 'needs' | 'aside';

/** All of a day's time with one item, or a part of it. */
export interface ItemTimes {
  of: BlockOf;
  /** Tells the item from the others of the day. */
  item: string;
  times: readonly Interval[];
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

/** Time with one item in a block, and when it began by which it is found on the page. */
interface ItemShare {
  item: string;
  worked: number;
  at: number;
}

/** Time with one thing in a block, and the items that it is made of; one item can stand in it several times. */
interface Share {
  of: BlockOf;
  worked: number;
  items: ItemShare[];
}

/** What lies in ten minutes, or in several of these. */
interface Cell extends Interval {
  from: number;
  to: number;
  /** A few, each of another thing. */
  shares: Share[];
}

/** A cell's share of a thing, which may be the first. */
function shareOf({ shares }: Cell, of: BlockOf): Share {
  for (const share of shares) if (share.of === of) return share;
  const share = { of, worked: 0, items: [] };
  shares.push(share);
  return share;
}

/** The day's time by tens of minutes, in order; those without any are left out. A day has thousands of times. */
function cellsOf(items: readonly ItemTimes[], origin: number): Cell[] {
  /** By how many blocks they are after the origin. */
  const cells = new Map<number, Cell>();
  for (const { of, item, times } of items)
    for (const { start, end } of times) {
      if (end <= start) continue;
      for (let nth = Math.floor((start - origin) / BLOCK); origin + nth * BLOCK < end; nth++) {
        const begin = origin + nth * BLOCK;
        const from = Math.max(start, begin);
        const to = Math.min(end, begin + BLOCK);
        let cell = cells.get(nth);
        if (!cell) {
          cell = { start: begin, end: begin + BLOCK, from, to, shares: [] };
          cells.set(nth, cell);
        }
        if (from < cell.from) cell.from = from;
        if (to > cell.to) cell.to = to;
        const share = shareOf(cell, of);
        share.worked += to - from;
        const last = share.items.at(-1);
        if (last?.item !== item) share.items.push({ item, worked: to - from, at: start });
        else {
          last.worked += to - from;
          if (start < last.at) last.at = start;
        }
      }
    }
  return [...cells.values()].sort((a, b) => a.start - b.start);
}

/** What most of a cell went to; of two that had as much, the one that went on. */
function mostOf({ shares }: Cell, before: BlockOf | null): BlockOf | null {
  let most: Share | null = null;
  for (const share of shares)
    if (!most || share.worked > most.worked || (share.worked === most.worked && share.of === before)) most = share;
  return most?.of ?? null;
}

/** Takes what lies in one cell into another. */
function addTo(cell: Cell, { to, end, shares }: Cell): void {
  cell.to = to;
  cell.end = end;
  for (const { of, worked, items } of shares) {
    const share = shareOf(cell, of);
    share.worked += worked;
    for (const one of items) share.items.push(one);
  }
}

/** Where the item begins that most of a share went to; of two that had as much, the one that stands first in it. */
function beginOfMost({ items }: Share): number | undefined {
  const all = new Map<string, ItemShare>();
  let most: ItemShare | null = null;
  for (const one of items) {
    const known = all.get(one.item);
    if (known) known.worked += one.worked;
    else all.set(one.item, { ...one });
  }
  for (const one of all.values()) if (!most || one.worked > most.worked) most = one;
  return most?.at;
}

/**
 * A day as blocks of ten minutes, each by what had most of it, and neighbours of the same as one. All time is in exactly
 * one block, as `worked` or `besides`. Pure.
 * @param items their times are disjoint, each item's in order
 * @param origin an instant at which a block begins: a local midnight, so that blocks begin when a clock shows a ten
 */
export function blocksOf(items: readonly ItemTimes[], origin: number): Block[] {
  const joined: { of: BlockOf; cell: Cell }[] = [];
  for (const cell of cellsOf(items, origin)) {
    const last = joined.at(-1);
    const touching = last?.cell.end === cell.start ? last : null;
    const of = mostOf(cell, touching?.of ?? null);
    if (of === null) continue;
    if (touching?.of === of) addTo(touching.cell, cell);
    else joined.push({ of, cell });
  }
  return joined.map(({ of, cell }) => {
    const { start, end, from, to, shares } = cell;
    const own = shareOf(cell, of);
    const all = shares.reduce((sum, share) => sum + share.worked, 0);
    return { of, start, end, from, to, worked: own.worked, besides: all - own.worked, at: beginOfMost(own) ?? from };
  });
}
