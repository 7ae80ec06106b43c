/** Keys that more may follow. */
export const BEGINS = 1;
/** Keys that are a whole run. */
export const WHOLE = 2;

/** Says of most keys that were never added that they were not; costs one look at a small block of memory. */
export interface Filter {
  /** @param what `BEGINS` or `WHOLE` */
  add(key: number, what: number): void;
  /** As what a key may have been added: `BEGINS`, `WHOLE`, both, or 0 for certainly not. */
  get(key: number): number;
}

/** Four kilobytes: with fewer places a handful of rules would let every other word through. */
const LEAST_BITS = 14;

/** @param expected about how many keys will come; with many more it lets more strangers through */
export function createFilter(expected: number): Filter {
  const bits = Math.min(24, Math.max(LEAST_BITS, 2 + Math.ceil(Math.log2(Math.max(expected, 1)))));
  const shift = 32 - bits;
  // Two bits a place, sixteen places a word.
  const words = new Int32Array(1 << (bits - 4));
  const placeOf = (key: number) => Math.imul(key ^ (key >>> 16), 0x9e3779b1) >>> shift;
  return {
    add(key, what) {
      const place = placeOf(key);
      words[place >>> 4] = (words[place >>> 4] ?? 0) | (what << ((place & 15) << 1));
    },
    get(key) {
      const place = placeOf(key);
      return ((words[place >>> 4] ?? 0) >>> ((place & 15) << 1)) & 3;
    },
  };
}
