import { createInts } from './ints.ts';

/** Lists of meanings in the order in which they were added. A list is called after where its last meaning stands. */
export interface Meanings {
  /** Begins a list. */
  begin(meaning: number): number;
  /** Adds a meaning to a list, and says what the list is called from then on. */
  append(list: number, meaning: number): number;
  /** Hands over the meanings of a list, the first `most` of them. */
  each(list: number, most: number, take: (meaning: number) => void): void;
}

/** @param expected about how many meanings will come; more are taken too */
export function createMeanings(expected: number): Meanings {
  /** Pairs: a meaning, and where the next of its list stands; behind the last of a list stands its first. */
  const pairs = createInts(2 * expected);
  return {
    begin(meaning) {
      const pair = pairs.push(meaning);
      pairs.push(pair);
      return pair;
    },
    append(list, meaning) {
      const pair = pairs.push(meaning);
      pairs.push(pairs.at(list + 1));
      pairs.put(list + 1, pair);
      return pair;
    },
    each(list, most, take) {
      let pair = list;
      for (let count = 0; count < most; count++) {
        pair = pairs.at(pair + 1);
        take(pairs.at(pair));
        if (pair === list) return;
      }
    },
  };
}
