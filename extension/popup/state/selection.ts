/** Kinds of places whose items can be chosen together. */
export const CHOOSABLE: readonly string[] = ['need', 'item', 'aside'];

/** What is chosen, with this one besides; without it where it was chosen. */
export function toggled(chosen: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(key)) next.add(key);
  return next;
}
