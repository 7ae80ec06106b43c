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

/** Time with one thing in a block. */
interface Share {
  of: BlockOf;
  worked: number;
}

/** What lies in ten minutes, or in several of these. */
interface Cell extends Interval {
  from: number;
  to: number;
  /** A few, each of another thing. */
  shares: Share[];
}

/** Time with one item in a block. */
interface ItemShare {
  worked: number;
  /** When it began by which it is found on the page. */
  at: number;
  /** By how many blocks its first time in this one is after the origin. */
  nth: number;
}

/** A block in the making, and the items that are what it is. */
interface Made {
  of: BlockOf;
  cell: Cell;
  items: Map<string, ItemShare>;
}

/** A cell's share of a thing, which may be the first. */
function shareOf({ shares }: Cell, of: BlockOf): Share {
  // By index: thousands of times are looked up.
  for (let index = 0; index < shares.length; index++) {
    const share = shares[index];
    if (share?.of === of) return share;
  }
  const share = { of, worked: 0 };
  shares.push(share);
  return share;
}

/** The day's time by tens of minutes, by how many blocks they are after the origin. A day has thousands of times. */
function cellsOf(items: readonly ItemTimes[], origin: number): Map<number, Cell> {
  const cells = new Map<number, Cell>();
  for (const { of, times } of items)
    for (let index = 0; index < times.length; index++) {
      const time = times[index];
      if (!time || time.end <= time.start) continue;
      const { start, end } = time;
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
        shareOf(cell, of).worked += to - from;
      }
    }
  return cells;
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
  for (const { of, worked } of shares) shareOf(cell, of).worked += worked;
}

function note(block: Made | null, item: string, share: ItemShare): void {
  if (!block || share.worked === 0) return;
  const known = block.items.get(item);
  if (!known) {
    block.items.set(item, share);
    return;
  }
  const { worked, at, nth } = share;
  known.worked += worked;
  if (nth < known.nth || (nth === known.nth && at < known.at)) [known.nth, known.at] = [nth, at];
}

/** Notes what items each block's own time went to; an item's time in a row of tens of minutes is one note. */
function addItems(blocks: ReadonlyMap<number, Made>, items: readonly ItemTimes[], origin: number): void {
  for (const { of, item, times } of items) {
    let block: Made | null = null;
    let share: ItemShare = { worked: 0, at: 0, nth: 0 };
    for (let index = 0; index < times.length; index++) {
      const time = times[index];
      if (!time || time.end <= time.start) continue;
      const { start, end } = time;
      for (let nth = Math.floor((start - origin) / BLOCK); origin + nth * BLOCK < end; nth++) {
        const there = blocks.get(nth);
        if (there?.of !== of) continue;
        const begin = origin + nth * BLOCK;
        if (there !== block) {
          note(block, item, share);
          block = there;
          share = { worked: 0, at: start, nth };
        }
        share.worked += Math.min(end, begin + BLOCK) - Math.max(start, begin);
      }
    }
    note(block, item, share);
  }
}

/** Where the item begins that most of a block went to; of two that had as much, the one that stands first in it. */
function beginOfMost({ items }: Made): number | undefined {
  let most: ItemShare | null = null;
  for (const one of items.values())
    if (!most || one.worked > most.worked || (one.worked === most.worked && one.nth < most.nth)) most = one;
  return most?.at;
}

/**
 * A day as blocks of ten minutes, each by what had most of it, and neighbours of the same as one. All time is in exactly
 * one block, as `worked` or `besides`. Pure.
 * @param items their times are disjoint, each item's in order
 * @param origin an instant at which a block begins: a local midnight, so that blocks begin when a clock shows a ten
 */
export function blocksOf(items: readonly ItemTimes[], origin: number): Block[] {
  const joined: Made[] = [];
  const byCell = new Map<number, Made>();
  for (const [nth, cell] of [...cellsOf(items, origin)].sort(([one], [other]) => one - other)) {
    const last = joined.at(-1);
    const touching = last?.cell.end === cell.start ? last : null;
    const of = mostOf(cell, touching?.of ?? null);
    if (of === null) continue;
    const block: Made = touching?.of === of ? touching : { of, cell, items: new Map() };
    byCell.set(nth, block);
    if (block === touching) addTo(block.cell, cell);
    else joined.push(block);
  }
  addItems(byCell, items, origin);
  return joined.map((block) => {
    const { of, cell } = block;
    const { start, end, from, to, shares } = cell;
    const { worked } = shareOf(cell, of);
    const all = shares.reduce((sum, share) => sum + share.worked, 0);
    return { of, start, end, from, to, worked, besides: all - worked, at: beginOfMost(block) ?? from };
  });
}
