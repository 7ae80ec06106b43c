import { isAlike, readEntry, removeEntry, type StoredEntry } from '../../clio/index.ts';
import type { EntryAnswer } from '../../messages/posting.ts';
import type { Entry, EntryCandidate, Timeline } from '../../timeline/index.ts';
import type { Connections } from '../connection/connections.ts';
import type { PostingContext } from './context.ts';
import { candidateOf, isUnclear } from './look-up.ts';
import { recordCreated } from './record-result.ts';
import { toClio } from './to-clio.ts';

const OK: EntryAnswer = { ok: true };
const no = (why: Exclude<EntryAnswer, { ok: true }>['why']): EntryAnswer => ({ ok: false, why });

export interface DecideParts {
  timeline: Timeline;
  connections: Pick<Connections, 'current'>;
  now(): number;
  changed(): void;
}

async function contextOf({ timeline, connections, now, changed }: DecideParts): Promise<PostingContext | null> {
  const current = await connections.current();
  if (!current) return null;
  return { timeline, client: current.client, connection: current.connection, now, wakeAt: () => undefined, changed };
}

/** An unclear entry about which these are no longer asked; where none is left, the look-ups have found nothing. */
export function without(entry: Entry, ids: readonly number[]): Entry {
  const { candidates = [], ...rest } = entry;
  const left = candidates.filter(({ clioId }) => !ids.includes(clioId));
  if (left.length > 0) return { ...entry, candidates: left };
  return { ...rest, lookups: entry.looks ?? entry.lookups };
}

/** What is one entry's is no other's: nobody is asked about it any more. */
async function forgetElsewhere({ timeline }: PostingContext, id: string, clioId: number): Promise<void> {
  for (const other of (await timeline.entriesIn('unknown')).filter((entry) => entry.id !== id && isUnclear(entry)))
    if (other.candidates?.some((candidate) => candidate.clioId === clioId))
      await timeline.changeEntry(other.id, ['unknown'], (entry) => without(entry, [clioId]));
}

/** Whether one stands in Clio a second time, as far as can be seen of it: it is to be the same as was sent, or nearly. */
function duplicatesBeside(entry: Entry, clioId: number): EntryCandidate[] {
  const meant = toClio(entry);
  return (entry.candidates ?? []).filter(
    ({ clioId: id, matter = null, day, seconds, narrative }) =>
      id !== clioId && isAlike({ matterId: matter, date: day, quantity: seconds, note: narrative }, meant),
  );
}

/**
 * The attorney says which entry in Clio an unclear one is: it is taken as it stands there. Others that were asked
 * about and that are as good as the same are offered for removal.
 */
export async function identify(parts: DecideParts, id: string, clioId: number): Promise<EntryAnswer> {
  const entry = await parts.timeline.entryBy(id);
  const named = entry?.candidates?.some((candidate) => candidate.clioId === clioId);
  if (!entry || !isUnclear(entry) || !named) return no('gone');
  const context = await contextOf(parts);
  if (!context) return no('not-connected');
  const tied = await parts.timeline.entriesByClioId([clioId]);
  const stored = tied.size > 0 ? null : await readEntry(context.client, clioId);
  if (stored === null || (!stored.ok && stored.problem.kind === 'missing')) {
    // It was deleted there, or is another entry's by now: nobody is asked about it again.
    await parts.timeline.changeEntry(id, ['unknown'], (value) => without(value, [clioId]));
    return no('gone');
  }
  if (!stored.ok) return no('not-connected');
  await recordCreated(context, entry, stored.value, null, duplicatesBeside(entry, clioId));
  await forgetElsewhere(context, id, clioId);
  return OK;
}

/** Whether an entry in Clio is still as the attorney was asked about it. */
function isAsShown(shown: EntryCandidate, stored: StoredEntry): boolean {
  const { matter = stored.matterId, day, seconds, narrative } = candidateOf(stored);
  return (
    (shown.matter ?? matter) === matter &&
    shown.day === day &&
    shown.seconds === seconds &&
    shown.narrative === narrative
  );
}

/** Puts something else in the place of what is offered for removal; null: it is offered no more. */
async function offer(
  { timeline, changed }: PostingContext,
  id: string,
  clioId: number,
  instead: EntryCandidate | null,
): Promise<void> {
  await timeline.changeEntry(id, ['posted'], ({ twins = [], ...entry }) => {
    const rest = twins.filter((duplicate) => duplicate.clioId !== clioId);
    const duplicates = instead ? [...rest, instead] : rest;
    return duplicates.length > 0 ? { ...entry, twins: duplicates } : entry;
  });
  changed();
}

/**
 * Removes from Clio what was offered for removal beside an entry, or keeps it there and asks no more. It is read first:
 * what is on a bill, was changed since, or belongs to another entry stays.
 */
export async function removeDuplicate(
  parts: DecideParts,
  id: string,
  clioId: number,
  remove: boolean,
): Promise<EntryAnswer> {
  const entry = await parts.timeline.entryBy(id);
  const shown = entry?.twins?.find((duplicate) => duplicate.clioId === clioId);
  if (entry?.state !== 'posted' || !shown) return no('gone');
  const context = await contextOf(parts);
  if (!context) return no('not-connected');
  const tied = (await parts.timeline.entriesByClioId([clioId])).size > 0;
  if (!remove || tied) {
    await offer(context, id, clioId, null);
    return remove ? no('gone') : OK;
  }
  const stored = await readEntry(context.client, clioId);
  if (!stored.ok && stored.problem.kind !== 'missing') return no('not-connected');
  if (stored.ok) {
    if (stored.value.onBill !== false) return no('billed');
    if (!isAsShown(shown, stored.value)) {
      await offer(context, id, clioId, candidateOf(stored.value));
      return no('changed');
    }
    const removed = await removeEntry(context.client, clioId);
    if (!removed.ok && removed.problem.kind !== 'missing') {
      const left = await readEntry(context.client, clioId);
      if (left.ok || left.problem.kind !== 'missing') return no('not-connected');
    }
  }
  await offer(context, id, clioId, null);
  return OK;
}
