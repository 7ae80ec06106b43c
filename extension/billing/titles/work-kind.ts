import type { WorkKind } from '../entry/work-names.ts';
import type { TaskKind } from './task-kind.ts';

/** What firms call a task; null for what has no category of its own. */
const KINDS: Partial<Record<TaskKind, WorkKind>> = {
  call: 'call',
  meeting: 'meeting',
  mail: 'email',
  document: 'drafting',
  reading: 'review',
  docket: 'review',
  research: 'research',
  revision: 'drafting',
  search: 'research',
};

/** The kind of work that a task is; null where that is not certain. */
export function workKindOf(kind: TaskKind): WorkKind | null {
  return KINDS[kind] ?? null;
}

/** An entry of several kinds is said to be of one where so much of it is. */
const MOST = 0.8;

/** The kind of work that nearly all of some time is; null where no kind is. @param items with worked milliseconds */
export function kindOfMost(items: readonly { kind: WorkKind | null; worked: number }[]): WorkKind | null {
  const times = new Map<WorkKind | null, number>();
  let all = 0;
  for (const { kind, worked } of items) {
    times.set(kind, (times.get(kind) ?? 0) + worked);
    all += worked;
  }
  const [most] = [...times].sort(([, a], [, b]) => b - a);
  return most && all > 0 && most[1] >= MOST * all ? most[0] : null;
}
