import type { BillingSettings } from './firm.ts';

/** Seconds as Clio shows and bills them: always up, to the firm's minute increment or to two decimals of an hour. */
export function roundUp(seconds: number, billing: BillingSettings): number {
  const step = billing.decimalRounding ? 36 : billing.rounding * 60;
  return step > 0 ? Math.ceil(seconds / step) * step : seconds;
}

/** Seconds in hours, without the noise of binary fractions. */
export function hours(seconds: number): number {
  return Number((seconds / 3600).toFixed(6));
}

/** Seconds of a duration as `2:15`, `3h` or `20m`; null for other texts. */
export function parseDuration(text: string): number | null {
  const clock = /^(\d{1,4}):([0-5]\d)$/.exec(text);
  if (clock) return Number(clock[1]) * 3600 + Number(clock[2]) * 60;
  const unit = /^(\d{1,6})(h|m)$/.exec(text);
  return unit ? Number(unit[1]) * (unit[2] === 'h' ? 3600 : 60) : null;
}
