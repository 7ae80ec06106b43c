import { type Link, normal, shownBy } from './link.ts';

/** Of changes, those that are an interruption: work goes back to what it was. */
const INTERRUPTS = 0.6;
/** An interruption lasts less long than work does: it stays as often as work, times this. */
const BRIEF = 0.8;
/** Where an interruption ends: back to what it interrupted, or it becomes the work itself; else with something else. */
const BACK = 0.62;
const REMAINS = 0.08;

/** A stretch of work, and how likely each of its states is by what came until then. */
interface Work {
  links: readonly Link[];
  size: number;
  /** How likely each place is where nothing is known. */
  prior: Float64Array;
  /** What each window shows, and that times how likely it is chosen anew. */
  shown: readonly Float64Array[];
  chosen: readonly Float64Array[];
  /**
   * A row for each window: at work on a matter. Single precision is enough to look back on, and half of it to hold for a
   * day of many windows.
   */
  ats: Float32Array;
  /** For each window a row for each matter that is gone back to: at work on another meanwhile. */
  aways: Float32Array;
}

function workOf(links: readonly Link[], prior: Float64Array): Work {
  const size = prior.length;
  const shown = links.map(shownBy);
  return {
    links,
    size,
    prior,
    shown,
    chosen: shown.map((row) => {
      const result = new Float64Array(size);
      for (let at = 0; at < size; at++) result[at] = (row[at] ?? 0) * (prior[at] ?? 0);
      return result;
    }),
    ats: new Float32Array(links.length * size),
    aways: new Float32Array(links.length * size * size),
  };
}

/** What is to be known of a window at each step. */
function shownIn({ links, shown, chosen, prior }: Work, place: number) {
  const { stays = 0, near = 0 } = links[place] ?? {};
  return { stays, near, seen: shown[place] ?? prior, chosen: chosen[place] ?? prior };
}

/** The places that a window may be of, half-open: what is known rules out all else. */
function possible({ links, size }: Work, place: number): { first: number; end: number } {
  const known = links[place]?.known ?? null;
  return known === null ? { first: 0, end: size } : { first: known, end: known + 1 };
}

function times(row: Float64Array, factor: number): Float64Array {
  const result = new Float64Array(row.length);
  for (let at = 0; at < row.length; at++) result[at] = factor * (row[at] ?? 0);
  return result;
}

/** What the states of a window come to, where all of them together are 1. */
interface Sums {
  at: number;
  away: number;
  /** Of those away, by the matter that is gone back to, and by the one that is worked on meanwhile. */
  returned: Float64Array;
  remained: Float64Array;
  /** What the states are to be multiplied by. */
  scale: number;
}

function scaled(sums: Omit<Sums, 'scale'>): Sums {
  const all = sums.at + sums.away;
  const scale = all > 0 ? 1 / all : 1;
  for (const row of [sums.returned, sums.remained]) {
    for (let at = 0; at < row.length; at++) row[at] = (row[at] ?? 0) * scale;
  }
  return { ...sums, at: sums.at * scale, away: sums.away * scale, scale };
}

function begin(work: Work): Sums {
  const { size, ats } = work;
  const row = shownIn(work, 0).chosen;
  ats.set(row);
  const none = { away: 0, returned: new Float64Array(size), remained: new Float64Array(size) };
  return scaled({ ...none, at: row.reduce((sum, value) => sum + value, 0) });
}

/**
 * What the window before and the window itself make likely. Linear in the number of states: what all changes have in common
 * is summed while the states before are worked out.
 */
function stepForward(work: Work, place: number, before: Sums): Sums {
  const { size, ats, aways } = work;
  const { stays, near, seen, chosen } = shownIn(work, place);
  const briefly = stays * BRIEF;
  const left = (1 - briefly) * (1 - BACK - REMAINS);
  const changed = (1 - stays) * (1 - INTERRUPTS) * before.at;
  const anew = near * (changed + left * (1 - INTERRUPTS) * before.away) + (1 - near) * (before.at + before.away);
  const goesOn = times(seen, near * briefly * before.scale);
  const here = place * size;
  const there = here - size;
  const { first, end } = possible(work, place);
  const remained = new Float64Array(size);
  const returned = new Float64Array(size);
  let sumAt = 0;
  let sumAway = 0;
  for (let now = first; now < end; now++) {
    const came = (1 - briefly) * (BACK * (before.returned[now] ?? 0) + REMAINS * (before.remained[now] ?? 0));
    const stayed = stays * before.scale * (ats[there + now] ?? 0);
    const value = near * (stayed + came) * (seen[now] ?? 0) + anew * (chosen[now] ?? 0);
    ats[here + now] = value;
    sumAt += value;
  }
  for (let back = 0; back < size; back++) {
    const interrupted = (1 - stays) * before.scale * (ats[there + back] ?? 0) + left * (before.returned[back] ?? 0);
    const begins = near * INTERRUPTS * interrupted;
    const to = (here + back) * size;
    const from = (there + back) * size;
    let sum = 0;
    for (let now = first; now < end; now++) {
      // Nothing interrupts itself.
      if (now === back) continue;
      const value = (goesOn[now] ?? 0) * (aways[from + now] ?? 0) + begins * (chosen[now] ?? 0);
      aways[to + now] = value;
      remained[now] = (remained[now] ?? 0) + value;
      sum += value;
    }
    returned[back] = sum;
    sumAway += sum;
  }
  return scaled({ at: sumAt, away: sumAway, returned, remained });
}

