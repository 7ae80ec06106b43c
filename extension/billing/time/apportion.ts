/**
 * Whole units for each part so that they add up to the whole: rounded parts alone need not. Each part gets its floor,
 * and what is missing goes to the parts with the largest remainders, earlier ones first.
 * @param parts sizes in the fine unit (milliseconds), none negative
 * @param unit how many fine units make one (60,000 for minutes)
 * @param total whole units to reach; by default the rounded sum
 */
export function apportion(
  parts: readonly number[],
  unit: number,
  total = Math.round(parts.reduce((sum, part) => sum + part, 0) / unit),
): number[] {
  const floors = parts.map((part) => Math.floor(part / unit));
  let missing = total - floors.reduce((sum, part) => sum + part, 0);
  const byRemainder = parts
    .map((part, index) => ({ index, remainder: part / unit - Math.floor(part / unit) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const extra = new Set<number>();
  for (const { index } of byRemainder) {
    if (missing <= 0) break;
    extra.add(index);
    missing -= 1;
  }
  return floors.map((floor, index) => floor + (extra.has(index) ? 1 : 0));
}
