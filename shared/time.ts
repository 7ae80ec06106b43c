/** A local calendar day, `YYYY-MM-DD`. */
export type Day = string;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Minutes east of UTC of this computer's zone at an instant (epoch milliseconds). */
export function zoneAt(at: number): number {
  return -new Date(at).getTimezoneOffset();
}

/** The calendar day of an instant in a zone given as minutes east of UTC. */
export function dayInZone(at: number, zone: number): Day {
  return new Date(at + zone * 60_000).toISOString().slice(0, 10);
}

/** The calendar day of an instant in this computer's zone. */
export function dayOf(at: number): Day {
  return dayInZone(at, zoneAt(at));
}

/** Whether text is a day that exists in the calendar. */
export function isDay(text: string): boolean {
  const parts = DAY.exec(text);
  if (!parts) return false;
  const noon = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]), 12));
  return noon.toISOString().slice(0, 10) === text;
}

/**
 * The half-open interval [start, end) of a local day in epoch milliseconds, in this computer's zone. 23 or 25 hours
 * long where daylight saving changes, because both ends are local midnights.
 * @throws RangeError when the text is not a day
 */
export function dayBounds(day: Day): { start: number; end: number } {
  if (!isDay(day)) throw new RangeError(`not a day: ${day}`);
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { start: new Date(year, month - 1, date).getTime(), end: new Date(year, month - 1, date + 1).getTime() };
}

/** The day `count` days after (or, negative, before) another. */
export function addDays(day: Day, count: number): Day {
  const { start } = dayBounds(day);
  const noon = new Date(start);
  noon.setHours(12, 0, 0, 0);
  noon.setDate(noon.getDate() + count);
  return dayOf(noon.getTime());
}

/** A time of day as a clock shows it. */
export interface ClockTime {
  hours: number;
  minutes: number;
  seconds: number;
}

/** So far around a time of day lies any change of the clock that it can be before or after. Milliseconds. */
const NEAR_MS = 27 * 3_600_000;
const STEP_MS = 3 * 3_600_000;

/**
 * The instants of a day at which this computer's clock shows a time of day, oldest first: none where the clock is set
 * forward over it, two where it is set back and shows it again.
 * @throws RangeError when the text is not a day
 */
export function instantsAt(day: Day, { hours, minutes, seconds }: ClockTime): number[] {
  if (!isDay(day)) throw new RangeError(`not a day: ${day}`);
  const wall = Date.parse(`${day}T00:00:00Z`) + ((hours * 60 + minutes) * 60 + seconds) * 1000;
  const zones = new Set<number>();
  for (let away = -NEAR_MS; away <= NEAR_MS; away += STEP_MS) zones.add(zoneAt(wall + away));
  return [...zones]
    .map((zone) => wall - zone * 60_000)
    .filter((at) => at + zoneAt(at) * 60_000 === wall)
    .sort((a, b) => a - b);
}

/** Whether this computer's clock shows the same time of the same day at another instant too: it is set back then. */
export function comesTwice(at: number): boolean {
  const zone = zoneAt(at);
  return [-STEP_MS, STEP_MS].some((away) => {
    const other = zoneAt(at + away);
    return other !== zone && zoneAt(at + (zone - other) * 60_000) === other;
  });
}
