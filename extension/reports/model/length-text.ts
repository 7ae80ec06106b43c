import { common, reports } from '../../ui/words/index.ts';

function signed(text: string, seconds: number, sign: 'sign' | null): string {
  if (sign === null || seconds === 0) return text;
  return seconds > 0 ? reports.plus(text) : reports.minus(text);
}

/** Seconds as worked time, to the minute: "1 h 12 m". */
export function lengthText(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  return minutes === 0 && seconds !== 0 ? reports.lessThanMinute : common.worked(minutes);
}

/** Seconds as worked time, to the second, with their sign where that is told: "+1 h 12 m 30 s". */
export function exactText(seconds: number, sign: 'sign' | null = null): string {
  const all = Math.abs(seconds);
  return signed(reports.exact(Math.floor(all / 60), all % 60), seconds, sign);
}

/** Seconds as Clio writes them, with their sign: "+1.20 h". */
export function hoursText(seconds: number, sign: 'sign' | null = null): string {
  return signed(common.hours(Math.abs(seconds)), seconds, sign);
}
