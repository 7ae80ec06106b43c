import {
  changeEntry,
  compareStored,
  type Problem,
  readEntry,
  removeEntry,
  type StoredEntry,
} from '../../clio/index.ts';
import type { Entry, EntryContent, Reason } from '../../timeline/index.ts';
import { troubleOf } from '../connection/trouble.ts';
import { classifyFailure } from './classify-failure.ts';
import { DONE, move, type PostingContext, type PostingStep, unread } from './context.ts';
import { differing, refusal } from './reasons.ts';
import { factsOf, recordChanged } from './record-result.ts';
import { changedInClio, changeOf, contentIn, contentOf, toClio, unchangedInClio } from './to-clio.ts';
import { afterDoubt, isOutOfTries } from './tries.ts';

/** Nobody knows whether it was done: it is tried again after a rest, which does no harm, until the attorney is asked. */
async function inDoubt(context: PostingContext, entry: Entry, problem: Problem, spent: Reason): Promise<PostingStep> {
  const change = afterDoubt(entry, context.now());
  const next = { ...entry, ...change };
  await move(context, entry, { ...change, reasons: isOutOfTries(next) ? [spent] : [] });
  if (!isOutOfTries(next)) context.wakeAt(change.restUntil);
  return { kind: 'doubt', problem };
}

/** What an entry said before the attorney’s change, with its revision: what Clio has, as far as known. */
function earlier(entry: Entry): EntryContent & { revision: number } {
  return entry.before ?? { ...contentIn(entry), revision: entry.revision };
}

/** Somebody deleted it in Clio: that stands, and it is never sent again by itself. */
export async function isDeleted(context: PostingContext, entry: Entry): Promise<void> {
  const gone = { state: 'deleted' as const, inClio: 0, reasons: [{ code: 'deleted-in-clio' as const }] };
  await move(context, entry, gone, { act: 'deleted-in-clio', drop: ['before'] });
}

/** Clio has it as `stored`, by another hand: that stands. */
export async function isChanged(
  context: PostingContext,
  entry: Entry,
  stored: StoredEntry,
  reason?: Reason,
): Promise<void> {
  const before = earlier(entry);
  const differs = compareStored(toClio({ ...entry, ...before }), stored);
  const news = differing('changed-in-clio', differs, stored);
  const reasons = [news, reason].filter((one) => one !== null && one !== undefined);
  await move(
    context,
    entry,
    {
      ...factsOf(stored),
      ...contentOf(stored, before),
      ...(before.seconds === undefined ? {} : { seconds: before.seconds }),
      revision: before.revision,
      state: 'posted',
      reasons,
      ...(entry.state === 'changing' ? { unsent: contentIn(entry) } : {}),
    },
    { drop: ['before'], ...(differs.length === 0 ? {} : { act: 'changed-in-clio' as const }) },
  );
}

/** Clio did not take the change: the entry is as it was, and the attorney’s words are kept beside it. */
async function keepAsWas(context: PostingContext, entry: Entry, problem: Problem): Promise<PostingStep> {
  const now = await readEntry(context.client, entry.clioId ?? 0);
  if (!now.ok && now.problem.kind === 'missing') {
    await isDeleted(context, entry);
    return DONE;
  }
  if (!now.ok) return unread(now.problem);
  const billed = now.value.onBill ?? false;
  await isChanged(
    context,
    entry,
    now.value,
    billed ? { code: 'change-billed' } : refusal('change-refused', troubleOf(problem)),
  );
  return DONE;
}

/**
 * What became of a change, by what Clio has: it arrived and its answer was lost; or Clio's version is another one than
 * was known, because somebody changed it first.
 */
