/** Clio's regions, each with accounts, applications and tokens of its own. */
export const REGIONS = ['us', 'eu', 'ca', 'au'] as const;
export type Region = (typeof REGIONS)[number];

/** Busy hours from Monday to Friday: from the first hour up to, not including, the second. */
const HOURS: Record<Region, { zone: string; from: number; to: number }> = {
  us: { zone: 'America/Los_Angeles', from: 4, to: 19 },
  ca: { zone: 'America/Los_Angeles', from: 4, to: 19 },
  // Greenwich time is meant, in summer too.
  eu: { zone: 'UTC', from: 7, to: 22 },
  au: { zone: 'Australia/Sydney', from: 6, to: 21 },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** Weekday and hour in a zone. Made once for each: it costs more than the rest of a request. */
function formatIn(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(zone, made);
  return made;
}

/** Whether the lower limit of a region's busy hours holds at an instant (epoch milliseconds). */
export function isPeak(region: Region, now: number): boolean {
  const { zone, from, to } = HOURS[region];
  const parts = new Map(
    formatIn(zone)
      .formatToParts(now)
      .map(({ type, value }) => [type, value]),
  );
  const hour = Number(parts.get('hour'));
  return !['Sat', 'Sun'].includes(parts.get('weekday') ?? '') && hour >= from && hour < to;
}
