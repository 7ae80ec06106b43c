import type { WorkKind } from '../../billing/index.ts';

/** What a row is about. */
export interface RowTask {
  /** The same for two rows exactly if they are one thing to the attorney, as a document in two programs. */
  key: string;
  /** Whether the title says what it was at all. */
  telling: boolean;
  /** The kind of work that it is; null where that is not certain. */
  work: WorkKind | null;
}
