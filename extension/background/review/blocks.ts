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

/** When the first block of all begins; the origin where there is none. */
function beginOf(items: readonly ItemTimes[], origin: number): number {
  let first = Number.MAX_SAFE_INTEGER;
  for (const { times } of items) first = Math.min(first, times[0]?.start ?? first);
  return first === Number.MAX_SAFE_INTEGER ? origin : origin + Math.floor((first - origin) / BLOCK) * BLOCK;
}

// A day has thousands of times. What goes through them reads a time where it stands, by index: a name for each instant,
// or an iterator, costs an object at each step.

/** The day's time by tens of minutes, by how many blocks they are after the first one. */
function cellsOf(items: readonly ItemTimes[], first: number): (Cell | undefined)[] {
  const cells: (Cell | undefined)[] = [];
  for (let place = 0; place < items.length; place++) {
    const item = items[place];
    if (!item) continue;
    const { of, times } = item;
    for (let index = 0; index < times.length; index++) {
      const time = times[index];
      if (!time || time.end <= time.start) continue;
      for (let nth = Math.floor((time.start - first) / BLOCK); first + nth * BLOCK < time.end; nth++) {
        const begin = first + nth * BLOCK;
        let cell = cells[nth];
        if (!cell) {
          cell = { start: begin, end: begin + BLOCK, from: begin + BLOCK, to: begin, shares: [] };
          cells[nth] = cell;
        }
        if (time.start < cell.from) cell.from = Math.max(time.start, begin);
        if (time.end > cell.to) cell.to = Math.min(time.end, begin + BLOCK);
        shareOf(cell, of).worked += Math.min(time.end, begin + BLOCK) - Math.max(time.start, begin);
      }
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
function addItems(blocks: readonly (Made | undefined)[], items: readonly ItemTimes[], first: number): void {
  for (const { of, item, times } of items) {
    let block: Made | null = null;
    let share: ItemShare = { worked: 0, at: 0, nth: 0 };
    for (let index = 0; index < times.length; index++) {
      const time = times[index];
      if (!time || time.end <= time.start) continue;
      for (let nth = Math.floor((time.start - first) / BLOCK); first + nth * BLOCK < time.end; nth++) {
        const there = blocks[nth];
        if (there?.of !== of) continue;
        const begin = first + nth * BLOCK;
        if (there !== block) {
          note(block, item, share);
          block = there;
          share = { worked: 0, at: time.start, nth };
        }
        share.worked += Math.min(time.end, begin + BLOCK) - Math.max(time.start, begin);
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
  const byCell: (Made | undefined)[] = [];
  const first = beginOf(items, origin);
  cellsOf(items, first).forEach((cell, nth) => {
    if (!cell) return;
    const last = joined.at(-1);
    const touching = last?.cell.end === cell.start ? last : null;
    const of = mostOf(cell, touching?.of ?? null);
    if (of === null) return;
    const block: Made = touching?.of === of ? touching : { of, cell, items: new Map() };
    byCell[nth] = block;
    if (block === touching) addTo(block.cell, cell);
    else joined.push(block);
  });
  addItems(byCell, items, first);
  return joined.map((block) => {
    const { of, cell } = block;
    const { start, end, from, to, shares } = cell;
    const { worked } = shareOf(cell, of);
    const all = shares.reduce((sum, share) => sum + share.worked, 0);
    return { of, start, end, from, to, worked, besides: all - worked, at: beginOfMost(block) ?? from };
  });
}
