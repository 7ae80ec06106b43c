import { addDays, exclusionFinder, exclusionRange, titledKey, zoneAt } from '../../../shared/index.ts';
import type { Handlers } from '../../messages/calls.ts';
import type { Exclusion, ExclusionCalls, ExclusionPreview } from '../../messages/helper.ts';
import { lengthOf, type Timeline } from '../../timeline/index.ts';

/** So many days up to today are looked at. */
const DAYS = 7;
const MINUTE = 60_000;
const MAX_TITLES = 3;
/** A rule is much that leaves out this part of the recorded time, where that is a matter of minutes at least. */
const MUCH = { share: 0.25, time: 15 * MINUTE };
/** While the attorney types, the days stay as they were read. Milliseconds. */
const FRESH = 10_000;

/** Time of one window in the days that are looked at, in milliseconds. */
interface RecordedWindow {
  app: string;
  title: string;
  time: number;
}

interface Recorded {
  windows: RecordedWindow[];
  days: number;
}

async function readRecorded(timeline: Timeline, now: number): Promise<Recorded> {
  const today = await timeline.dayAt(now, zoneAt(now));
  const windows = new Map<string, RecordedWindow>();
  let days = 0;
  for (let back = 0; back < DAYS; back++) {
    const { pieces } = await timeline.readDay(addDays(today, -back));
    const recorded = pieces.filter(({ added }) => !added);
    if (recorded.length > 0) days += 1;
    for (const piece of recorded) {
      // An exclusion sees the title alone.
      const { app, title } = piece;
      const key = titledKey({ app, title });
      const known = windows.get(key);
      const time = lengthOf([piece]);
      if (known) known.time += time;
      else windows.set(key, { app, title, time });
    }
  }
  return { windows: [...windows.values()], days };
}

const timeOf = (windows: readonly RecordedWindow[]) => windows.reduce((sum, { time }) => sum + time, 0);

/** What an exclusion would have left out of recorded windows. */
function previewExclusion({ windows, days }: Recorded, rule: Exclusion): ExclusionPreview {
  const find = exclusionFinder([rule]);
  const out = windows.filter((window) => find(window) === 0).sort((a, b) => b.time - a.time);
  const [all, time] = [timeOf(windows), timeOf(out)];
  const share = all === 0 ? 0 : time / all;
  return {
    windows: out.length,
    minutes: Math.round(time / MINUTE),
    days,
    share,
    much: share >= MUCH.share && time >= MUCH.time,
    titles: out.slice(0, MAX_TITLES).map(({ app, title }) => ({ app, title, ...exclusionRange(title, rule.title) })),
  };
}

/** What the calls about exclusions do. The recorded past is read at most once in ten seconds. */
export function exclusionHandlers(parts: { timeline: Timeline; now(): number }): Pick<Handlers, keyof ExclusionCalls> {
  let last: { at: number; reading: Promise<Recorded> } | null = null;
  const recorded = (): Promise<Recorded> => {
    const at = parts.now();
    if (last !== null && at - last.at >= 0 && at - last.at < FRESH) return last.reading;
    const own = { at, reading: readRecorded(parts.timeline, at) };
    last = own;
    own.reading.catch(() => {
      if (last === own) last = null;
    });
    return own.reading;
  };
  return { 'exclusion.preview': async ({ rule }) => previewExclusion(await recorded(), rule) };
}
