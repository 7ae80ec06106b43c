import { findEntries, type Match, matchEntries, mayBeSince, type Problem, type StoredEntry } from '../../clio/index.ts';
import type { Entry, EntryCandidate, Reason } from '../../timeline/index.ts';
import { move, type PostingContext } from './context.ts';
import { recordCreated } from './record-result.ts';
import { toClio } from './to-clio.ts';
import { isOutOfTries } from './tries.ts';

/**
 * An entry of uncertain outcome is looked up so long after it became so, and again so long after that instant.
 * Milliseconds.
 */
export const FIRST_LOOK = 60_000;
export const SECOND_LOOK = 5 * 60_000;
/** Also where the first look-up came late, the second comes no sooner after it: a list shows late what is new. */
const APART = SECOND_LOOK - FIRST_LOOK;

const UNCLEAR: Reason[] = [{ code: 'unclear' }];
const NEVER_CONFIRMED: Reason[] = [{ code: 'never-confirmed' }];

/** Whether only the attorney can tell what became of it. */
export function isUnclear(entry: Entry): boolean {
  return entry.state === 'unknown' && (entry.candidates?.length ?? 0) > 0;
}

/** An entry in Clio as the attorney is asked about it. */
export function candidateOf(stored: StoredEntry): EntryCandidate {
  return {
    clioId: stored.id,
    matter: stored.matterId,
    day: stored.date,
    seconds: stored.quantity,
    narrative: stored.note ?? '',
  };
}

/**
 * When an entry of uncertain outcome is looked up next, by Clio's clock; null where both look-ups left it to the
 * attorney.
 */
export function dueAt(entry: Entry): number | null {
  const since = entry.uncertainSince ?? entry.sentAt ?? 0;
  const { lookups, looks = lookups } = entry;
  const last = looks.at(-1);
  if (last === undefined) return since + FIRST_LOOK;
  if (last < since + SECOND_LOOK) return Math.max(since + SECOND_LOOK, last + APART);
  if (isUnclear(entry)) return null;
  // What they found the attorney ruled out, or it turned out to be another entry's.
  return lookups.length >= 2 ? last : last + APART;
}

/** Whether it is time to look an entry up; else the poster comes back when it is. */
function isDue(context: PostingContext, entry: Entry): boolean {
  const at = dueAt(entry);
  const early = at === null ? 0 : at - context.client.clock();
  if (early > 0) context.wakeAt(context.now() + early);
  return at !== null && early <= 0;
}

/** What the look-up of an entry has shown. */
async function conclude(context: PostingContext, entry: Entry, match: Match): Promise<void> {
  const { lookups, looks = lookups } = entry;
  const now = context.client.clock();
  switch (match.found) {
    case 'one':
      return recordCreated(context, entry, match.entry, null);
    case 'unclear': {
      const next = { reasons: UNCLEAR, candidates: match.entries.map(candidateOf), looks: [...looks, now] };
      if (await move(context, entry, next)) isDue(context, { ...entry, ...next });
      return;
    }
    case 'none': {
      const next = { lookups: [...lookups, now], looks: [...looks, now] };
      if (next.lookups.length < 2) {
        const { candidates: _, ...rest } = entry;
        await move(context, entry, next, { drop: ['candidates'] });
        isDue(context, { ...rest, ...next });
        return;
      }
      // Nothing appeared there that is not accounted for, a minute after and five minutes after.
      await move(
        context,
        entry,
        { state: 'approved', lookups: [], reasons: isOutOfTries(entry) ? NEVER_CONFIRMED : [] },
        { drop: ['candidates', 'looks'] },
      );
      context.wakeAt(context.now());
    }
  }
}

/**
 * Looks up those entries of which nobody knows whether they arrived, and for which it is time: all with one list. While
 * Clio has anything since the request that nobody here made, an entry is not sent again, but asked about.
 * @param entries those of the connection's user
 * @returns what kept Clio from being asked, else null
 */
export async function lookUp(context: PostingContext, entries: readonly Entry[]): Promise<Problem | null> {
  const { client, timeline, connection } = context;
  const due = entries.filter((entry) => isDue(context, entry));
  if (due.length === 0) return null;
  const sentAt = Math.min(...due.map((entry) => entry.sentAt ?? 0));
  const found = await findEntries(client, { userId: connection.user.id, sentAt });
  if (!found.ok) return found.problem;
  const tied = new Set((await timeline.entriesByClioId(found.value.map(({ id }) => id))).keys());
  let doubtful = (await timeline.entriesIn('unknown')).filter(({ user }) => user === connection.user.id);
  for (const entry of due) {
    const others = doubtful.filter(({ id }) => id !== entry.id).map(toClio);
    const since = found.value.filter((stored) => mayBeSince(stored, entry.sentAt ?? 0));
    const match = matchEntries(since, toClio(entry), new Set([...tied, ...(entry.ruledOut ?? [])]), others);
    await conclude(context, entry, match);
    if (match.found !== 'one') continue;
    tied.add(match.entry.id);
    doubtful = doubtful.filter(({ id }) => id !== entry.id);
  }
  return null;
}
