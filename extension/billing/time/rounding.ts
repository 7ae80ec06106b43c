/** Clio's finest rounding: hundredths of an hour. Seconds. */
export const HUNDREDTH = 36;

/**
 * The seconds Clio will show and bill for an entry of so many worked seconds. Clio rounds each entry up to the next
 * multiple of the firm's increment, on its own side.
 * @param increment the increment in seconds, or null where the firm's setting is not known: then its finest is assumed
 */
export function secondsInClio(seconds: number, increment: number | null): number {
  const known = increment ?? HUNDREDTH;
  return Math.ceil(seconds / known) * known;
}

/**
 * The seconds that every screen shows of an entry in hours: what Clio says that it shows, else what it will.
 * @param entry whole seconds to send or sent, and what Clio said it shows for them, if it did
 * @param increment as in {@link secondsInClio}
 */
export function shownInClio(entry: { seconds: number; inClio?: number | null }, increment: number | null): number {
  return entry.inClio ?? secondsInClio(entry.seconds, increment);
}

/** Seconds as decimal hours, as Clio writes them: one digit where that is exact, else two. */
export function decimalHours(seconds: number): string {
  const hundredths = Math.round(seconds / HUNDREDTH);
  return hundredths % 10 === 0 ? (hundredths / 100).toFixed(1) : (hundredths / 100).toFixed(2);
}
