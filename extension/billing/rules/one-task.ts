import type { Item } from '../entry/item.ts';
import { draftNarrative } from '../narrative/draft-narrative.ts';
import { toldTask } from '../telling/told-task.ts';
import { splitAsShown } from '../time/split-shown.ts';
import { choice } from './field.ts';
import { type Fix, fineHere } from './finding.ts';
import { settable } from './rule.ts';

/** The entry holds several tasks where each wants its own: captured ones, or told ones where only one was captured. */
export interface BlockBilling {
  kind: 'block';
  tasks: number;
  /** What each task's part would be in Clio, in seconds; empty where only the attorney can split it. */
  parts: number[];
  /** So many more seconds than the whole would Clio show of the parts. */
  more: number;
}

/** Whether a matter's time becomes one entry for each task, and whether that is required or only a way of work. */
export interface TasksApart {
  byTask: boolean;
  /** Tasks are never put together. */
  required: boolean;
}

interface Part {
  items: Item[];
  worked: number;
  /** Its windows say what it was about. */
  telling: boolean;
}

function taskIn(item: Item): { key: string; telling: boolean } {
  if (item.task) return item.task;
  const { key, subject, person } = toldTask(item);
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

/**
 * One entry for each task. Split by the time captured for each, the parts add up to the entry as Clio would show it,
 * also where its time was changed. Where only one task was captured but several are told, separated by semicolons,
 * nothing says how long each took: then the attorney writes.
 */
export const oneTask = settable({
  name: 'oneTask',
  field: choice,
  weigh: ([first]): TasksApart => ({
    byTask: first?.value ?? false,
    required: first?.value === true && first.scope.kind !== 'own',
  }),
  check({ narrative, items, seconds, increment, drafting }, { required }) {
    if (!required) return [];
    const found = (finding: BlockBilling, fix: Fix) => [
      {
        finding,
        stops: 'until-confirmed' as const,
        fine: fineHere('block'),
        fixes: [fix],
        offer: fix.kind === 'split' ? ('fix' as const) : ('narrative' as const),
      },
    ];
    const parts = partsOf(items);
    const worked = parts.reduce((sum, part) => sum + part.worked, 0);
    if (parts.length > 1 && worked > 0) {
      const shares = parts.map((part) => (part.worked / worked) * seconds * 1000);
      const split = splitAsShown(shares, increment);
      const splitParts = parts.map((part, index) => ({
        items: part.items.map(({ key }) => key),
        worked: part.worked,
        seconds: split.seconds[index] ?? 0,
        narrative: draftNarrative(part.items, drafting),
      }));
      const { more } = split;
      return found(
        { kind: 'block', tasks: parts.length, parts: splitParts.map((part) => part.seconds), more },
        { kind: 'split', parts: splitParts, more },
      );
    }
    const phrases = narrative.split(';').filter((phrase) => phrase.trim() !== '').length;
    return phrases < 2
      ? []
      : found({ kind: 'block', tasks: phrases, parts: [], more: 0 }, { kind: 'write', range: null });
  },
});
