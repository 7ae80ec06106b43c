import type { Day } from '../../../shared/index.ts';
import { bucketOfDay, type Decision } from '../model/decision.ts';
import type { Charge } from '../model/entry.ts';
import type { Interval } from '../model/intervals.ts';
import { append, NO_LOG } from './decision-log.ts';
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
  /** Items that go into the entry or stay behind. */
  items?: ItemTick[];
  /** Findings that she has seen and that are fine: in this draft, */
  confirmed?: string[];
  /** or in all of the matter's notes. */
  fine?: string[];
  /** On a matter's own card: its time of the day is an entry for each task, or one entry. */
  byTask?: boolean | null;
  /** With it, the card to which goes what says nothing of its task; absent: a card of its own. */
  rest?: string | null;
  /**
   * What goes to Clio for a part of a split, whole seconds, for as long as what is ticked on it is `of` milliseconds: so
   * all parts are the whole as Clio shows it. What she says of its time comes first.
   */
  share?: { seconds: number; of: number } | null;
  /** `rest` and `share` as splits of before kept them, on the matter's own card; the first is the rest's. */
  parts?: { card: string; seconds: number }[] | null;
}

/** Whether an item goes into the entry. */
export interface ItemTick {
  key: string;
  ticked: boolean;
  /** The item's time then, sorted and disjoint: what she makes of it later stays as it was. Absent before that was kept. */
  time?: Interval[];
}

/** A draft as she left it. */
export interface DraftState {
  patch: DraftPatch;
  /**
   * Its time when she first edited its words, its time or its items, and when that was. What is captured later does not
   * join what she has seen unless she says so. Null while she edited none of these.
   */
  fixed: { parts: Interval[]; at: number } | null;
  /**
   * The time that she said it of, when she last said something but words; null where that was not kept. A card that
   * comes of this one, as by a note on one of its items, is as this one is.
   */
  over: Interval[] | null;
}

/** Drafts that others were taken apart into or put together to: each is so from then on, whatever was said before. */
export type Becoming = readonly { card: string; state: DraftState }[];

export interface DraftEdit {
  day: Day;
  card: string;
  patch: DraftPatch;
  /** The draft's time now, where this edits its words, its time or its items. */
  parts: Interval[] | null;
  /** The draft's time now, where this says anything of it but words. */
  over?: Interval[];
  /** What is so before the patch is laid over it. */
  becomes?: Becoming;
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
  const items = new Map<string, ItemTick>();
  for (const tick of [...(one.items ?? []), ...(other.items ?? [])]) {
    // What was said last comes last: of the same time it counts.
    items.delete(tick.key);
    items.set(tick.key, tick);
  }
  const both = (name: 'confirmed' | 'fine') => {
    const all = [...new Set([...(one[name] ?? []), ...(other[name] ?? [])])];
    return all.length > 0 ? { [name]: all } : {};
  };
  return {
    ...one,
    ...other,
    ...(items.size > 0 ? { items: [...items.values()] } : {}),
    ...both('confirmed'),
    ...both('fine'),
  };
}

/** The drafts of a day as she left them, by card. Pure. @param decisions those in effect, by seq */
export function draftStates(day: Day, decisions: readonly Decision[]): Map<string, DraftState> {
  const states = new Map<string, DraftState>();
  for (const { act } of decisions.filter(isDraftOf(day))) {
    for (const { card, state } of act.becomes ?? []) states.set(card, state);
    const before = states.get(act.card);
    states.set(act.card, {
      patch: patched(before?.patch ?? {}, act.patch),
      fixed: before?.fixed ?? act.fixed ?? null,
      over: act.over ?? before?.over ?? null,
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
export async function changeDraft(db: Database, edit: DraftEdit, at: number): Promise<void> {
  const { day, card, patch, parts, over, becomes } = edit;
  await write(db, async (tx) => {
    const { done } = (await valueIn(tx, 'log')) ?? NO_LOG;
    const lines = (await linesOf(tx, day)).filter(({ seq }) => seq <= done);
    const before = draftStates(day, lines).get(card);
    const fixed = before?.fixed || parts === null ? {} : { fixed: { parts, at } };
    const last = lines.at(-1);
    const goesOn =
      last?.seq === done &&
      last.act.card === card &&
      isTyping(last.act.patch) &&
      isTyping(patch) &&
      at >= last.at &&
      at - last.at <= TYPING;
    if (!goesOn) {
      const besides = { ...fixed, ...(over ? { over } : {}), ...(becomes ? { becomes } : {}) };
      await append(tx, { kind: 'draft', day, card, patch, ...besides }, at);
    } else {
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
  const decisions = tx.objectStore('decisions');
  for (const line of await linesOf(tx, day)) {
    const act = spent(line.act, card, left);
    if (act === null) await decisions.delete(line.seq);
    else if (act !== line.act) await decisions.put({ ...line, act });
  }
}

/** What is left of a state: which items stayed behind, if any did. */
function leftOf({ items }: DraftPatch, left: boolean): DraftPatch | null {
  return left && items ? { items } : null;
}

/** An act without what it says of a card; null where nothing is left of it. */
function spent(act: DraftLine['act'], card: string, left: boolean): DraftLine['act'] | null {
  const becomes = act.becomes?.flatMap((one) => {
    if (one.card !== card) return [one];
    const patch = leftOf(one.state.patch, left);
    return patch ? [{ card, state: { patch, fixed: null, over: null } }] : [];
  });
  const others = becomes ? { becomes } : {};
  if (act.card === card) {
    const patch = leftOf(act.patch, left);
    const { fixed: _, over: __, ...rest } = act;
    return patch || (becomes && becomes.length > 0) ? { ...rest, ...others, patch: patch ?? {} } : null;
  }
  const { parts } = act.patch;
  if (!parts?.some((part) => part.card === card)) return becomes ? { ...act, becomes } : act;
  return { ...act, ...others, patch: { ...act.patch, parts: parts.filter((part) => part.card !== card) } };
}

/** A day's time is gone for good: so is what she wrote about it. */
export async function forgetDrafts(tx: Writing, day: Day): Promise<void> {
  for (const { seq } of await linesOf(tx, day)) await tx.objectStore('decisions').delete(seq);
}
