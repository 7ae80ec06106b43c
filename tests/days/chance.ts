/** Numbers from 0 to 1 that only depend on the seed, and choices made with them. */
export interface Chance {
  next(): number;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  pick<T>(list: readonly T[]): T;
  /** Earlier ones more often, as the sizes of cities go. */
  pickEarly<T>(list: readonly T[]): T;
  maybe(share: number): boolean;
  shuffled<T>(list: readonly T[]): T[];
}

export function createChance(seed: number): Chance {
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  const next = () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 0x1_0000_0000;
  };
  for (let warm = 0; warm < 8; warm++) next();
  const at = <T>(list: readonly T[], place: number): T => {
    const found = list[Math.min(list.length - 1, Math.max(0, Math.floor(place)))];
    if (found === undefined) throw new Error('Nothing to choose from.');
    return found;
  };
  return {
    next,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    pick: (list) => at(list, next() * list.length),
    pickEarly: (list) => at(list, list.length ** next() - 1),
    maybe: (share) => next() < share,
    shuffled: (list) =>
      list
        .map((item) => ({ item, at: next() }))
        .sort((a, b) => a.at - b.at)
        .map(({ item }) => item),
  };
}
