import type { Item, LooseItem } from './item.ts';
import type { Grouping } from './rule.ts';
import { type Task, taskOf } from './titles/task.ts';

/** Less worked for a matter on a day than this is Small time. Milliseconds. */
export const SMALL_TIME = 180_000;

/** Items that become one entry. */
export interface EntryGroup {
  /** Stays the same while items come and go: made of matter, category and, with one entry a task, the task. */
  key: string;
  matter: number;
  category: number | null;
  /** The one task it is about; null where an entry holds all of a matter, category and day. */
  task: Task | null;
  /** Most time first. */
  items: Item[];
  /** Milliseconds. */
  worked: number;
}

/** A day's items as entries. Every item is in exactly one group. Most time first. */
export interface GroupedDay {
  entries: EntryGroup[];
  /** Small time: groups of matters that had less than three minutes all day. Not sent unless she says so. */
  small: EntryGroup[];
}

/** Items that are the same thing, to be given a matter with one key. */
export interface TitleGroup {
  /** Stays the same while items come and go. */
  key: string;
  task: Task;
  /** Most time first; the first one's title stands for all. */
  items: LooseItem[];
  /** Milliseconds. */
  worked: number;
}

function byTime(a: { worked: number }, b: { worked: number }): number {
  return b.worked - a.worked;
}

/** Puts an item to its group, which it may begin. */
function gather<I extends LooseItem, G extends { items: I[]; worked: number }>(
  groups: Map<string, G>,
  key: string,
  item: I,
  begin: () => G,
): void {
  const group = groups.get(key) ?? begin();
  groups.set(key, group);
  group.items.push(item);
  group.worked += item.worked;
}

function ordered<G extends { items: { worked: number }[]; worked: number }>(groups: Map<string, G>): G[] {
  for (const group of groups.values()) group.items.sort(byTime);
  return [...groups.values()].sort(byTime);
}

/**
 * One day's items as the entries they become, by the grouping of each one's matter; see `termsFor`.
 */
export function groupEntries(items: readonly Item[], groupingOf: (matter: number) => Grouping): GroupedDay {
  const groups = new Map<string, EntryGroup>();
  const ofMatter = new Map<number, number>();
  for (const item of items) {
    const { matter, category } = item;
    ofMatter.set(matter, (ofMatter.get(matter) ?? 0) + item.worked);
    const task = groupingOf(matter) === 'task' ? taskOf(item) : null;
    const key = [matter, category ?? '', task?.key ?? ''].join('\n');
    gather(groups, key, item, () => ({ key, matter, category, task, items: [], worked: 0 }));
  }
  const isSmall = ({ matter }: EntryGroup) => (ofMatter.get(matter) ?? 0) < SMALL_TIME;
  const all = ordered(groups);
  return { entries: all.filter((group) => !isSmall(group)), small: all.filter(isSmall) };
}

/**
 * Items that need a matter, those together that are the same thing: a document and its PDF, one thread of mail, one
 * chat. Every item is in exactly one group; most time first.
 */
export function groupTitles(items: readonly LooseItem[]): TitleGroup[] {
  const groups = new Map<string, TitleGroup>();
  for (const item of items) {
    const task = taskOf(item);
    gather(groups, task.key, item, () => ({ key: task.key, task, items: [], worked: 0 }));
  }
  return ordered(groups);
}
