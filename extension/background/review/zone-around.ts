import { zoneAt } from '../../../shared/index.ts';
import type { Interval, Timeline } from '../../timeline/index.ts';

/** What was captured further off says nothing of where she was. Milliseconds. */
const FAR = 12 * 3_600_000;

/**
 * The zone, in minutes east of UTC, in which a stretch of time was lived that was not captured: that of the windows
 * around it, wherever this computer is by now. On a flight it is the one by whose clocks the stretch lies on one day, as
 * that is the day that asks for it.
 */
export async function zoneAround(timeline: Timeline, { start, end }: Interval): Promise<number> {
  const spans = await timeline.spansIn({ start: start - FAR, end: end + FAR });
  const before = spans.findLast((span) => span.start <= start);
  const after = spans.find((span) => span.end >= end);
  const zones = [after, before].flatMap((span) => (span ? [span.zone] : []));
  for (const zone of zones) {
    if ((await timeline.dayAt(start, zone)) === (await timeline.dayAt(end - 1, zone))) return zone;
  }
  return zones.at(-1) ?? zoneAt(start);
}
