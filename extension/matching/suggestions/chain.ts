/** One window of a stretch of work. */
export interface Link {
  /** For each matter how much likelier what the window shows makes it, as logarithms. */
  scores: Float64Array;
  /** The place of its matter, where it is known. */
  known: number | null;
  /** How likely it goes on with the matter of the window before; not looked at for the first. */
  stays: number;
}

/**
 * How likely each matter is in each window of a stretch of work, given all of its windows: work mostly goes on with what
 * it was before and after. Rows of one more number than there are matters: the last is "none of these".
 * @param prior how likely each matter is where nothing is known; what is left to 1 is "none of these"
 */
export function probabilities(links: readonly Link[], prior: Float64Array): Float64Array[] {
  const size = prior.length + 1;
  const start = new Float64Array(size);
  start.set(prior);
  start[size - 1] = Math.max(0.02, 1 - prior.reduce((sum, share) => sum + share, 0));
  const shown = links.map(({ scores, known }) => evidence(scores, known, size));

  const forward: Float64Array[] = [];
  for (const [place, link] of links.entries()) {
    const before = forward[place - 1];
    const row = new Float64Array(size);
    for (let at = 0; at < size; at++) {
      const comes = before ? link.stays * (before[at] ?? 0) + (1 - link.stays) * (start[at] ?? 0) : (start[at] ?? 0);
      row[at] = comes * (shown[place]?.[at] ?? 0);
    }
    forward.push(normal(row));
  }
  let after: Float64Array = new Float64Array(size).fill(1);
  const result: Float64Array[] = [];
  for (let place = links.length - 1; place >= 0; place--) {
    const row = new Float64Array(size);
    for (let at = 0; at < size; at++) row[at] = (forward[place]?.[at] ?? 0) * (after[at] ?? 0);
    result.unshift(normal(row));
    const stays = links[place]?.stays ?? 0;
    const seen = new Float64Array(size);
    let changed = 0;
    for (let at = 0; at < size; at++) {
      seen[at] = (shown[place]?.[at] ?? 0) * (after[at] ?? 0);
      changed += (start[at] ?? 0) * (seen[at] ?? 0);
    }
    for (let at = 0; at < size; at++) seen[at] = stays * (seen[at] ?? 0) + (1 - stays) * changed;
    after = normal(seen);
  }
  return result;
}

/** Likelihoods out of their logarithms, the largest 1. */
function evidence(scores: Float64Array, known: number | null, size: number): Float64Array {
  const row = new Float64Array(size);
  if (known !== null) {
    row[known] = 1;
    return row;
  }
  let highest = 0;
  for (const score of scores) highest = Math.max(highest, score);
  for (let at = 0; at < size; at++) row[at] = Math.exp((scores[at] ?? 0) - highest);
  return row;
}

/** Scales a row so that it adds up to 1; unchanged where it is all 0. */
function normal(row: Float64Array): Float64Array {
  let sum = 0;
  for (const value of row) sum += value;
  if (sum > 0) for (let at = 0; at < row.length; at++) row[at] = (row[at] ?? 0) / sum;
  return row;
}
