import type { Item } from '../entry/item.ts';
import { draftNarrative, type Withheld } from '../narrative/draft-narrative.ts';
import { splitAsShown } from '../time/split-shown.ts';
import { taskOf } from '../titles/task.ts';
import type { Finding } from './finding.ts';

interface Part {
  items: Item[];
  worked: number;
  /** Its windows say what it was about. */
  telling: boolean;
}

function taskIn(item: Item): { key: string; telling: boolean } {
  if (item.task) return item.task;
  const { key, subject, person } = taskOf(item);
  return { key, telling: subject !== '' || person !== '' };
}

/**
 * An entry's items by task, most time first. What says nothing goes with the task that took most, and so does what is
 * too short for a second: it could be no entry.
 */
function partsOf(items: readonly Item[]): Part[] {
  const parts = new Map<string, Part>();
  for (const item of items) {
    const { key, telling } = taskIn(item);
    const part = parts.get(key) ?? { items: [], worked: 0, telling: false };
    parts.set(key, part);
    part.items.push(item);
    part.worked += item.worked;
    part.telling ||= telling;
  }
  const ordered = [...parts.values()].sort((a, b) => b.worked - a.worked);
  const standing = ordered.filter(({ telling, worked }) => telling && Math.round(worked / 1000) > 0);
  const [most] = standing;
  if (!most) return ordered.slice(0, 1);
  for (const part of ordered) {
    if (standing.includes(part)) continue;
    most.items.push(...part.items);
    most.worked += part.worked;
  }
  return standing;
}

/** What an entry that should be about one task is made of. */
export interface BlockFacts {
  narrative: string;
  items: readonly Item[];
  /** Whole seconds to send, for all of it. */
  seconds: number;
  step: number | null;
  withheld: Withheld;
}

/**
 * Several tasks in one entry where each wants its own. Split by the time captured for each, the parts add up to the
 * entry as Clio would show it, also where she changed its time. Where only one was captured but several are told,
 * separated by semicolons, nothing says how long each took: then she writes.
 */
export function blockFinding({ narrative, items, seconds, step, withheld }: BlockFacts): Finding | null {
  const fine = { kind: 'confirm', key: 'block', for: 'entry' } as const;
  const parts = partsOf(items);
  const worked = parts.reduce((sum, part) => sum + part.worked, 0);
  if (parts.length > 1 && worked > 0) {
    const shares = parts.map((part) => (part.worked / worked) * seconds * 1000);
    const split = splitAsShown(shares, step);
    const splitParts = parts.map((part, index) => ({
      items: part.items.map(({ key }) => key),
      worked: part.worked,
      seconds: split.seconds[index] ?? 0,
      narrative: draftNarrative(part.items, withheld),
    }));
    const fix = { kind: 'split', parts: splitParts, more: split.more } as const;
    return { kind: 'block', stops: 'until-confirmed', tasks: parts.length, fixes: [fix, fine] };
  }
  const told = narrative.split(';').filter((phrase) => phrase.trim() !== '').length;
  if (told < 2) return null;
  return { kind: 'block', stops: 'until-confirmed', tasks: told, fixes: [{ kind: 'write', range: null }, fine] };
}
