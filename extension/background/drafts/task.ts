/** What a row is about. */
export interface RowTask {
  /** The same for two rows exactly if they are one thing to the attorney, as a document in two programs. */
  key: string;
  /** Whether the title says what it was at all. */
  telling: boolean;
}
