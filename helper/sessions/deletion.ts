import type { Cursor } from '../../shared/index.ts';
import type { Deleted } from '../journal/index.ts';
import type { Recorder } from '../recorder/index.ts';

/** Sees to it that deleted time leaves nothing on the disk. */
export interface Deletion {
  /** The holder deleted what was recorded in some time. */
  forget(deleted: Deleted): void;
  /** Something was acknowledged: what was told before a deletion goes off the disk once all of that is. */
  acked(): void;
}

export function createDeletion(recorder: Recorder): Deletion {
  const { journal } = recorder;
  /** What is acked up to here goes off the disk at once: it was told before something was deleted. */
  let forgetting: Cursor | null = null;

  return {
    forget({ from, until }) {
      // Else it would be written later, with its own time, after that time was deleted.
      recorder.letGo();
      const { id, last } = journal.place;
      forgetting = { journal: id, seq: last };
      journal.shed({ from, until });
      recorder.sayAgain();
    },
    acked() {
      const { id, first } = journal.place;
      if (!forgetting || (forgetting.journal === id && first <= forgetting.seq)) return;
      forgetting = null;
      journal.shed();
    },
  };
}
