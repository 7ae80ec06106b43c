import type { DeviceLine, DevicePart } from '../../../../../extension/timeline/model/devices/part.ts';
import type { Entry } from '../../../../../extension/timeline/model/entry.ts';
import type { Pause, Span, Stretch } from '../../../../../extension/timeline/model/stretch.ts';

export const DAY_MS = 86_400_000;
/** The day of UTC that the made-up devices work on. */
export const BUCKET = Date.UTC(2026, 10, 23) / DAY_MS;
export const MIDNIGHT = BUCKET * DAY_MS;
const MINUTE = 60_000;

/** An instant of that day; from -1440 on of the day before. */
export const minute = (minutes: number) => MIDNIGHT + minutes * MINUTE;

export const span = (from: number, to: number, title: string): Span => ({
  ...{ start: minute(from), end: minute(to), app: 'Writer', title, zone: 0 },
});

export const pause = (from: number, to: number, more: Partial<Pause> = {}): Pause => ({
  ...{ start: minute(from), end: minute(to), why: 'idle', zone: 0 },
  ...more,
});

export function part(device: string, edition: number, more: Partial<DevicePart> = {}): DevicePart {
  return { device, bucket: BUCKET, edition, stretches: [], lines: [], entries: [], seen: {}, ...more };
}

export function entry(id: string, from: number, to: number, more: Partial<Entry> = {}): Entry {
  return {
    ...{ id, revision: 1, day: '2026-11-23', matter: 1, user: 1, state: 'approved', approvedAt: minute(to) },
    ...{ parts: [{ start: minute(from), end: minute(to) }], seconds: (to - from) * 60, narrative: 'Draft motion' },
    ...{ category: null, charge: 'billable', sentAt: null, lookups: [], clioId: null, inClio: null, postedAt: null },
    reasons: [],
    ...more,
  };
}

/** A line that gives some minutes to a matter. */
export const tag = (seq: number, clock: number, from: number, to: number, matter: number): DeviceLine => ({
  ...{ seq, clock, at: clock },
  act: { kind: 'tag', matter, stretches: [{ start: minute(from), end: minute(to) }] },
});

/** What a time says, in short: minutes from and to, and whose title. */
export const told = (stretches: readonly Stretch[]) =>
  stretches.map((one) => [
    (one.start - MIDNIGHT) / MINUTE,
    (one.end - MIDNIGHT) / MINUTE,
    'title' in one ? one.title : one.why,
  ]);
