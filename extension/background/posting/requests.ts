import type { ContentChange, EntryAnswer } from '../../messages/posting.ts';
import type { Entry, EntryState, Timeline } from '../../timeline/index.ts';
import { without } from './decide.ts';
import { isUnclear } from './look-up.ts';
import { contentIn } from './to-clio.ts';
import { awaitsRetry } from './tries.ts';

const OK: EntryAnswer = { ok: true };
const no = (why: Exclude<EntryAnswer, { ok: true }>['why']): EntryAnswer => ({ ok: false, why });

/** An entry with what the attorney changed; absent stays, and a category that Clio has cannot be taken away from it again. */
function changedBy(entry: Entry, change: ContentChange): Entry {
  const { narrative = entry.narrative, category, charge = entry.charge, codes } = change;
  const kept = { narrative, charge, category: category === undefined ? entry.category : category };
  return {
    ...entry,
    ...kept,
    ...(codes === undefined ? {} : { codes }),
    // Put back to the drafts, it is to say what the attorney wrote last.
    ...(entry.draft ? { draft: { ...entry.draft, patch: { ...entry.draft.patch, narrative } } } : {}),
    revision: entry.revision + 1,
  };
}

/** Why an entry that is not in the state for a request is not; `busy` passes by itself. */
function whyNot(entry: Entry | null): EntryAnswer {
  const underway: readonly EntryState[] = ['sending', 'unknown', 'changing', 'taking-back'];
  return no(entry && underway.includes(entry.state) ? 'busy' : 'gone');
}

/** Makes a new revision of an entry that is in Clio; the poster brings it there. */
export async function requestChange(timeline: Timeline, id: string, change: ContentChange): Promise<EntryAnswer> {
  const entry = await timeline.entryBy(id);
  if (entry?.state === 'posted' && entry.onBill) return no('billed');
  const done = await timeline.changeEntry(id, ['posted'], (value) => {
    const next = changedBy(value, change);
    const { unsent: _, ...rest } = next;
    const category = next.category ?? value.category;
    return {
      ...rest,
      category,
      state: 'changing',
      before: { ...contentIn(value), revision: value.revision },
      reasons: [],
    };
  });
  return done ? OK : whyNot(entry);
}

/** Marks an entry that is in Clio as one to delete there. */
export async function requestTakeBack(timeline: Timeline, id: string): Promise<EntryAnswer> {
  const entry = await timeline.entryBy(id);
  if (entry?.state === 'posted' && entry.onBill) return no('billed');
  const done = await timeline.changeEntry(id, ['posted'], (value) => ({
    ...value,
    state: 'taking-back',
    reasons: [],
  }));
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
  const done = await timeline.changeEntry(id, ['refused', 'approved'], (value) => ({
    ...untried(changedBy(value, change)),
    state: 'approved',
    reasons: [],
  }));
  return done ? OK : whyNot(entry);
}

/**
 * The attorney said that none of those in Clio is this entry: they are not asked about any more, and once a look-up at the
 * earliest five minutes after the request finds nothing else, it is sent again.
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
