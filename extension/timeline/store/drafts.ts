import type { Day } from '../../../shared/index.ts';
import { bucketOfDay } from '../model/decision.ts';
import type { Becoming, DraftPatch, DraftState } from '../model/draft.ts';
import { type DraftLine, draftStates, isDraftOf, patched, spent } from '../model/draft-states.ts';
import type { Interval } from '../model/intervals.ts';
import { append, linesIn, NO_LOG } from './decision-log.ts';
import { forgetLines } from './kept/lines.ts';
import type { Database, Reading, Writing } from './schema.ts';
import { read, valueIn, write } from './transaction.ts';

export interface DraftEdit {
  day: Day;
  card: string;
  patch: DraftPatch;
  /** The draft's time now, where this edits its words, its time or its items. */
  parts: Interval[] | null;
  /** The draft's time now, where this says anything of it but words. */
  over?: Interval[];
  /** What is so before the patch is applied to it. */
  becomes?: Becoming;
}

/** Between two changes of the same words there lies so little time while the attorney types them. Milliseconds. */
const TYPING = 20_000;

/** All lines of the log about a day's drafts, those taken back too. */
async function linesOf(tx: Reading, day: Day): Promise<DraftLine[]> {
  return (await linesIn(tx, IDBKeyRange.only(bucketOfDay(day)))).filter(isDraftOf(day));
}

/** A draft as the attorney left it; null where nothing on it was changed. */
export async function draftOf(db: Database, day: Day, card: string): Promise<DraftState | null> {
  return read(db, async (tx) => {
    const { done } = (await valueIn(tx, 'log')) ?? NO_LOG;
    const lines = (await linesOf(tx, day)).filter(({ seq }) => seq <= done);
    return draftStates(day, lines).get(card) ?? null;
  });
}

/** Whether a patch is about nothing but the words. */
function isTyping({ narrative, told: _, ...rest }: DraftPatch): boolean {
  return typeof narrative === 'string' && Object.keys(rest).length === 0;
}

/**
 * Writes down what the attorney changed on a draft, in one strict write. Words typed in one go are one step of undo.
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
 * A draft became an entry: what the attorney changed on it is used up. That items stay behind is remembered for what is
 * left.
 * @param left items stayed behind
 */
export async function spendDraft(tx: Writing, day: Day, card: string, left: boolean): Promise<void> {
  const decisions = tx.objectStore('decisions');
  for (const line of await linesOf(tx, day)) {
    const act = spent(line.act, card, left);
    if (act === null) await decisions.delete(line.seq);
    else if (act !== line.act) {
      forgetLines(tx);
      await decisions.put({ ...line, act });
    }
  }
}

/**
 * A day's time is gone for good: so is what the attorney wrote about it.
 * @param of the card of one matter, where only its time is gone; those of its tasks begin with it
 */
export async function purgeDrafts(tx: Writing, day: Day, of?: string): Promise<void> {
  for (const { seq, act } of await linesOf(tx, day))
    if (of === undefined || act.card === of || act.card.startsWith(`${of}/`))
      await tx.objectStore('decisions').delete(seq);
}
