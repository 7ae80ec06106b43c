/**
 * The next reading of a device's clock, which is this computer's as far as that goes: it never falls, and what is done
 * after something of another device was read is later than that, however far their clocks are apart.
 * @param now epoch milliseconds by this computer
 * @param last the last reading, or one of another device's that was read since
 */
export function nextReading(now: number, last: number): number {
  return Math.max(now, last + 1);
}