/** How likely each matter is in the last window, after which nothing comes. */
function lastRow({ links, size, ats }: Work, { scale, remained }: Sums): Float64Array {
  const last = (links.length - 1) * size;
  return normal(remained.map((value, now) => value + scale * (ats[last + now] ?? 0)));
}

/** What a window and those after it say of its states, up to a factor that all have in common. */
interface After {
  at: Float64Array;
  away: Float64Array;
  /** For each matter to go back to: what interruptions of it make of the rest. */
  begun: Float64Array;
}

function lastOf(work: Work): After {
  const { size, links } = work;
  const { seen, chosen } = shownIn(work, links.length - 1);
  const all = chosen.reduce((sum, value) => sum + value, 0);
  return {
    at: seen.slice(),
    away: new Float64Array(size * size).fill(1),
    begun: chosen.map((value) => all - value),
  };
}

/**
 * The same steps the other way round: puts what is said of the window before in the place of what is said of a window.
 * @returns how likely each matter is in the window before, by all windows
 */
function stepBack(work: Work, place: number, after: After): Float64Array {
  const { size, prior, ats, aways } = work;
  const { stays, near, seen } = shownIn(work, place);
  const earlier = shownIn(work, place - 1);
  const { at, away, begun } = after;
  const briefly = stays * BRIEF;
  const left = (1 - briefly) * (1 - BACK - REMAINS);
  let all = 0;
  let fresh = 0;
  for (let now = 0; now < size; now++) {
    all += at[now] ?? 0;
    fresh += (prior[now] ?? 0) * (at[now] ?? 0);
  }
  const scale = all > 0 ? 1 / all : 1;
  fresh *= scale;
  const far = (1 - near) * fresh;
  const goesOn = times(seen, near * briefly * scale);
  const remains = times(at, near * (1 - briefly) * REMAINS * scale);
  const { first, end } = possible(work, place - 1);
  const row = new Float64Array(size);
  const there = (place - 1) * size;
  for (let back = 0; back < size; back++) {
    const anew = (1 - INTERRUPTS) * fresh + INTERRUPTS * scale * (begun[back] ?? 0);
    const returns = near * ((1 - briefly) * BACK * scale * (at[back] ?? 0) + left * anew) + far;
    const to = back * size;
    const from = (there + back) * size;
    let sum = 0;
    for (let now = first; now < end; now++) {
      const value = (goesOn[now] ?? 0) * (away[to + now] ?? 0) + returns + (remains[now] ?? 0);
      away[to + now] = value;
      row[now] = (row[now] ?? 0) + (aways[from + now] ?? 0) * value;
      if (now !== back) sum += (earlier.chosen[now] ?? 0) * value;
    }
    begun[back] = sum;
    const value = near * (stays * scale * (at[back] ?? 0) + (1 - stays) * anew) + far;
    row[back] = (row[back] ?? 0) + (ats[there + back] ?? 0) * value;
    at[back] = value * (earlier.seen[back] ?? 0);
  }
  return normal(row);
}

/**
 * How likely each matter is in each window of a stretch of work, given all of its windows. Work goes on with a matter, is
 * interrupted by another and goes back to the first: so a state is the matter now and the one that is gone back to.
 * @param prior how likely each place is where nothing is known
 */
export function probabilities(links: readonly Link[], prior: Float64Array): Float64Array[] {
  if (links.length === 0) return [];
  const work = workOf(links, prior);
  let sums = begin(work);
  for (let place = 1; place < links.length; place++) sums = stepForward(work, place, sums);
  const after = lastOf(work);
  const rows = [lastRow(work, sums)];
  for (let place = links.length - 1; place > 0; place--) rows.push(stepBack(work, place, after));
  return rows.reverse();
}
