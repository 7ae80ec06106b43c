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
  const missing = total - floors.reduce((sum, part) => sum + part, 0);
  if (missing <= 0) return floors;
  const remainders = parts.map((part) => part / unit - Math.floor(part / unit));
  const byRemainder = parts.map((_, index) => index);
  byRemainder.sort((a, b) => (remainders[b] ?? 0) - (remainders[a] ?? 0) || a - b);
  for (const index of byRemainder.slice(0, missing)) floors[index] = (floors[index] ?? 0) + 1;
  return floors;
}
