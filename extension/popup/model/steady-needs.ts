import type { NeedView } from '../../messages/items.ts';
import { ANSWERS, answered, answerKey, answersOf } from './answers.ts';

// What is read anew while the attorney looks at the day: rows that are on screen stay where they are, and under a hand an
// answer keeps its key.

/** A row under the hand as it is now, with the answers that it was drawn with at their keys; new ones come after them. */
function withAnswersKept(before: NeedView, next: NeedView): NeedView {
  const kept = answersOf(before);
  const keys = new Set(kept.map(answerKey));
  const fresh = answersOf(next).filter((answer) => !keys.has(answerKey(answer)));
  const own = answered([...kept, ...fresh].slice(0, ANSWERS), before.notClient ?? next.notClient);
  const { title, app } = before;
  const { outcome, between } = kept.length > 0 ? before : next;
  // Marks of what comes anew may be places in another title.
  const evidence =
    title === next.title
      ? own.evidence
      : own.evidence.map((item) => (before.evidence.includes(item) ? item : { ...item, start: 0, end: 0 }));
  return { ...next, title, app, outcome, between, ...own, evidence };
}

/** What several things come to. */
function madeOf(need: NeedView, things: NeedView[]): NeedView {
  const rows = things.flatMap((thing) => thing.rows);
  const minutes = things.reduce((sum, thing) => sum + thing.minutes, 0);
  return { ...need, things, rows, minutes, starts: rows.flatMap(({ starts }) => starts) };
}

/** Takes out of what was put together what was drawn as a row of its own before; the rest stays together. */
function apart(next: readonly NeedView[], drawn: ReadonlySet<string>): NeedView[] {
  return next.flatMap((need) => {
    const rows = need.things.filter(({ key }) => drawn.has(key));
    if (rows.length === 0) return [need];
    const left = need.things.filter(({ key }) => !drawn.has(key));
    // One thing of an errand is no errand.
    const isWhole = left.length > (need.kind === 'errand' ? 1 : 0);
    return [...rows, ...(isWhole ? [madeOf(need, left)] : left)];
  });
}

/** Finds for each row drawn the one that it is now: of the same name, an errand that it shares a thing with, or its last thing. */
function successors(before: readonly NeedView[], next: readonly NeedView[]): Map<NeedView, NeedView> {
  const byKey = new Map(next.map((need) => [need.key, need]));
  const byThing = new Map(next.flatMap((need) => [need, ...need.things].map(({ key }) => [key, need] as const)));
  const found = new Map<NeedView, NeedView>();
  const taken = new Set<NeedView>();
  const take = (need: NeedView, now: NeedView | undefined) => {
    if (!now || taken.has(now)) return;
    found.set(need, now);
    taken.add(now);
  };
  for (const need of before) take(need, byKey.get(need.key));
  for (const need of before) {
    if (found.has(need)) continue;
    const errands = need.things.map(({ key }) => byThing.get(key));
    const ofKind = (kind: NeedView['kind']) => errands.find((errand) => errand?.kind === kind);
    take(need, ofKind(need.kind) ?? ofKind('one'));
  }
  return found;
}

/**
 * What to draw of needs that were read anew over those that are on screen: no row changes its place, what is new comes
 * last, and a row under the hand keeps its title and its answers at their keys.
 * @param isHeld whether a row, by its key, has the focus or the pointer, or was drawn a moment ago
 */
export function steadyNeeds(
  before: readonly NeedView[],
  next: readonly NeedView[],
  isHeld: (key: string) => boolean,
): NeedView[] {
  const drawn = new Set(before.flatMap(({ key, things }) => (things.length === 0 ? [key] : [])));
  const rows = apart(next, drawn);
  const now = successors(before, rows);
  const steady = (old: NeedView, fresh: NeedView) => (isHeld(old.key) ? withAnswersKept(old, fresh) : fresh);
  const stay = before.flatMap((need) => {
    const fresh = now.get(need);
    if (!fresh) return [];
    const inside = new Map(need.things.map((thing) => [thing.key, thing]));
    const things = fresh.things.map((thing) => {
      const old = inside.get(thing.key);
      return old ? steady(old, thing) : thing;
    });
    // The last thing of an errand is named as it was in there, so that a hand on it stays on it.
    const key = fresh.kind === 'one' ? fresh.key : need.key;
    return [{ ...steady(need, fresh), key, things }];
  });
  const stayed = new Set(now.values());
  return [...stay, ...rows.filter((need) => !stayed.has(need))];
}
