import * as v from 'valibot';
import { isFields, readJson } from '../../shared/index.ts';
import { type ForeignWindow, isPossible, type ReadWindows } from './window.ts';

/**
 * The types of buckets that tell of windows and of presence, as ActivityWatch's own watchers name them
 * (https://docs.activitywatch.net/en/latest/buckets-and-events.html, "Data model").
 */
const WINDOWS = 'currentwindow';
const PRESENCE = 'afkstatus';
/** What the watcher of presence says of somebody who is there. */
const PRESENT = 'not-afk';

/** One bucket in the answer to `/api/0/buckets/ID/export`, or one of several in that to `/api/0/export`. */
const bucket = v.object({
  type: v.string(),
  hostname: v.optional(v.string(), ''),
  events: v.array(v.unknown()),
});
const exported = v.object({ buckets: v.custom<Record<string, unknown>>(isFields) });

const event = v.object({
  timestamp: v.string(),
  /** Seconds. */
  duration: v.pipe(v.number(), v.finite(), v.minValue(0)),
  data: v.object({
    app: v.optional(v.string(), ''),
    title: v.optional(v.string(), ''),
    status: v.optional(v.string()),
  }),
});

interface Stretch {
  start: number;
  end: number;
}

/** The events of a bucket that can be read, with their time, and how many cannot. */
function eventsOf({ events }: v.InferOutput<typeof bucket>) {
  let unread = 0;
  const read = events.flatMap((each) => {
    const parsed = v.safeParse(event, each);
    const start = parsed.success ? Math.round(Date.parse(parsed.output.timestamp)) : Number.NaN;
    if (!parsed.success || Number.isNaN(start)) {
      unread += 1;
      return [];
    }
    const { duration, data } = parsed.output;
    return [{ start, end: start + Math.round(duration * 1000), data }];
  });
  return { read: read.filter(({ start, end }) => end > start), unread };
}

/** What of sorted, disjoint times lies in a stretch. */
function within(times: readonly Stretch[], { start, end }: Stretch): Stretch[] {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  const parts: Stretch[] = [];
  for (let at = low; at < times.length; at++) {
    const time = times[at];
    if (!time || time.start >= end) break;
    parts.push({ start: Math.max(start, time.start), end: Math.min(end, time.end) });
  }
  return parts;
}

/** Sorted, and joined where they meet. */
function joined(times: readonly Stretch[]): Stretch[] {
  const out: Stretch[] = [];
  for (const { start, end } of [...times].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}

/**
 * Reads what ActivityWatch exports: the windows that were in front while somebody was there. Where a computer's presence
 * was not watched, each window counts. Other buckets say nothing here.
 */
export function readActivityWatch(text: string): ReadWindows {
  const parsed = v.safeParse(exported, readJson(text)?.value);
  if (!parsed.success) return { ok: false, why: 'unknown-file' };
  const buckets = Object.values(parsed.output.buckets).flatMap((each) => {
    const read = v.safeParse(bucket, each);
    return read.success ? [read.output] : [];
  });
  let unread = 0;
  const eventsIn = (one: v.InferOutput<typeof bucket>) => {
    const { read, unread: more } = eventsOf(one);
    unread += more;
    return read;
  };
  const present = new Map<string, Stretch[]>();
  for (const one of buckets.filter(({ type }) => type === PRESENCE)) {
    const there = eventsIn(one).filter(({ data }) => data.status === PRESENT);
    present.set(one.hostname, [...(present.get(one.hostname) ?? []), ...there]);
  }
  for (const [host, times] of present) present.set(host, joined(times));
  const windows = buckets
    .filter(({ type }) => type === WINDOWS)
    .flatMap((one): ForeignWindow[] => {
      const there = present.get(one.hostname);
      return eventsIn(one).flatMap(({ start, end, data: { app, title } }) => {
        // A window over a weekend in which nobody was there is one of two days.
        const parts = there ? within(there, { start, end }) : [{ start, end }];
        const possible = parts.filter(isPossible);
        if (possible.length < parts.length) unread += 1;
        return possible.map((part) => ({ ...part, app, title }));
      });
    });
  return windows.length > 0 ? { ok: true, windows, unread } : { ok: false, why: 'empty' };
}
