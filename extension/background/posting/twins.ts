import { changedEntries, compareStored, matchEntries, removeEntry, type StoredEntry } from '../../clio/index.ts';
import type { Entry } from '../../timeline/index.ts';
import { type Desk, type Made, move } from './desk.ts';
import { wantedOf } from './wanted.ts';
import { HELD_TWICE } from './words.ts';

/** Clio's clock is known to the second. Milliseconds. */
const MARGIN = 2000;

/** Whether an entry in Clio can only be a request once more: the same in all that was sent, made while it was under way. */
function isTwin(entry: Entry, { from, until }: Made, stored: StoredEntry): boolean {
  const { createdAt } = stored;
  const meanwhile = createdAt !== null && createdAt >= from - MARGIN && createdAt <= until + MARGIN;
  return meanwhile && compareStored(wantedOf(entry), stored).length === 0;
}

/**
 * Looks whether something on the way, a browser or a proxy, repeated a request that made an entry: no client can prevent
 * that for certain, and Clio does not tell a repetition apart. What was made before the answer was here, is the same in
 * everything and belongs to no entry was approved by nobody: it is deleted. One request for all.
 * @returns whether Clio could be asked
 */
export async function removeTwins(desk: Desk, made: readonly Made[]): Promise<boolean> {
  const { client, connection, timeline } = desk;
  const since = Math.min(...made.map(({ from }) => from)) - MARGIN;
  const found = await changedEntries(client, { userId: connection.user.id, since });
  if (!found.ok) return false;
  const tied = await timeline.entriesByClioId(found.value.map(({ id }) => id));
  const free = found.value.filter(({ id }) => !tied.has(id));
  if (free.length === 0) return true;
  const doubtful = (await timeline.entriesIn('unknown')).map(wantedOf);
  for (const one of made) {
    const entry = await timeline.entryBy(one.entry);
    if (entry?.state !== 'posted') continue;
    for (const stored of free.filter((candidate) => isTwin(entry, one, candidate))) {
      // It may be the one that another entry is looking for.
      if (doubtful.some((wanted) => matchEntries([stored], wanted).found !== 'none')) continue;
      const removed = stored.onBill === false ? await removeEntry(client, stored.id) : null;
      const gone = removed !== null && (removed.ok || removed.problem.kind === 'missing');
      if (!gone) await move(desk, entry, { reason: HELD_TWICE });
    }
  }
  return true;
}
