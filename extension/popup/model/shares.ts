/**
 * Whole seconds shared out equally: they add up to the whole, and differ by one at most.
 * @param seconds the whole
 * @param parts among so many
 */
export function equalShares(seconds: number, parts: number): number[] {
  const least = Math.floor(seconds / parts);
  return Array.from({ length: parts }, (_, index) => least + (index < seconds - least * parts ? 1 : 0));
}

/**
 * What is left for the last one when the others have their shares by hand; negative where they have too much.
 * @param shares seconds; null where it is not a length of time yet
 */
export function restOf(seconds: number, shares: readonly (number | null)[]): number {
  return seconds - shares.reduce<number>((sum, share) => sum + (share ?? 0), 0);
}
