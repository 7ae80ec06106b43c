import { HUNDREDTH, secondsInClio } from './rounding.ts';

/** Seconds for the parts of an entry, each a whole number of Clio's increments. */
export interface ShownSplit {
  seconds: number[];
  /** How many more seconds Clio will show than for the whole; 0 unless the whole has fewer increments than parts. */
  more: number;
}

/**
 * Shares what Clio would show for a whole among its parts, by their captured time, so that the parts add up to the
 * whole as Clio shows it. Rounded by themselves they would come to more. Each part gets one increment at least, as Clio
 * has no shorter entry: so five tasks in two increments come to three increments more, which is told.
 * @param parts milliseconds captured, none negative
 * @param increment Clio's increment in seconds, or null where it is not known: then its finest is assumed
 */
export function splitAsShown(parts: readonly number[], increment: number | null): ShownSplit {
  const unit = increment ?? HUNDREDTH;
  const whole = secondsInClio(Math.round(parts.reduce((sum, part) => sum + part, 0) / 1000), increment) / unit;
  const exact = parts.map((part) => part / 1000 / unit);
  const increments = exact.map((part) => Math.max(1, Math.floor(part)));
  let missing = whole - increments.reduce((sum, count) => sum + count, 0);
  /** The part that is furthest from what it should have, in one direction. */
  const furthest = (off: (index: number) => number) => {
    let found = -1;
    for (const index of increments.keys()) if (off(index) > (found < 0 ? -Infinity : off(found))) found = index;
    return found;
  };
  while (missing > 0 && increments.length > 0) {
    const index = furthest((at) => (exact[at] ?? 0) - (increments[at] ?? 0));
    increments[index] = (increments[index] ?? 0) + 1;
    missing -= 1;
  }
  while (missing < 0 && increments.some((count) => count > 1)) {
    const index = furthest((at) => ((increments[at] ?? 0) > 1 ? (increments[at] ?? 0) - (exact[at] ?? 0) : -Infinity));
    increments[index] = (increments[index] ?? 0) - 1;
    missing += 1;
  }
  return { seconds: increments.map((count) => count * unit), more: Math.max(0, -missing) * unit };
}
