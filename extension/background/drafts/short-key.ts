/** Odd constants that spread neighbouring inputs over all 32 bits. */
const [ONE, TWO] = [0x9e3779b1, 0x85ebca77];

/** Names are worked out once: a day's titles are named at every look at it. */
const known = new Map<string, string>();
const MAX_KNOWN = 20_000;

/**
 * A short name for a text, the same every time: 53 bits of a hash. Of ten thousand texts no two have the same name,
 * but for a chance of one in two hundred million; and the text cannot be read from it.
 */
export function shortKey(text: string): string {
  let key = known.get(text);
  if (key === undefined) {
    if (known.size >= MAX_KNOWN) known.clear();
    key = hashed(text);
    known.set(text, key);
  }
  return key;
}

function hashed(text: string): string {
  let [low, high] = [0x811c9dc5, 0x41c6ce57];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, ONE);
    high = Math.imul(high ^ unit, TWO);
  }
  low = Math.imul(low ^ (low >>> 16), TWO) ^ Math.imul(high ^ (high >>> 13), ONE);
  high = Math.imul(high ^ (high >>> 16), TWO) ^ Math.imul(low ^ (low >>> 13), ONE);
  return (4_294_967_296 * (2_097_151 & high) + (low >>> 0)).toString(36);
}
