import type { Revision } from '../messages/revision.ts';

/** The worker's revision. */
export interface Revisions {
  /** The revision of all that is written and known at this moment. */
  now(): Revision;
  /** Something that a page shows is otherwise from here on. To be called once it is, never before. */
  next(): void;
}

/** Counts revisions. @param worker a name that no other worker has had, or will have */
export function createRevisions(worker: string): Revisions {
  let count = 0;
  return {
    now: () => ({ worker, count }),
    next: () => {
      count += 1;
    },
  };
}
