import { secondsInClio } from '../../billing/index.ts';
import type { ContentChange, EntryAnswer } from '../../messages/posting.ts';
import { approvedSecondsOf, type Entry, type EntryState, type Timeline, workedOf } from '../../timeline/index.ts';
import { without } from './decide.ts';
import { isUnclear } from './look-up.ts';
import { contentIn } from './to-clio.ts';
import { awaitsRetry } from './tries.ts';

const OK: EntryAnswer = { ok: true };
const no = (why: Exclude<EntryAnswer, { ok: true }>['why']): EntryAnswer => ({ ok: false, why });

/**
 * An entry with what the attorney changed; absent stays, and a category that Clio has cannot be taken away from it again.
 * Put back to the drafts, it is to say what the attorney wrote last.
 */
function changedBy(entry: Entry, change: ContentChange): Entry {
  const { narrative = entry.narrative, category, charge = entry.charge, codes, seconds } = change;
  const kept = { narrative, charge, category: category === undefined ? entry.category : category };
  const worked = workedOf(entry);
  return {
    ...entry,
    ...kept,
    ...(codes === undefined ? {} : { codes }),
    ...(seconds === undefined ? {} : { seconds, worked, approvedSeconds: approvedSecondsOf(entry) }),
    ...(entry.draft ? { draft: { ...entry.draft, patch: { ...entry.draft.patch, narrative } } } : {}),
    revision: entry.revision + 1,
  };
}

/**
 * Whether so much was worked that a changed time needs no word of the attorney's: Clio's rounding is no change, and what
 * was approved once was confirmed then.
 */
function isWorked(entry: Entry, { seconds, moreIsRight = false }: ContentChange, increment: number | null): boolean {
  if (seconds === undefined || moreIsRight || seconds === approvedSecondsOf(entry)) return true;
  return secondsInClio(seconds, increment) <= secondsInClio(workedOf(entry), increment);
}

/** Why an entry that is not in the state for a request is not; `busy` passes by itself. */
function whyNot(entry: Entry | null): EntryAnswer {
  const underway: readonly EntryState[] = ['sending', 'unknown', 'changing', 'taking-back'];
  if (entry?.state === 'posted' && entry.onBill) return no('billed');
  return no(entry && underway.includes(entry.state) ? 'busy' : 'gone');
}

/** Makes a new revision of an entry that is in Clio and on no bill; the poster brings it there. */
export async function requestChange(timeline: Timeline, id: string, change: ContentChange): Promise<EntryAnswer> {
  const increment = (await timeline.read('connection'))?.step ?? null;
  const entry = await timeline.entryBy(id);
  const done = await timeline.changeEntry(id, ['posted'], (value) => {
    if (value.onBill || !isWorked(value, change, increment)) return null;
    const { unsent: _, ...rest } = changedBy(value, change);
    const before = { ...contentIn(value), revision: value.revision };
    return {
      ...rest,
      category: rest.category ?? value.category,
      state: 'changing',
      before: change.seconds === undefined ? before : { ...before, seconds: value.seconds },
      reasons: [],
    };
  });
  if (done) return OK;
  const less = entry?.state !== 'posted' || entry.onBill || isWorked(entry, change, increment);
  return less ? whyNot(entry) : no('more-than-worked');
}

/** Marks an entry that is in Clio and on no bill as one to delete there. */
export async function requestTakeBack(timeline: Timeline, id: string): Promise<EntryAnswer> {
  const entry = await timeline.entryBy(id);
  const done = await timeline.changeEntry(id, ['posted'], (value) =>
    value.onBill ? null : { ...value, state: 'taking-back', reasons: [] },
  );
  return done ? OK : whyNot(entry);
}

/** An entry as before it was tried in vain. */
function untried({ doubts: _, restUntil: __, ...entry }: Entry): Entry {
  return entry;
}

/**
 * Approves a refused entry, or one that still waits, anew: a new revision with what the attorney changed. One that was
 * tried in vain is tried again.
 */
export async function requestRetry(timeline: Timeline, id: string, change: ContentChange): Promise<EntryAnswer> {
  const entry = await timeline.entryBy(id);
  // What is in Clio already goes on as it was requested, and says nothing else.
  if (entry && awaitsRetry(entry) && entry.state !== 'approved') {
    const again = await timeline.changeEntry(id, [entry.state], (value) => ({ ...untried(value), reasons: [] }));
    return again ? OK : whyNot(entry);
  }
  const increment = (await timeline.read('connection'))?.step ?? null;
  const states: readonly EntryState[] = ['refused', 'approved'];
  const done = await timeline.changeEntry(id, states, (value) =>
    isWorked(value, change, increment)
      ? { ...untried(changedBy(value, change)), state: 'approved', reasons: [] }
      : null,
  );
  if (done) return OK;
  const more = entry !== null && states.includes(entry.state) && !isWorked(entry, change, increment);
  return more ? no('more-than-worked') : whyNot(entry);
}

/**
 * The attorney said that none of those in Clio is this entry: they are not asked about any more, and once a look-up at
 * the earliest five minutes after the request finds nothing else, it is sent again.
 */
export async function requestSendAgain(timeline: Timeline, id: string): Promise<EntryAnswer> {
  const entry = await timeline.entryBy(id);
  if (!entry || !isUnclear(entry)) return whyNot(entry);
  const done = await timeline.changeEntry(id, ['unknown'], (value) => {
    const ids = (value.candidates ?? []).map(({ clioId }) => clioId);
    return { ...without(value, ids), ruledOut: [...(value.ruledOut ?? []), ...ids], reasons: [{ code: 'in-doubt' }] };
  });
  return done ? OK : no('gone');
}
