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

/** Likelihoods out of their logarithms, the largest 1. */
export function shownBy({ scores, known }: Link): Float64Array {
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
export function normal(row: Float64Array): Float64Array {
  let sum = 0;
  for (const value of row) sum += value;
  if (sum > 0) for (let at = 0; at < row.length; at++) row[at] = (row[at] ?? 0) / sum;
  return row;
}
