import { aboutOf, readTitle } from '../../../shared/index.ts';
import { mayBeName } from '../../billing/index.ts';
import type { Need } from './needs.ts';

const WORD = /[\p{L}][\p{L}'’-]*/gu;

function namesOfTitle(title: string, app: string): string[] {
  const { text } = aboutOf(title, readTitle(title, app));
  const program = new Set(app.toLowerCase().match(WORD));
  return (text.match(WORD) ?? [])
    .map((word) => word.replace(/['’]s$/u, ''))
    .filter((word) => mayBeName(word) && !program.has(word.toLowerCase()));
}

const known = new WeakMap<Need, string[]>();

/** Words in the titles of a need that may be names of people or subjects, as they stand there, each once. */
export function namesIn(need: Need): string[] {
  const there = known.get(need);
  if (there) return there;
  const names = [...new Set(need.rows.flatMap(({ title, app }) => namesOfTitle(title, app)))];
  known.set(need, names);
  return names;
}

/** What needs have in common by name, in the words of the first one's title; null where that is nothing. */
export function commonName(needs: readonly Need[]): string | null {
  const [first, ...rest] = needs;
  if (!first) return null;
  const others = rest.map((need) => new Set(namesIn(need)));
  const common = namesIn(first).filter((name) => others.every((names) => names.has(name)));
  return common.length > 0 ? common.slice(0, 3).join(' ') : null;
}
