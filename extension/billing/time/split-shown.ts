import { HUNDREDTH, secondsInClio } from './rounding.ts';

/** Seconds for the parts of an entry, each a whole number of Clio's steps. */
export interface ShownSplit {
  seconds: number[];
  /** How many more seconds Clio will show than for the whole; 0 unless the whole has fewer steps than parts. */
  more: number;
}

/**
 * Shares what Clio would show for a whole among its parts, by their captured time, so that the parts add up to the
 * whole as Clio shows it. Rounded by themselves they would come to more. Each part gets one step at least, as Clio has
 * no shorter entry: so five tasks in two steps come to three steps more, which is told.
 * @param parts milliseconds captured, none negative
 * @param step Clio's increment in seconds, or null where it is not known: then its finest is assumed
 */
export function splitAsShown(parts: readonly number[], step: number | null): ShownSplit {
  const unit = step ?? HUNDREDTH;
  const whole = secondsInClio(Math.round(parts.reduce((sum, part) => sum + part, 0) / 1000), step) / unit;
  const exact = parts.map((part) => part / 1000 / unit);
  const steps = exact.map((part) => Math.max(1, Math.floor(part)));
  let missing = whole - steps.reduce((sum, count) => sum + count, 0);
  /** The part that is furthest from what it should have, in one direction. */
  const furthest = (off: (index: number) => number) => {
    let found = -1;
    for (const index of steps.keys()) if (off(index) > (found < 0 ? -Infinity : off(found))) found = index;
    return found;
  };
  while (missing > 0 && steps.length > 0) {
    const index = furthest((at) => (exact[at] ?? 0) - (steps[at] ?? 0));
    steps[index] = (steps[index] ?? 0) + 1;
    missing -= 1;
  }
  while (missing < 0 && steps.some((count) => count > 1)) {
    const index = furthest((at) => ((steps[at] ?? 0) > 1 ? (steps[at] ?? 0) - (exact[at] ?? 0) : -Infinity));
    steps[index] = (steps[index] ?? 0) - 1;
    missing += 1;
  }
  return { seconds: steps.map((count) => count * unit), more: Math.max(0, -missing) * unit };
}
