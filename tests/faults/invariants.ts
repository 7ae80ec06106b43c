import type { Entry, Interval, Posting } from '../../extension/timeline/index.ts';
import type { SandboxActivity } from '../clio-sandbox/index.ts';
import type { Moment } from './recording-world.ts';
import { toldTime, unnamedWhereHeld, without } from './told-time.ts';

/**
 * What holds at every moment and after every fault. Each fault test takes the ones that it is about from here, so that
 * they stand in one place.
 */
export const INVARIANTS = {
  samples: 'every sample that the journal took is in the timeline exactly once, or still in the journal',
  seconds: 'spans never overlap, spans and gaps are the time observed, and a captured second is in at most one entry',
  posting: 'Clio holds at most one entry for an approved one at any time, and exactly one once things settle',
  places: 'titles and secrets are found only where they belong',
} as const;

/** Samples that a journal took and that are neither in the timeline nor, as they were, still in the journal. */
export function lostSamples({
  taken,
  stored,
  held,
  before,
}: Pick<Moment, 'taken' | 'stored' | 'held' | 'before'>): string[] {
  const wrong: string[] = [];
  let next = held[0] ? before + held[0].seq - 1 : taken.length;
  // What was trimmed is in the timeline.
  for (let number = stored; number < next; number += 1) wrong.push(`sample ${number} is nowhere`);
  let zone: number | undefined;
  for (const { seq, at, zone: told, ...event } of held) {
    zone = told ?? zone;
    const meant = taken[next];
    if (before + seq - 1 !== next) wrong.push(`sample ${next} is number ${before + seq - 1} in the journal`);
    else if (JSON.stringify({ at, zone, event }) !== JSON.stringify(meant)) wrong.push(`sample ${next} is another one`);
    next += 1;
  }
  for (; next < taken.length; next += 1) wrong.push(`sample ${next} is not in the journal any more`);
  return wrong;
}

/**
 * Whether the timeline's seconds are those of the samples that it took, each of them once: a sample left out or taken
 * twice, in the wrong order or half, would make another time of it. Gives where it differs.
 * @param deleted time that the attorney had deleted: of it nothing is there any more
 */
export function otherTime(
  { spans, told }: Pick<Moment, 'spans' | 'told'>,
  deleted: readonly Interval[] = [],
): string[] {
  const overlapping = spans.filter(({ start }, index) => start < (spans[index - 1]?.end ?? 0));
  const line = ({ start, end, app, title }: Pick<(typeof spans)[number], 'start' | 'end' | 'app' | 'title'>) =>
    `${start}–${end} ${app}: ${title}`;
  const is = unnamedWhereHeld(spans, told).map(line);
  const left = deleted.reduce((time, { start, end }) => without(time, start, end), toldTime(told));
  const meant = unnamedWhereHeld(left, told).map(line);
  return [
    ...overlapping.map((span) => `overlaps: ${line(span)}`),
    ...is.filter((text) => !meant.includes(text)).map((text) => `was not told: ${text}`),
    ...meant.filter((text) => !is.includes(text)).map((text) => `is missing: ${text}`),
  ];
}

/**
 * Entries that Clio holds twice for one approved entry, by what tells approved entries apart: their notes, where tests
 * give each one of its own.
 */
export function heldTwice(
  activities: readonly SandboxActivity[],
  same: (activity: SandboxActivity) => string = ({ note }) => note ?? '',
): string[] {
  const seen = new Set<string>();
  return activities.map(same).filter((name) => {
    const again = seen.has(name);
    seen.add(name);
    return again;
  });
}

/** Entries whose time another entry holds as well. */
export function sharedTime(entries: readonly Entry[]): string[] {
  const parts = entries.flatMap(({ id, parts: own }) => own.map((part) => ({ ...part, id })));
  parts.sort((a, b) => a.start - b.start);
  return parts.flatMap((part, index) => {
    const before = parts[index - 1];
    return before && before.end > part.start ? [`${before.id} and ${part.id}`] : [];
  });
}

/** What of an entry is otherwise in Clio than it was approved; empty where it is not there at all. */
export function otherThanApproved(entry: Entry, stored: SandboxActivity): string[] {
  const pairs: [string, unknown, unknown][] = [
    ['id', entry.clioId, stored.id],
    ['seconds', entry.seconds, stored.quantity],
    ['day', entry.day, stored.date],
    ['note', entry.narrative, stored.note],
    ['matter', entry.matter, stored.matterId],
    ['user', entry.user, stored.userId],
    ['category', entry.category, stored.categoryId],
    ['task', entry.codes?.task ?? null, stored.taskCodeId],
    ['activity', entry.codes?.activity ?? null, stored.activityCodeId],
    ['non-billable', entry.charge !== 'billable', stored.nonBillable],
    ['no charge', entry.charge === 'no-charge', stored.noCharge],
  ];
  return pairs.filter(([, meant, kept]) => meant !== kept).map(([what]) => `${entry.id}: ${what}`);
}

/** What does not fit together between approved entries and what Clio holds, once nothing is left to be done. */
export function unsettled(entries: readonly Entry[], activities: readonly SandboxActivity[]): string[] {
  const inClio = new Map(activities.map((activity) => [activity.id, activity]));
  const wrong = entries.flatMap((entry) => {
    const stored = inClio.get(entry.clioId ?? 0);
    inClio.delete(entry.clioId ?? 0);
    if (entry.state !== 'posted') return [`${entry.id} is ${entry.state}`];
    return stored ? otherThanApproved(entry, stored) : [`${entry.id} is not in Clio`];
  });
  return [...wrong, ...[...inClio.values()].map(({ note }) => `Clio has what nobody approved: ${note}`)];
}

/** Where words are found that have no business there. @param places what is kept or was said, by where */
export function leaked(words: readonly string[], places: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(places).flatMap(([where, what]) => {
    const text = typeof what === 'string' ? what : JSON.stringify(what);
    return words.filter((word) => text.includes(word)).map((word) => `${word} is in ${where}`);
  });
}

/** Entries that neither came through nor say why. */
export function unexplained(entries: readonly Entry[], history: readonly Posting[]): string[] {
  const told = new Set(
    history.filter(({ act, reasons }) => act === 'posted' || reasons.length > 0).map(({ entry }) => entry),
  );
  return entries
    .filter(({ id, state, reasons }) => !told.has(id) || (state !== 'posted' && reasons.length === 0))
    .map(({ id, state }) => `${id} is ${state}`);
}
