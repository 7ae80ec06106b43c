import type { Day } from '../../../shared/index.ts';
import type { Decision } from './decision.ts';
import type { DraftPatch, DraftState, ItemTick, Participant } from './draft.ts';

/** A line of the log about a draft. */
export type DraftLine = Decision & { act: { kind: 'draft' } };

/** Whether a line of the log is about a draft of a day. */
export const isDraftOf =
  (day: Day) =>
  (line: Decision): line is DraftLine =>
    line.act.kind === 'draft' && line.act.day === day;

/** Two patches, one after the other, as one. */
export function patched(one: DraftPatch, other: DraftPatch): DraftPatch {
  const items = new Map<string, ItemTick>();
  for (const tick of [...(one.items ?? []), ...(other.items ?? [])]) {
    // What was said last comes last: of the same time it counts.
    items.delete(tick.key);
    items.set(tick.key, tick);
  }
  const participants = new Map<string, Participant>();
  for (const named of [...(one.participants ?? []), ...(other.participants ?? [])])
    participants.set(named.conversation, named);
  const both = (name: 'confirmed' | 'fine') => {
    const all = [...new Set([...(one[name] ?? []), ...(other[name] ?? [])])];
    return all.length > 0 ? { [name]: all } : {};
  };
  return {
    ...one,
    ...other,
    ...(items.size > 0 ? { items: [...items.values()] } : {}),
    ...(participants.size > 0 ? { participants: [...participants.values()] } : {}),
    ...both('confirmed'),
    ...both('fine'),
  };
}

/** Drafts by card. */
export type DraftStates = ReadonlyMap<string, DraftState>;

/** What a line made of the drafts before it. */
function afterLine({ act }: DraftLine, earlier: DraftStates): DraftStates {
  const states = new Map(earlier);
  for (const { card, state } of act.becomes ?? []) states.set(card, state);
  const before = states.get(act.card);
  states.set(act.card, {
    patch: patched(before?.patch ?? {}, act.patch),
    fixed: before?.fixed ?? act.fixed ?? null,
    over: act.over ?? before?.over ?? null,
  });
  return states;
}

const NONE: DraftStates = new Map();
/** What lines made of the drafts as they were left by the line before. */
const known = new WeakMap<DraftLine, { earlier: DraftStates; states: DraftStates }>();

/**
 * The drafts of a day as the attorney left them, by card. Pure; of the same lines, each draft is the same object.
 * @param decisions those in effect, by seq
 */
export function draftStates(day: Day, decisions: readonly Decision[]): DraftStates {
  return decisions.filter(isDraftOf(day)).reduce((earlier, line) => {
    const there = known.get(line);
    if (there?.earlier === earlier) return there.states;
    const states = afterLine(line, earlier);
    known.set(line, { earlier, states });
    return states;
  }, NONE);
}

/** What is left of a state: which items stayed behind, if any did. */
function leftOf({ items }: DraftPatch, left: boolean): DraftPatch | null {
  return left && items ? { items } : null;
}

/** An act without what it says of a card; null where nothing is left of it. */
export function spent(act: DraftLine['act'], card: string, left: boolean): DraftLine['act'] | null {
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