async function settle(context: PostingContext, entry: Entry, stored: StoredEntry): Promise<void> {
  const { etag, onBill } = stored;
  const arrived = compareStored(changedInClio(entry), stored).length === 0;
  const isAsBefore = compareStored(unchangedInClio(entry, earlier(entry)), stored).length === 0;
  // Of an entry whose hours this user may not see, new hours look no different from the ones before.
  const unseen = stored.quantityRedacted && entry.before?.seconds !== undefined && isAsBefore;
  if (arrived && !unseen) {
    await recordChanged(context, entry, stored);
  } else if (onBill) {
    await isChanged(context, entry, stored, { code: 'change-billed' });
  } else if (arrived) {
    await isChanged(context, entry, stored, { code: 'change-unseen' });
  } else if (etag !== null && isAsBefore) {
    // Nothing that an entry says was changed: the change goes on top of the new version.
    await move(context, entry, { etag });
    context.wakeAt(context.now());
  } else {
    await isChanged(context, entry, stored, { code: 'changed-first' });
  }
}

/** Reads the entry in Clio; a version that is not the known one settles the change. Null: it is still to be sent. */
async function readBefore(context: PostingContext, entry: Entry): Promise<PostingStep | null> {
  const now = await readEntry(context.client, entry.clioId ?? 0);
  if (!now.ok) {
    if (now.problem.kind !== 'missing') return unread(now.problem);
    await isDeleted(context, entry);
    return DONE;
  }
  if (now.value.etag !== null && now.value.etag === entry.etag) return null;
  await settle(context, entry, now.value);
  return DONE;
}

/**
 * Brings the attorney’s change to an entry in Clio, if nobody changed it there since. After a doubt the entry is read
 * first; and where a worker died and nobody knows of a doubt, sending again does no harm: the version that the change
 * asks for is no longer there once it arrived.
 */
export async function sendChange(context: PostingContext, entry: Entry): Promise<PostingStep> {
  const { clioId, etag = null } = entry;
  if (clioId === null) return DONE;
  if (etag === null || entry.doubts) {
    const settled = await readBefore(context, entry);
    if (settled || etag === null) return settled ?? DONE;
  }
  const answer = await changeEntry(context.client, { id: clioId, etag }, changeOf(contentIn(entry)));
  if (answer.ok) {
    await recordChanged(context, entry, answer.value);
    return DONE;
  }
  const { problem } = answer;
  if (problem.kind === 'missing') {
    await isDeleted(context, entry);
    return DONE;
  }
  if (problem.kind === 'stale') return (await readBefore(context, { ...entry, etag: null })) ?? DONE;
  switch (classifyFailure(problem)) {
    case 'wait':
      return { kind: 'stop', problem };
    case 'forbidden':
    case 'refused':
      return keepAsWas(context, entry, problem);
    case 'unknown':
      return inDoubt(context, entry, problem, { code: 'change-never-confirmed' });
  }
}

/**
 * Deletes an entry in Clio at the attorney’s request. Deleting knows no condition, so it is read first: what somebody
 * changed there, or put on a bill, stays. Asked again after a doubt, an entry that is gone is what was asked for.
 */
export async function takeBack(context: PostingContext, entry: Entry): Promise<PostingStep> {
  const { clioId } = entry;
  if (clioId === null) return DONE;
  const now = await readEntry(context.client, clioId);
  if (now.ok) {
    if (now.value.onBill) {
      await isChanged(context, entry, now.value, { code: 'removal-billed' });
      return DONE;
    }
    const other = entry.etag
      ? now.value.etag !== entry.etag
      : compareStored(changedInClio(entry), now.value).length > 0;
    if (other) {
      await isChanged(context, entry, now.value, { code: 'removal-changed' });
      return DONE;
    }
    const removed = await removeEntry(context.client, clioId);
    if (!removed.ok && removed.problem.kind !== 'missing') return notRemoved(context, entry, removed.problem);
  } else if (now.problem.kind !== 'missing') {
    return unread(now.problem);
  }
  await context.timeline.finishTakingBack(entry.id, context.now());
  context.changed();
  return DONE;
}

async function notRemoved(context: PostingContext, entry: Entry, problem: Problem): Promise<PostingStep> {
  switch (classifyFailure(problem)) {
    case 'wait':
      return { kind: 'stop', problem };
    case 'forbidden':
    case 'refused':
      await move(context, entry, { state: 'posted', reasons: [refusal('change-refused', troubleOf(problem))] });
      return DONE;
    case 'unknown':
      return inDoubt(context, entry, problem, { code: 'removal-never-confirmed' });
  }
}
