import type { Item, LooseItem } from './item.ts';
import type { Task } from './titles/task.ts';

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
