/**
 * The seconds Clio will show and bill for an entry of so many worked seconds. Clio rounds each entry up to the next
 * multiple of the firm's increment, on its own side; without an increment it rounds up to hundredths of an hour.
 * @param increment minutes, or null where the firm's setting is not known
 */
export function secondsInClio(seconds: number, increment: number | null): number {
  const step = increment === null ? 36 : increment * 60;
  return Math.ceil(seconds / step) * step;
}

/** Seconds as decimal hours, as Clio writes them: one digit where that is exact, else two. */
export function decimalHours(seconds: number): string {
  const hundredths = Math.round(seconds / 36);
  return hundredths % 10 === 0 ? (hundredths / 100).toFixed(1) : (hundredths / 100).toFixed(2);
}
