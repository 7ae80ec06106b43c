import type { Words } from '../drafts/words.ts';
import type { Need } from './needs.ts';

const known = new WeakMap<Need, string[]>();

/** Words in the titles of a need that may be names of people or subjects, as they stand there, each once. */
export function namesIn(need: Need, namesOf: Words['names']): string[] {
  const there = known.get(need);
  if (there) return there;
  const names = [...new Set(need.rows.flatMap(namesOf))];
  known.set(need, names);
  return names;
}

/** What needs have in common by name, in the words of the first one's title; null where that is nothing. */
export function commonName(needs: readonly Need[], namesOf: Words['names']): string | null {
  const [first, ...rest] = needs;
  if (!first) return null;
  const others = rest.map((need) => new Set(namesIn(need, namesOf)));
  const common = namesIn(first, namesOf).filter((name) => others.every((names) => names.has(name)));
  return common.length > 0 ? common.slice(0, 3).join(' ') : null;
}
