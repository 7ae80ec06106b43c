/**
 * Seconds from what a person writes for a length of time: "1.5" and "1,5" are hours, "1:30" hours and minutes, "90 m"
 * minutes, "1 h 30 m" both. Null where it is none of these, or more than a day.
 */
export function secondsFrom(text: string): number | null {
  const words = text.trim().toLowerCase();
  const clock = /^(\d{1,2}):([0-5]\d)$/.exec(words);
  const units = /^(?:(\d{1,2}) ?h)? ?(?:(\d{1,4}) ?m(?:in)?)?$/.exec(words);
  const decimal = /^(\d{1,2}(?:[.,]\d{1,2})?|[.,]\d{1,2}) ?h?$/.exec(words);
  let seconds: number | null = null;
  if (clock) seconds = Number(clock[1]) * 3600 + Number(clock[2]) * 60;
  else if (decimal) seconds = Math.round(Number((decimal[1] ?? '').replace(',', '.')) * 3600);
  else if (units && words !== '') seconds = Number(units[1] ?? 0) * 3600 + Number(units[2] ?? 0) * 60;
  return seconds !== null && seconds <= 86_400 ? seconds : null;
}

/** An instant's time of day as a time field holds it: "09:26", or to the second "09:26:41". */
export function timeField(at: number, seconds = false): string {
  const date = new Date(at);
  const parts = [date.getHours(), date.getMinutes(), ...(seconds ? [date.getSeconds()] : [])];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
