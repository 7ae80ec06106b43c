/** A map from whole numbers, for many entries that are added once and looked up often. */
export interface Table<T> {
  get(key: number): T | undefined;
  set(key: number, value: T): void;
}

/**
 * Makes an empty table. Open addressing over plain integers: adding and looking up allocate nothing for the key.
 * @param expected about how many entries will come; more are taken too
 */
export function createTable<T>(expected: number): Table<T> {
  const bits = Math.min(24, 2 + Math.ceil(Math.log2(Math.max(expected, 16))));
  let shift = 32 - bits;
  let mask = (1 << bits) - 1;
  /** Two numbers a slot, side by side in memory: its key, and one more than the place of its value; 0 is a free slot. */
  let slots = new Int32Array(2 * (mask + 1));
  const values: T[] = [];

  /** Where the key's slot begins: its own, or the free one that it would take. */
  const slotOf = (key: number): number => {
    let slot = Math.imul(key ^ (key >>> 15), 0x85ebca6b) >>> shift;
    while (slots[2 * slot + 1] !== 0 && slots[2 * slot] !== key) slot = (slot + 1) & mask;
    return 2 * slot;
  };
  const grow = () => {
    const old = slots;
    shift--;
    mask = mask * 2 + 1;
    slots = new Int32Array(2 * (mask + 1));
    for (let from = 0; from < old.length; from += 2) {
      const place = old[from + 1] ?? 0;
      if (place === 0) continue;
      const key = old[from] ?? 0;
      const slot = slotOf(key);
      slots[slot] = key;
      slots[slot + 1] = place;
    }
  };

  return {
    get(key) {
      const place = slots[slotOf(key | 0) + 1] ?? 0;
      return place === 0 ? undefined : values[place - 1];
    },
    set(key, value) {
      const slot = slotOf(key | 0);
      const place = slots[slot + 1] ?? 0;
      if (place !== 0) {
        values[place - 1] = value;
        return;
      }
      slots[slot] = key | 0;
      slots[slot + 1] = values.push(value);
      // At most half full: a search among strangers ends after a step or two.
      if (values.length * 2 > mask) grow();
    },
  };
}
