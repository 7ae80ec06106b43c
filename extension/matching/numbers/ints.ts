/**
 * A list of whole numbers of 32 bits that only grows, in one block of memory. It has no getter: of several objects made
 * with one, engines look every property up by its name.
 */
export interface Ints {
  length(): number;
  at(place: number): number;
  put(place: number, value: number): void;
  /** Adds a value, and says where it stands. */
  push(value: number): number;
}

/** @param expected about how many values will come; more are taken too */
export function createInts(expected: number): Ints {
  let values = new Int32Array(Math.max(expected, 16));
  let length = 0;
  return {
    length: () => length,
    at: (place) => values[place] ?? 0,
    put(place, value) {
      values[place] = value;
    },
    push(value) {
      if (length === values.length) {
        const more = new Int32Array(2 * length);
        more.set(values);
        values = more;
      }
      values[length] = value;
      return length++;
    },
  };
}
