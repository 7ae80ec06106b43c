import { common, reports } from '../../ui/words/index.ts';

/** Seconds as worked time, with their sign where that is told: "+1 h 12 m", "−6 m". */
export function lengthText(seconds: number, sign: 'sign' | null = null): string {
  const minutes = Math.round(Math.abs(seconds) / 60);
  const text = minutes === 0 && seconds !== 0 ? reports.lessThanMinute : common.worked(minutes);
  if (sign === null || seconds === 0) return text;
  return seconds > 0 ? reports.plus(text) : reports.minus(text);
}

/** Seconds as Clio writes them, with their sign: "+1.20 h". */
export function hoursText(seconds: number, sign: 'sign' | null = null): string {
  const text = common.hours(Math.abs(seconds));
  if (sign === null || seconds === 0) return text;
  return seconds > 0 ? reports.plus(text) : reports.minus(text);
}
