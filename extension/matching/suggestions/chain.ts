/** One window of a stretch of work. */
export interface Link {
  /** For each place how much likelier what the window shows makes it, as logarithms. */
  scores: Float64Array;
  /** The place of its matter, where it is known. */
  known: number | null;
  /** How likely it goes on with the matter of the window before; not looked at for the first. */
  stays: number;
  /** How much the window before says of this one at all: 1 right after it, 0 after a night. */
  near: number;
}

/** Of changes, those that are an interruption: work goes back to what it was. */
const INTERRUPTS = 0.6;
/** An interruption lasts less long than work does: it stays as often as work, times this. */
const BRIEF = 0.8;
/** Where an interruption ends: back to what it interrupted, or it becomes the work itself; else with something else. */
const BACK = 0.62;
const REMAINS = 0.08;

/** How likely each state is: at work on a matter, or on one while another is interrupted, row by row of the first. */
interface States {
  at: Float64Array;
  away: Float64Array;
}

const createStates = (size: number): States => ({ at: new Float64Array(size), away: new Float64Array(size * size) });

/** What the window before makes likely. Linear in the number of states: what all changes have in common is summed first. */
function stepForward(from: States, to: States, { stays, near }: Link, prior: Float64Array): void {
  const size = prior.length;
  const briefly = stays * BRIEF;
  const returned = new Float64Array(size);
  const remained = new Float64Array(size);
  let sumAt = 0;
  let sumAway = 0;
  for (let now = 0; now < size; now++) {
    sumAt += from.at[now] ?? 0;
    for (let back = 0; back < size; back++) {
      const value = from.away[now * size + back] ?? 0;
      if (value === 0) continue;
      returned[back] = (returned[back] ?? 0) + value;
      remained[now] = (remained[now] ?? 0) + value;
      sumAway += value;
    }
  }
  const changed = (1 - stays) * (1 - INTERRUPTS) * sumAt;
  const left = (1 - briefly) * (1 - BACK - REMAINS);
  const anew = near * (changed + left * (1 - INTERRUPTS) * sumAway) + (1 - near) * (sumAt + sumAway);
  for (let now = 0; now < size; now++) {
    const came = (1 - briefly) * (BACK * (returned[now] ?? 0) + REMAINS * (remained[now] ?? 0));
    to.at[now] = near * (stays * (from.at[now] ?? 0) + came) + anew * (prior[now] ?? 0);
    const chosen = prior[now] ?? 0;
    for (let back = 0; back < size; back++) {
      const place = now * size + back;
      if (now === back) continue;
      const begins = INTERRUPTS * chosen * ((1 - stays) * (from.at[back] ?? 0) + left * (returned[back] ?? 0));
      to.away[place] = near * (briefly * (from.away[place] ?? 0) + begins);
    }
  }
}

/** What the window after says of each state of the one before: the same steps the other way round. */
function stepBack(from: States, to: States, { stays, near }: Link, prior: Float64Array): void {
  const size = prior.length;
  const briefly = stays * BRIEF;
  let fresh = 0;
  /** For each matter to go back to, what interruptions of it make of the rest. */
  const begun = new Float64Array(size);
  for (let now = 0; now < size; now++) {
    const chosen = prior[now] ?? 0;
    fresh += chosen * (from.at[now] ?? 0);
    for (let back = 0; back < size; back++) {
      if (now !== back) begun[back] = (begun[back] ?? 0) + chosen * (from.away[now * size + back] ?? 0);
    }
  }
  const left = (1 - briefly) * (1 - BACK - REMAINS);
  for (let now = 0; now < size; now++) {
    const changes = (1 - stays) * ((1 - INTERRUPTS) * fresh + INTERRUPTS * (begun[now] ?? 0));
    to.at[now] = near * (stays * (from.at[now] ?? 0) + changes) + (1 - near) * fresh;
    for (let back = 0; back < size; back++) {
      const place = now * size + back;
      if (now === back) continue;
      const ends = (1 - briefly) * (BACK * (from.at[back] ?? 0) + REMAINS * (from.at[now] ?? 0));
      const elsewhere = left * ((1 - INTERRUPTS) * fresh + INTERRUPTS * (begun[back] ?? 0));
      to.away[place] = near * (briefly * (from.away[place] ?? 0) + ends + elsewhere) + (1 - near) * fresh;
    }
  }
}

