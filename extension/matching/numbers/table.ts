/** A map from whole numbers of 32 bits to whole numbers other than 0, for many entries that are looked up often. */
export interface Table {
  /** 0 where nothing was set. */
  get(key: number): number;
  /** @param value any whole number of 32 bits but 0 */
  set(key: number, value: number): void;
}

/**
 * Makes an empty table. Open addressing over plain integers: adding and looking up allocate nothing.
 * @param expected about how many entries will come; more are taken too
 */
export function createTable(expected: number): Table {
  const bits = Math.min(24, Math.ceil(Math.log2(1.6 * Math.max(expected, 16))));
  let shift = 32 - bits;
  let mask = (1 << bits) - 1;
  let held = 0;
  /** Two numbers a slot, side by side in memory: its key and its value; a value of 0 is a free slot. */
  let slots = new Int32Array(2 * (mask + 1));

  /** Where the key's slot begins: its own, or the free one that it would take. */
  const slotOf = (key: number): number => {
    let slot = Math.imul(key ^ (key >>> 15), 0x85ebca6b) >>> shift;
    while (slots[2 * slot + 1] !== 0 && slots[2 * slot] !== key) slot = (slot + 1) & mask;
    return 2 * slot;
  };
  const put = (key: number, value: number) => {
    const slot = slotOf(key);
    if (slots[slot + 1] === 0) held++;
    slots[slot] = key;
    slots[slot + 1] = value;
  };
  const grow = () => {
    const old = slots;
    shift--;
    mask = mask * 2 + 1;
    held = 0;
    slots = new Int32Array(2 * (mask + 1));
    for (let from = 0; from < old.length; from += 2) {
      const value = old[from + 1] ?? 0;
      if (value !== 0) put(old[from] ?? 0, value);
    }
  };

  return {
    get: (key) => slots[slotOf(key | 0) + 1] ?? 0,
    set(key, value) {
      put(key | 0, value | 0);
      // Never much more than half full: a search among strangers ends after a step or two.
      if (held * 8 > mask * 5) grow();
    },
  };
}
