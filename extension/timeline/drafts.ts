import type { Day } from '../../shared/index.ts';
import { bucketOfDay, type Decision } from './acts.ts';
import type { Charge } from './entry.ts';
import type { Interval } from './intervals.ts';
import { append, NO_LOG } from './log.ts';
import type { Database, Reading, Writing } from './schema.ts';
import { read, valueIn, write } from './transaction.ts';

/** What she changed on a draft; what is absent is as it was. Null takes a change back. */
export interface DraftPatch {
  narrative?: string | null;
  category?: number | null;
  task?: number | null;
  activity?: number | null;
  charge?: Charge | null;
  summary?: boolean | null;
  /** What goes to Clio in place of what was worked, whole seconds. */
  seconds?: number | null;
  /** Whether the draft is to be sent. */
  ticked?: boolean | null;
  /** Items that go into the entry or stay behind, by key. */
  items?: { key: string; ticked: boolean }[];
  /** Findings that she has seen and that are fine: in this draft, */
  confirmed?: string[];
  /** or in all of the matter's notes. */
  fine?: string[];
  /** On a matter's own card: its time of the day is an entry for each task, or one entry. */
  byTask?: boolean | null;
  /** With it, what goes to Clio for each task's card; what says nothing goes to the first. */
  parts?: { card: string; seconds: number }[] | null;
}

/** A draft as she left it. */
export interface DraftState {
  patch: DraftPatch;
  /**
   * Its time when she first edited its words, its time or its items, and when that was. What is captured later does not
   * join what she has seen unless she says so. Null while she edited none of these.
   */
  fixed: { parts: Interval[]; at: number } | null;
}

export interface DraftEdit {
  day: Day;
  card: string;
  patch: DraftPatch;
  /** The draft's time now, where this edits its words, its time or its items. */
  parts: Interval[] | null;
}

/** Between two changes of the same words there lies so little time while she types them. Milliseconds. */
const TYPING = 20_000;

type DraftLine = Decision & { act: { kind: 'draft' } };

const isDraftOf =
  (day: Day) =>
  (line: Decision): line is DraftLine =>
    line.act.kind === 'draft' && line.act.day === day;

/** Two patches, one after the other, as one. */
function patched(one: DraftPatch, other: DraftPatch): DraftPatch {
  const items = new Map([...(one.items ?? []), ...(other.items ?? [])].map(({ key, ticked }) => [key, ticked]));
  const both = (name: 'confirmed' | 'fine') => {
    const all = [...new Set([...(one[name] ?? []), ...(other[name] ?? [])])];
    return all.length > 0 ? { [name]: all } : {};
  };
  return {
    ...one,
    ...other,
    ...(items.size > 0 ? { items: [...items].map(([key, ticked]) => ({ key, ticked })) } : {}),
    ...both('confirmed'),
    ...both('fine'),
  };
}

/** The drafts of a day as she left them, by card. Pure. @param decisions those in effect, by seq */
export function draftStates(day: Day, decisions: readonly Decision[]): Map<string, DraftState> {
  const states = new Map<string, DraftState>();
  for (const { act } of decisions.filter(isDraftOf(day))) {
    const before = states.get(act.card);
    states.set(act.card, {
      patch: patched(before?.patch ?? {}, act.patch),
      fixed: before?.fixed ?? act.fixed ?? null,
    });
  }
  return states;
}

/** All lines of the log about a day's drafts, those taken back too. */
async function linesOf(tx: Reading, day: Day): Promise<DraftLine[]> {
  const lines = await tx.objectStore('decisions').index('buckets').getAll(bucketOfDay(day));
  return lines.filter(isDraftOf(day)).sort((a, b) => a.seq - b.seq);
}

/** A draft as she left it; null where she changed nothing on it. */
export async function draftOf(db: Database, day: Day, card: string): Promise<DraftState | null> {
  return read(db, async (tx) => {
    const { done } = (await valueIn(tx, 'log')) ?? NO_LOG;
    const lines = (await linesOf(tx, day)).filter(({ seq }) => seq <= done);
    return draftStates(day, lines).get(card) ?? null;
  });
}

/** Whether a patch is about nothing but the words. */
function isTyping({ narrative, ...rest }: DraftPatch): boolean {
  return typeof narrative === 'string' && Object.keys(rest).length === 0;
}

/**
 * Writes down what she changed on a draft, in one strict write. Words that she types in one go are one step of undo.
 */
export async function changeDraft(db: Database, { day, card, patch, parts }: DraftEdit, at: number): Promise<void> {
  await write(db, async (tx) => {
    const { done } = (await valueIn(tx, 'log')) ?? NO_LOG;
    const lines = (await linesOf(tx, day)).filter(({ seq, act }) => seq <= done && act.card === card);
    const fixed = lines.some(({ act }) => act.fixed) || parts === null ? {} : { fixed: { parts, at } };
    const last = lines.at(-1);
    const goesOn =
      last?.seq === done && isTyping(last.act.patch) && isTyping(patch) && at >= last.at && at - last.at <= TYPING;
    if (!goesOn) await append(tx, { kind: 'draft', day, card, patch, ...fixed }, at);
    else {
      await append(tx, { ...last.act, patch: patched(last.act.patch, patch) }, at);
      await tx.objectStore('decisions').delete(last.seq);
    }
  });
}

/**
 * A draft became an entry: what she changed on it is used up. That items stay behind is remembered for what is left.
 * @param left items stayed behind
 */
export async function spendDraft(tx: Writing, day: Day, card: string, left: boolean): Promise<void> {
  for (const line of await linesOf(tx, day)) {
    const { items, parts } = line.act.patch;
    if (line.act.card !== card) {
      if (!parts?.some((part) => part.card === card)) continue;
      const patch = { ...line.act.patch, parts: parts.filter((part) => part.card !== card) };
      await tx.objectStore('decisions').put({ ...line, act: { ...line.act, patch } });
    } else if (!left || !items) await tx.objectStore('decisions').delete(line.seq);
    else {
      const { fixed: _, ...act } = line.act;
      await tx.objectStore('decisions').put({ ...line, act: { ...act, patch: { items } } });
    }
  }
}

/** A day's time is gone for good: so is what she wrote about it. */
export async function forgetDrafts(tx: Writing, day: Day): Promise<void> {
  for (const { seq } of await linesOf(tx, day)) await tx.objectStore('decisions').delete(seq);
}
