import type { DayView } from '../../messages/day.ts';

// A day that is read anew is of new objects, though nearly all of it is as it was. Where a part of it is equal to the one
// before, that one stands in its place: whoever draws a part sees at once that there is nothing to draw.

/** What tells one of a list from the others, wherever it stands; undefined where nothing does. */
function nameOf(one: unknown): unknown {
  if (typeof one !== 'object' || one === null) return undefined;
  return 'key' in one ? one.key : 'id' in one ? one.id : undefined;
}

/** What many parts of a day have in common is compared once. */
type Compared = Map<object, { before: object; kept: object }>;

function keptList(before: readonly unknown[], next: readonly unknown[], compared: Compared): readonly unknown[] {
  let isSame = before.length === next.length;
  const named = nameOf(next[0]) === undefined ? null : new Map(before.map((one) => [nameOf(one), one]));
  // By index: a day has thousands of numbers in lists.
  const list = new Array<unknown>(next.length);
  for (let nth = 0; nth < next.length; nth++) {
    const kept = keptValue(named ? named.get(nameOf(next[nth])) : before[nth], next[nth], compared);
    list[nth] = kept;
    if (kept !== before[nth]) isSame = false;
  }
  return isSame ? before : list;
}

type Plain = Record<string, unknown>;

function keptObject(before: Plain, next: Plain, compared: Compared): Plain {
  const names = Object.keys(next);
  let isSame = names.length === Object.keys(before).length;
  const made: Plain = {};
  for (const name of names) {
    const kept = keptValue(before[name], next[name], compared);
    made[name] = kept;
    if (!Object.is(kept, before[name])) isSame = false;
  }
  return isSame ? before : made;
}

function keptValue(before: unknown, next: unknown, compared: Compared): unknown {
  if (before === next || typeof next !== 'object' || next === null) return next;
  if (typeof before !== 'object' || before === null || Array.isArray(before) !== Array.isArray(next)) return next;
  const there = compared.get(next);
  if (there?.before === before) return there.kept;
  const kept = Array.isArray(next)
    ? (keptList(before as unknown[], next, compared) as object)
    : keptObject(before as Plain, next as Plain, compared);
  compared.set(next, { before, kept });
  return kept;
}

/** A day, with each part that is equal to the one before as the same object as then. Both stay as they are. */
export function withKeptParts(before: DayView, next: DayView): DayView {
  return keptValue(before, next, new Map()) as DayView;
}
