/** Keys that more may follow. */
export const BEGINS = 1;
/** Keys that are a whole run. */
export const WHOLE = 2;

/**
 * Says of most keys that were never added that they were not; costs one look at a small block of memory. What it is made
 * of is open, so that a walk over many keys fetches it once: see {@link rolesOf}.
 */
export interface Filter {
  /** A word for every few keys, in each half two bits of each of them: in the lower of `BEGINS`, in the upper of `WHOLE`. */
  readonly words: Int32Array;
  /** How much of a key's hash is left out to find its word. */
  readonly shift: number;
}

/** Sixteen kilobytes: with fewer places a handful of rules would let every other word through. */
const LEAST_BITS = 12;
const MOST_BITS = 20;
const HALF = 16;

/** @param expected about how many keys will come; with many more it lets more strangers through */
export function createFilter(expected: number): Filter {
  const bits = Math.min(MOST_BITS, Math.max(LEAST_BITS, Math.ceil(Math.log2(Math.max(expected, 1))) - 2));
  return { words: new Int32Array(1 << bits), shift: 32 - bits };
}

function hashOf(key: number): number {
  return Math.imul(key ^ (key >>> 16), 0x9e3779b1);
}

/** The two bits of a hash in half a word. That the lowest may be the same only lets a few more strangers through. */
function bitsOf(hash: number): number {
  return (1 << (hash & 15)) | (1 << ((hash >>> 4) & 15));
}

/** @param what `BEGINS`, `WHOLE`, or both */
export function addKey({ words, shift }: Filter, key: number, what: number): void {
  const hash = hashOf(key);
  const bits = bitsOf(hash);
  const place = hash >>> shift;
  const added = (what & BEGINS ? bits : 0) | (what & WHOLE ? bits << HALF : 0);
  words[place] = (words[place] as number) | added;
}

/** As what a key may have been added: `BEGINS`, `WHOLE`, both, or 0 for certainly not. */
export function rolesOf({ words, shift }: Filter, key: number): number {
  const hash = hashOf(key);
  const bits = bitsOf(hash);
  const missing = ~(words[hash >>> shift] as number);
  return (missing & bits ? 0 : BEGINS) | (missing & (bits << HALF) ? 0 : WHOLE);
}
