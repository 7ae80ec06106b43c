/** A map from whole numbers, for many entries that are added once and looked up often. */
export interface Table<T> {
  get(key: number): T | undefined;
  set(key: number, value: T): void;
}

const FIRST_BITS = 10;

/** Makes an empty table. Open addressing over plain integers: adding and looking up allocate nothing for the key. */
export function createTable<T>(): Table<T> {
  let shift = 32 - FIRST_BITS;
  let mask = (1 << FIRST_BITS) - 1;
  /** For each slot its key, and one more than the place of its value; 0 is a free slot. */
  let keys = new Int32Array(mask + 1);
  let places = new Int32Array(mask + 1);
  const values: T[] = [];

  const slotOf = (key: number): number => {
    let slot = Math.imul(key ^ (key >>> 15), 0x85ebca6b) >>> shift;
    while (places[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  };
  const grow = () => {
    const [oldKeys, oldPlaces] = [keys, places];
    shift--;
    mask = mask * 2 + 1;
    keys = new Int32Array(mask + 1);
    places = new Int32Array(mask + 1);
    for (let old = 0; old < oldPlaces.length; old++) {
      const place = oldPlaces[old] ?? 0;
      if (place === 0) continue;
      const key = oldKeys[old] ?? 0;
      const slot = slotOf(key);
      keys[slot] = key;
      places[slot] = place;
    }
  };

  return {
    get(key) {
      const place = places[slotOf(key | 0)] ?? 0;
      return place === 0 ? undefined : values[place - 1];
    },
    set(key, value) {
      const slot = slotOf(key | 0);
      const place = places[slot] ?? 0;
      if (place !== 0) {
        values[place - 1] = value;
        return;
      }
      keys[slot] = key | 0;
      places[slot] = values.push(value);
      // At most half full: a search among strangers ends after a step or two.
      if (values.length * 2 > mask) grow();
    },
  };
}
