import type { Entry, Posting } from '../../extension/timeline/index.ts';
import type { SandboxActivity } from '../clio-sandbox/index.ts';

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

/** Entries that Clio holds twice for one approved entry, by their notes, which the tests keep apart. */
export function heldTwice(activities: readonly Pick<SandboxActivity, 'note'>[]): string[] {
  const seen = new Set<string | null>();
  return activities.flatMap(({ note }) => {
    const again = seen.has(note);
    seen.add(note);
    return again ? [note ?? ''] : [];
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

/** Entries that neither came through nor say why. */
export function unexplained(entries: readonly Entry[], history: readonly Posting[]): string[] {
  const told = new Set(history.filter(({ act, reason }) => act === 'posted' || reason).map(({ entry }) => entry));
  return entries
    .filter(({ id, state, reason }) => !told.has(id) || (state !== 'posted' && !reason))
    .map(({ id, state }) => `${id} is ${state}`);
}