function times({ at, away }: States, shown: Float64Array): void {
  const size = shown.length;
  let sum = 0;
  for (let now = 0; now < size; now++) {
    const factor = shown[now] ?? 0;
    at[now] = (at[now] ?? 0) * factor;
    sum += at[now] ?? 0;
    for (let place = now * size; place < (now + 1) * size; place++) {
      away[place] = (away[place] ?? 0) * factor;
      sum += away[place] ?? 0;
    }
  }
  scale({ at, away }, sum);
}

function scale({ at, away }: States, sum: number): void {
  if (sum <= 0) return;
  for (let now = 0; now < at.length; now++) at[now] = (at[now] ?? 0) / sum;
  for (let place = 0; place < away.length; place++) away[place] = (away[place] ?? 0) / sum;
}

/** Likelihoods out of their logarithms, the largest 1. */
function shownBy({ scores, known }: Link): Float64Array {
  const row = new Float64Array(scores.length);
  if (known !== null) {
    row[known] = 1;
    return row;
  }
  let highest = Number.NEGATIVE_INFINITY;
  for (const score of scores) highest = Math.max(highest, score);
  for (let at = 0; at < row.length; at++) row[at] = Math.exp((scores[at] ?? 0) - highest);
  return row;
}

/** Scales a row so that it adds up to 1. */
function normal(row: Float64Array): Float64Array {
  let sum = 0;
  for (const value of row) sum += value;
  if (sum > 0) for (let at = 0; at < row.length; at++) row[at] = (row[at] ?? 0) / sum;
  return row;
}

/**
 * The same as {@link probabilities} by a simpler picture, in which a change is a change: many times quicker, and good enough
 * to see which things of a day belong together.
 */
export function roughly(links: readonly Link[], prior: Float64Array): Float64Array[] {
  const shown = links.map(shownBy);
  const staying = links.map(({ stays, near }) => stays * near);
  const forward: Float64Array[] = [];
  for (const [place, seen] of shown.entries()) {
    const before = forward[place - 1];
    const stays = before ? (staying[place] ?? 0) : 0;
    forward.push(
      normal(seen.map((value, at) => value * (stays * (before?.[at] ?? 0) + (1 - stays) * (prior[at] ?? 0)))),
    );
  }
  let after: Float64Array = new Float64Array(prior.length).fill(1);
  const rows: Float64Array[] = [];
  for (let place = links.length - 1; place >= 0; place--) {
    const later = after;
    rows.push(normal((forward[place] ?? prior).map((value, at) => value * (later[at] ?? 0))));
    const seen = (shown[place] ?? prior).map((value, at) => value * (later[at] ?? 0));
    const changed = seen.reduce((sum, value, at) => sum + value * (prior[at] ?? 0), 0);
    const stays = staying[place] ?? 0;
    after = normal(seen.map((value) => stays * value + (1 - stays) * changed));
  }
  return rows.reverse();
}

/**
 * How likely each matter is in each window of a stretch of work, given all of its windows. Work goes on with a matter, is
 * interrupted by another and goes back to the first: so a state is the matter now and the one that is gone back to.
 * @param prior how likely each place is where nothing is known
 */
export function probabilities(links: readonly Link[], prior: Float64Array): Float64Array[] {
  const size = prior.length;
  const shown = links.map(shownBy);
  // Single precision is enough to look back on, and half of it to hold for a day of many windows.
  const ats = new Float32Array(links.length * size);
  const aways = new Float32Array(links.length * size * size);
  let [here, next] = [createStates(size), createStates(size)];
  here.at.set(prior);
  for (const [place, link] of links.entries()) {
    if (place > 0) {
      stepForward(here, next, link, prior);
      [here, next] = [next, here];
    }
    times(here, shown[place] ?? prior);
    ats.set(here.at, place * size);
    aways.set(here.away, place * size * size);
  }
  let [after, before] = [createStates(size), createStates(size)];
  after.at.fill(1);
  after.away.fill(1);
  const rows: Float64Array[] = [];
  for (let place = links.length - 1; place >= 0; place--) {
    const row = new Float64Array(size);
    const at = ats.subarray(place * size, (place + 1) * size);
    const away = aways.subarray(place * size * size, (place + 1) * size * size);
    for (let now = 0; now < size; now++) {
      let value = (at[now] ?? 0) * (after.at[now] ?? 0);
      for (let back = now * size; back < (now + 1) * size; back++) value += (away[back] ?? 0) * (after.away[back] ?? 0);
      row[now] = value;
    }
    rows.push(normal(row));
    const link = links[place];
    if (place === 0 || !link) break;
    times(after, shown[place] ?? prior);
    stepBack(after, before, link, prior);
    [after, before] = [before, after];
  }
  return rows.reverse();
}
